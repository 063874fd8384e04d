import { apiUrl, type Fields, flag, type Inputs as InputsOf, lines, secret } from '../../../shared/action/fields.ts'
import { journalFields } from '../../../shared/release/lock/journal-key.ts'

export const fields = {
  environments: lines((line) => line, { allowed: 'environments, one per line', example: 'production' }),
  hours: lines((line) => line, {
    default: 'allow Mon-Fri 08:00-19:00',
    allowed: 'window rules, one per line',
    example: 'allow Mon-Fri 08:00-19:00',
  }),
  'post-mortems': flag(true),
  'slack-token': secret(),
  'slack-webhook': { ...apiUrl({ example: '${{ secrets.SLACK_WEBHOOK }}' }), secret: true },
  'pagerduty-key': secret(),
  'statuspage-token': secret(),
  'smtp-url': secret(),
  'webhook-token': secret(),
  'audit-token': secret(),
  'journal-key': journalFields['journal-key'],
} satisfies Fields

export type Inputs = InputsOf<typeof fields>
