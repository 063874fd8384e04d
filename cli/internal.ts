import type { Action } from '../shared/action/action.ts'
import type { Fields } from '../shared/action/fields.ts'
import { actionNamed } from './check/steps.ts'

/** Runs an action as a runner's step would: its inputs and files are in the environment. @returns the exit code */
export async function runStep(name: string): Promise<number> {
  const action: Action<Fields, string> | undefined = actionNamed(name)
  if (action === undefined) throw new Error(`no such action: ${name}`)
  const { runAction } = await import('../shared/action/run-action.ts')
  await runAction(action)
  return Number(process.exitCode ?? 0)
}

/** Becomes the sample service that rehearsals deploy; it serves until its parent is gone. */
export async function serveSample(): Promise<number> {
  await import('../simulators/service/main.ts')
  return 0
}
