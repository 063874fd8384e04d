import { work } from './job.ts'
import {
  type Application,
  type Deployment,
  isActive,
  publicId,
  type QueueRequest,
  timestamp,
  type World,
} from './world.ts'

export type Queued =
  { readonly status: 'queued'; readonly deployment: Deployment } | { readonly status: 'skipped' | 'queue_full' }

/** `queue_application_deployment` (bootstrap/helpers/applications.php), one server. */
export function queueDeployment(world: World, application: Application, request: QueueRequest): Queued {
  const { force = false, rollback = false, noQuestionsAsked = false } = request
  const configured = application.columns.git_commit_sha
  const commit = request.commit ?? (typeof configured === 'string' && configured !== '' ? configured : 'HEAD')
  const { deployments, knobs } = world
  if (deployments.filter(({ status }) => status === 'queued').length >= knobs.queueLimit)
    return { status: 'queue_full' }
  const pullRequest = request.preview?.pull_request_id ?? 0
  const tag = request.preview?.docker_registry_image_tag ?? null
  const isDuplicate = deployments.some(
    (one) =>
      isOf(one, application, pullRequest) &&
      one.docker_registry_image_tag === tag &&
      one.commit === commit &&
      isActive(one),
  )
  if (isDuplicate && !force && !rollback && !noQuestionsAsked) return { status: 'skipped' }
  const now = timestamp()
  const deployment: Deployment = {
    id: deployments.length + 1,
    deployment_uuid: publicId(),
    application,
    commit,
    force_rebuild: force,
    rollback,
    restart_only: request.restartOnly ?? false,
    only_this_server: request.onlyThisServer ?? false,
    is_api: request.isApi ?? true,
    pull_request_id: pullRequest,
    docker_registry_image_tag: tag,
    status: 'queued',
    created_at: now,
    updated_at: now,
    finished_at: null,
    logs: [],
    job: new AbortController(),
  }
  deployments.push(deployment)
  if (noQuestionsAsked) dispatch(world, deployment)
  else dispatchEligible(world, [deployment])
  return { status: 'queued', deployment }
}

/** After a deployment ended: every queued one that may start does. */
export function queueNextDeployment(world: World): void {
  dispatchEligible(
    world,
    world.deployments.filter(({ status }) => status === 'queued'),
  )
}

function dispatchEligible(world: World, queued: readonly Deployment[]): void {
  for (const deployment of queued) {
    const { application, pull_request_id: pullRequest } = deployment
    const working = world.deployments.filter(({ status }) => status === 'in_progress')
    const isAppFree = !working.some((one) => isOf(one, application, pullRequest))
    if (isAppFree && working.length < world.knobs.concurrentBuilds) dispatch(world, deployment)
  }
}

function isOf(deployment: Deployment, application: Application, pullRequest: number): boolean {
  return deployment.application === application && deployment.pull_request_id === pullRequest
}

function dispatch(world: World, deployment: Deployment): void {
  deployment.status = 'in_progress'
  deployment.updated_at = timestamp()
  if (!world.knobs.workerLost) void work(world, deployment, { next: queueNextDeployment, queue: queueDeployment })
}
