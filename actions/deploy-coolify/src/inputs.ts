import type { Common } from '../../../shared/action/action.ts'
import {
  apiUrl,
  choice,
  duration,
  type Fields,
  flag,
  type Inputs as ValuesOf,
  isHttpUrl,
  lines,
  number,
  optional,
  parsed,
  secret,
  splitLines,
  secretLines,
  text,
  url,
} from '../../../shared/action/fields.ts'
import { functionFields } from '../../../shared/release/settings/functions.ts'
import { journalFields } from '../../../shared/release/lock/journal-key.ts'
import { lockFields } from '../../../shared/release/settings/switch-fields.ts'
import { credentialsInUrls } from '../../../shared/text/credentials.ts'
import { parseWebhook } from '../../../shared/deploy/deploy-url.ts'
import { parseKept } from '../../../shared/rollout/kept.ts'
import { type Image, parseImage } from '../../../shared/rollout/revision.ts'
import { type Slot, slots } from '../../../shared/rollout/slots.ts'

/** `name=value`, or a value for whatever is deployed. */
export interface Named<T> {
  readonly name: string | undefined
  readonly value: T
}

export interface Resource {
  readonly uuid: string
  /** Only when this slot is deployed. */
  readonly slot: Slot | undefined
}

const word = /^[\w.-]+$/

function named<T>(parse: (value: string) => T | undefined) {
  return (line: string): Named<T> | undefined => {
    const [, name, rest] = /^([A-Za-z0-9][\w.-]*)=(.+)$/.exec(line) ?? []
    const value = parse((rest ?? line).trim())
    return value === undefined ? undefined : { name, value }
  }
}

function parseResource(line: string): Named<Resource> | undefined {
  const match = /^(?:([A-Za-z0-9][\w.-]*)(?:\/(blue|green))?=)?([A-Za-z0-9][A-Za-z0-9-]*)$/.exec(line)
  if (!match) return undefined
  const slot = slots.find((known) => known === match[2])
  return { name: match[1], value: { uuid: match[3] ?? '', slot } }
}

function parseDependency(line: string): readonly [string, readonly string[]] | undefined {
  const [, name = '', list = ''] = /^([^\s:]+)\s*:\s*(.*)$/.exec(line) ?? []
  const needed = list.split(/[\s,]+/).filter((one) => one !== '')
  return word.test(name) && needed.length > 0 && needed.every((one) => word.test(one)) ? [name, needed] : undefined
}

export interface Variable {
  /** undefined: of everything that is deployed. */
  readonly of: string | undefined
  readonly name: string
  readonly value: string
}

/** Not by `lines`, which would show a line that is wrong, value and all. */
function parseVariables(given: string): readonly Variable[] | undefined {
  const read = splitLines(given).map((line): Variable | undefined => {
    const [, of, name, value = ''] = /^(?:([A-Za-z0-9][\w.-]*)\/)?([A-Za-z_]\w*)=(.*)$/.exec(line) ?? []
    return name === undefined ? undefined : { of, name, value }
  })
  return read.every((one) => one !== undefined) ? read : undefined
}

const commit = (value: string) => (/^[0-9a-f]{7,64}$/.test(value) ? value : undefined)
const anyWord = (line: string) => (word.test(line) ? line : undefined)

export const fields = {
  environment: text({ allowed: 'the name of an environment', example: 'production' }),
  url: apiUrl({ allowed: "Coolify's URL", example: 'https://coolify.example.com' }),
  token: secret(),
  resources: lines(parseResource, {
    allowed: '`[name=]uuid`, one per line, or `name/blue=uuid` and `name/green=uuid`',
    example: 'frontend=zk8s4wcs0ogck4wcgk0c4gco',
  }),
  tag: text({ allowed: 'a tag in Coolify', example: 'production' }),
  services: lines(anyWord, { allowed: 'names of services in the config, one per line', example: 'frontend' }),
  webhook: lines(named(parseWebhook), {
    allowed: '`[name=]url`, one per line: deploy URLs of Coolify with ?uuid=… or ?tag=…',
    example: 'https://coolify.example.com/api/v1/deploy?uuid=zk8s4wcs0ogck4wcgk0c4gco',
  }),
  image: lines<Named<Image>>(named(parseImage), {
    allowed: '`[name=]image:tag` or `[name=]image@sha256:…`, one per line',
    example: 'ghcr.io/acme/frontend:v1.2.3',
  }),
  commit: lines(named(commit), {
    allowed: '`[name=]sha`, one per line',
    example: '4c1f0d1e5f0c6c6f6ab0ad5ddc6a3a0ce3b6cf8f',
  }),
  variables: {
    ...parsed(parseVariables, { allowed: '`[name/]NAME=value`, one per line', example: 'frontend/LOG_LEVEL=info' }),
    secret: true,
  },
  'pull-request': optional(number('', { min: 1, integer: true })),
  preview: optional(choice(['deploy', 'delete'])),
  slot: optional(choice(slots)),
  ...journalFields,
  ...lockFields,
  'release-id': optional(number('', { min: 1, integer: true })),
  'depends-on': lines(parseDependency, { allowed: '`name: name name…`, one per line', example: 'frontend: db auth' }),
  parallel: number('4', { min: 1, max: 50, integer: true }),
  force: flag(false),
  wait: flag(true),
  timeout: duration('10m'),
  'poll-interval': duration('3s'),
  'health-url': {
    ...lines(
      named((value) => (isHttpUrl(value) ? value : undefined)),
      { allowed: '`[name=]url`, one per line', example: 'https://www.example.com/health' },
    ),
    secretsIn: credentialsInUrls,
  },
  'expect-version': lines(
    named((value) => value),
    { allowed: '`[name=]version`, one per line', example: 'v1.2.3' },
  ),
  'version-path': text({ allowed: 'a path into the JSON of health-url', example: 'build.version' }),
  version: text({ allowed: 'the version as people call it', example: 'v1.2.3' }),
  'public-url': url({ allowed: 'the public URL of the service', example: 'https://www.example.com' }),
  'health-path': text({
    pattern: /^(?!\w+:\/\/)/,
    allowed: 'a path, below the public URL, that answers 2xx when it is healthy',
    example: '/health',
  }),
  'health-timeout': optional(duration('')),
  ...functionFields,
  'on-cancel': choice(['cancel', 'leave'], 'cancel'),
  'on-failure': choice(['stop', 'rollback'], 'stop'),
  'build-log': flag(true),
  window: lines((line) => line, { allowed: 'window rules, one per line', example: 'allow Tue-Thu 14:00-16:00' }),
  'window-override': text({
    allowed: 'the reason for deploying although the window is closed',
    example: 'security hotfix',
  }),
  'on-closed': choice(['fail', 'skip'], 'fail'),
  record: choice(['auto', 'true', 'false'], 'auto'),
  kept: parsed(parseKept, { allowed: 'the output kept of preflight' }),
  secrets: secretLines(),
} satisfies Fields

export type Inputs = ValuesOf<typeof fields> & Common
