import type { CommandResult } from '../../../shared/command/run-command.ts'
import type { Kind, Reports } from '../../../shared/reports/format.ts'

/** One report file that was read. */
export interface ReportFile {
  readonly kind: Kind
  readonly name: string
  readonly path: string
  readonly format: string
}

/** Per kind and name what was read, files of one name merged. '' is the name of reports without one. */
export type NamedReports = { readonly [K in Kind]: ReadonlyMap<string, Reports[K]> }

/** Lines that a change adds or alters, by file; all of a file that its diff does not show (one that git takes for binary). */
export type ChangedLines = ReadonlyMap<string, ReadonlySet<number> | 'all'>

/** Something that is not as it should be, besides rules. */
export interface Trouble {
  readonly kind: 'missing' | 'unreadable' | 'command'
  /** What it is about: the line of `reports`, a path, a command's name. */
  readonly subject: string
  readonly message: string
}

/** Everything that metrics are made of. */
export interface Facts {
  /** Environment → whether its windows have it frozen now; empty where no rule asks. */
  readonly freezes: ReadonlyMap<string, boolean>
  readonly reports: NamedReports
  readonly files: readonly ReportFile[]
  readonly commands: readonly (CommandResult & { readonly name: string })[]
  /** n/a: the event is about no change. undefined: what it changes is not known. */
  readonly changedLines: ChangedLines | 'n/a' | undefined
  /** undefined: there is none yet. */
  readonly baseline: Baseline | undefined
  /** Earlier runs up to the baseline, newest first: how much figures vary by themselves. */
  readonly recent: readonly Baseline[]
  /** Per label of `reviews.approved` in the rules how many approvals count; undefined without a pull request (open, or merged with the commit) or a token. */
  readonly approvals: ReadonlyMap<string, number> | undefined
}

/** A metrics file of an earlier run: `coverage[api].lines.covered` → number. */
export type Baseline = ReadonlyMap<string, number>
