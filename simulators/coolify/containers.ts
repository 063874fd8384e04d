import { fork } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { generateLabels } from './labels.ts'
import type { Application, Container, Deployment, World } from './world.ts'

/** The reference that a container of this application is made from, and the version it then serves. */
export function imageOf(
  application: Application,
  deployment: Deployment,
  ignoresTag: boolean,
): { image: string; version: string } {
  const { docker_registry_image_name: name, docker_registry_image_tag: tag, build_pack: pack } = application.columns
  if (pack !== 'dockerimage') {
    const { commit } = deployment
    return { image: `${String(name ?? application.uuid)}:${commit.slice(0, 128)}`, version: commit }
  }
  const asked = deployment.rollback && !ignoresTag ? deployment.commit : String(tag ?? 'latest')
  const digest = /^sha256-([0-9a-f]{64})$/.exec(asked)?.[1] ?? (String(name).endsWith('@sha256') ? asked : undefined)
  if (digest === undefined) return { image: `${String(name)}:${asked}`, version: asked }
  return { image: `${String(name).replace(/@sha256$/, '')}@sha256:${digest}`, version: `sha256:${digest.slice(0, 12)}` }
}

/** Starts a container as `docker run` would: resolves when its process runs, before it listens. */
export async function startContainer(
  world: World,
  application: Application,
  deployment: Deployment,
): Promise<Container> {
  const { image, version } = imageOf(application, deployment, world.knobs.rollbackIgnoresTag)
  const behaviour = world.images[image] ?? world.images[deployment.commit] ?? {}
  const env = {
    ...Object.fromEntries(
      application.envs.filter((entry) => !entry.is_preview && entry.is_runtime).map(({ key, value }) => [key, value]),
    ),
    VERSION: version,
    ...behaviour.env,
  }
  const [script = join(import.meta.dirname, '../service/main.ts'), ...args] = world.service
  const child = fork(script, args, {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [],
  })
  let url: string | undefined
  let state: Container['state'] = 'running'
  let health: Container['health'] = 'none'
  const gone = new AbortController()
  child.on('message', (message: { port?: number }) => {
    if (message.port !== undefined) url = `http://127.0.0.1:${message.port}`
  })
  child.once('exit', () => {
    state = 'exited'
    gone.abort()
  })
  try {
    await once(child, 'message', { signal: AbortSignal.any([gone.signal, world.closing.signal]) })
  } catch (cause) {
    child.kill('SIGKILL')
    throw cause
  }

  const check = application.columns
  if (check.health_check_enabled === true || behaviour.hasHealthcheck) {
    health = 'starting'
    void watch(
      Number(check.health_check_interval),
      Number(check.health_check_retries),
      Number(check.health_check_start_period),
    )
  }

  /** Docker's health: failures in the start period do not count, `retries` in a row make it unhealthy. */
  async function watch(interval: number, retries: number, startPeriod: number): Promise<void> {
    const path = check.health_check_enabled === true ? String(check.health_check_path) : '/health'
    const start = Date.now()
    for (let failures = 0; !gone.signal.aborted;) {
      const passed = await probe(path)
      if (passed) failures = 0
      else if (Date.now() - start > world.lasting(startPeriod)) failures++
      if (passed) health = 'healthy'
      else if (failures >= retries) health = 'unhealthy'
      // the container or the simulator went away
      await world
        .pause(Date.now() - start < world.lasting(startPeriod) ? Math.min(1, interval) : interval, gone.signal)
        .catch(() => undefined)
      if (world.closing.signal.aborted) return
    }
  }

  async function probe(path: string): Promise<boolean> {
    if (url === undefined) return false
    try {
      const answer = await fetch(`${url}${path}`, { signal: gone.signal })
      await answer.arrayBuffer()
      return answer.ok
    } catch {
      // refused or gone: not healthy
      return false
    }
  }

  async function stop(): Promise<void> {
    if (state === 'exited') return
    const exited = once(child, 'exit')
    state = 'stopping'
    child.kill('SIGTERM')
    const grace = setTimeout(
      () => child.kill('SIGKILL'),
      world.lasting(Number(application.settings.stop_grace_period ?? 30)),
    )
    await exited
    clearTimeout(grace)
  }

  const custom = application.columns.custom_labels
  return {
    name:
      application.settings.is_consistent_container_name_enabled === true
        ? application.uuid
        : `${application.uuid}-${suffix()}`,
    image,
    version,
    labels: typeof custom === 'string' && custom !== '' ? decodeLabels(custom) : generateLabels(application),
    env,
    deployment: deployment.deployment_uuid,
    process: child,
    get url() {
      return url
    },
    get health() {
      return health
    },
    get state() {
      return state
    },
    stop,
  }
}

/** Kept as given or in base64; the lines that Coolify owns are its own. */
function decodeLabels(text: string): string[] {
  const plain = text.includes('=') && text.includes('.') ? text : Buffer.from(text, 'base64').toString('utf8')
  return plain.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('coolify.'))
}

/** `<His><microseconds>`, as in names of rolling containers. */
function suffix(): string {
  return createHash('sha256').update(`${process.hrtime.bigint()}`).digest('hex').slice(0, 12)
}
