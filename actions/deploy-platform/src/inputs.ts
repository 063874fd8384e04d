import { parse } from 'yaml'
import type { Common } from '../../../shared/action/action.ts'
import {
  apiUrl,
  choice,
  duration,
  type Fields,
  flag,
  type Inputs as ValuesOf,
  lines,
  number,
  optional,
  parsed,
  secret,
  secretLines,
  splitLines,
  text,
  url,
} from '../../../shared/action/fields.ts'
import { readCommands } from '../../../shared/command/named-command.ts'
import { deployTargetKinds } from '../../../shared/deploy/target.ts'
import { ruleFields } from '../../../shared/health/fields.ts'
import { parseRevision, type Revision } from '../../../shared/rollout/revision.ts'
import { functionFields } from '../../../shared/release/settings/functions.ts'
import { approvalFields } from '../../../shared/release/approval/fields.ts'
import { journalFields } from '../../../shared/release/lock/journal-key.ts'
import { unnamed } from '../../../shared/release/settings/service-values.ts'
import { lockFields } from '../../../shared/release/settings/switch-fields.ts'
import { parseKept } from '../../../shared/rollout/kept.ts'
import { type Slot, slots } from '../../../shared/rollout/slots.ts'

export interface Project {
  readonly name: string
  /** Only when this slot is deployed. */
  readonly slot: Slot | undefined
}

function parseProject(line: string): Project | undefined {
  const match = /^(?:(blue|green)=)?([A-Za-z0-9][\w.-]*)$/.exec(line)
  return match ? { name: match[2] ?? '', slot: slots.find((slot) => slot === match[1]) } : undefined
}

function parseOptions(value: string): Readonly<Record<string, unknown>> | undefined {
  if (value === '') return {}
  const options: unknown = parse(value)
  return typeof options === 'object' && options !== null && !Array.isArray(options)
    ? (options as Readonly<Record<string, unknown>>)
    : undefined
}

/** As it is written, where every line is a revision, alone or of a service. */
function readRevisions(value: string): string | undefined {
  return splitLines(value).every((line) => parseRevision(unnamed(line))) ? value : undefined
}

/** As it is written, where every line is a slot, alone or of a service. */
function readSlots(value: string): string | undefined {
  return splitLines(value).every((line) => slots.some((slot) => slot === unnamed(line))) ? value : undefined
}

export const fields = {
  platform: optional(choice(deployTargetKinds)),
  environment: text({ allowed: 'the name of an environment', example: 'production' }),
  service: text({
    allowed: 'the name of a service in the config; under a release of several `all`, or one a line',
    example: 'shop',
  }),
  project: lines(parseProject, {
    allowed: 'a project or an app, or `blue=…` and `green=…`, one per line',
    example: 'shop',
  }),
  url: { ...apiUrl({ example: 'https://deploy.example.com/hooks/shop' }), secret: true },
  token: secret(),
  revision: parsed(readRevisions, {
    allowed:
      'an image with tag or digest, a whole commit sha, or the id of what the platform keeps; of several services `service=…` a line',
    example: 'ghcr.io/acme/shop:v1.2.3',
  }),
  slot: parsed(readSlots, { allowed: 'blue or green; of several services `service=…` a line', example: 'green' }),
  ...journalFields,
  ...lockFields,
  'release-id': optional(number('', { min: 1, integer: true })),
  options: parsed(parseOptions, {
    allowed: 'a YAML mapping, one `name: value` per line',
    example: 'status-url: https://deploy.example.com/deployments/{id}',
  }),
  force: flag(false),
  timeout: duration('10m'),
  'poll-interval': duration('3s'),
  'health-url': url({
    allowed: 'a URL that answers 2xx when it is healthy',
    example: 'https://www.example.com/health',
  }),
  'health-path': text({
    pattern: /^(?!\w+:\/\/)/,
    allowed: 'a path, below the URL that the platform tells, that answers 2xx when it is healthy',
    example: '/health',
  }),
  'public-url': url({ allowed: 'the public URL of the service', example: 'https://www.example.com' }),
  'health-timeout': optional(duration('')),
  'expect-version': text({ allowed: 'the version that must answer', example: 'v1.2.3' }),
  'version-path': text({ allowed: 'a path into the JSON of health-url', example: 'build.version' }),
  version: text({ allowed: 'the version as people call it', example: 'v1.2.3' }),
  smoke: parsed(readCommands, { allowed: '`name: command`, one per line', example: 'home: curl -f "$SLOT_URL/"' }),
  'smoke-timeout': duration('5m'),
  ...functionFields,
  isolation: choice(['auto', 'required'], 'auto'),
  bake: optional(duration('')),
  rules: ruleFields.rules,
  'on-failure': choice(['stop', 'rollback'], 'stop'),
  'on-cancel': choice(['cancel', 'leave'], 'cancel'),
  'build-log': flag(true),
  window: lines((line) => line, { allowed: 'window rules, one per line', example: 'allow Tue-Thu 14:00-16:00' }),
  'window-override': text({
    allowed: 'the reason for deploying although the window is closed',
    example: 'security hotfix',
  }),
  'on-closed': choice(['fail', 'skip'], 'fail'),
  ...approvalFields,
  record: choice(['auto', 'true', 'false'], 'auto'),
  kept: parsed(parseKept, { allowed: 'the output kept of preflight' }),
  secrets: secretLines(),
} satisfies Fields

export type Inputs = ValuesOf<typeof fields> & Common

/** The inputs as they are for one service. */
export type OneInputs = Omit<Inputs, 'revision' | 'slot'> & {
  readonly revision: Revision
  readonly slot: Slot | undefined
}
