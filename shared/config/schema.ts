import * as z from 'zod/mini'
import { databaseSchema } from './database.ts'
import { checklistNames, deployTargetKinds, driverKinds } from './kinds.ts'
import { parseDuration } from '../time/duration.ts'

const text = z.string().check(z.minLength(1))
const name = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'a name of letters, digits, ".", "_" and "-"'))
const url = z
  .string()
  .check(z.regex(/^https?:\/\/[^\s@?#/]+(\/[^\s@?#]*)?$/, 'an http or https URL without user, password or query'))
const duration = z
  .string()
  .check(z.refine((value) => parseDuration(value) !== undefined, 'a duration: 500ms, 30s, 5m, 2h'))
const date = z
  .string()
  .check(z.refine((value) => /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)), 'a date: 2026-10-01'))
const percentage = z.string().check(z.refine((value) => /^\d{1,2}(\.\d+)?%$|^100%$/.test(value), 'a percentage: 95%'))
/** The name of an environment variable that holds the secret: a secret is never written in the file. */
const secretName = z
  .string()
  .check(z.regex(/^[A-Z_][A-Z0-9_]*$/, 'the NAME of an environment variable, never the secret itself'))

const service = z.strictObject({
  path: z.optional(text),
  /** Further globs that are its business: what it shares with others, and `!glob` for what is not. */
  paths: z.optional(z.array(text)),
  'tag-prefix': z.optional(text),
  image: z.optional(text),
  label: z.optional(text),
  'depends-on': z.optional(z.array(name)),
})

const slots = z.strictObject({ blue: text, green: text })

const target = z.strictObject({
  kind: z.enum(deployTargetKinds),
  url: z.optional(text),
  token: z.optional(secretName),
  /** Per service its resource, or one resource a slot. */
  resources: z.optional(z.record(name, z.union([text, slots]))),
  options: z.optional(z.record(z.string(), z.unknown())),
})

/** What may differ from service to service behind one edge. */
const route = {
  url: z.optional(text),
  route: z.optional(text),
  options: z.optional(z.record(z.string(), z.unknown())),
  blue: z.optional(text),
  green: z.optional(text),
  'blue-url': z.optional(text),
  'green-url': z.optional(text),
}

const traffic = z.strictObject({
  driver: z.enum(driverKinds),
  token: z.optional(secretName),
  via: z.optional(text),
  'ssh-key': z.optional(secretName),
  'known-hosts': z.optional(text),
  ...route,
  services: z.optional(z.record(name, z.strictObject(route))),
  steps: z.optional(z.array(z.number().check(z.gt(0), z.lte(100))).check(z.minLength(1))),
  'step-duration': z.optional(duration),
  bake: z.optional(duration),
  drain: z.optional(duration),
  retain: z.optional(duration),
  windows: z.optional(z.array(text)),
})

/** Name → what a function of the service must answer. */
const functions = z.record(
  name,
  z.strictObject({ path: text, 'expect-body': z.optional(text), 'expect-json': z.optional(z.array(text)) }),
)

const health = z.strictObject({
  path: z.optional(text),
  'version-path': z.optional(text),
  rules: z.optional(z.array(text)),
  functions: z.optional(functions),
})

/** Of `24` YAML makes a number; of `1.20` another one than was written. */
const toolVersion = z.union([text, z.int()])

const setup = z.strictObject({
  node: z.optional(toolVersion),
  python: z.optional(toolVersion),
  go: z.optional(toolVersion),
  java: z.optional(toolVersion),
  run: z.optional(text),
})

const after = z.strictObject({ environment: name, within: z.optional(duration), override: z.optional(text) })

const requiredSecret = z.strictObject({
  name: secretName,
  min: z.optional(z.int().check(z.gt(0))),
  'differs-from': z.optional(name),
})

const variableName = z
  .string()
  .check(z.regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'the name of a variable: letters, digits and "_"'))

const rollback = z.strictObject({
  allowed: z.optional(z.array(text)),
  triggers: z.optional(z.array(text)),
  'on-trigger': z.optional(z.enum(['propose', 'act'])),
  watch: z.optional(duration),
  cooldown: z.optional(duration),
  quorum: z.optional(z.int().check(z.gte(1), z.lte(10))),
  windows: z.optional(z.array(text)),
})

const approval = z.strictObject({
  by: z.array(text).check(z.minLength(1)),
  quorum: z.optional(z.int().check(z.minimum(1))),
  when: z.optional(z.enum(['start', 'shift'])),
  timeout: z.optional(duration),
  'not-by-author': z.optional(z.boolean()),
})

const metrics = z.strictObject({
  prometheus: text,
  token: z.optional(variableName),
  queries: z.record(name, text),
})

const monitor = z.strictObject({
  rules: z.optional(z.array(text)),
  measure: z.optional(duration),
  checks: z.optional(functions),
})

const environment = z.strictObject({
  /** Pattern of the branches (and tags) that it is released from: `main`, `release/*`, `{main,v*}`. */
  branch: z.optional(text),
  /** Default: whether the name begins with `prod`. */
  production: z.optional(z.boolean()),
  after: z.optional(after),
  'github-environment': z.optional(
    z.strictObject({ release: z.optional(text), rollback: z.optional(text), watch: z.optional(text) }),
  ),
  requires: z.optional(z.strictObject({ gate: z.optional(z.boolean()), plan: z.optional(text) })),
  budgets: z.optional(z.strictObject({ gate: z.optional(duration), deploy: z.optional(duration) })),
  'required-secrets': z.optional(z.array(z.union([secretName, requiredSecret]))),
  variables: z.optional(z.record(variableName, z.string())),
  flags: z.optional(z.record(name, z.boolean())),
  url: z.optional(text),
  target: z.optional(target),
  traffic: z.optional(traffic),
  health: z.optional(health),
  windows: z.optional(z.array(text)),
  metrics: z.optional(metrics),
  monitor: z.optional(monitor),
  approval: z.optional(approval),
  rollback: z.optional(rollback),
  database: z.optional(databaseSchema),
})

const gate = z.strictObject({
  /** Name → a line of shell, run before the reports are read. */
  commands: z.optional(
    z.record(
      z.string().check(z.regex(/^[\p{L}\p{N}_][\p{L}\p{N}_-]*$/u, 'a name of letters, digits, "_" and "-"')),
      z.string().check(z.regex(/^\s*\S.*$/, 'a line of shell')),
    ),
  ),
  reports: z.optional(z.array(text)),
  block: z.optional(z.array(text)),
  warn: z.optional(z.array(text)),
  'if-missing': z.optional(z.enum(['block', 'warn', 'skip'])),
  'allow-list': z.optional(text),
})

const severity = z.array(text)
/** `!` first: required; `@name` of a contact at the end: whose box it is. */
const boxes = z.array(text).check(z.minLength(1))

/** `.github/release-kit.yml`; schemas/release-kit.schema.json is made from it. */
export const configSchema = z.strictObject({
  version: z.literal(1),
  locale: z.optional(z.enum(['en', 'fr'])),
  'time-zone': z.optional(z.string().check(z.refine(isTimeZone, 'an IANA time zone such as Europe/Paris'))),
  defaults: z.optional(z.strictObject({ environment: z.optional(name), service: z.optional(name) })),
  setup: z.optional(setup),
  services: z.optional(z.record(name, service)),
  channels: z.optional(z.record(text, text)),
  gate: z.optional(gate),
  environments: z.optional(z.record(name, environment)),
  /** Planned dates, which freezes may count from. */
  releases: z.optional(z.array(date)),
  /** The accounts whose Deployments and statuses are releases; default: the workflow's own token. */
  journal: z.optional(
    z.strictObject({
      writers: z.optional(z.array(text).check(z.minLength(1))),
      /** Paths of the workflows whose runs release; default: any. */
      workflows: z.optional(z.array(text).check(z.minLength(1))),
    }),
  ),
  /** When a secret was last changed, and how often it is to be: `2026-10-01`, `90d`. */
  secrets: z.optional(z.record(name, z.strictObject({ rotated: date, every: duration }))),
  /** Name → `@user`, `@org/team` or `role:maintain`, an e-mail address, or a channel such as `slack #leads`. */
  contacts: z.optional(z.record(name, text)),
  checklists: z.optional(z.partialRecord(z.enum(checklistNames), boxes)),
  /** What the report of deployments compares with. */
  report: z.optional(
    z.strictObject({
      goals: z.optional(
        z.strictObject({
          'success-rate': z.optional(percentage),
          deployment: z.optional(duration),
          'rollback-rate': z.optional(percentage),
          recovery: z.optional(duration),
          'change-failure': z.optional(percentage),
        }),
      ),
    }),
  ),
  notify: z.optional(
    z.strictObject({
      routes: z.optional(
        z.strictObject({ critical: z.optional(severity), important: z.optional(severity), info: z.optional(severity) }),
      ),
      /** How long an incident may be open, and who is told then: `15m @devops-lead`, `60m email a@b`. */
      escalation: z.optional(z.array(text)),
      /** Whom planned releases, and the releases of a day, are announced to. */
      announce: z.optional(z.strictObject({ before: z.optional(severity), day: z.optional(severity) })),
      /** Other regions, and proxies. */
      urls: z.optional(
        z.strictObject({ slack: z.optional(url), pagerduty: z.optional(url), statuspage: z.optional(url) }),
      ),
    }),
  ),
})

export type Config = z.infer<typeof configSchema>
export type Environment = z.infer<typeof environment>
export type Service = z.infer<typeof service>

/** The keys that there may be at a path of the config; none where any may be, or none at all. */
export function keysAt(path: readonly PropertyKey[]): readonly string[] {
  let at: unknown = configSchema
  for (const key of path) at = within(at, key)
  return Object.keys(definitionOf(at).shape ?? {})
}

/** What zod keeps of a schema, as far as a path goes through it. */
interface Definition {
  readonly innerType?: unknown
  readonly shape?: Readonly<Record<PropertyKey, unknown>>
  readonly valueType?: unknown
  readonly element?: unknown
  readonly options?: readonly unknown[]
}

function definitionOf(schema: unknown): Definition {
  const definition = (schema as { _zod?: { def?: Definition } } | undefined)?._zod?.def ?? {}
  if (definition.innerType !== undefined) return definitionOf(definition.innerType)
  const options = definition.options?.map(definitionOf)
  return options?.find(({ shape }) => shape !== undefined) ?? definition
}

function within(schema: unknown, key: PropertyKey): unknown {
  const { shape, valueType, element } = definitionOf(schema)
  return shape?.[key] ?? valueType ?? element
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    // Intl throws a RangeError for a zone it does not know: that is the answer
    return false
  }
}
