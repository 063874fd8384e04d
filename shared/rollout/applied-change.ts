import * as z from 'zod/mini'
import { schemaChanges } from './schema-change.ts'

/** A change of the schema is recorded as a release is, by a Deployment, but of a task of its own: no release is made of it. */
export const changeTask = 'release-kit:schema'

/** `begun`: it may have been applied, as nobody saw its run end; `gone`: it was not applied, or was taken back. */
const standings = ['begun', 'applied', 'gone'] as const
export type Standing = (typeof standings)[number]

const payloadSchema = z.object({
  v: z.literal(1),
  change: z.enum(schemaChanges),
  /** The newest migration before; '' where nobody tells. */
  from: z.string(),
  /** Paths of the files that were pending; none where nobody knows them. */
  files: z.array(z.string()),
  /** Before it was begun, to the millisecond: GitHub keeps whole seconds. */
  at: z.string(),
  run: z.object({ id: z.number(), attempt: z.number(), url: z.optional(z.string()) }),
})

export type ChangePayload = z.infer<typeof payloadSchema>

/** A change that is about to be applied. */
export interface NewChange extends Pick<ChangePayload, 'change' | 'from'> {
  readonly files: readonly string[]
}

/** A change that an older version cannot live with, applied to the database of an environment beside its releases. */
export interface AppliedChange extends NewChange, Pick<ChangePayload, 'run'> {
  readonly id: number
  /** Milliseconds since 1970. */
  readonly at: number
  readonly standing: Standing
}

/** @returns undefined for what somebody else wrote */
export function readChange(payload: unknown): ChangePayload | undefined {
  const { data } = payloadSchema.safeParse(payload)
  return data && !Number.isNaN(Date.parse(data.at)) ? data : undefined
}

/** `rks1|APPLIED|reason`, for the status of its Deployment; GitHub cuts what is longer than 140 characters. */
export function encodeStanding(standing: Standing, reason: string): string {
  return `rks1|${standing.toUpperCase()}|${reason.replace(/\s+/g, ' ').trim()}`
}

/** @returns undefined for a description that somebody else wrote */
export function decodeStanding(description: string): Standing | undefined {
  const [, name] = /^rks1\|([A-Z]+)\|/.exec(description) ?? []
  return standings.find((one) => one.toUpperCase() === name)
}

/** A schema, as it is read from the database and the folder of its migrations. */
export interface SchemaSeen {
  /** The newest migration; '' where nobody tells. */
  readonly version: string
  /** undefined: nobody can tell. */
  isPending(file: string): boolean | undefined
  /** When the backup was made that is live now, ISO 8601; undefined: none was restored. */
  readonly restoredFrom?: string | undefined
}

/** What is seen of a change; undefined: nothing. */
export function standingBy(
  { from, files, at }: Pick<AppliedChange, 'from' | 'files' | 'at'>,
  seen: SchemaSeen,
): 'applied' | 'gone' | undefined {
  if (seen.version !== '' && seen.version === from) return 'gone'
  const pending = files.map((file) => seen.isPending(file))
  if (pending.includes(false)) return 'applied'
  if (pending.length > 0 && !pending.includes(undefined)) return 'gone'
  return seen.restoredFrom !== undefined && Date.parse(seen.restoredFrom) < at ? 'gone' : undefined
}
