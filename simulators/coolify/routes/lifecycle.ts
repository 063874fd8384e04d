import type { Answer, Asked, Routes } from '../../http/exchange.ts'
import { message, unknownRoute } from '../guard.ts'
import { remove } from '../job.ts'
import { queueDeployment } from '../queue.ts'
import { refresh } from '../status.ts'
import { type Application, publicId, type QueueRequest, type World } from '../world.ts'
import { invalid, withApplication, withBody } from './applications.ts'
import { postRequired } from './deploy.ts'

/** Starting, stopping and rolling back of applications, and their logs. */
export function lifecycleRoutes(world: World): Routes {
  const old = (verb: string, handle: (asked: Asked) => Answer | Promise<Answer>): Routes => ({
    [`POST /api/v1/applications/{uuid}/${verb}`]: handle,
    [`GET /api/v1/applications/{uuid}/${verb}`]: (asked) => (world.knobs.getAllowed ? handle(asked) : postRequired()),
  })
  return {
    ...old(
      'start',
      withApplication(world, (application, asked) => start(world, application, asked)),
    ),
    ...old(
      'restart',
      withApplication(world, (application) => {
        const restartOnly = !['dockerimage', 'dockerfile'].includes(String(application.columns.build_pack))
        return queued(world, application, { restartOnly }, 'Restart request queued.')
      }),
    ),
    ...old(
      'stop',
      withApplication(world, (application) => stop(world, application)),
    ),
    'POST /api/v1/applications/{uuid}/rollback': (asked) =>
      world.knobs.hasRollbackRoute
        ? withBody((_, body) => withApplication(world, (application) => rollback(world, application, body))(asked))(
            asked,
          )
        : unknownRoute(),
    'GET /api/v1/applications/{uuid}/rollback-images': (asked) =>
      world.knobs.hasRollbackRoute ? withApplication(world, images)(asked) : unknownRoute(),
    'GET /api/v1/applications/{uuid}/logs': withApplication(world, logs),
  }
}

function start(world: World, application: Application, asked: Asked): Answer {
  const on = (name: string) => ['1', 'true', 'on', 'yes'].includes(asked.query.get(name) ?? '')
  const request = { force: on('force'), noQuestionsAsked: on('instant_deploy') }
  return queued(world, application, request, 'Deployment request queued.')
}

/** These routes only look for `skipped`: a full queue reads as queued, with a uuid that does not exist. */
function queued(world: World, application: Application, request: QueueRequest, text: string): Answer {
  const result = queueDeployment(world, application, request)
  if (result.status === 'skipped') return message(200, 'Deployment already queued for this commit.')
  const uuid = result.status === 'queued' ? result.deployment.deployment_uuid : publicId()
  return { status: 200, body: { message: text, deployment_uuid: uuid } }
}

function stop(world: World, application: Application): Answer {
  void remove(application, application.containers).then(() => refresh(world, application))
  return message(200, 'Application stopping request queued.')
}

function rollback(world: World, application: Application, body: Readonly<Record<string, unknown>>): Answer {
  const { commit, ...others } = body
  const extra = Object.keys(others).map((name) => [name, ['This field is not allowed.']])
  if (extra.length > 0) return invalid(Object.fromEntries(extra) as Record<string, string[]>)
  if (typeof commit !== 'string' || !/^[a-zA-Z0-9][a-zA-Z0-9._\-/]*$/.test(commit))
    return invalid({ commit: 'The commit field is invalid.' })
  const result = queueDeployment(world, application, { commit, rollback: true })
  if (result.status !== 'queued')
    return message(400, 'Deployment queue is full. Please wait for existing deployments to complete.')
  const { deployment_uuid: uuid } = result.deployment
  return { status: 200, body: { message: 'Rollback deployment queued.', deployment_uuid: uuid } }
}

/** `current` is known only with a consistent container name. */
function images({ images: local, settings, containers }: Application): Answer {
  const running = containers[0]?.version
  const current = settings.is_consistent_container_name_enabled === true ? (running ?? null) : null
  return {
    status: 200,
    body: { current, images: local.map((image) => ({ ...image, is_current: image.tag === current })) },
  }
}

/** Of the first container that matches: during a rolling update the old one. */
function logs({ containers }: Application): Answer {
  const container = containers.find(({ state }) => state === 'running')
  if (!container) return message(400, 'Application is not running.')
  return {
    status: 200,
    body: { logs: `${container.name} ${container.image} listening on ${container.url ?? 'nothing yet'}\n` },
  }
}
