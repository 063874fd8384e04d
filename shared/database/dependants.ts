import { runLine } from './command.ts'
import { ActionError, describeError } from '../errors/action-error.ts'
import type { EngineTools } from './engine.ts'

/** How what uses the database is stopped, and started again: lines of shell. */
export interface Dependants {
  readonly stop: string
  readonly start: string
}

/** Does something while what depends on the database is stopped. It is started again whatever happens, a failed stop included. */
export async function withoutDependants<T>(
  dependants: Dependants | undefined,
  tools: EngineTools,
  work: () => Promise<T>,
): Promise<T> {
  if (dependants === undefined) return await work()
  let failure: unknown
  let result: T | undefined
  try {
    await call(tools, 'stop', dependants.stop)
    tools.log.event('the dependants are stopped')
    result = await work()
  } catch (thrown) {
    failure = thrown
  }
  try {
    await startDependants(dependants, tools)
  } catch (thrown) {
    const after = failure === undefined ? '' : `; before that: ${describeError(failure)}`
    throw new ActionError(
      'DATABASE_DEPENDANTS',
      `${describeError(thrown)}: what depends on the database is stopped${after}`,
    )
  }
  if (failure !== undefined) throw failure as Error
  return result as T
}

/** Starts them, also those that run: a cancelled run does so all the same. @throws ActionError DATABASE_DEPENDANTS */
export async function startDependants({ start }: Dependants, tools: EngineTools): Promise<void> {
  await call({ ...tools, signal: AbortSignal.timeout(120_000) }, 'start', start)
  tools.log.event('the dependants are started again')
}

async function call(tools: EngineTools, what: 'stop' | 'start', command: string): Promise<void> {
  const { exitCode } = await runLine(tools, `dependants: ${what}`, command, {})
  if (exitCode !== 0)
    throw new ActionError('DATABASE_DEPENDANTS', `the ${what} command of dependants ended with ${exitCode}`)
}
