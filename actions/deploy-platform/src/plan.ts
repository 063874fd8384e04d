import type { Config } from '../../../shared/config/config.ts'
import { knownNames } from '../../../shared/config/names.ts'
import type { Item } from '../../../shared/deploy/fleet/item.ts'
import { type Found, resolveWindow } from '../../../shared/deploy/fleet/resolve-window.ts'
import type { DeployTargetDefinition } from '../../../shared/deploy/registry.ts'
import { deployTargetTitles, type TargetSettings } from '../../../shared/deploy/target.ts'
import type { Problem } from '../../../shared/errors/action-error.ts'
import type { WindowRules } from '../../../shared/policy/window-rules.ts'
import { type Inputs, type Platform, platforms } from './inputs.ts'

export interface Plan {
  readonly platform: Platform
  readonly settings: TargetSettings
  readonly item: Item
  readonly window: WindowRules
}

/** Platforms that call nothing by a name of their own. */
const nameless: readonly Platform[] = ['webhook', 'command']

/**
 * What is deployed where, from the inputs first and the config second; every problem at once.
 *
 * @param token  the value of a variable that the config names for the token; a word for it while it is not looked at
 */
export function plan(
  inputs: Inputs,
  config: Config | undefined,
  targets: Readonly<Record<Platform, DeployTargetDefinition>>,
  token: (variable: string) => string,
): Found<Plan> {
  const environment = config?.environments?.[inputs.environment]
  const target = environment?.target
  const window = resolveWindow(inputs, config)
  const problems: Problem[] = []
  const configured = platforms.find((kind) => kind === target?.kind)
  const platform = inputs.platform ?? configured
  if (inputs.environment !== '' && config?.environments && !environment)
    problems.push({
      input: 'environment',
      received: inputs.environment,
      allowed: `one of the config: ${knownNames(inputs.environment, Object.keys(config.environments))}`,
    })
  if (platform === undefined || (target && target.kind !== platform))
    problems.push({
      input: 'platform',
      received: platform ?? target?.kind ?? '',
      allowed: `${target ? `what the config has for ${inputs.environment}, ${target.kind}, and ` : ''}one of ${platforms.join(', ')}`,
      example: configured ?? 'webhook',
    })
  const settings: TargetSettings = {
    url: inputs.url || (target?.url ?? ''),
    token: inputs.token || (target?.token === undefined ? '' : token(target.token)),
    options: { ...target?.options, ...inputs.options },
  }
  const kind = platform ?? 'webhook'
  const definition = targets[kind]
  const project = resolveProject(inputs, config, kind)
  const item: Item = {
    name: inputs.service || project.value,
    resource: project.value,
    revision: inputs.revision,
    healthUrl: inputs.healthUrl || undefined,
    healthPath: inputs.healthPath || undefined,
    expectVersion: inputs.expectVersion || undefined,
  }
  if (platform !== undefined)
    problems.push(...definition.check(settings), ...project.problems, ...unseen(definition, kind, settings, item))
  return {
    value: { platform: kind, settings, item, window: window.value },
    problems: [...problems, ...recordProblems(inputs), ...window.problems],
  }
}

/** Nobody would see what came of it: a version that answers is the only witness. */
function unseen(
  definition: DeployTargetDefinition,
  platform: Platform,
  settings: TargetSettings,
  { healthUrl, healthPath, expectVersion }: Item,
): readonly Problem[] {
  const option = definition.unseen?.(settings)
  const isAsked = healthUrl !== undefined || healthPath !== undefined
  if (expectVersion !== undefined && !isAsked)
    return [
      {
        input: 'expect-version',
        received: expectVersion,
        allowed: 'a version that health-url or health-path is asked for',
        example: 'health-url: https://www.example.com/health',
      },
    ]
  if (option === undefined || expectVersion !== undefined) return []
  const title = deployTargetTitles[platform]
  const allowed = `a version, with its health-url, or ${option} in options: ${title} by itself does not tell whether it was deployed`
  return [{ input: 'expect-version', allowed, example: 'v1.2.3' }]
}

function resolveProject(inputs: Inputs, config: Config | undefined, platform: Platform): Found<string> {
  const { service, slot, environment } = inputs
  const known = config?.environments?.[environment]?.target?.resources
  const fromConfig = known?.[service]
  const bySlot = typeof fromConfig === 'object' && slot ? fromConfig[slot] : undefined
  const given = inputs.project.filter((one) => one.slot === undefined || one.slot === slot).map(({ name }) => name)
  const fallback = nameless.includes(platform) && inputs.project.length === 0 ? service || platform : undefined
  const [name = bySlot ?? (typeof fromConfig === 'string' ? fromConfig : fallback), second] = given
  const needsSlot = slot === undefined && (inputs.project.some((one) => one.slot) || typeof fromConfig === 'object')
  if (needsSlot)
    return {
      value: '',
      problems: [{ input: 'slot', sentence: 'slot is required (blue or green): the project has slots' }],
    }
  if (name !== undefined && second === undefined) return { value: name, problems: [] }
  const problem: Problem = {
    input: 'project',
    ...(given.length > 0 ? { received: given.join(' ') } : {}),
    allowed: `one project, or a service under environments.${environment || '<name>'}.target.resources: ${knownNames(service, Object.keys(known ?? {})) || 'there is none'}`,
    example: 'shop',
  }
  return { value: '', problems: [problem] }
}

function recordProblems({ record, environment, releaseId }: Inputs): readonly Problem[] {
  if (record !== 'true') return []
  const problems: Problem[] = []
  if (environment === '') problems.push({ input: 'environment', sentence: 'record: true needs an environment' })
  if (releaseId !== undefined)
    problems.push({
      input: 'record',
      sentence: 'record: true cannot be combined with release-id: the release already records it',
    })
  return problems
}
