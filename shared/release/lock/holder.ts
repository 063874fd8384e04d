import type { RunContext } from '../../log/run-context.ts'
import type { GitHub } from '../../github/ports.ts'
import type { Holder } from '../../rollout/reconcile.ts'
import type { ReleaseRecord } from './record.ts'

/**
 * Who is at work on a release. A run that GitHub calls completed, or does not know any more, is dead; so is an earlier
 * attempt of this run.
 */
export async function holderOf(github: GitHub, run: RunContext, { intent }: ReleaseRecord): Promise<Holder> {
  if (intent.run.id === run.runId) {
    if (intent.run.attempt === run.runAttempt) return 'self'
    if (intent.run.attempt < run.runAttempt) return 'dead'
  }
  const attempt = await github.runs.attempt(intent.run.id, intent.run.attempt)
  return attempt && attempt.status !== 'completed' ? 'other' : 'dead'
}
