import type { Answer, Asked } from '../http/exchange.ts'
import { type HttpSimulator, serve } from '../http/server.ts'

export interface DeployHookOptions {
  readonly port?: number
  /** Bearer token that is asked for; default: none. */
  readonly token?: string
  /** What runs at the start. */
  readonly running?: string
  /** Revisions that cannot be deployed. */
  readonly broken?: readonly string[]
  /** Looks at a deployment until it is over; default 2. */
  readonly looks?: number
}

interface Deployment {
  readonly id: string
  readonly revision: string
  looks: number
  state: 'queued' | 'running' | 'finished' | 'failed'
}

export interface DeployHookSimulator extends HttpSimulator {
  readonly running: () => string
  readonly deployments: readonly Deployment[]
}

/** Somebody's own deploy hook: `POST /deploy`, then `GET /deployments/{id}`, or `GET /current` for the last one. */
export async function createDeployHookSimulator({
  port = 0,
  token,
  running: initial = '',
  broken = [],
  looks = 2,
}: DeployHookOptions = {}): Promise<DeployHookSimulator> {
  const deployments: Deployment[] = []
  const keys = new Set<string>()
  const problems: string[] = []
  let running = initial

  function show(deployment: Deployment | undefined): Answer {
    if (!deployment) return { status: 404, body: { error: 'unknown deployment' } }
    const { id, revision } = deployment
    if (deployment.state === 'queued' || deployment.state === 'running') {
      deployment.looks++
      deployment.state = deployment.looks < looks ? 'running' : broken.includes(revision) ? 'failed' : 'finished'
      if (deployment.state === 'finished') running = revision
    }
    return { status: 200, body: { id, state: deployment.state, revision, url: `https://${id}.hook.example` } }
  }

  const simulator = await serve({
    name: 'deploy-hook',
    port,
    problems,
    around(asked, handle) {
      const isKnown = token === undefined || asked.headers.authorization === `Bearer ${token}`
      return isKnown ? handle(asked) : { status: 401, body: { error: 'unauthorized' } }
    },
    routes: {
      'POST /deploy': (asked: Asked) => {
        const { revision, resource } = (asked.json ?? {}) as Record<string, unknown>
        if (typeof revision !== 'string' || typeof resource !== 'string') {
          problems.push('deploy-hook: a body without resource and revision')
          return { status: 422, body: { error: 'resource and revision are needed' } }
        }
        const key = asked.headers['idempotency-key'] ?? ''
        if (key === '' || keys.has(key)) problems.push(`deploy-hook: idempotency key ${key || 'missing'} again`)
        keys.add(key)
        const deployment: Deployment = { id: `d${deployments.length + 1}`, revision, looks: 0, state: 'queued' }
        deployments.push(deployment)
        return { status: 202, body: { id: deployment.id } }
      },
      'GET /deployments/{id}': ({ params }) => show(deployments.find(({ id }) => id === params.id)),
      'GET /current': () => {
        const last = deployments.at(-1)
        if (last) return show(last)
        return { status: 200, body: { state: 'finished', revision: running } }
      },
    },
  })
  return { ...simulator, deployments, running: () => running }
}
