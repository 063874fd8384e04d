import type { ParseArgsOptionDescriptor } from 'node:util'
import type { Terminal } from './terminal.ts'

/** One option: as node:util reads it, with what it is for. */
export interface Option extends ParseArgsOptionDescriptor {
  readonly does: string
  /** What its value is, in the help: `FILE`. */
  readonly value?: string
}

export type Options = Readonly<Record<string, Option>>

export type Given = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>

/** What a command is called with, beside its own options. */
export interface Call {
  readonly terminal: Terminal
  /** The folder that release-kit itself lies in: its workflows, actions and templates. */
  readonly product: string
  /** Where the config lies, below the repository. */
  readonly config: string
  /** Print one JSON value instead of lines. */
  readonly json: boolean
  readonly given: Given
}

export interface Command {
  /** In a line of the help. */
  readonly does: string
  readonly options: Options
  /** @returns the exit code */
  run(call: Call): Promise<number>
}
