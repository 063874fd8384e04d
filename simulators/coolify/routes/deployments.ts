import type { Answer, Asked, Routes } from '../../http/exchange.ts'
import { isSensitive, message } from '../guard.ts'
import { log } from '../job.ts'
import { queueNextDeployment } from '../queue.ts'
import { showDeployment } from '../serialize.ts'
import { refresh } from '../status.ts'
import { type Deployment, isActive, timestamp, type World } from '../world.ts'

export function deploymentRoutes(world: World): Routes {
  const find = (asked: Asked) => world.deployments.find((one) => one.deployment_uuid === asked.params.uuid)
  return {
    'GET /api/v1/deployments': (asked) => {
      const rows = world.deployments
        .filter(isActive)
        .map((row) => showDeployment(row, { sensitive: isSensitive(world, asked) }))
      return { status: 200, body: world.knobs.deploymentsAsObject ? Object.fromEntries(rows.entries()) : rows }
    },
    'GET /api/v1/deployments/applications/{uuid}': (asked) => list(world, asked),
    'GET /api/v1/deployments/{uuid}': (asked) => {
      const deployment = find(asked)
      if (!deployment) return message(404, 'Deployment not found.')
      return { status: 200, body: showDeployment(deployment, { sensitive: isSensitive(world, asked), embed: true }) }
    },
    'POST /api/v1/deployments/{uuid}/cancel': (asked) => {
      const deployment = find(asked)
      return deployment ? cancel(world, deployment) : message(404, 'Deployment not found.')
    },
  }
}

function list(world: World, asked: Asked): Answer {
  const application = world.applications.find(({ uuid }) => uuid === asked.params.uuid)
  if (!application) return message(404, 'Application not found')
  const [skip, take] = [Number(asked.query.get('skip') ?? 0), Number(asked.query.get('take') ?? 10)]
  for (const [name, value, least] of [
    ['skip', skip, 0],
    ['take', take, 1],
  ] as const) {
    if (value >= least) continue
    const text = `The ${name} field must be at least ${least}.`
    return { status: 422, body: { message: text, errors: { [name]: [text] } } }
  }
  const rows = world.deployments.filter((row) => row.application === application).reverse()
  const sensitive = isSensitive(world, asked)
  const deployments = rows.slice(skip, skip + take).map((row) => showDeployment(row, { sensitive }))
  return { status: 200, body: { count: rows.length, deployments } }
}

function cancel(world: World, deployment: Deployment): Answer {
  const { deployment_uuid: uuid, status } = deployment
  if (!isActive(deployment)) return message(400, `Deployment cannot be cancelled. Current status: ${status}`)
  deployment.status = 'cancelled-by-user'
  deployment.updated_at = timestamp()
  log(deployment, 'Deployment cancelled by user via API.', { type: 'stderr' })
  deployment.job.abort()
  refresh(world, deployment.application)
  if (world.knobs.cancelAnswers500) return message(500, 'Failed to cancel deployment: Undefined variable $server')
  queueNextDeployment(world)
  const text = 'Deployment cancelled successfully.'
  return { status: 200, body: { message: text, deployment_uuid: uuid, status: deployment.status } }
}
