import type { Answer, Asked, Routes } from '../../http/exchange.ts'
import { message } from '../guard.ts'
import { findPreview, newPreview } from '../previews.ts'
import { queueDeployment } from '../queue.ts'
import { startStack } from '../stacks.ts'
import { type Application, type Preview, publicId, type Stack, type World } from '../world.ts'

interface Started {
  readonly message: string
  readonly resource_uuid: string
  readonly deployment_uuid?: string
}

/** `DeployController`. */
export function deployRoutes(world: World): Routes {
  return {
    'POST /api/v1/deploy': (asked) => deploy(world, asked),
    'GET /api/v1/deploy': (asked) => (world.knobs.getAllowed ? deploy(world, asked) : postRequired()),
  }
}

export function postRequired(): Answer {
  return message(405, 'This endpoint has changed to a POST request.', { allow: 'POST' })
}

export function queueFull(world: World): Answer {
  const text = 'Deployment queue is full. Please wait for existing deployments to complete.'
  return message(429, text, { 'retry-after': String(Math.ceil(world.lasting(60) / 1_000)) })
}

function deploy(world: World, asked: Asked): Answer {
  const body: Readonly<Record<string, unknown>> = typeof asked.json === 'object' ? { ...asked.json } : {}
  const input = (name: string) => {
    const value = asked.query.get(name) ?? body[name]
    if (value === undefined || value === null || value === '') return undefined
    return typeof value === 'string' ? value : JSON.stringify(value)
  }
  const [uuid, tag, dockerTag] = [input('uuid'), input('tag'), input('docker_tag')]
  const pr = input('pull_request_id') ?? input('pr')
  const force = ['1', 'true', 'on', 'yes'].includes(input('force') ?? '')
  if (uuid !== undefined && tag !== undefined) return message(400, 'You can only use uuid or tag, not both.')
  if (tag !== undefined && pr !== undefined) return message(400, 'You can only use tag or pr, not both.')
  if (tag !== undefined && dockerTag !== undefined) return message(400, 'You can only use tag or docker_tag, not both.')
  if (dockerTag !== undefined && pr === undefined) return message(400, 'docker_tag requires pull_request_id.')
  if (tag !== undefined) return deployTags(world, split(tag), force)
  if (uuid === undefined) return message(400, 'You must provide uuid or tag.')
  const number = /^\d+$/.test(pr ?? '') ? Number(pr) : 0
  return deployResources(world, split(uuid), force, { number, tag: world.knobs.hasDockerTag ? dockerTag : undefined })
}

/** `number` 0: none. */
interface PullRequest {
  readonly number: number
  readonly tag: string | undefined
}

function deployResources(world: World, uuids: readonly string[], force: boolean, pr: PullRequest): Answer {
  if (uuids.length === 0) return message(400, 'No UUIDs provided.')
  const deployments: Started[] = []
  for (const resource of find(world, uuids)) {
    // `previews()` is a method of applications only
    if (pr.number !== 0 && 'kind' in resource) return message(500, 'Server Error')
    const preview = 'kind' in resource ? undefined : findOrMake(resource, pr)
    if (typeof preview === 'string') {
      deployments.push({ message: preview, resource_uuid: resource.uuid })
      continue
    }
    const started = deployResource(world, resource, force, preview)
    // earlier ones were queued, and their uuids are lost
    if (started === 'queue_full') return queueFull(world)
    deployments.push(started)
  }
  return deployments.length === 0 ? message(404, 'No resources found.') : { status: 200, body: { deployments } }
}

/** Only a preview of an image application is made here: others are made when GitHub tells of the pull request. @returns why not, as text */
function findOrMake(application: Application, { number, tag }: PullRequest): Preview | string | undefined {
  if (number === 0) return undefined
  const isImage = application.columns.build_pack === 'dockerimage'
  if (tag !== undefined && !isImage) return 'docker_tag can only be used with Docker Image applications.'
  const found = findPreview(application, number)
  const preview = found ?? (tag === undefined ? undefined : newPreview(application, number, ''))
  if (!preview) return `Pull request ${number} not found for this resource.`
  if (!found) application.previews.push(preview)
  if (tag !== undefined) preview.docker_registry_image_tag = tag
  return preview
}

function deployTags(world: World, tags: readonly string[], force: boolean): Answer {
  if (tags.length === 0) return message(400, 'No TAGs provided.')
  const messages: string[] = []
  const details: { resource_uuid: string; deployment_uuid: string }[] = []
  const stacks = world.stacks.filter(({ kind }) => kind === 'service')
  for (const resource of [...world.applications, ...stacks].filter((one) =>
    one.tags.some((tag) => tags.includes(tag)),
  )) {
    const started = deployResource(world, resource, force)
    if (started === 'queue_full') return queueFull(world)
    messages.push(started.message)
    if (started.deployment_uuid)
      details.push({ resource_uuid: resource.uuid, deployment_uuid: started.deployment_uuid })
  }
  if (messages.length === 0) return message(404, 'No resources found with this tag.')
  return { status: 200, body: { ...(details.length > 0 ? { details } : {}), message: messages } }
}

function deployResource(
  world: World,
  resource: Application | Stack,
  force: boolean,
  preview?: Preview,
): Started | 'queue_full' {
  if ('kind' in resource) {
    const text = startStack(world, resource)
    return { message: text, resource_uuid: resource.uuid }
  }
  const queued = queueDeployment(world, resource, { force, ...(preview ? { preview } : {}) })
  if (queued.status === 'queue_full') return 'queue_full'
  if (queued.status === 'queued') {
    const text = `Application ${String(resource.columns.name)} deployment queued.`
    return { message: text, resource_uuid: resource.uuid, deployment_uuid: queued.deployment.deployment_uuid }
  }
  const dangling = world.knobs.danglingUuid ? { deployment_uuid: publicId() } : {}
  return { message: 'Deployment already queued for this commit.', resource_uuid: resource.uuid, ...dangling }
}

/** Unknown uuids are dropped without a word. */
function find(world: World, uuids: readonly string[]): (Application | Stack)[] {
  return uuids.flatMap((uuid) => [...world.applications, ...world.stacks].filter((resource) => resource.uuid === uuid))
}

function split(list: string): string[] {
  return list
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}
