import type { Outcome } from '../../../shared/action/action.ts'
import { runBatches } from '../../../shared/database/batch.ts'
import type { DatabaseEngine } from '../../../shared/database/engine.ts'
import { wrongAnswers } from '../../../shared/database/integrity.ts'
import { createMigrator } from '../../../shared/database/migrator.ts'
import {
  backUp,
  type Desk,
  fetchBackup,
  keepLevel,
  replaceLevel,
  restore,
  undo,
  whyNotReadyNow,
} from '../../../shared/database/operations.ts'
import type { NewChange } from '../../../shared/rollout/applied-change.ts'
import { isBarrier, type SchemaChange } from '../../../shared/rollout/schema-change.ts'
import { findChange, tellChange } from './found-change.ts'
import type { FoundChange } from '../../../shared/database/schema-words.ts'
import type { DatabaseInputs } from './inputs.ts'

export type Output =
  | 'status'
  | 'point'
  | 'level'
  | 'schema-version'
  | 'schema-change'
  | 'rows-checked'
  | 'seconds'
  | 'closed-ms'
  | 'restored'
  | 'undo'
export type Came = Pick<Outcome<Output>, 'phase' | 'reason' | 'outputs'> & {
  readonly notes?: readonly string[]
  /** When the backup was made that is live now. */
  readonly restoredFrom?: string
}

type Asked = Pick<DatabaseInputs, 'operation' | 'dryRun' | 'backupBeforeMigration' | 'schemaChange'>

/** Where it is done. */
export interface Place {
  readonly workspace: string
  readonly isProduction: boolean
  /** Why a change that an older version cannot live with waits; undefined: it need not. */
  whyItWaits(): Promise<string | undefined>
  /** Called before a change is applied that an older version cannot live with. */
  remember(change: NewChange): Promise<void>
}

/** Does what is asked for; after every step the database itself is read. */
export async function operate(asked: Asked, desk: Desk, place: Place): Promise<Came> {
  switch (asked.operation) {
    case 'status':
      return await status(desk, place)
    case 'backup':
      return await backup(asked, desk)
    case 'verify':
      return await verify(desk)
    case 'migrate':
    case 'rollback':
      return await migrate(asked, desk, place)
    case 'undo':
      return await takeBack(asked, desk)
    case 'restore':
    case 'refresh':
      return await replace(asked, desk)
  }
}

const unchanged = (why: readonly string[]): Came => ({
  phase: 'Failed',
  reason: `nothing was changed: ${why.join('; ')}`,
  outputs: {},
})
const withoutBackup: Came = { phase: 'Successful', reason: '', outputs: {}, notes: ['no backup was made before'] }
const planned = (what: string): Came => ({ phase: 'Successful', reason: `dry run: would ${what}`, outputs: {} })

async function status(desk: Desk, { workspace }: Place): Promise<Came> {
  const { engine, settings } = desk
  const { isOpen } = await engine.state()
  if (!isOpen) return { phase: 'Failed', reason: 'the database is closed: nobody can connect', outputs: {} }
  const wrong = await wrongAnswers(settings.expect.integrity, engine)
  const phase = wrong.length > 0 ? 'Failed' : 'Successful'
  const found = await findChange(desk, workspace)
  const outputs = found ? { 'schema-change': found.change ?? 'unknown' } : {}
  return { phase, reason: wrong.join('; ') || 'the database is open', outputs, notes: found ? [tellChange(found)] : [] }
}

async function backup({ dryRun }: Asked, desk: Desk): Promise<Came> {
  const { database } = await desk.engine.state()
  const level = keepLevel(desk.settings)
  if (dryRun) return planned(`back up ${database} and verify the backup to level ${level}`)
  const kept = await backUp(desk)
  const { name, proof, schemaVersion, refusal, notes } = kept
  return {
    phase: refusal === undefined ? 'Successful' : 'Failed',
    reason: refusal ?? `${name} is kept, verified to level ${level}`,
    outputs: { point: name, level: proof.level ?? '', 'rows-checked': proof.rows, 'schema-version': schemaVersion },
    notes,
  }
}

async function verify(desk: Desk): Promise<Came> {
  const chosen = await fetchBackup(desk)
  const { name } = chosen.point
  const level = keepLevel(desk.settings)
  const proof = await desk.engine.verify(chosen, level, desk.settings.expect)
  const outputs = { point: name, level: proof.level ?? '', 'rows-checked': proof.rows }
  if (proof.refusal !== undefined)
    return {
      phase: 'Failed',
      reason: `${name} does not reach level ${level}: ${proof.refusal}`,
      outputs,
      notes: proof.notes,
    }
  return { phase: 'Successful', reason: `${name} is verified to level ${level}`, outputs, notes: proof.notes }
}

async function migrate(asked: Asked, desk: Desk, place: Place): Promise<Came> {
  const { engine, tools, settings } = desk
  const { migrations, url, batch } = settings
  if (migrations === undefined) throw new Error('migrations are checked for before')
  const migrator = createMigrator(migrations, { engine, tools, url })
  const from = await migrator.version()
  const isUp = asked.operation === 'migrate'
  const pending = isUp ? await migrator.pending() : []
  const found = isUp && pending.length > 0 ? await findChange(desk, place.workspace) : undefined
  const change = asked.schemaChange || found?.change
  const told = found && asked.schemaChange === '' ? [tellChange(found)] : []
  const changes = { 'schema-change': change ?? (found ? 'unknown' : '') }
  if (asked.dryRun) {
    const plan = planned(
      isUp ? `apply: ${pending.join('; ') || 'nothing'}` : `go back from ${from} to ${migrations.to}`,
    )
    return { ...plan, outputs: changes, notes: told }
  }
  if ((isUp ? pending.length === 0 : from === migrations.to) && batch === undefined)
    return { phase: 'Successful', reason: `nothing to do: the schema is at ${from || 'no migration'}`, outputs: {} }
  if (isUp && pending.length > 0) {
    const refusal = await whyNotThisChange(change, found, place)
    if (refusal !== undefined) return { ...unchanged([refusal]), outputs: changes }
  }
  // a rollback is what mends corrupt data
  const corrupt = isUp ? await wrongAnswers(settings.expect.integrity, engine) : []
  const unready = [...(await whyNotReadyNow(desk)), ...corrupt]
  if (unready.length > 0) return unchanged(unready)
  const kept = asked.backupBeforeMigration ? await backup(asked, desk) : withoutBackup
  if (kept.phase !== 'Successful') return kept
  if (isUp && pending.length > 0 && isBarrier(change)) await place.remember({ change, from, files: found?.files ?? [] })
  const refusal = isUp
    ? ((await migrator.up()) ?? (batch && (await runBatches(batch, url, tools))))
    : await migrator.down(migrations.to ?? '')
  const at = await migrator.version()
  const wrong = refusal === undefined ? await wrongAfter(desk) : []
  return {
    ...kept,
    phase: refusal === undefined && wrong.length === 0 ? 'Successful' : 'Failed',
    reason:
      refusal ?? (wrong.join('; ') || `the schema is at ${at || 'no migration'}; before: ${from || 'no migration'}`),
    outputs: { ...kept.outputs, ...(isUp ? changes : {}), 'schema-version': at },
    notes: [...told, ...(kept.notes ?? [])],
  }
}

/** Nothing that is not understood reaches production unsaid, and nothing is taken away from a version that is still kept to go back to. */
async function whyNotThisChange(
  change: SchemaChange | undefined,
  found: FoundChange | undefined,
  place: Place,
): Promise<string | undefined> {
  if (change === undefined && found && place.isProduction)
    return `what it does to the schema is not understood (${found.why}); say it: schema-change: none, expand, contract or irreversible`
  if (!isBarrier(change)) return undefined
  const wait = await place.whyItWaits()
  return wait && `${change} (${found?.why ?? 'as schema-change says'}) waits: ${wait}`
}

async function wrongAfter({ engine, settings }: { engine: DatabaseEngine; settings: Desk['settings'] }) {
  const wrong = await wrongAnswers(settings.expect.integrity, engine)
  return wrong.map((one) => `after the migration ${one}`)
}

async function takeBack({ dryRun }: Asked, desk: Desk): Promise<Came> {
  const { database, restored } = await desk.engine.state()
  const lost = `writes made since the restore${restored ? `, at ${restored.at},` : ''} are lost in ${database}`
  if (dryRun) {
    const what = desk.settings.mode === 'in-place' ? 'what the last restore replaced' : restored?.undo
    return planned(what === undefined ? 'bring back nothing: there is no restore' : `bring back ${what}; ${lost}`)
  }
  desk.tools.log.notice(`undoing the last restore: ${lost}`)
  const { closedMs = '', undone, already } = await undo(desk)
  const reason = already
    ? 'undone by this run already'
    : `undone; ${lost}, and stay in ${undone}${desk.settings.mode === 'swap' ? ', closed' : ''}`
  return { phase: 'Successful', reason, outputs: { 'closed-ms': closedMs, undo: undone } }
}

async function replace(asked: Asked, desk: Desk): Promise<Came> {
  const { database } = await desk.engine.state()
  const chosen = await fetchBackup(desk, asked.operation === 'refresh')
  const { name, takenAt } = chosen.point
  const level = replaceLevel(desk.settings)
  const aside = desk.settings.mode === 'swap' ? 'the database that is kept aside' : 'the backup that is made first'
  const lost = `writes after ${takenAt} are lost in ${database}`
  if (asked.dryRun) return planned(`restore ${name}, verified to level ${level}; ${lost}`)
  const unready = await whyNotReadyNow(desk)
  if (unready.length > 0) return unchanged(unready)
  desk.tools.log.notice(`restoring ${name}: ${lost}; they stay in ${aside}`)
  const {
    closedMs = '',
    undo: kept,
    already,
    proof,
  } = await restore(chosen, level, desk, asked.operation === 'refresh' ? desk.settings.anonymise : '')
  return {
    phase: 'Successful',
    reason: already ? `${name} was restored by this run already` : `${name} is live; ${lost}, and stay in ${kept}`,
    outputs: {
      point: name,
      level: proof.level ?? level,
      'rows-checked': proof.rows,
      'closed-ms': closedMs,
      restored: true,
      undo: kept,
    },
    notes: proof.notes,
    restoredFrom: takenAt,
  }
}
