import type { Answer, Asked, Routes } from '../../http/exchange.ts'
import { findErrors, save } from '../application-fields.ts'
import { isSensitive, message } from '../guard.ts'
import { queueDeployment } from '../queue.ts'
import { showApplication } from '../serialize.ts'
import type { Application, World } from '../world.ts'

export function applicationRoutes(world: World): Routes {
  return {
    'GET /api/v1/applications': (asked) => {
      const tag = asked.query.get('tag')
      const found = world.applications.filter(({ tags }) => tag === null || tags.includes(tag))
      return { status: 200, body: found.map((application) => showApplication(application, isSensitive(world, asked))) }
    },
    'GET /api/v1/applications/{uuid}': withApplication(world, (application, asked) => ({
      status: 200,
      body: showApplication(application, isSensitive(world, asked)),
    })),
    'GET /api/v1/applications/{uuid}/tags': withApplication(world, ({ tags }) => ({
      status: 200,
      body: tags.map((name, id) => ({ uuid: `tag${id}`, name })),
    })),
    'PATCH /api/v1/applications/{uuid}': withBody((asked, body) =>
      withApplication(world, (application) => patch(world, application, body), 'Application not found')(asked),
    ),
  }
}

/** @param text  some routes end the sentence, some do not */
export function withApplication(
  world: World,
  handle: (application: Application, asked: Asked) => Answer | Promise<Answer>,
  text = 'Application not found.',
) {
  return (asked: Asked) => {
    const application = world.applications.find(({ uuid }) => uuid === asked.params.uuid)
    return application ? handle(application, asked) : message(404, text)
  }
}

/** `validateIncomingRequest`: a JSON object that is not empty. */
export function withBody(handle: (asked: Asked, body: Readonly<Record<string, unknown>>) => Answer | Promise<Answer>) {
  return (asked: Asked) => {
    const refuse = (error: string) => ({ status: 400, body: { message: 'Invalid request.', error } })
    if (!(asked.headers['content-type'] ?? '').includes('json')) return refuse('Content-Type must be application/json.')
    if (typeof asked.json !== 'object' || asked.json === null) return refuse('Invalid JSON.')
    const body = asked.json as Readonly<Record<string, unknown>>
    return Object.keys(body).length === 0 ? refuse('Empty JSON.') : handle(asked, body)
  }
}

export function invalid(errors: Readonly<Record<string, unknown>>): Answer {
  return { status: 422, body: { message: 'Validation failed.', errors } }
}

function patch(world: World, application: Application, body: Readonly<Record<string, unknown>>): Answer {
  const conflicts = body.force_domain_override === true ? [] : findConflicts(world, application, body.domains)
  if (conflicts.length > 0) {
    const text = 'Domain conflicts detected. Use force_domain_override=true to proceed.'
    const warning =
      'Using the same domain for multiple resources can cause routing conflicts and unpredictable behavior.'
    return { status: 409, body: { message: text, conflicts, warning } }
  }
  const errors = findErrors(body)
  if (Object.keys(errors).length > 0) return invalid(errors)
  save(body, application.columns, application.settings)
  if (body.instant_deploy === true && queueDeployment(world, application, {}).status === 'skipped')
    return message(200, 'Deployment already queued for this commit.')
  return { status: 200, body: { uuid: application.uuid } }
}

/** Exact comparison, scheme and port included, a slash at the end left out. */
function findConflicts(world: World, application: Application, domains: unknown) {
  if (typeof domains !== 'string') return []
  const list = (text: unknown) =>
    typeof text === 'string' ? text.split(',').map((one) => one.trim().replace(/\/$/, '')) : []
  return world.applications
    .filter((other) => other !== application)
    .flatMap((other) =>
      list(other.columns.fqdn)
        .filter((domain) => list(domains).includes(domain))
        .map((domain) => ({
          domain,
          resource_name: other.columns.name,
          resource_uuid: other.uuid,
          resource_type: 'application',
          message: `Domain ${domain} is already in use by application '${String(other.columns.name)}'`,
        })),
    )
}
