import { writeFile } from 'node:fs/promises'
import type { Backup, EngineTools } from '../engine.ts'
import { fingerprint } from '../fingerprint.ts'
import type { Level, Proof } from '../levels.ts'
import type { Point } from '../point.ts'

/** What a backup elsewhere is known by there: all that its file holds. */
export async function writeReference(file: string, id: string): Promise<void> {
  await writeFile(file, `${id}\n`, { mode: 0o600 })
}

/** A point of an engine that is only told about. */
export async function describePoint(
  {
    name,
    file,
    engine,
    database,
    schemaVersion,
  }: { name: string; file: string } & Pick<Point, 'engine' | 'database' | 'schemaVersion'>,
  { clock, run }: Pick<EngineTools, 'clock' | 'run'>,
  takenAt = clock.now(),
): Promise<Backup> {
  return {
    file,
    point: {
      schema: 1,
      name,
      engine,
      database,
      takenAt: new Date(takenAt).toISOString(),
      ...(await fingerprint(file)),
      serverVersion: '',
      toolVersion: '',
      schemaVersion,
      rows: {},
      position: '',
      run,
    },
  }
}

/** Level `file`: it is what was recorded. @returns undefined when it is */
export async function whyNotTheFile({ point, file }: Backup): Promise<string | undefined> {
  const { bytes, sha256 } = await fingerprint(file)
  return bytes === point.bytes && sha256 === point.sha256 ? undefined : 'its SHA-256 is not the one that was recorded'
}

export const proof = (level: Level | undefined, refusal?: string, rows = 0): Proof => ({
  level,
  refusal,
  rows,
  notes: [],
})
