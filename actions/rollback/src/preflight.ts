import { describeError, describeProblem } from '../../../shared/errors/action-error.ts'
import type { Log } from '../../../shared/log/log.ts'
import type { Workbench } from '../../../shared/release/workbench.ts'

/** What the edge is not set up for, or that it cannot be asked: said, and no reason not to go back. */
export async function sayPreflight(
  bench: Pick<Workbench, 'preflight'> | undefined,
  log: Pick<Log, 'warning'>,
): Promise<void> {
  try {
    for (const problem of (await bench?.preflight()) ?? []) log.warning(describeProblem(problem))
  } catch (thrown) {
    log.warning(`the edge does not say what it is set up for: ${describeError(thrown)}`)
  }
}
