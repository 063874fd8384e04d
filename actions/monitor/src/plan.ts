import type { Common } from '../../../shared/action/action.ts'
import { isHttpUrl, splitLines } from '../../../shared/action/fields.ts'
import type { Config } from '../../../shared/config/config.ts'
import { knownNames, missingEnvironment } from '../../../shared/config/names.ts'
import type { Problem } from '../../../shared/errors/action-error.ts'
import { checkRules, parseMetricQuery } from '../../../shared/health/fields.ts'
import type { MetricQuery } from '../../../shared/health/metric-source.ts'
import { spanOf } from '../../../shared/health/rule-watch.ts'
import { parseWindowRules, type WindowRules } from '../../../shared/policy/window-rules.ts'
import { judgeWindow } from '../../../shared/policy/windows.ts'
import { type FunctionBelow, readFunctions } from '../../../shared/release/settings/functions.ts'
import { urlBelow } from '../../../shared/release/judge/slot-probes.ts'
import { publicUrlOf } from '../../../shared/release/settings/settings.ts'
import { parseRules } from '../../../shared/rules/parse-rule.ts'
import { metricsOf, type Rule } from '../../../shared/rules/rule.ts'
import { parseDuration } from '../../../shared/time/duration.ts'
import type { Inputs } from './inputs.ts'

/** What is measured by itself. */
export interface Place {
  readonly environment: string
  /** `''` where one public URL stands for all services. */
  readonly service: string
  readonly url: string
  readonly versionPath: string
  readonly publicUrl: string
  /** Functions of it that each run tries. */
  readonly checks: readonly FunctionBelow[]
}

export interface Plan {
  readonly places: readonly Place[]
  /** What must hold always. */
  readonly rules: readonly Rule[]
  /** `availability` over a window. */
  readonly availability: readonly Rule[]
  /** What must hold while a release is new, else it is to be rolled back. */
  readonly triggers: readonly Rule[]
  readonly onTrigger: 'propose' | 'act'
  /** Milliseconds. */
  readonly measure: number
  readonly hours: WindowRules
  /** Figures that nobody here measures. */
  readonly metrics: readonly MetricQuery[]
  readonly metricsUrl: string
  /** Of the environment, with the token of `metricsUrl`; `''`: none. */
  readonly tokenVariable: string
}

/** Without any rule of its own: success, and failures in a row. */
const usualRules = ['success-rate >= 95%', 'consecutive-failures <= 3']
const usualMeasure = 120_000
/** A run that measured for longer would meet the next one. */
const longestFor = 600_000
/** A window of availability that the days which are kept can fill. */
const longestWindow = 30 * 86_400_000

export function planOf(inputs: Inputs, config: Config | undefined): { plan: Plan; problems: readonly Problem[] } {
  const environment = config?.environments?.[inputs.environment]
  const { monitor, health, rollback, metrics } = environment ?? {}
  const place = (key: string) => `config: environments.${inputs.environment}.${key}`
  const own = read([...(health?.rules ?? []), ...(monitor?.rules ?? [])], place('monitor.rules'))
  const triggers = read(rollback?.triggers ?? [], place('rollback.triggers'))
  const given = inputs.rules.length > 0 ? inputs.rules : own.rules
  const isAvailability = (rule: Rule) => metricsOf(rule.condition).some(({ metric }) => metric.name === 'availability')
  const rules = given.filter((rule) => !isAvailability(rule))
  const { functions: checks, problems: unclear } = readFunctions(monitor?.checks ?? {}, place('monitor.checks'))
  const asked = inputs.metrics.length > 0 ? [] : Object.entries(metrics?.queries ?? {})
  const queries = asked.map(([name, query]) => [name, parseMetricQuery(`${name}: ${query}`)] as const)
  const unasked = queries.flatMap(([name, query]) => (query ? [] : [place(`metrics.queries.${name}`)]))
  const hours = parseWindowRules(inputs.hours, config?.['time-zone'] ?? 'UTC', 'hours')
  const plan: Plan = {
    places: placesOf(inputs, config, checks),
    rules: rules.length > 0 ? rules : read(usualRules, '').rules,
    availability: given.filter(isAvailability),
    triggers: inputs.triggers.length > 0 ? inputs.triggers : triggers.rules,
    onTrigger: rollback?.['on-trigger'] ?? 'propose',
    measure: inputs.measure ?? parseDuration(monitor?.measure ?? '') ?? usualMeasure,
    hours: hours.rules,
    metrics: [...inputs.metrics, ...queries.flatMap(([, query]) => query ?? [])],
    metricsUrl: inputs.metricsUrl || (metrics?.prometheus ?? ''),
    tokenVariable: metrics?.token ?? '',
  }
  const problems = [
    ...own.problems,
    ...triggers.problems,
    ...hours.problems,
    ...unclear,
    ...unasked.map((input) => ({ input, allowed: 'a Prometheus query, or `/path json.path`', example: 'up' })),
    ...unfit(plan),
    ...powerless(plan, rollback?.allowed ?? [], place('rollback.allowed')),
  ]
  return { plan, problems }
}

export function problemsOf(inputs: Inputs & Common, config: Config | undefined): readonly Problem[] {
  const { plan, problems } = planOf(inputs, config)
  const { githubToken, services } = inputs
  const known = Object.keys(config?.services ?? {})
  const unknown = services.filter((one) => known.length > 0 && !known.includes(one))
  return [
    ...missingEnvironment(inputs, config),
    ...unknown.map((received) => ({
      input: 'services',
      received,
      allowed: `services of the config: ${knownNames(received, known)}`,
    })),
    ...problems,
    ...plan.places
      .filter(({ url }) => !isHttpUrl(url))
      .map(({ service, url }) => ({
        input: 'public-url',
        received: url,
        allowed: `the public URL${service === '' ? '' : ` of ${service}`}, or environments.${inputs.environment || '<name>'}.url in the config`,
        example: 'https://www.example.com',
      })),
    ...(githubToken === ''
      ? [{ input: 'github-token', allowed: 'a token with issues: write', example: '${{ github.token }}' }]
      : []),
  ]
}

/** A URL that is the same for all services is measured once. */
function placesOf(inputs: Inputs, config: Config | undefined, checks: readonly FunctionBelow[]): readonly Place[] {
  const environment = config?.environments?.[inputs.environment]
  const known = Object.keys(config?.services ?? {})
  const all = inputs.services.length > 0 ? inputs.services : known.length > 0 ? known : ['']
  const { path = '/health', 'version-path': versionPath = 'version' } = environment?.health ?? {}
  const places = all.map((service) => {
    const base = inputs.publicUrl || publicUrlOf(environment, config, service)
    return {
      environment: inputs.environment,
      service,
      url: isHttpUrl(base) ? urlBelow(base, path) : base,
      versionPath,
      publicUrl: base,
      checks,
    }
  })
  const isOne = places.length > 1 && new Set(places.map(({ url }) => url)).size === 1
  return isOne ? places.slice(0, 1).map((one) => ({ ...one, service: '' })) : places
}

function read(lines: readonly string[], input: string): { rules: readonly Rule[]; problems: readonly Problem[] } {
  const { rules, errors } = parseRules(splitLines(lines.join('\n')))
  return { rules, problems: errors.map((error) => error.toProblem(input)) }
}

function unfit({ rules, triggers, availability, metrics, metricsUrl }: Plan): readonly Problem[] {
  const lasting = [...rules, ...triggers].filter((rule) => spanOf(rule) > longestFor)
  return [
    ...checkRules({ rules, metrics, metricsUrl }, []),
    ...checkRules({ rules: triggers, metrics, metricsUrl }, [])
      .filter(({ input }) => input === 'rules')
      .map((problem) => ({ ...problem, input: 'triggers' })),
    ...lasting.map(({ text }) => ({
      input: 'rules',
      received: text,
      allowed: 'a `for` of at most 10m: one run measures no longer',
      example: 'error-rate <= 5% for 5m',
    })),
    ...availability.filter(isUnreadable).map(({ text }) => ({
      input: 'rules',
      received: text,
      allowed: 'availability by itself, as a bound over at most 30 days',
      example: 'availability >= 99.9% for 30d',
    })),
  ]
}

function isUnreadable({ condition }: Rule): boolean {
  if (condition.kind !== 'comparison') return true
  const { left, right, operator, duration = 0 } = condition
  const isBound = left.kind === 'metric' && !left.isBaseline && right.kind === 'literal' && /^>=?$/.test(operator)
  return !isBound || duration === 0 || duration > longestWindow
}

/** What the workflow's own account starts is refused, unless it is named: said now, not when production is bad. */
function powerless({ onTrigger, triggers }: Plan, allowed: readonly string[], input: string): readonly Problem[] {
  if (onTrigger !== 'act' || triggers.length === 0) return []
  if (allowed.some((one) => one === 'anybody' || one.toLowerCase() === '@github-actions[bot]')) return []
  const needed = '`@github-actions[bot]` among them, as on-trigger is `act`: the rollback would be refused otherwise'
  return [{ input, received: allowed.join(', '), allowed: needed, example: '@github-actions[bot]' }]
}

const day = 86_400_000
/** The most careful time after a release. */
const careful = day
/** Runs are begun a little early or late by GitHub. */
const slack = 450_000

/** Whether a run is to measure: always in business hours, in the day after a release and while something is bad, else now and then. */
export function isDue(
  { hours }: Pick<Plan, 'hours'>,
  { offHours }: Pick<Inputs, 'offHours'>,
  known: { now: number; last: number; releasedAt: number; isBad: boolean },
): boolean {
  const { now, last, releasedAt, isBad } = known
  if (isBad || now - releasedAt < careful || judgeWindow(hours, now).state !== 'closed') return true
  return now - last >= offHours - slack
}
