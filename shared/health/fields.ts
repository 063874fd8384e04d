import {
  apiUrl,
  choice,
  duration,
  type Field,
  type Fields,
  flag,
  type Inputs,
  isHttpUrl,
  lines,
  number,
  optional,
  parsed,
  percentage,
  secret,
  splitLines,
  text,
} from '../action/fields.ts'
import type { Problem } from '../errors/action-error.ts'
import { credentialsInHeaders } from '../text/credentials.ts'
import { checkUnits } from '../rules/judge.ts'
import { parseRules } from '../rules/parse-rule.ts'
import { metricsOf, type Rule } from '../rules/rule.ts'
import {
  type Expectations,
  type HeaderExpectation,
  type JsonExpectation,
  jsonOperators,
  type StatusRange,
} from './expectations.ts'
import type { ServiceFunction } from './functions.ts'
import { hasPast, isJsonQuery, type MetricAddress, type MetricQuery, parseJsonQuery } from './metric-source.ts'
import type { ResolveOverride } from './probe.ts'
import { measuredMetrics, unitOfMetric } from './rule-watch.ts'
import { slippedBounds } from './slipped-bounds.ts'

/** Inputs of every action that measures health; names and meaning are those of health-wait. */

export const expectationFields = {
  'expect-status': parsed(parseStatusRanges, {
    default: '200-299',
    allowed: 'statuses and ranges of statuses, separated by blanks',
    example: '200-299 404',
  }),
  'expect-body': optional(
    parsed((source) => new RegExp(source), { allowed: 'a regular expression', example: '"status":"ok"' }),
  ),
  'expect-header': lines(parseHeaderExpectation, {
    allowed: '`name: regular expression`, one per line, `!name: …` for one that must not match',
    example: 'content-type: json',
  }),
  'expect-json': lines(parseJsonExpectation, {
    allowed: '`path op value`, one per line, op one of == != >= > <= <',
    example: 'checks.database.status == ok',
  }),
  'expect-version': optional(text()),
  'version-path': text({ default: 'version', allowed: 'a path into the JSON', example: 'build.version' }),
} satisfies Fields

export const requestFields = {
  method: choice(['GET', 'HEAD', 'POST', 'PUT', 'OPTIONS'], 'GET'),
  headers: headersField(),
  resolve: lines(parseResolve, {
    allowed: '`host:port:address`, one per line, the host by its name',
    example: 'app.example.com:443:10.0.0.7',
  }),
  'follow-redirects': flag(false),
  'request-timeout': duration('10s'),
  'tls-min-days': optional(number('', { min: 0 })),
} satisfies Fields

export const modeFields = {
  mode: choice(['consecutive', 'sequential'], 'consecutive'),
  successes: number('3', { min: 1, integer: true }),
  failures: optional(number('', { min: 1, integer: true })),
  'max-error-rate': percentage('1%'),
  'reject-error-rate': percentage('5%'),
  alpha: number('0.01', { min: 0.000001, max: 0.5 }),
  beta: number('0.05', { min: 0.000001, max: 0.5 }),
} satisfies Fields

export const ruleFields = {
  rules: rulesField(),
  metrics: lines(parseMetricQuery, {
    allowed: '`name: Prometheus query` or `name: /path json.path`, one per line',
    example: 'errors: sum(rate(errors_total[1m]))',
  }),
  'metrics-url': apiUrl({ example: 'https://prometheus.example.com' }),
  'metrics-token': secret(),
  'metrics-headers': headersField(),
  'baseline-age': duration('1h'),
} satisfies Fields

export type ExpectationInputs = Inputs<typeof expectationFields>
export type RequestInputs = Inputs<typeof requestFields>
export type ModeInputs = Inputs<typeof modeFields>
export type RuleInputs = Inputs<typeof ruleFields>

export function expectationsFrom(inputs: ExpectationInputs): Expectations {
  return {
    status: inputs.expectStatus,
    body: inputs.expectBody,
    headers: inputs.expectHeader,
    json: inputs.expectJson,
    version: inputs.expectVersion,
    versionPath: inputs.versionPath,
  }
}

/** What only both rates together can be wrong in. */
export function checkMode({ mode, maxErrorRate: p0, rejectErrorRate: p1 }: ModeInputs): readonly Problem[] {
  if (mode !== 'sequential' || (p0 > 0 && p0 <= 0.5 && p0 < p1 && p1 < 1)) return []
  return [
    {
      input: 'max-error-rate, reject-error-rate',
      received: `${p0 * 100}%, ${p1 * 100}%`,
      allowed: '0% < max-error-rate ≤ 50% and max-error-rate < reject-error-rate < 100%',
      example: '1%, 5%',
    },
  ]
}

/**
 * Metrics that nothing supplies, labels that name nothing, units that do not fit, and bounds that nothing can break or keep.
 *
 * @param labels  what a metric may be labelled with: the names of the targets
 */
export function checkRules(
  { rules, metrics, metricsUrl }: Pick<RuleInputs, 'rules' | 'metrics' | 'metricsUrl'>,
  labels: readonly string[],
): readonly Problem[] {
  const queried = metrics.map(({ name }) => name)
  const based = metrics.filter(({ query }) => hasPast(query)).map(({ name }) => name)
  const known = [...measuredMetrics, ...queried]
  const problems = rules.flatMap((rule) => {
    const read = metricsOf(rule.condition).map(({ metric }) => metric)
    const unknown = read.find(
      ({ name, label }) => !known.includes(name) || (label !== undefined && !labels.includes(label)),
    )
    const isMixed = new Set(read.flatMap(({ label }) => label ?? [])).size > 1
    const names = `metrics out of ${known.join(', ')}${labels.length > 1 ? `, one label a rule out of ${labels.join(', ')}` : ''}`
    if (unknown || isMixed) return [{ input: 'rules', received: rule.text, allowed: names, example: 'p95 <= 500ms' }]
    const unbased = metricsOf(rule.condition).find(
      ({ isBaseline, metric }) => isBaseline && !based.includes(metric.name),
    )
    if (unbased) return [neverBroken(rule, unbased.metric.name, based)]
    return [...checkUnits(rule, unitOfMetric).map((error) => error.toProblem('rules')), ...slippedBounds(rule)]
  })
  const taken = queried.filter((name) => measuredMetrics.includes(name))
  return [
    ...problems,
    ...taken.map((name) => ({
      input: 'metrics',
      received: name,
      allowed: `names other than ${measuredMetrics.join(', ')}`,
    })),
    ...(queried.length > 0 && metricsUrl === ''
      ? [
          {
            input: 'metrics-url',
            allowed: 'the URL at which metrics are asked for',
            example: 'https://prometheus.example.com',
          },
        ]
      : []),
  ]
}

/** What this run measures itself has no earlier value: such a rule would never be broken. */
function neverBroken({ text }: Rule, name: string, queried: readonly string[]): Problem {
  const known = queried.length === 0 ? 'none is given' : queried.join(', ')
  const allowed = `a rule that can be broken: there is no baseline of ${name}, only of Prometheus queries and of paths with {time} in metrics (${known}); name a bound`
  return { input: 'rules', received: text, allowed, example: `${name} <= 500ms` }
}

/** Where the figures are, as inputs say it. */
export function metricAddress({
  metricsUrl,
  metricsToken,
  metricsHeaders,
}: Pick<RuleInputs, 'metricsUrl' | 'metricsToken' | 'metricsHeaders'>): MetricAddress {
  return { url: metricsUrl, token: metricsToken, headers: metricsHeaders }
}

function headersField() {
  return {
    ...parsed(parseHeaders, { allowed: '`name: value`, one per line', example: 'accept: application/json' }),
    secret: true,
    secretsIn: credentialsInHeaders,
  } as const
}

function rulesField(): Field<readonly Rule[]> {
  return parsed(
    (given) => {
      const { rules, errors } = parseRules(splitLines(given))
      if (errors.length > 0)
        throw new Error(errors.map(({ rule, message }) => `${JSON.stringify(rule)}: ${message}`).join('; '))
      return rules
    },
    { allowed: 'one rule a line', example: 'p95 <= 500ms' },
  )
}

/** `[name=]url`, one per line; a URL without a name is called by host and path. */
export interface NamedUrl {
  readonly name: string
  readonly url: string
}

export function parseNamedUrl(line: string): NamedUrl | undefined {
  const [, given, address = ''] = /^(?:([\w.-]+)\s*=\s*)?(\S+)$/.exec(line) ?? []
  if (!isHttpUrl(address)) return undefined
  const { host, pathname } = new URL(address)
  return { name: given ?? `${host}${pathname === '/' ? '' : pathname}`, url: address }
}

/** `name=url`, or `name=url path op value` for what must stand in its JSON. */
export function parseFunction(line: string): ServiceFunction | undefined {
  const { at: url, ...read } = parseFunctionAt(line) ?? { at: '' }
  return isHttpUrl(url) && 'name' in read ? { ...read, url } : undefined
}

/** A function, wherever it is: at a URL, or at a path. */
export function parseFunctionAt(
  line: string,
): { readonly name: string; readonly at: string; readonly expect: Expectations } | undefined {
  const [, name, at = '', expected] = /^([\w.-]+(?: [\w.-]+)*)\s*=\s*(\S+)(?:\s+(\S.*))?$/.exec(line) ?? []
  const json = expected === undefined ? undefined : parseJsonExpectation(expected)
  if (name === undefined || (expected !== undefined && !json)) return undefined
  const status = [{ from: 200, to: 299 }]
  return { name, at, expect: { status, headers: [], json: json ? [json] : [], versionPath: 'version' } }
}

/** Each is told by its name. */
export function repeatedFunction(functions: readonly { readonly name: string }[]): readonly Problem[] {
  const names = functions.map(({ name }) => name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  return twice === undefined ? [] : [{ input: 'functions', received: twice, allowed: 'names that differ' }]
}

function parseStatusRanges(given: string): readonly StatusRange[] | undefined {
  const ranges = given.split(/[\s,]+/).map((item): StatusRange | undefined => {
    const [, from = '', to = from] = /^([1-5]\d\d)(?:-([1-5]\d\d))?$/.exec(item) ?? []
    return from !== '' && from <= to ? { from: Number(from), to: Number(to) } : undefined
  })
  return ranges.every((range) => range !== undefined) ? ranges : undefined
}

/** Not by `lines`, which would show the line that is wrong. */
function parseHeaders(given: string): readonly (readonly [name: string, value: string])[] | undefined {
  const headers = splitLines(given).map((line) => {
    const [, name, value] = /^([\w!#$%&'*+.^`|~-]+)\s*:\s*(.*)$/.exec(line) ?? []
    return name !== undefined && value !== undefined ? ([name, value] as const) : undefined
  })
  return headers.every((header) => header !== undefined) ? headers : undefined
}

function parseHeaderExpectation(line: string): HeaderExpectation | undefined {
  const [, negation, name, source] = /^(!?)\s*([\w-]+)\s*:\s*(.+)$/.exec(line) ?? []
  if (name === undefined || source === undefined) return undefined
  return { name: name.toLowerCase(), pattern: new RegExp(source), negated: negation === '!' }
}

export function parseJsonExpectation(line: string): JsonExpectation | undefined {
  const [, path, written, value = ''] = /^(\S+)\s*(==|!=|>=|<=|>|<)\s*(.+)$/.exec(line) ?? []
  const operator = jsonOperators.find((known) => known === written)
  if (path === undefined || operator === undefined) return undefined
  return { path, operator, value: value.replace(/^"(.*)"$/, '$1') }
}

/** The host as a URL has it: lower-case, IDN in its ASCII form. An address in its place is never looked up. */
function parseResolve(line: string): ResolveOverride | undefined {
  const [, host = '', port = '', address = ''] = /^([^:\s]+):(\d{1,5}):\[?([\d.]+|[\da-f:.]+)\]?$/i.exec(line) ?? []
  const from = `http://${host}:${port}`
  const to = `http://${address.includes(':') ? `[${address}]` : address}`
  if (!URL.canParse(from) || !URL.canParse(to) || /^[\d.]+$/.test(host)) return undefined
  if (!address.includes(':') && new URL(to).hostname !== address) return undefined
  return { host: new URL(from).hostname, port: Number(port), address }
}

export function parseMetricQuery(line: string): MetricQuery | undefined {
  const [, name, query = ''] = /^([\p{L}\p{N}_][\p{L}\p{N}_-]*)\s*:\s*(.+)$/u.exec(line) ?? []
  if (name === undefined || (isJsonQuery(query) && !parseJsonQuery(query))) return undefined
  return { name, query }
}
