import { describeError } from '../../../../shared/errors/action-error.ts'
import { openInPlace } from '../../../../shared/release/in-place.ts'
import type { Ledger } from '../../../../shared/release/shift/session.ts'
import { lookAgain } from './look-again.ts'
import { nameOf } from '../plan.ts'
import type { RollbackPorts } from '../ports.ts'
import type { Attempt, RollbackRequest } from './way.ts'

/** How the target is to put a version in the place of another. */
export interface InPlace {
  readonly doing: string
  readonly whyNot: () => Promise<string | undefined>
  /** @param holds  to be asked before every effect; throws when this run may no longer write */
  readonly put: (holds: () => Promise<void>) => Promise<void>
}

/**
 * A rollback without slots: the target itself puts the candidate where the bad version runs. It is a release like every other, under
 * the same lock.
 *
 * @param work.whyNot  asked of the target before anything is recorded; undefined: it can
 * @param work.doing  for the journal
 */
export async function putInPlace(
  request: RollbackRequest,
  ports: RollbackPorts,
  { doing, whyNot, put }: InPlace,
): Promise<Attempt> {
  const { context, candidate } = request
  const refusal = await whyNot()
  if (refusal !== undefined)
    return { done: false, kind: 'error', reason: refusal, releaseId: undefined, slot: undefined }
  const ledger = await open(request, ports)
  const { releaseId } = ledger
  const attempt = (done: boolean, kind: Attempt['kind'], reason: string): Attempt => {
    return { done, kind, reason, releaseId, slot: undefined }
  }
  const { found } = await lookAgain(releaseId, request, ports)
  const name = nameOf(candidate)
  if (found === 'done') {
    const reason = `${name} is running already`
    await ledger.end({ phase: 'SUPERSEDED', slot: undefined, reason })
    return attempt(true, 'good', reason)
  }
  if (found !== 'go') {
    await ledger.end({ phase: 'FAILED_SAFE', slot: undefined, reason: found })
    return attempt(false, 'bad', found)
  }
  await ledger.append({ phase: 'LOCKED', slot: undefined, reason: `back to ${name}` })
  await ledger.append({ phase: 'ARMED', slot: undefined, reason: `${doing} ${name} in place` })
  try {
    await put(() => ledger.fence())
  } catch (thrown) {
    const reason = describeError(thrown)
    await ledger.end({ phase: 'NEEDS_HUMAN', slot: undefined, reason })
    context.signal.throwIfAborted()
    return attempt(false, 'error', reason)
  }
  const reason = `${name} is running`
  await ledger.end({ phase: 'COMMITTED', slot: undefined, reason })
  return attempt(true, 'good', reason)
}

/** Its turn has come once this returns. */
async function open(
  { settings, context, candidate, facts, reason }: RollbackRequest,
  { github }: RollbackPorts,
): Promise<Ledger> {
  const { environment, service, isProduction, lock, origin, target } = settings
  const { live } = facts.history
  const resource = target?.place.kind === 'single' ? target.place.resource : undefined
  const wanted = {
    ...{ environment, isProduction, lock: lock.isLocked },
    description: `back to ${nameOf(candidate)}`,
    intent: {
      op: 'rollback',
      service,
      artifact: candidate.artifact,
      version: candidate.version,
      reason,
      ...(resource === undefined ? {} : { resources: [{ name: service || resource, resource }] }),
      ...(live?.releaseId === undefined ? {} : { rollbackOf: live.releaseId }),
    },
  } as const
  return openInPlace(wanted, {
    ...context,
    github,
    patience: lock.patience,
    origin,
    environmentUrl: target?.publicUrl ?? '',
    remember: (id) => context.state.save('release-id', String(id)),
  })
}
