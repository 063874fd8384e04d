import type { Answer, Asked, Routes } from '../http/exchange.ts'
import { notFound, refusal } from './answers.ts'
import type { VercelDeployment } from './deployment.ts'
import type { Rolling } from './rolling.ts'

export interface AliasRequest {
  readonly type: 'promote' | 'rollback'
  jobStatus: 'pending' | 'in-progress' | 'succeeded' | 'failed' | 'skipped'
  readonly requestedAt: number
  readonly fromDeploymentId: string
  readonly toDeploymentId: string
}

export interface ProductionKnobs {
  /** When a request that was accepted takes effect. */
  land: (apply: () => void) => void
  /** What becomes of it. */
  outcome: 'succeeded' | 'failed' | 'skipped'
  now: () => number
}

export interface Production {
  readonly routes: Routes
  last(): AliasRequest | undefined
  /** Whether a new production build gets the domains by itself. */
  assigns(): boolean
  give(id: string): void
}

/** Who has production's domains, and how that is asked to change. */
export function createProduction(world: {
  readonly deployments: readonly VercelDeployment[]
  readonly live: { id: string }
  readonly rolling: Rolling
  readonly knobs: ProductionKnobs
}): Production {
  const { deployments, live, rolling, knobs } = world
  let [assigns, last] = [false, undefined as AliasRequest | undefined]

  function give(id: string): void {
    live.id = id
    deployments.find((one) => one.id === id)!.hasDomains = true
  }

  /** A request is one job; its end is seen in the project alone. */
  function ask(type: AliasRequest['type'], id: string): void {
    const asked: AliasRequest = {
      type,
      jobStatus: 'in-progress',
      requestedAt: knobs.now(),
      fromDeploymentId: live.id,
      toDeploymentId: id,
    }
    last = asked
    knobs.land(() => {
      asked.jobStatus = knobs.outcome
      if (knobs.outcome !== 'succeeded') return
      give(id)
      assigns = type === 'promote'
      if (type === 'rollback') rolling.abort()
    })
  }

  function refusalOf({ params }: Asked): Answer | undefined {
    const found = deployments.find((one) => one.id === params.deployment)
    if (!found) return notFound('Deployment')
    if (found.readyState !== 'READY') return refusal(400, 'bad_request', 'The deployment is not ready')
    if (found.target !== 'production') return refusal(422, 'not_production', 'A preview deployment cannot be promoted')
    if (last?.jobStatus === 'in-progress') return refusal(409, 'conflict', 'Another promote or rollback is in progress')
    return undefined
  }

  return {
    routes: {
      'POST /v10/projects/{project}/promote/{deployment}'(asked) {
        const refused = refusalOf(asked)
        if (refused) return refused
        const id = asked.params.deployment ?? ''
        const canary = rolling.canary()
        if (canary?.id === id) rolling.complete()
        else if (canary) {
          rolling.queue(id)
          return { status: 202 }
        }
        ask('promote', id)
        return { status: 201 }
      },
      'POST /v1/projects/{project}/rollback/{deployment}'(asked) {
        const refused = refusalOf(asked)
        if (refused) return refused
        const id = asked.params.deployment ?? ''
        if (!deployments.some((one) => one.id === id && one.hasDomains))
          return refusal(422, 'not_rollback_candidate', 'The deployment never had production')
        ask('rollback', id)
        return { status: 201 }
      },
      'GET /v1/projects/{project}/promote/aliases': () => ({
        status: 200,
        body: {
          aliases: last ? [{ status: statusOf(last), alias: 'shop.example.com', id: 'als_1' }] : [],
          pagination: { count: last ? 1 : 0, next: null, prev: null },
        },
      }),
    },
    last: () => last,
    assigns: () => assigns,
    give,
  }
}

function statusOf({ jobStatus }: AliasRequest): string {
  return jobStatus === 'succeeded' ? 'completed' : jobStatus === 'skipped' ? 'failed' : jobStatus
}
