import { targetTokenNames } from '../../../shared/config/kinds.ts'
import type { Config } from '../../../shared/config/config.ts'
import { knownNames } from '../../../shared/config/names.ts'
import type { Item } from '../../../shared/deploy/fleet/item.ts'
import { type Found, resolveWindow } from '../../../shared/deploy/fleet/resolve-window.ts'
import type { Proof as FleetProof } from '../../../shared/deploy/fleet/prove.ts'
import { publicHealthUrl, publicUrlIn, unaskedHealth } from '../../../shared/deploy/fleet/public-health.ts'
import type { DeployTargetDefinition } from '../../../shared/deploy/registry.ts'
import { type DeployTargetKind, deployTargetTitles, type TargetSettings } from '../../../shared/deploy/target.ts'
import { readPlace, resourceAt, singleForSlots } from '../../../shared/deploy/place.ts'
import type { Problem } from '../../../shared/errors/action-error.ts'
import { checkRules } from '../../../shared/health/fields.ts'
import { spanOf } from '../../../shared/health/rule-watch.ts'
import type { WindowRules } from '../../../shared/policy/window-rules.ts'
import { placeOfFunctions, resolveFunctions } from '../../../shared/release/settings/functions.ts'
import { publicUrlOf } from '../../../shared/release/settings/settings.ts'
import { parseRules } from '../../../shared/rules/parse-rule.ts'
import type { Rule } from '../../../shared/rules/rule.ts'
import { parseDuration } from '../../../shared/time/duration.ts'
import type { OneInputs } from './inputs.ts'

export interface Plan {
  readonly platform: DeployTargetKind
  readonly settings: TargetSettings
  readonly item: Item
  readonly window: WindowRules
  readonly proof: Proof
  /** `''`: not known. */
  readonly publicUrl: string
}

export type Proof = Omit<FleetProof, 'smoke'>

/** Milliseconds for which is watched where rules are given and no time. */
const usualBake = 5 * 60_000

/** Platforms that call nothing by a name of their own. */
const nameless: readonly DeployTargetKind[] = ['webhook', 'command']

/**
 * What is deployed where, from the inputs first and the config second; every problem at once.
 *
 * @param token  the value of a variable that the config names for the token; a word for it while it is not looked at
 */
export function plan(
  inputs: OneInputs,
  config: Config | undefined,
  targets: Readonly<Record<DeployTargetKind, DeployTargetDefinition>>,
  token: (variable: string) => string,
): Found<Plan> {
  const environment = config?.environments?.[inputs.environment]
  const target = environment?.target
  const window = resolveWindow(inputs, config)
  const problems: Problem[] = []
  const platform = inputs.platform ?? target?.kind ?? 'coolify'
  if (inputs.environment !== '' && config?.environments && !environment)
    problems.push({
      input: 'environment',
      received: inputs.environment,
      allowed: `one of the config: ${knownNames(inputs.environment, Object.keys(config.environments))}`,
    })
  if (target && target.kind !== platform)
    problems.push({
      input: 'platform',
      received: platform,
      allowed: `what the config has for ${inputs.environment}, ${target.kind}`,
      example: target.kind,
    })
  const settings: TargetSettings = {
    url: inputs.url || (target?.url ?? ''),
    token: inputs.token || token(target?.token ?? targetTokenNames[platform]),
    options: { ...inPlace(inputs, platform), ...target?.options, ...inputs.options },
  }
  const definition = targets[platform]
  const project = resolveProject(inputs, config, platform)
  const name = inputs.service || project.value
  const proof = resolveProof(inputs, config)
  const hasFunctions = proof.value.functions.length > 0
  const isAsked = inputs.publicUrl !== '' || inputs.healthTimeout !== undefined || hasFunctions
  const item: Item = {
    name,
    resource: project.value,
    revision: inputs.revision,
    healthUrl: inputs.healthUrl || (isAsked ? publicHealthUrl(inputs, config, name, isAsked) : undefined),
    healthPath: inputs.healthPath || undefined,
    publicUrl: publicUrlIn(inputs, config, name),
    expectVersion: inputs.expectVersion || undefined,
  }
  problems.push(
    ...definition.check(settings),
    ...project.problems,
    ...unaskedHealth(inputs, [item]),
    ...unseen(definition, platform, settings, item),
    ...unheard(inputs, hasFunctions, item),
  )
  return {
    value: {
      platform,
      settings,
      item,
      window: window.value,
      proof: proof.value,
      publicUrl: inputs.publicUrl || publicUrlOf(environment, config, name),
    },
    problems: [...problems, ...proof.problems, ...recordProblems(inputs), ...window.problems],
  }
}

/** Vercel stages what a driver then gives the domains to; without one it must give them itself, and so can take them back. */
function inPlace({ onFailure, slot }: OneInputs, platform: DeployTargetKind): TargetSettings['options'] {
  return platform === 'vercel' && onFailure === 'rollback' && slot === undefined ? { domains: 'move' } : {}
}

/** What is asked of what is live: of the inputs first, and, where nothing has slots, of the config second. */
function resolveProof(inputs: OneInputs, config: Config | undefined): Found<Proof> {
  const { bake, rules, environment, slot } = inputs
  const known = slot === undefined ? config?.environments?.[environment] : undefined
  const written = rules.length > 0 ? { rules, errors: [] } : parseRules(known?.health?.rules ?? [])
  const isWatched = written.rules.length > 0
  const { functions, problems: unclear } = resolveFunctions(inputs, known)
  const problems = [
    ...written.errors.map((error) => error.toProblem(`environments.${environment}.health.rules`)),
    ...checkRules({ rules: written.rules, metrics: [], metricsUrl: '' }, []),
    ...unclear,
  ]
  const configured = known?.traffic?.bake
  const usual = (configured === undefined ? undefined : parseDuration(configured)) ?? (isWatched ? usualBake : 0)
  const watched = bake ?? usual
  return {
    value: { functions, bake: watched, rules: written.rules },
    problems: [...problems, ...unbreakable(written.rules, watched)],
  }
}

/** Rules that would not be held against anything, or not for as long as they say. */
function unbreakable(rules: readonly Rule[], bake: number): readonly Problem[] {
  return rules
    .filter((rule) => bake === 0 || spanOf(rule) > bake)
    .map((rule) => ({
      input: 'bake',
      received: rule.text,
      allowed:
        'at least as long as the longest `for` in rules, and not 0 where there are rules: they could never be broken',
      example: `${Math.ceil((spanOf(rule) || usualBake) / 1_000)}s`,
    }))
}

/** Nobody would be asked, or watched. */
function unheard(
  { smoke, bake, rules, functions, environment }: OneInputs,
  hasFunctions: boolean,
  { healthUrl, healthPath }: Item,
): readonly Problem[] {
  const asked = Object.entries({
    smoke: smoke.length > 0,
    bake: bake !== undefined,
    rules: rules.length > 0,
    [placeOfFunctions(functions, environment)]: hasFunctions,
  })
  if (healthUrl !== undefined || healthPath !== undefined) return []
  return asked.flatMap(([input, isGiven]) =>
    isGiven
      ? [{ input, sentence: `${input} needs public-url, health-url or health-path, to ask which version is live` }]
      : [],
  )
}

/** Nobody would see what came of it: a version that answers is the only witness. */
function unseen(
  definition: DeployTargetDefinition,
  platform: DeployTargetKind,
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

function resolveProject(inputs: OneInputs, config: Config | undefined, platform: DeployTargetKind): Found<string> {
  const { service, slot, environment } = inputs
  const known = config?.environments?.[environment]?.target?.resources
  const place = readPlace(known?.[service])
  const fromConfig = place && resourceAt(place, slot)
  const given = inputs.project.filter((one) => one.slot === undefined || one.slot === slot).map(({ name }) => name)
  const fallback = nameless.includes(platform) && inputs.project.length === 0 ? service || platform : undefined
  const [name = fromConfig ?? fallback, second] = given
  const isOfSlots = inputs.project.some((one) => one.slot) || (given.length === 0 && place?.kind === 'slots')
  const needsSlot = slot === undefined && isOfSlots
  if (needsSlot)
    return {
      value: '',
      problems: [{ input: 'slot', sentence: 'slot is required (blue or green): the project has slots' }],
    }
  if (name !== undefined && second === undefined) {
    const isSwitched = slot !== undefined && given.length === 0
    const at = `environments.${environment}.target.resources.${service}`
    return { value: name, problems: isSwitched ? singleForSlots(place, platform, at) : [] }
  }
  const problem: Problem = {
    input: 'project',
    ...(given.length > 0 ? { received: given.join(' ') } : {}),
    allowed: `one project, or a service under environments.${environment || '<name>'}.target.resources: ${knownNames(service, Object.keys(known ?? {})) || 'there is none'}`,
    example: 'shop',
  }
  return { value: '', problems: [problem] }
}

function recordProblems({ record, environment, releaseId }: OneInputs): readonly Problem[] {
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
