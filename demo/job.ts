import type { ActionRun } from '../tests/fakes/spawn-action.ts'
import { spawnAction } from '../tests/fakes/spawn-action.ts'

export type Inputs = Readonly<Record<string, string>>

/** One job of a workflow run, as a runner would do it: steps in order, then the post steps of what was started. */
export interface Job {
  /** Runs an action's committed bundle. */
  step(action: string, inputs: Inputs): Promise<ActionRun>
  /** Starts an action and kills its process, without any warning, as soon as `when` resolves. */
  killed(action: string, inputs: Inputs, when: Promise<unknown>): Promise<ActionRun>
  /** Post steps, last started first; then the run is over for GitHub. */
  end(): Promise<void>
  /** The machine is gone: no post steps, and GitHub notices that the run is over. */
  lost(): void
}

export interface JobOptions {
  readonly env: Inputs
  readonly cwd: string
  /** Told after every step. */
  readonly onStep: (step: { action: string; run: ActionRun }) => void
  /** Tells GitHub that the run is over. */
  readonly onEnd: () => void
}

export function startJob({ env, cwd, onStep, onEnd }: JobOptions): Job {
  const started: { action: string; inputs: Inputs; state: Inputs }[] = []
  return {
    async step(action, inputs) {
      const run = await spawnAction(action, { inputs, env, cwd })
      started.push({ action, inputs, state: run.state })
      onStep({ action, run })
      return run
    },
    async killed(action, inputs, when) {
      const death = new AbortController()
      void when.then(() => death.abort())
      const run = await spawnAction(action, { inputs, env, cwd, signal: death.signal })
      onStep({ action, run })
      return run
    },
    async end() {
      for (const { action, inputs, state } of started.toReversed()) {
        if (Object.keys(state).length > 0) await spawnAction(action, { inputs, env, cwd, state })
      }
      onEnd()
    },
    lost: onEnd,
  }
}
