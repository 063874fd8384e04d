import type { Desk } from '../../../shared/database/operations.ts'
import { readMigrations } from '../../../shared/database/pending-files.ts'
import { type FoundChange, schemaChangeOf } from '../../../shared/database/schema-words.ts'

/** What the pending migrations do to the schema, by their own words, and their paths; undefined where nobody knows in which folder they are. */
export async function findChange(
  { engine, settings }: Desk,
  workspace: string,
): Promise<(FoundChange & { readonly files: readonly string[] }) | undefined> {
  const { files } = settings.migrations ?? {}
  if (files === undefined) return undefined
  const pending = (await readMigrations(workspace, files, (await engine.state()).applied))?.filter(
    (file) => file.isPending,
  )
  return pending && { ...schemaChangeOf(pending), files: pending.map(({ path }) => path) }
}

export function tellChange({ change, why }: FoundChange): string {
  return `what is pending does to the schema: ${change ?? 'something that is not understood'} (${why})`
}
