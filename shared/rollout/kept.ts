import * as z from 'zod/mini'
import { schemaChanges } from './schema-change.ts'

/** What a check before a release found, and what is kept with the release. */
const keptSchema = z.strictObject({
  /** The commit that is released: of a tag, not that of the run. */
  commit: z.optional(z.string().check(z.regex(/^[0-9a-f]{40,64}$/))),
  /** Why a rule was passed by. */
  reason: z.optional(z.string()),
  /** What it does to the schema, as its release says. */
  schema: z.optional(z.enum(schemaChanges)),
  /** Name of a secret → 24 bits of its scrypt, to see that another environment has another value. */
  fingerprints: z.optional(z.record(z.string(), z.string().check(z.regex(/^[0-9a-f]{6}$/)))),
})

export type Kept = z.infer<typeof keptSchema>

/** @param override  why a closed window was passed by, or `''` */
export function withOverride(kept: Kept, override: string): Kept {
  if (override === '') return kept
  return { ...kept, reason: [`window override: ${override}`, kept.reason ?? []].flat().join('; ') }
}

/** @returns undefined for what the check did not write */
export function parseKept(text: string): Kept | undefined {
  if (text === '') return {}
  try {
    const result = keptSchema.safeParse(JSON.parse(text))
    return result.success ? result.data : undefined
  } catch {
    // no JSON: somebody wrote it by hand
    return undefined
  }
}
