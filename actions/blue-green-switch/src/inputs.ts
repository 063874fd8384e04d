import { type Common } from '../../../shared/action/action.ts'
import {
  choice,
  duration,
  type Fields,
  type Inputs,
  number,
  optional,
  parsed,
  secretLines,
  text,
} from '../../../shared/action/fields.ts'
import { readCommands } from '../../../shared/command/named-command.ts'
import { ruleFields } from '../../../shared/health/fields.ts'
import { approvalFields } from '../../../shared/release/approval/fields.ts'
import { journalFields } from '../../../shared/release/lock/journal-key.ts'
import { analysisFields, shiftFields, trafficFields } from '../../../shared/release/settings/switch-fields.ts'
import { parseKept } from '../../../shared/rollout/kept.ts'
import { slots } from '../../../shared/rollout/slots.ts'

export const fields = {
  ...trafficFields,
  // shift and end know it by their release
  environment: { ...trafficFields.environment, required: false },
  ...journalFields,
  ...analysisFields,
  ...shiftFields,
  metrics: ruleFields.metrics,
  'metrics-url': ruleFields['metrics-url'],
  'metrics-token': ruleFields['metrics-token'],
  'metrics-headers': ruleFields['metrics-headers'],
  part: choice(['all', 'begin', 'shift', 'end', 'reconcile', 'approve'], 'all'),
  'release-id': optional(number('', { min: 1, integer: true })),
  to: choice(['preview', ...slots], 'preview'),
  version: text({ allowed: 'the version that is released, or `service=version` a line', example: 'v1.2.3' }),
  artifact: text({
    allowed: 'an image with tag or digest, or a commit; of several services `service=…` a line',
    example: 'ghcr.io/acme/shop:v1.2.3',
  }),
  'on-failure': choice(['revert', 'hold'], 'revert'),
  'on-interrupt': choice(['revert', 'forward'], 'revert'),
  'on-cancel': choice(['revert', 'ask'], 'revert'),
  smoke: parsed(readCommands, {
    allowed: '`name: command`, one per line',
    example: 'home: curl -f "$SLOT_URL/"',
  }),
  'smoke-timeout': duration('5m'),
  'smoke-interval': duration('1m'),
  prepare: parsed(readCommands, {
    allowed: '`name: command`, one per line',
    example: 'data: ./replicate.sh "$SLOT"',
  }),
  isolation: choice(['auto', 'required'], 'auto'),
  ...approvalFields,
  'resume-workflow': text({
    allowed: 'the name of a file below .github/workflows',
    example: 'approve.yml',
    pattern: /^[\w.-]+\.ya?ml$/,
  }),
  'window-override': text({
    allowed: 'the reason for releasing although the window is closed',
    example: 'security hotfix',
  }),
  kept: parsed(parseKept, { allowed: 'the output kept of preflight' }),
  secrets: secretLines(),
} satisfies Fields

export type SwitchInputs = Inputs<typeof fields> & Common
