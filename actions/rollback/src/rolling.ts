import type { ActionContext } from '../../../shared/action/action.ts'
import { describeError } from '../../../shared/errors/action-error.ts'
import type { GitHub } from '../../../shared/github/ports.ts'
import { isProduction } from '../../../shared/policy/production.ts'
import { writeEntry } from '../../../shared/release/record.ts'
import { type Intent, tasks } from '../../../shared/rollout/intent.ts'
import type { RollbackInputs } from './inputs.ts'
import { type Candidate, nameOf } from './plan.ts'

/**
 * A rollback without slots: the candidate is deployed where the bad version runs, as the target itself does it. It is
 * recorded like every release; whether it may start is the target's queue to decide.
 */
export async function rollInPlace(
  inputs: RollbackInputs,
  { run, state, log, signal, config }: ActionContext,
  github: GitHub,
  undoing: { candidate: Candidate; live: Candidate | undefined; reason: string; deploy: () => Promise<void> },
): Promise<{ releaseId: number; ended: 'COMMITTED' | 'NEEDS_HUMAN'; reason: string }> {
  const { candidate, live, reason } = undoing
  const intent: Intent = {
    v: 1,
    op: 'rollback',
    service: inputs.service,
    artifact: candidate.artifact,
    version: candidate.version,
    run: { id: run.runId, attempt: run.runAttempt, url: run.runUrl },
    by: run.triggeringActor,
    reason,
    ...(live?.releaseId === undefined ? {} : { rollbackOf: live.releaseId }),
  }
  const { id } = await github.deployments.create({
    ref: run.sha,
    environment: inputs.environment,
    task: tasks.rollback,
    description: `back to ${nameOf(candidate)}`,
    payload: intent,
    production: isProduction(inputs.environment, config),
  })
  state.save('release-id', String(id))
  const note = async (phase: 'ARMED' | 'COMMITTED' | 'NEEDS_HUMAN', text: string) => {
    await writeEntry(github, id, { phase, step: [0, 0], slot: undefined, reason: text }, { logUrl: run.runUrl })
    log.event(`${phase.padEnd(11)} ${text}`)
  }
  await note('ARMED', `redeploying ${nameOf(candidate)} in place`)
  try {
    await undoing.deploy()
  } catch (thrown) {
    const text = describeError(thrown)
    await note('NEEDS_HUMAN', text)
    signal.throwIfAborted()
    return { releaseId: id, ended: 'NEEDS_HUMAN', reason: text }
  }
  const text = `${nameOf(candidate)} is what runs`
  await note('COMMITTED', text)
  return { releaseId: id, ended: 'COMMITTED', reason: text }
}
