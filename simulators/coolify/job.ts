import { startContainer, imageOf } from './containers.ts'
import { asPreview, previewOf } from './previews.ts'
import { refresh } from './status.ts'
import { type Application, type Container, type Deployment, type QueueRequest, timestamp, type World } from './world.ts'

interface Queue {
  next(world: World): void
  queue(world: World, application: Application, request: QueueRequest): unknown
}

/** `ApplicationDeploymentJob`: settings are read when it starts, not when it was queued. */
export async function work(world: World, deployment: Deployment, queue: Queue): Promise<void> {
  const { application, job } = deployment
  const preview = previewOf(deployment)
  const settings = asPreview(
    {
      ...application,
      columns: { ...application.columns },
      settings: { ...application.settings },
      envs: application.envs.map((env) => ({ ...env })),
    },
    preview,
  )
  try {
    log(deployment, `Starting deployment of ${String(application.columns.name)} to localhost.`)
    if (!world.knobs.serverFunctional) throw new Error('Server is not functional.')
    await prepareImage(world, deployment, settings)
    const isHealthy = preview
      ? await startAnew(world, deployment, settings, preview)
      : await replaceContainers(world, deployment, settings)
    // deleted while its container started
    if (preview && job.signal.aborted) await remove(preview, preview.containers)
    finish(world, deployment, isHealthy ? 'finished' : 'failed')
    if (isHealthy && !preview) {
      application.built = buildInputs(settings)
      for (let server = 0; server < application.additionalServers && !deployment.only_this_server; server++) {
        queue.queue(world, application, { commit: deployment.commit, noQuestionsAsked: true, onlyThisServer: true })
      }
    }
  } catch (failure) {
    // cancelled and interrupted rows have their status already: it is sticky
    if (job.signal.aborted || world.closing.signal.aborted) return
    log(deployment, failure instanceof Error ? failure.message : String(failure), { type: 'stderr' })
    finish(world, deployment, 'failed')
  }
  queue.next(world)
  await world.pause(1).catch(() => undefined)
  refresh(world, application)
}

export function log(
  deployment: Deployment,
  output: string,
  { type = 'stdout', hidden = false }: { type?: 'stdout' | 'stderr'; hidden?: boolean } = {},
): void {
  const order = deployment.logs.length + 1
  deployment.logs.push({ command: null, output, type, timestamp: timestamp(), hidden, batch: 1, order })
}

function finish(world: World, deployment: Deployment, status: 'finished' | 'failed'): void {
  if (deployment.status !== 'in_progress') return
  deployment.status = status
  deployment.updated_at = timestamp()
  // written in the job's `finally`: after the status
  setTimeout(() => (deployment.finished_at = timestamp()), world.lasting(0.2)).unref()
}

/** Changes of these make the next rollback of a git application build again. */
export function buildInputs({ columns, envs }: Application): string {
  const buildtime = envs.filter((env) => env.is_buildtime && !env.is_preview).map(({ key, value }) => [key, value])
  return JSON.stringify([columns.git_commit_sha, columns.build_command, columns.base_directory, buildtime])
}

async function prepareImage(world: World, deployment: Deployment, settings: Application): Promise<void> {
  const { application, job } = deployment
  const isImage = settings.columns.build_pack === 'dockerimage'
  if (!isImage && deployment.commit === 'HEAD') deployment.commit = settings.head
  const { image } = imageOf(settings, deployment, world.knobs.rollbackIgnoresTag)
  const behaviour = world.images[image] ?? world.images[deployment.commit] ?? {}
  for (const line of behaviour.log ?? []) {
    const hidden = line.startsWith('#hidden ')
    log(deployment, line.replace('#hidden ', ''), { hidden })
  }
  if (isImage) {
    log(deployment, `Pulling latest image (${image}) from the registry.`)
    await world.pause(world.knobs.pullSeconds, job.signal)
    if (behaviour.broken)
      throw new Error(`Error response from daemon: manifest for ${image} not found: manifest unknown`)
    return
  }
  const tag = deployment.commit
  const isThere = application.images.some((known) => known.tag === tag)
  if (isThere && !deployment.force_rebuild && application.built === buildInputs(settings)) {
    log(
      deployment,
      `No configuration changed & image found (${image}) with the same Git Commit SHA. Build step skipped.`,
    )
    return
  }
  log(deployment, `Building docker image started (${image}).`)
  await world.pause(world.knobs.pullSeconds * 5, job.signal)
  if (behaviour.broken) throw new Error('Deployment failed: Command execution failed (exit code 1): docker build')
  if (deployment.pull_request_id !== 0) return
  application.images = [{ tag, created_at: timestamp() }, ...application.images.filter((known) => known.tag !== tag)]
}

/** Not with host ports, fixed names or compose: those are stopped first and started anew, without a look at health. */
function isRollingUpdate({ columns, settings }: Application): boolean {
  const mapped = typeof columns.ports_mappings === 'string' && columns.ports_mappings !== ''
  const named =
    settings.is_consistent_container_name_enabled === true || typeof settings.custom_internal_name === 'string'
  return !mapped && !named && columns.build_pack !== 'dockercompose'
}

async function replaceContainers(world: World, deployment: Deployment, settings: Application): Promise<boolean> {
  const { application } = deployment
  if (!isRollingUpdate(settings)) return startAnew(world, deployment, settings, application)
  const previous = [...application.containers]
  log(deployment, 'Rolling update started.')
  const container = await startContainer(world, settings, deployment)
  application.containers.push(container)
  log(deployment, `New container started (${container.name}).`)
  const isHealthy = await waitForHealth(world, deployment, settings, container)
  // a cancelled job leaves its container beside the old one
  deployment.job.signal.throwIfAborted()
  if (isHealthy) {
    if (container.health !== 'none')
      application.status = world.knobs.transientUnhealthy ? 'running' : application.status
    await remove(application, previous)
  } else {
    log(deployment, 'New container is not healthy, rolling back to the old container.', { type: 'stderr' })
    await remove(application, [container])
  }
  log(deployment, 'Rolling update completed.')
  return isHealthy
}

/** Nobody looks at health. */
async function startAnew(
  world: World,
  deployment: Deployment,
  settings: Application,
  holder: Pick<Application, 'containers'>,
): Promise<true> {
  log(deployment, 'Stopping the old container: no rolling update is possible with this configuration.')
  await remove(holder, holder.containers)
  holder.containers.push(await startContainer(world, settings, deployment))
  return true
}

async function waitForHealth(
  world: World,
  deployment: Deployment,
  { columns }: Application,
  container: Container,
): Promise<boolean> {
  if (container.health === 'none') return true
  const { signal } = deployment.job
  await world.pause(Number(columns.health_check_start_period), signal)
  for (let attempt = 1; attempt <= Number(columns.health_check_retries); attempt++) {
    log(
      deployment,
      `Attempt ${attempt} of ${String(columns.health_check_retries)} | Healthcheck status: "${container.health}"`,
    )
    if (container.health === 'healthy') return true
    if (container.health === 'unhealthy') return false
    await world.pause(Number(columns.health_check_interval), signal)
  }
  return false
}

/** `docker stop` and `docker rm`. */
export async function remove(holder: Pick<Application, 'containers'>, containers: readonly Container[]): Promise<void> {
  await Promise.all(containers.map((container) => container.stop()))
  holder.containers = holder.containers.filter((container) => !containers.includes(container))
}
