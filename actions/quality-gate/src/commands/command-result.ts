import type { CommandResult } from '../../../../shared/command/run-command.ts'
import { formatDuration } from '../../../../shared/time/duration.ts'

export type NamedResult = CommandResult & { readonly name: string }

export function describe({ name, exitCode, seconds, timedOut }: NamedResult): string {
  const end = timedOut ? 'timed out' : exitCode === 0 ? 'succeeded' : `failed with exit code ${exitCode}`
  return `${name} ${end} after ${formatDuration(seconds * 1_000)}`
}
