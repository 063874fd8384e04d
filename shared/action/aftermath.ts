import type { OutputValue } from './action.ts'

/** What is known after an error besides it: outputs, and Markdown for the summary. */
export interface Aftermath {
  readonly outputs: Readonly<Record<string, OutputValue>>
  readonly summary: string
}

const told = new WeakMap<object, Aftermath>()

/** Lets an error carry what is known after it; the error itself stays what it is. @returns the same */
export function withAftermath(thrown: unknown, aftermath: Aftermath): unknown {
  if (typeof thrown === 'object' && thrown !== null) told.set(thrown, aftermath)
  return thrown
}

export function aftermathOf(thrown: unknown): Aftermath | undefined {
  return typeof thrown === 'object' && thrown !== null ? told.get(thrown) : undefined
}
