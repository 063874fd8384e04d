import type { Routes } from '../http/exchange.ts'
import { type HttpSimulator, serve } from '../http/server.ts'
import { startContainer } from './containers.ts'
import { type Abilities, createGuard, message, unknownRoute } from './guard.ts'
import { buildInputs, log, remove } from './job.ts'
import { type CoolifyOptions, defaultKnobs, type Knobs } from './options.ts'
import { findPreview, newPreview } from './previews.ts'
import { type Listening, startPrivateDomain, startProxy } from './proxy.ts'
import { applicationRoutes } from './routes/applications.ts'
import { deployRoutes } from './routes/deploy.ts'
import { deploymentRoutes } from './routes/deployments.ts'
import { envRoutes } from './routes/envs.ts'
import { lifecycleRoutes } from './routes/lifecycle.ts'
import { previewRoutes } from './routes/previews.ts'
import { stackRoutes } from './routes/stacks.ts'
import { newApplication, newStack } from './seed.ts'
import { serverUuid, showDeployment } from './serialize.ts'
import { keepFresh, refresh, shownStatus } from './status.ts'
import {
  type Application,
  type Container,
  createWorld,
  type Deployment,
  isActive,
  publicId,
  timestamp,
  type World,
} from './world.ts'

export interface ContainerView {
  readonly image: string
  readonly version: string
  readonly env: Readonly<Record<string, string>>
  readonly labels: readonly string[]
  readonly health: string
  readonly state: string
  readonly pid: number | undefined
}

/** Coolify's API as `Coolify 4.3` has it, over real processes; its quirks are `knobs`. */
export interface CoolifySimulator extends HttpSimulator {
  /** A token that may do everything, when none were given. */
  readonly token: string
  /** Coolify's own proxy: ask it with a `Host` header. */
  readonly proxyUrl: string
  readonly knobs: Knobs
  /** An address of this application's own, as a private domain would be. */
  applicationUrl(uuid: string): string
  /** Desired state: columns as the API names them. */
  columns(uuid: string): Readonly<Record<string, unknown>>
  /** As they are set, those of previews included. */
  variables(uuid: string): readonly { readonly key: string; readonly value: string; readonly is_preview: boolean }[]
  status(uuid: string): string
  containers(uuid: string): readonly ContainerView[]
  /** Pull request → what runs of its preview. */
  previews(uuid: string): ReadonlyMap<number, readonly ContainerView[]>
  /** Rows as the API shows them, newest first. */
  deployments(uuid: string): readonly ReturnType<typeof showDeployment>[]
  /** Moves the head of a git application's branch; deploys nothing. */
  push(uuid: string, commit: string): void
  /** GitHub tells of a pull request of a git application: Coolify then knows its preview, where the application has them. */
  openPullRequest(uuid: string, pullRequest: number, commit: string): void
  /** Coolify's own container starts anew: what was queued or in progress has failed, and nothing says when. */
  restart(): void
  /** The row disappears, as when the application is deleted. */
  forget(deployment: string): void
}

const abilities: Abilities = {
  ...Object.fromEntries(
    ['POST /api/v1/deploy', 'GET /api/v1/deploy', 'POST /api/v1/deployments/{uuid}/cancel'].map((route) => [
      route,
      'deploy' as const,
    ]),
  ),
  ...Object.fromEntries(
    ['start', 'stop', 'restart', 'rollback'].flatMap((verb) =>
      ['applications', 'services', 'databases'].flatMap((kind) =>
        ['POST', 'GET'].map((method) => [`${method} /api/v1/${kind}/{uuid}/${verb}`, 'deploy' as const]),
      ),
    ),
  ),
  'PATCH /api/v1/applications/{uuid}': 'write',
  'DELETE /api/v1/applications/{uuid}/previews/{pr}': 'write',
  'POST /api/v1/applications/{uuid}/envs': 'write',
  'PATCH /api/v1/applications/{uuid}/envs': 'write',
  'PATCH /api/v1/applications/{uuid}/envs/bulk': 'write',
  'DELETE /api/v1/applications/{uuid}/envs/{env}': 'write',
}

export async function createCoolifySimulator(options: CoolifyOptions): Promise<CoolifySimulator> {
  const token = '1|coolify-simulator-token'
  const world = createWorld(
    {
      knobs: { ...defaultKnobs, ...options.knobs },
      tokens: options.tokens ?? [{ token, abilities: ['*'] }],
      images: options.images ?? {},
      service: options.service ?? [],
      applications: options.applications.map(newApplication),
      stacks: (options.stacks ?? []).map(newStack),
      deployments: [],
    },
    options.second ?? 50,
  )
  const api = await serve({
    name: 'coolify',
    port: options.port ?? 0,
    routes: routesOf(world),
    around: createGuard(world, abilities),
    unknownRoute,
  })
  const proxy = await startProxy(world, options.proxyPort ?? 0)
  const domains = new Map<string, Listening>()
  for (const application of world.applications)
    domains.set(application.uuid, await startPrivateDomain(world, application))
  const running = world.applications.filter((_, index) => options.applications[index]?.running !== false)
  await Promise.all(running.map((application) => bringUp(world, application)))
  void keepFresh(world)

  const find = (uuid: string): Application => {
    const application = world.applications.find((one) => one.uuid === uuid)
    if (!application) throw new Error(`no application ${uuid}`)
    return application
  }
  return {
    ...api,
    token,
    proxyUrl: proxy.url,
    knobs: world.knobs,
    applicationUrl: (uuid) => domains.get(find(uuid).uuid)?.url ?? '',
    columns: (uuid) => find(uuid).columns,
    variables: (uuid) => find(uuid).envs,
    status: (uuid) => shownStatus(find(uuid).status),
    containers: (uuid) => find(uuid).containers.map(showContainer),
    previews: (uuid) =>
      new Map(find(uuid).previews.map((one) => [one.pull_request_id, one.containers.map(showContainer)])),
    deployments: (uuid) =>
      world.deployments
        .filter(({ application }) => application === find(uuid))
        .map((row) => showDeployment(row, { sensitive: true }))
        .reverse(),
    push: (uuid, commit) => void (find(uuid).head = commit),
    openPullRequest(uuid, pullRequest, commit) {
      const application = find(uuid)
      const known = findPreview(application, pullRequest)
      if (known) known.head = commit
      else if (application.settings.is_preview_deployments_enabled === true)
        application.previews.push(newPreview(application, pullRequest, commit))
    },
    restart() {
      for (const deployment of world.deployments.filter(isActive)) {
        deployment.status = 'failed'
        deployment.job.abort()
      }
    },
    forget(uuid) {
      const index = world.deployments.findIndex(({ deployment_uuid }) => deployment_uuid === uuid)
      if (index >= 0) world.deployments.splice(index, 1)
    },
    async close() {
      world.closing.abort()
      await api.close()
      await Promise.all([proxy, ...domains.values()].map((listening) => listening.close()))
      const holders = world.applications.flatMap((application) => [application, ...application.previews])
      await Promise.all(holders.map((holder) => remove(holder, holder.containers)))
    },
  }
}

function showContainer({ image, version, env, labels, health, state, process }: Container): ContainerView {
  return { image, version, env, labels, health, state, pid: process.pid }
}

function routesOf(world: World): Routes {
  const ok = () => ({ status: 200, body: 'OK' })
  return {
    'GET /api/health': ok,
    'GET /api/v1/health': ok,
    'GET /api/v1/version': () => ({
      status: 200,
      body: '4.3.11',
      headers: { 'content-type': 'text/html; charset=UTF-8' },
    }),
    'GET /api/v1/servers/{uuid}/proxy': ({ params }) =>
      params.uuid === serverUuid
        ? { status: 200, body: { proxy_type: world.knobs.proxyType, status: 'running', redirect_enabled: true } }
        : message(404, 'Server not found.'),
    ...deployRoutes(world),
    ...deploymentRoutes(world),
    ...applicationRoutes(world),
    ...lifecycleRoutes(world),
    ...previewRoutes(world),
    ...envRoutes(world),
    ...stackRoutes(world),
  }
}

/** A deployment that finished before the simulator began. */
async function bringUp(world: World, application: Application): Promise<void> {
  const now = timestamp()
  const configured = application.columns.build_pack === 'dockerimage' ? 'HEAD' : application.head
  const deployment: Deployment = {
    id: world.deployments.length + 1,
    deployment_uuid: publicId(),
    application,
    commit: configured,
    force_rebuild: false,
    rollback: false,
    restart_only: false,
    only_this_server: false,
    is_api: false,
    pull_request_id: 0,
    docker_registry_image_tag: null,
    status: 'finished',
    created_at: now,
    updated_at: now,
    finished_at: now,
    logs: [],
    job: new AbortController(),
  }
  world.deployments.push(deployment)
  log(deployment, 'Deployed before the simulator began.')
  application.built = buildInputs(application)
  if (configured !== 'HEAD') application.images = [{ tag: configured, created_at: now }]
  application.containers = [await startContainer(world, application, deployment)]
  while (!application.containers.every(({ url, health }) => url !== undefined && health !== 'starting'))
    await world.pause(0.2)
  refresh(world, application)
}
