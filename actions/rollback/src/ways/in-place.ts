import { describeError } from '../../../../shared/errors/action-error.ts'
import type { GitHub } from '../../../../shared/github/ports.ts'
import { workOf, writeEntry } from '../../../../shared/release/lock/record.ts'
import { type Intent, tasks } from '../../../../shared/rollout/intent.ts'
import { nameOf } from '../plan.ts'
import type { Attempt, RollbackRequest } from './way.ts'

/** How the target is to put a version in the place of another. */
export interface InPlace {
  readonly doing: string
  readonly whyNot: () => Promise<string | undefined>
  readonly put: () => Promise<void>
}

/**
 * A rollback without slots: the target itself puts the candidate where the bad version runs. It is recorded like every release;
 * whether it may start is the target's queue to decide.
 *
 * @param work.whyNot  asked of the target before anything is recorded; undefined: it can
 * @param work.doing  for the journal
 */
export async function putInPlace(
  { settings, context, candidate, facts, reason }: RollbackRequest,
  github: GitHub,
  { doing, whyNot, put }: InPlace,
): Promise<Attempt> {
  const refusal = await whyNot()
  if (refusal !== undefined)
    return { done: false, kind: 'error', reason: refusal, releaseId: undefined, slot: undefined }
  const { run, state, log, signal } = context
  const { live } = facts.history
  const intent: Intent = {
    v: 1,
    op: 'rollback',
    service: settings.service,
    artifact: candidate.artifact,
    version: candidate.version,
    run: workOf(run),
    by: run.triggeringActor,
    reason,
    ...(live?.releaseId === undefined ? {} : { rollbackOf: live.releaseId }),
  }
  const { id } = await github.deployments.create({
    ref: run.sha,
    environment: settings.environment,
    task: tasks.rollback,
    description: `back to ${nameOf(candidate)}`,
    payload: intent,
    production: settings.isProduction,
  })
  state.save('release-id', String(id))
  const note = async (phase: 'ARMED' | 'COMMITTED' | 'NEEDS_HUMAN', text: string) => {
    await writeEntry(github, id, { phase, step: [0, 0], slot: undefined, reason: text }, { logUrl: run.runUrl })
    log.event(`${phase.padEnd(11)} ${text}`)
  }
  await note('ARMED', `${doing} ${nameOf(candidate)} in place`)
  try {
    await put()
  } catch (thrown) {
    const text = describeError(thrown)
    await note('NEEDS_HUMAN', text)
    signal.throwIfAborted()
    return { done: false, kind: 'error', reason: text, releaseId: id, slot: undefined }
  }
  const text = `${nameOf(candidate)} is running`
  await note('COMMITTED', text)
  return { done: true, kind: 'good', reason: text, releaseId: id, slot: undefined }
}
