import type { Common } from '../../../shared/action/action.ts'
import {
  choice,
  type Fields,
  type Inputs as ValuesOf,
  number,
  parsed,
  secret,
  secretLines,
  splitLines,
  text,
} from '../../../shared/action/fields.ts'
import { driverKinds } from '../../../shared/config/kinds.ts'
import { journalFields } from '../../../shared/release/lock/journal-key.ts'
import { unnamed } from '../../../shared/release/settings/service-values.ts'
import { schemaChanges } from '../../../shared/rollout/schema-change.ts'

/** As it is written, where every line is a commit, alone or of a service. */
function readCommits(value: string): string | undefined {
  return splitLines(value).every((line) => /^[0-9a-f]{7,64}$/.test(unnamed(line))) ? value : undefined
}

export const fields = {
  part: choice(['begin', 'end'], 'begin'),
  phase: choice(['deploy', 'gate', 'rollback'], 'deploy'),
  'started-at': number('0', { min: 0, integer: true }),
  environment: text({ allowed: 'the name of an environment', example: 'production' }),
  service: text({ allowed: 'the name of a service', example: 'shop' }),
  version: text({ allowed: 'the version to release, or `service=version` a line', example: 'v1.2.3' }),
  image: text({
    allowed: 'an image with tag or digest, or what the target knows it by',
    example: 'ghcr.io/acme/shop:v1.2.3',
  }),
  commit: parsed(readCommits, { allowed: 'a commit', example: '4c1f0d1e5f0c6c6f6ab0ad5ddc6a3a0ce3b6cf8f' }),
  switch: choice(['', 'none', ...driverKinds]),
  'driver-url': text(),
  gate: choice(['', 'pass', 'warn', 'block']),
  'schema-change': choice(['', ...schemaChanges]),
  'after-override': text({ allowed: 'why it is released straight here', example: 'security hotfix' }),
  'journal-key': journalFields['journal-key'],
  secrets: secretLines(),
  'target-token': secret(),
  'driver-token': secret(),
  'driver-ssh-key': secret(),
  'slack-webhook': secret(),
  'slack-token': secret(),
  'pagerduty-key': secret(),
  'statuspage-token': secret(),
  'smtp-url': secret(),
  'webhook-token': secret(),
} satisfies Fields

export type Inputs = ValuesOf<typeof fields> & Common
