import type { Common } from '../../../shared/action/action.ts'
import {
  apiUrl,
  choice,
  duration,
  type Fields,
  flag,
  type Inputs,
  lines,
  optional,
  parsed,
  secret,
  secretLines,
  text,
} from '../../../shared/action/fields.ts'
import { readCommands } from '../../../shared/command/named-command.ts'
import { journalFields } from '../../../shared/release/lock/journal-key.ts'
import { analysisFields, trafficFields } from '../../../shared/release/settings/switch-fields.ts'
import { schemaChanges } from '../../../shared/rollout/schema-change.ts'
import { allowedRules } from './authorise.ts'

export const fields = {
  ...trafficFields,
  ...journalFields,
  ...analysisFields,
  environment: text({ allowed: 'the name of an environment', example: 'production' }),
  secrets: secretLines(),
  type: choice(['application', 'database', 'full'], 'application'),
  level: parsed((value) => ([1, 2, 3] as const).find((level) => String(level) === value), {
    default: '1',
    allowed: '1 (5 minutes), 2 (15 minutes) or 3 (1 hour)',
    example: '1',
  }),
  to: text({ allowed: 'a version, commit, artifact or deployment id', example: 'v1.2.2' }),
  strategy: choice(['auto', 'flip', 'platform', 'redeploy', 'rebuild', 'revert'], 'auto'),
  target: optional(choice(['coolify', 'vercel', 'heroku', 'webhook', 'command'])),
  'target-url': apiUrl({ example: 'https://coolify.example.com' }),
  'target-token': secret(),
  'target-options': text({ allowed: "YAML of the target's own options", example: 'resource: uuid-1' }),
  'version-path': text({
    allowed: 'a path into the JSON of health-path',
    example: 'build.version',
  }),
  reason: text({ allowed: 'a line of text', example: 'checkout fails for 20 % of customers' }),
  confirm: text({ allowed: "the environment's name", example: 'production' }),
  allowed: lines((line) => line, { allowed: `${allowedRules}, one per line`, example: 'role:maintain' }),
  'teams-token': secret(),
  database: text({ allowed: 'a YAML mapping', example: 'backup: app-20261128T064500Z' }),
  'schema-change': choice(schemaChanges, 'none'),
  smoke: parsed(readCommands, { allowed: '`name: command`, one per line', example: 'home: curl -f "$PUBLIC_URL/"' }),
  'smoke-timeout': duration('5m'),
  isolation: choice(['auto', 'required'], 'auto'),
  watch: optional(duration('')),
  incident: flag(true),
  notify: flag(true),
  'slack-webhook': { ...apiUrl({ example: '${{ secrets.SLACK_WEBHOOK }}' }), secret: true },
  'slack-token': secret(),
  'pagerduty-key': secret(),
  'statuspage-token': secret(),
  'smtp-url': secret(),
  'webhook-token': secret(),
  'post-mortem': flag(false),
  'only-own': flag(false),
} satisfies Fields

export type RollbackInputs = Inputs<typeof fields> & Common
