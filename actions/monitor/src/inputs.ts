import {
  duration,
  type Fields,
  type Inputs as InputsOf,
  lines,
  optional,
  secret,
  text,
  url,
} from '../../../shared/action/fields.ts'
import { apiUrl } from '../../../shared/action/fields.ts'
import { ruleFields } from '../../../shared/health/fields.ts'

export const fields = {
  environment: text({ allowed: 'the name of an environment', example: 'production' }),
  services: lines((line) => line, { allowed: 'services of the config, one per line', example: 'frontend' }),
  'public-url': url({ example: 'https://www.example.com' }),
  ...ruleFields,
  triggers: ruleFields.rules,
  measure: optional(duration('')),
  interval: duration('2s'),
  hours: lines((line) => line, {
    default: 'allow Mon-Fri 09:00-17:00',
    allowed: 'window rules, one per line',
    example: 'allow Mon-Fri 09:00-17:00',
  }),
  'off-hours': duration('1h'),
  'rollback-workflow': text({
    default: 'rollback.yml',
    allowed: 'the file name of a workflow',
    example: 'rollback.yml',
    pattern: /^[\w.-]+\.ya?ml$/,
  }),
  'slack-token': secret(),
  'slack-webhook': { ...apiUrl({ example: '${{ secrets.SLACK_WEBHOOK }}' }), secret: true },
  'pagerduty-key': secret(),
  'statuspage-token': secret(),
  'smtp-url': secret(),
  'webhook-token': secret(),
} satisfies Fields

export type Inputs = InputsOf<typeof fields>
