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
  parseNamedUrl,
  requestFields,
  ruleFields,
} from '../../../shared/health/fields.ts'
import type { ResolveOverride } from '../../../shared/health/probe.ts'
import { spanOf } from '../../../shared/health/rule-watch.ts'

const urlWords = { allowed: '`[name=]url` a line', example: 'api=https://api.example.com/health' }

export const fields = {
  urls: { ...lines(parseNamedUrl, urlWords), required: true },
  require: choice(['all', 'any'], 'all'),
  ...expectationFields,
  ...requestFields,
  ...modeFields,
  timeout: duration('5m'),
  interval: optional(duration('')),
  grace: duration('2m'),
  watch: duration('0s'),
  ...ruleFields,
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
  const endless = inputs.rules.find((rule) => spanOf(rule) > inputs.watch)
  return [
    ...checkMode(inputs),
    ...checkRules(inputs, names),
    ...(names.length > 0 ? [] : [{ input: 'urls', ...urlWords }]),
    ...(idle === undefined
      ? []
      : [
          {
            input: 'resolve',
            received: `${idle.host}:${idle.port}:${idle.address}`,
            allowed: 'the host and port of one of urls, which would be asked elsewhere otherwise',
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

/** Whether a request for the URL goes where the override says. */
function isFor({ host, port }: ResolveOverride, { url }: NamedUrl): boolean {
  const { hostname, protocol, port: given } = new URL(url)
  return hostname === host && Number(given || (protocol === 'https:' ? 443 : 80)) === port
}
