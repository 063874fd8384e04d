import { type CoolifyDeployment, logSchema } from './schema.ts'

/**
 * Whether a deployment that was cancelled had come to its container: Coolify kills the job, not what it has started.
 * A token that sees no log cannot tell.
 */
export function mayHaveStarted(row: Pick<CoolifyDeployment, 'status' | 'logs'> | undefined): boolean {
  if (row?.status !== 'cancelled-by-user') return false
  return typeof row.logs !== 'string' || /rolling update|old container/i.test(row.logs)
}

/**
 * The last lines of a deployment's log. Hidden ones are Coolify's own debug output, and may hold secrets.
 *
 * @param logs  a JSON array in a string, as the API gives it
 */
export function lastLines(logs: string | null | undefined, count: number): readonly string[] {
  if (!logs) return []
  const lines = logSchema.safeParse(parseJson(logs)).data ?? []
  return lines
    .filter(({ hidden }) => hidden !== true)
    .flatMap(({ output }) => output.split('\n'))
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .slice(-count)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // a log that cannot be read is a log that is not shown
    return undefined
  }
}
