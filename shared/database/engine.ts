import type { Clock } from '../time/clock.ts'
import type { HttpClient } from '../http/client.ts'
import type { RunCommand } from '../deploy/target.ts'
import type { Log } from '../log/log.ts'
import type { Level, Proof } from './levels.ts'
import type { Point } from './point.ts'

export const engineKinds = ['postgres', 'mongodb', 'heroku', 'webhook', 'command'] as const
export type EngineKind = (typeof engineKinds)[number]

/** A database as it is now. */
export interface DatabaseState {
  readonly server: string
  readonly database: string
  readonly isOpen: boolean
  /** What nobody tells is undefined, here and below. */
  readonly bytes: number | undefined
  readonly connections: number | undefined
  readonly maxConnections: number | undefined
  /** Age of the oldest transaction that is still open; milliseconds. */
  readonly oldestTransaction: number | undefined
  /** Newest migration by the tool's own table; '' where there is none. */
  readonly schemaVersion: string
  /** Every migration that is applied, oldest first. */
  readonly applied: readonly string[]
  /** The backup that it was restored from, and the database that an undo brings back. */
  readonly restored:
    { readonly point: string; readonly run: string; readonly at: string; readonly undo: string } | undefined
  /** Databases that earlier restores left: undone ones, copies, and those that an undo would bring back. */
  readonly left: readonly string[]
}

/** What makes a restored copy right, besides its rows. */
export interface Expectations {
  /** The migration that it must be at; undefined: what the point says. */
  readonly version: string | undefined
  readonly integrity: readonly IntegrityQuery[]
}

/** A query and the answer it must give: one value, as text. */
export interface IntegrityQuery {
  readonly name: string
  readonly query: string
  readonly expect: string
}

export interface RestoreWish {
  readonly level: Level
  readonly expect: Expectations
  /** SQL for the copy before it goes live; '' for none. */
  readonly anonymise: string
}

export interface Restored {
  /** Milliseconds in which nobody could connect; undefined where it was restored in place, or by somebody else. */
  readonly closedMs: number | undefined
  /** What `undo` brings back. */
  readonly undo: string
  readonly proof: Proof
  /** It was done by this run already. */
  readonly already: boolean
}

/** A kept copy of a database: its metadata and, while it is at hand, its file. */
export interface Backup {
  readonly point: Point
  readonly file: string
}

/** Whatever holds data: marks a point, proves it, and goes back to it. Every answer is read from the database itself. */
export interface DatabaseEngine {
  state(): Promise<DatabaseState>
  /** Writes a backup. @param file  does not exist until the backup is complete */
  mark(name: string, file: string): Promise<Backup>
  verify(backup: Backup, level: Level, expect: Expectations): Promise<Proof>
  /** Absent: it can only be restored in place. */
  readonly swap?: Swap
  /** Puts a proven backup over what is there: in one transaction where the engine has them. */
  overwrite(backup: Backup): Promise<void>
  /** One answer a query, as text; an error's text begins with `error: `. */
  ask(queries: readonly IntegrityQuery[]): Promise<readonly string[]>
  /** Keeps other runs off the database until `close`. Absent: nothing does. @throws ActionError DATABASE_BUSY */
  hold?(): Promise<void>
  /** Puts in order what a killed run left half done. @returns what was done, a line each */
  settle(): Promise<readonly string[]>
  close(): Promise<void>
}

/** Restores beside the live database, and exchanges the two. */
export interface Swap {
  /** Makes a proven copy ready to go live, unless this run has one; nothing that is live is changed. */
  prepare(backup: Backup, wish: RestoreWish): Promise<Proof>
  /** Whether this run's copy of a point is ready. */
  isReady(point: string): Promise<boolean>
  /** Exchanges the two, once the copy is ready. */
  restore(backup: Backup, wish: RestoreWish): Promise<Restored>
  undo(): Promise<Undone>
}

export interface Undone {
  readonly closedMs: number | undefined
  /** Where the writes made since the restore are. */
  readonly undone: string
  /** It was done by this run already. */
  readonly already: boolean
}

export interface EngineTools {
  readonly log: Log
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly env: Readonly<Record<string, string | undefined>>
  /** For files that nobody else may read; removed by `close`. */
  readonly temp: string
  /** Runs a line of the project's, in the workspace. */
  readonly command: RunCommand
  readonly environment: string
  /** The engine's own. */
  readonly options: Readonly<Record<string, unknown>>
  /** @param token  sent as a bearer token; '' for none */
  http(
    token: string,
    about?: { readonly provider: string; readonly headers: Readonly<Record<string, string>> },
  ): HttpClient
  /** What identifies this run, the same when it is run again. */
  readonly run: string
  /** Milliseconds. */
  readonly lockTimeout: number
  /** Names of variables that commands get although they look like secrets. */
  readonly secrets: readonly string[]
  mask(value: string): void
}

/** A migration tool's commands, lines of shell. */
export interface Migrations {
  /** Name of the preset; undefined: commands of the project's own. */
  readonly tool?: string | undefined
  /** What the tool cannot be asked for, as what follows its name. */
  readonly cannot?: { readonly to?: string; readonly down?: string }
  readonly version?: string | undefined
  readonly pending: string
  readonly plan: string
  readonly up: string
  readonly down: string
  readonly unlock: string
  readonly to?: string | undefined
  /** The folder that they are in; undefined: nobody says, and what they do to the schema is not read. */
  readonly files?: string | undefined
}
