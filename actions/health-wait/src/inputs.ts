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
  parseNamedUrl,
  requestFields,
  ruleFields,
} from '../../../shared/health/fields.ts'
import { spanOf } from '../../../shared/health/rule-watch.ts'

export const fields = {
  urls: {
    ...lines(parseNamedUrl, { allowed: '`[name=]url` a line', example: 'api=https://api.example.com/health' }),
    required: true,
  },
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
  const endless = inputs.rules.find((rule) => spanOf(rule) > inputs.watch)
  return [
    ...checkMode(inputs),
    ...checkRules(inputs, names),
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
