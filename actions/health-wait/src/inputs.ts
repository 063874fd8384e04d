import {
  choice,
  duration,
  type Fields,
  type Inputs as InputsOf,
  lines,
  optional,
} from '../../../shared/action/fields.ts'
import type { Problem } from '../../../shared/errors/action-error.ts'
import {
  checkMode,
  checkRules,
  expectationFields,
  modeFields,
  type NamedUrl,
  parseFunction,
  parseNamedUrl,
  repeatedFunction,
  requestFields,
  ruleFields,
} from '../../../shared/health/fields.ts'
import { checkValues } from '../../../shared/release/settings/service-values.ts'
import { credentialsInUrls, isInClear, namesCredential } from '../../../shared/text/credentials.ts'
import type { ResolveOverride } from '../../../shared/health/probe.ts'
import { usualInterval } from '../../../shared/health/pace.ts'
import { spanOf } from '../../../shared/health/rule-watch.ts'
import { durationFor, requestsToPromote, requestsWithin } from '../../../shared/health/sufficiency.ts'
import { formatDuration } from '../../../shared/time/duration.ts'

const urlWords = { allowed: '`[name=]url`, one per line', example: 'api=https://api.example.com/health' }

const functionWords = {
  allowed: '`name=url` or `name=url path op value`, one per line',
  example: 'week start=https://api.example.com/settings week_start == monday',
}

export const fields = {
  urls: { ...lines(parseNamedUrl, urlWords), required: true, secretsIn: credentialsInUrls },
  require: choice(['all', 'any'], 'all'),
  ...expectationFields,
  ...requestFields,
  ...modeFields,
  timeout: duration('5m'),
  interval: optional(duration('')),
  grace: duration('2m'),
  watch: duration('0s'),
  ...ruleFields,
  warn: ruleFields.rules,
  functions: { ...lines(parseFunction, functionWords), secretsIn: credentialsInUrls },
  'on-inconclusive': choice(['fail', 'pass'], 'fail'),
} satisfies Fields

export type Inputs = InputsOf<typeof fields>

export function check(inputs: Inputs): readonly Problem[] {
  const names = inputs.urls.map(({ name }) => name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  // where a redirect leads is not known yet
  const idle = inputs.followRedirects
    ? undefined
    : inputs.resolve.find((one) => !inputs.urls.some((url) => isFor(one, url)))
  const endless = [...inputs.rules, ...inputs.warn].find((rule) => spanOf(rule) > inputs.watch)
  return [
    ...checkMode(inputs),
    ...checkEvidence(inputs),
    ...checkRules(inputs, names),
    ...checkRules({ ...inputs, rules: inputs.warn }, names)
      .filter(({ input }) => input === 'rules')
      .map((problem) => ({ ...problem, input: 'warn' })),
    ...checkClear(inputs),
    ...checkValues('expect-version', inputs.expectVersion ?? '', names),
    ...repeatedFunction(inputs.functions),
    ...(names.length > 0 ? [] : [{ input: 'urls', ...urlWords }]),
    ...(idle === undefined
      ? []
      : [
          {
            input: 'resolve',
            received: `${idle.host}:${idle.port}:${idle.address}`,
            allowed: 'the host and port of one of urls',
            example: 'app.example.com:443:10.0.0.7',
          },
        ]),
    ...(twice === undefined
      ? []
      : [
          {
            input: 'urls',
            received: twice,
            allowed: 'names that differ',
            example: 'api=https://api.example.com/health',
          },
        ]),
    ...(endless === undefined
      ? []
      : [
          {
            input: 'watch',
            received: endless.text,
            allowed: 'at least as long as the longest `for` in rules, which could never be broken otherwise',
            example: '10m',
          },
        ]),
  ]
}

function checkClear({ urls, headers }: Inputs): readonly Problem[] {
  const header = headers.find(([name]) => namesCredential(name))
  const target = urls.find(({ url }) => isInClear(url))
  if (!header || !target) return []
  const allowed = `no credential over plain http: ${target.name} is not asked by https, and not at loopback`
  return [{ input: 'headers', received: header[0], allowed, example: `${header[0]} with https://…` }]
}

/** A time in which even a service that never fails cannot be told from a bad one. The first good answer is not counted. */
function checkEvidence(inputs: Inputs): readonly Problem[] {
  const { mode, timeout, interval = usualInterval, onInconclusive } = inputs
  if (mode !== 'sequential' || onInconclusive === 'pass' || checkMode(inputs).length > 0 || interval === 0) return []
  const { maxErrorRate: p0, rejectErrorRate: p1, alpha, beta } = inputs
  const needed = requestsToPromote({ p0, p1, alpha, beta }) + 1
  const rate = 1_000 / interval
  const most = requestsWithin({ rate, duration: timeout })
  if (most >= needed) return []
  const faster = Math.floor(timeout / (needed - 1))
  const enough = durationFor(needed, rate)
  const or = faster > 0 ? `, or interval at most ${faster}ms` : ''
  const allowed = `at least ${enough}${or}: ${most} requests fit in, and even without a failure ${needed} are needed to know that it is healthy`
  return [{ input: 'timeout', received: formatDuration(timeout), allowed, example: enough }]
}

/** Whether a request for the URL goes where the override says. */
function isFor({ host, port }: ResolveOverride, { url }: NamedUrl): boolean {
  const { hostname, protocol, port: given } = new URL(url)
  return hostname === host && Number(given || (protocol === 'https:' ? 443 : 80)) === port
}
