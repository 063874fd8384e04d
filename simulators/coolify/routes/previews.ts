import type { Answer, Routes } from '../../http/exchange.ts'
import { message, unknownRoute } from '../guard.ts'
import { remove } from '../job.ts'
import { findPreview } from '../previews.ts'
import { queueNextDeployment } from '../queue.ts'
import { type Application, isActive, timestamp, type World } from '../world.ts'
import { withApplication } from './applications.ts'

export function previewRoutes(world: World): Routes {
  return {
    'DELETE /api/v1/applications/{uuid}/previews/{pr}': (asked) =>
      world.knobs.hasPreviewRoute
        ? withApplication(world, (application) => drop(world, application, asked.params.pr ?? ''))(asked)
        : unknownRoute(),
  }
}

/** The row is gone at once, its containers a little later. */
function drop(world: World, application: Application, number: string): Answer {
  if (!/^[1-9]\d*$/.test(number)) return message(422, 'Invalid pull_request_id.')
  const preview = findPreview(application, Number(number))
  if (!preview) return message(404, 'Preview not found.')
  const active = world.deployments.filter(
    (one) => one.application === application && one.pull_request_id === preview.pull_request_id && isActive(one),
  )
  for (const deployment of active) {
    deployment.status = 'cancelled-by-user'
    deployment.updated_at = timestamp()
    deployment.job.abort()
  }
  application.previews = application.previews.filter((one) => one !== preview)
  void remove(preview, preview.containers)
  queueNextDeployment(world)
  return message(200, 'Preview deletion request queued.')
}
