import * as z from 'zod/mini'
import { schemaChanges } from './schema-change.ts'

const text = z.optional(z.string())

/** What a GitHub Deployment of ours says about the release it stands for: its immutable payload. */
const intentSchema = z.object({
  v: z.literal(1),
  op: z.enum(['switch', 'rollback', 'deploy']),
  service: z.optional(z.string()),
  /**
   * What is deployed in place, by the names of its services and of what the target calls them; of a release that moves the traffic of
   * several services, the route of each, in the order in which they are moved.
   */
  resources: z.optional(z.array(z.object({ name: z.string(), resource: z.string(), revision: text, version: text }))),
  /** The release of several services of which this is the record of one: it is never waited for. */
  partOf: z.optional(z.number()),
  /** What moves traffic, and which route of it. */
  driver: text,
  route: text,
  /** What is released: an image with its tag or digest, or a commit. The identity of a revision. */
  artifact: text,
  version: text,
  /** The commit that is released, where it is known: that of the Deployment is the run's. */
  commit: text,
  /** What it does to the schema: nothing goes back across what the version before cannot live with. */
  schema: z.optional(z.enum(schemaChanges)),
  /** Of secrets that other environments must not share (shared/policy/required-secrets.ts). */
  fingerprints: z.optional(z.record(z.string(), z.string())),
  onInterrupt: z.optional(z.enum(['revert', 'forward'])),
  onFailure: z.optional(z.enum(['revert', 'hold'])),
  onCancel: z.optional(z.enum(['revert', 'ask'])),
  /** Whether it waits for its turn: a release that did, and had it, proves that all older ones have ended. */
  queued: z.optional(z.boolean()),
  steps: z.optional(z.array(z.number())),
  /** How it is judged and what it moves, by names of inputs: whoever goes on with it goes by this. */
  told: z.optional(z.record(z.string(), z.string())),
  /** Who must approve it before it goes on, as it was when it was begun (shared/policy/approval.ts). */
  approval: z.optional(
    z.object({
      by: z.array(z.string()).check(z.minLength(1)),
      quorum: z.number(),
      when: z.enum(['start', 'shift']),
      timeout: z.number(),
      notByAuthor: z.boolean(),
    }),
  ),
  /** Names of the commands that must pass before any traffic. */
  smoke: z.optional(z.array(z.string())),
  /** Whose work it is; `job`: GitHub's id of the job, where it is told. */
  run: z.object({ id: z.number(), attempt: z.number(), url: text, job: z.optional(z.number()) }),
  /** Deployment id of what this undoes. */
  rollbackOf: z.optional(z.number()),
  reason: text,
  by: text,
})

export type Intent = z.infer<typeof intentSchema>

/** The Deployments of ours carry one of these tasks. */
export const tasks = {
  switch: 'release-kit:switch',
  rollback: 'release-kit:rollback',
  deploy: 'release-kit:deploy',
} as const

/**
 * What a release has the lock of: releases that share one of these wait for each other. What is deployed in place counts by the target's
 * names as well, as one thing may be called differently in two workflows. A fleet has the lock of its services, not of the environment.
 */
export function lockedBy({ service = '', resources = [] }: Pick<Intent, 'service' | 'resources'>): ReadonlySet<string> {
  const isFleet = service === '' && resources.length > 1
  return new Set([...(isFleet ? [] : [service]), ...resources.flatMap(({ name, resource }) => [name, resource])])
}

/** A service whose traffic a release of several moves. */
export type Part = NonNullable<Intent['resources']>[number]

/** The services whose traffic a release moves, in order, where there are several; none for any other release. */
export function partsOf({ op, resources = [] }: Pick<Intent, 'op' | 'resources'>): readonly Part[] {
  return op === 'deploy' || resources.length < 2 ? [] : resources
}

/** What a release of several is as a whole: each artifact by name, and the version that they share, else each by name. */
export function wholeOf(parts: readonly Part[]): { readonly artifact: string; readonly version: string } {
  const isSame = new Set(parts.map(({ version }) => version)).size === 1
  return {
    artifact: parts.map(({ name, revision = '' }) => `${name}=${revision}`).join(' '),
    version: isSame
      ? (parts[0]?.version ?? '')
      : parts.map(({ name, version = '' }) => `${name} ${version}`).join(', '),
  }
}

/** Whether two have a name in common. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((name) => other.has(name))
}

/** @returns undefined for a payload that somebody else wrote */
export function readIntent(payload: unknown): Intent | undefined {
  const value = typeof payload === 'string' ? parseJson(payload) : payload
  const result = intentSchema.safeParse(value)
  return result.success ? result.data : undefined
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // GitHub hands a payload back as text when it was stored as text; anything may stand there
    return undefined
  }
}
