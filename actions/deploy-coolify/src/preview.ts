import type { ActionContext, Outcome } from '../../../shared/action/action.ts'
import { connectTarget } from '../../../shared/deploy/connect.ts'
import { deployFleet } from '../../../shared/deploy/fleet/deploy-fleet.ts'
import { noRecording } from '../../../shared/deploy/fleet/record.ts'
import { hasPreviews, type HasPreviews } from '../../../shared/deploy/target.ts'
import { dryRun, type Output, reportOf } from './outcome.ts'
import type { PreviewSettings } from './resolve-preview.ts'
import { inspect } from './target.ts'

/** Deploys the preview of a pull request, or has it deleted. Without a record and a lock: production is not touched. */
export async function preview(settings: PreviewSettings, context: ActionContext): Promise<Outcome<Output>> {
  const { url, token, options, pullRequest, item, isDeleted } = settings
  const holds = () => Promise.resolve()
  const target = connectTarget({ kind: 'coolify', url, token, pollInterval: options.pollInterval, holds }, context)
  if (!hasPreviews(target)) throw new TypeError('Coolify has previews')
  if (isDeleted) return remove(target, settings, context)
  const only = target.previewOf(pullRequest)
  const waves = await inspect(only, [[item]], options, context)
  if (item.healthUrl === undefined && item.healthPath === undefined)
    context.log.warning(`${item.name}: Coolify does not look at the health of a preview: give health-path`)
  if (settings.isDryRun) return dryRun(waves)
  return reportOf(
    waves,
    await deployFleet(waves, { target: only, options, context, recording: noRecording }),
    noRecording,
  )
}

async function remove(
  target: HasPreviews,
  { isDryRun, pullRequest, item }: PreviewSettings,
  { signal, clock }: ActionContext,
): Promise<Outcome<Output>> {
  const what = `the preview of pull request ${pullRequest} of ${item.name}`
  if (isDryRun) return outcome(`dry run: ${what} would be deleted`, { status: 'skipped', seconds: 0 })
  const startedAt = clock.now()
  const wasThere = await target.removePreview(item.resource, pullRequest, signal)
  const seconds = (clock.now() - startedAt) / 1_000
  return wasThere
    ? outcome(`${what} is deleted: Coolify stops what runs of it`, { status: 'finished', seconds })
    : outcome(`nothing to do: ${what} is not there`, { status: 'skipped', seconds })
}

function outcome(reason: string, outputs: Outcome<Output>['outputs']): Outcome<Output> {
  return { phase: 'Successful', reason, outputs }
}
