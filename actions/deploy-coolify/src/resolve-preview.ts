import type { Item } from '../../../shared/deploy/fleet/item.ts'
import type { FleetOptions } from '../../../shared/deploy/fleet/options.ts'
import type { Problem } from '../../../shared/errors/action-error.ts'
import type { Inputs } from './inputs.ts'
import { planItems } from './plan.ts'
import { optionsOf, type Resolved, type Sources } from './resolve.ts'
import { resolveSettings } from './settings.ts'
import { byNamedWebhooks } from './webhooks.ts'

/** What is done about the preview of a pull request. */
export interface PreviewSettings {
  readonly isDryRun: boolean
  readonly url: string
  readonly token: string
  readonly pullRequest: number
  readonly item: Item
  readonly isDeleted: boolean
  readonly options: FleetOptions
}

/** Whether it is about a preview: one without its number must never become a deployment of production. */
export function isOfPreview({ pullRequest, preview }: Inputs): boolean {
  return pullRequest !== undefined || preview !== undefined
}

/** The settings, or every problem at once. */
export function resolvePreview(
  given: Inputs,
  { config, env, isOnlyLookedAt = false }: Sources,
): Resolved<PreviewSettings> {
  const { inputs, problems: unreadable } = byNamedWebhooks(given, config, env)
  const { value: target, problems: unresolved } = resolveSettings(inputs, config, env)
  const { pullRequest } = inputs
  const token = inputs.token || (env[target.tokenVariable] ?? '')
  const isMissing = token === '' && !isOnlyLookedAt && unresolved.every(({ input }) => input !== 'token')
  const { value: waves, problems: unplanned } = planItems(inputs, config, target.resources)
  const [item, ...others] = waves.flat()
  const problems: Problem[] = [
    ...unreadable,
    ...unresolved,
    ...unfit(inputs),
    ...(isMissing ? [{ input: `the variable ${target.tokenVariable}`, allowed: 'an API token of Coolify' }] : []),
    ...(pullRequest === undefined
      ? [{ input: 'pull-request', allowed: 'the number of the pull request', example: '${{ github.event.number }}' }]
      : []),
    ...(others.length > 0
      ? [
          {
            input: 'pull-request',
            sentence: 'pull-request needs a single application: of several, deploy each preview in a step of its own',
          },
        ]
      : []),
    ...(unresolved.length === 0 ? unplanned : []),
  ]
  if (pullRequest === undefined || !item || problems.length > 0) return { settings: undefined, problems }
  const { dryRun: isDryRun, preview } = inputs
  const isDeleted = preview === 'delete'
  const options = optionsOf(inputs, config)
  return { settings: { isDryRun, url: target.url, token, pullRequest, item, isDeleted, options }, problems: [] }
}

/** What is only of production. */
function unfit(inputs: Inputs): readonly Problem[] {
  const given = {
    tag: inputs.tag !== '',
    slot: inputs.slot !== undefined,
    'release-id': inputs.releaseId !== undefined,
    'depends-on': inputs.dependsOn.length > 0,
    variables: inputs.variables.length > 0,
    'public-url': inputs.publicUrl !== '',
    'on-failure': inputs.onFailure === 'rollback',
    window: inputs.window.length > 0,
    'window-override': inputs.windowOverride !== '',
    record: inputs.record === 'true',
  }
  return Object.entries(given)
    .filter(([, isGiven]) => isGiven)
    .map(([input]) => ({
      input,
      sentence: `${input} cannot be combined with pull-request: a preview leaves production, its slots and its record alone`,
    }))
}
