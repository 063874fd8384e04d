import type { SchemaSeen } from '../rollout/applied-change.ts'
import { createMigrator } from './migrator.ts'
import type { Desk } from './operations.ts'
import { readMigrations } from './pending-files.ts'

/**
 * Reads from the database, and the folder of its migrations, where the schema is.
 *
 * @param restoredFrom  when the backup was made that is live now
 */
export async function seeSchema(
  { engine, settings: { migrations, url }, tools }: Pick<Desk, 'engine' | 'settings' | 'tools'>,
  workspace: string,
  restoredFrom?: string,
): Promise<SchemaSeen> {
  const { schemaVersion, applied } = await engine.state()
  const version = migrations ? await createMigrator(migrations, { engine, tools, url }).version() : schemaVersion
  const { files } = migrations ?? {}
  // an engine that tells of no migration may have some
  const known =
    files === undefined || applied.length === 0 ? undefined : await readMigrations(workspace, files, applied)
  return {
    version,
    isPending: (file) => known?.find(({ path }) => path === file)?.isPending,
    restoredFrom,
  }
}
