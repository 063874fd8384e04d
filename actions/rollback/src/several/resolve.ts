import { readServices } from '../../../../shared/deploy/several.ts'
import { ConfigurationError, type Problem } from '../../../../shared/errors/action-error.ts'
import { lockProblems } from '../../../../shared/release/settings/lock-settings.ts'
import type { Sources } from '../../../../shared/release/settings/release-settings.ts'
import { checkValues, mergeProblems, valueFor } from '../../../../shared/release/settings/service-values.ts'
import { placeOfOne } from '../../../../shared/release/settings/told.ts'
import type { RollbackInputs } from '../inputs.ts'
import { resolveRollback, type RollbackSettings } from '../resolve.ts'

/** Of each service that goes back, in the order in which they do: what others need comes last. */
export type SettingsOfAll = readonly [RollbackSettings, ...RollbackSettings[]]

interface Resolved {
  readonly all: SettingsOfAll | undefined
  readonly problems: readonly Problem[]
}

/** Of one service, several, or all: the settings, or every problem at once. */
export async function resolveServices(inputs: RollbackInputs, sources: Sources): Promise<Resolved> {
  const { services, problems: unread } = readServices(inputs.service, sources.config)
  if (unread.length > 0) return { all: undefined, problems: unread }
  const isOne = services.length === 1
  const found: RollbackSettings[] = []
  const perService: (readonly [string, readonly Problem[]])[] = []
  for (const service of services.toReversed()) {
    const { settings, problems } = await resolveRollback(
      { ...inputs, service, to: isOne ? inputs.to : valueFor(inputs.to, service) },
      sources,
    )
    perService.push([service, problems])
    if (settings) found.push(settings)
  }
  const problems = [
    ...(isOne ? [] : unfitForSeveral(inputs, services)),
    ...mergeProblems(perService),
    ...(isOne ? [] : found.flatMap(withoutTraffic)),
  ]
  const [first, ...others] = found
  return { all: first && problems.length === 0 ? [first, ...others] : undefined, problems }
}

/** @throws ConfigurationError with everything that is wrong */
export async function settle(inputs: RollbackInputs, sources: Sources): Promise<SettingsOfAll> {
  const { all, problems } = await resolveServices(inputs, sources)
  if (!all) throw new ConfigurationError(problems)
  return all
}

/** What cannot be said of several services at once: they go back by a flip of each, or not at all. */
function unfitForSeveral(inputs: RollbackInputs, services: readonly string[]): readonly Problem[] {
  const names = services.join(', ')
  const given: Readonly<Record<(typeof placeOfOne)[number], string>> = {
    ...{ route: inputs.route, blue: inputs.blue, green: inputs.green, url: inputs.url },
    ...{ 'blue-url': inputs.blueUrl, 'green-url': inputs.greenUrl },
  }
  const where = `environments.${inputs.environment}.traffic.services in the config`
  const problems: Problem[] = placeOfOne.flatMap((input) => {
    const sentence = `${input} says where one service is, and ${names} go back together: give it under ${where}`
    return given[input] === '' ? [] : [{ input, received: given[input], sentence }]
  })
  if (inputs.type !== 'application')
    problems.push({
      input: 'type',
      received: inputs.type,
      sentence: `type ${inputs.type} of several services at once is not supported yet: roll them back one by one`,
    })
  if (inputs.strategy !== 'auto' && inputs.strategy !== 'flip')
    problems.push({
      input: 'strategy',
      received: inputs.strategy,
      sentence: `strategy ${inputs.strategy} of several services at once is not supported yet: they go back by flip, or one by one`,
    })
  return [...problems, ...lockProblems(inputs, 'several services at once'), ...checkValues('to', inputs.to, services)]
}

function withoutTraffic({ traffic, service, environment }: RollbackSettings): readonly Problem[] {
  if (traffic) return []
  const sentence = `several services go back by moving their traffic, and environments.${environment}.traffic moves none of ${service}: roll them back one by one`
  return [{ input: 'service', received: service, sentence }]
}
