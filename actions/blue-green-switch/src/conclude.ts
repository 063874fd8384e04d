import type { Outcome } from '../../../shared/action/action.ts'
import { describeError } from '../../../shared/errors/action-error.ts'
import { readRelease } from '../../../shared/release/lock/record.ts'
import type { ShiftResult } from '../../../shared/release/shift/shift.ts'
import type { ReleaseContext, Workbench } from '../../../shared/release/workbench.ts'
import { encodeEntry, slotOf, terminalEntry } from '../../../shared/rollout/journal.ts'
import { activeSlot, otherSlot, type Weights } from '../../../shared/rollout/slots.ts'
import { renderNext } from './aftermath.ts'
import { renderSwitch } from './summary.ts'

export const outputs = {
  status: '',
  'release-id': '',
  active: '',
  preview: '',
  url: '',
  'preview-url': '',
  'health-url': '',
  'version-path': '',
  previous: '',
  switched: 'false',
  reverted: 'false',
  reconciled: '',
  resumed: '',
  approved: '',
  'phase-journal': '',
  'shift-ms': '',
  requests: '',
  'failed-requests': '',
  'github-deployment-id': '',
}
export type SwitchOutcome = Outcome<keyof typeof outputs>

export interface Conclusion {
  readonly phase: SwitchOutcome['phase']
  readonly reason: string
  readonly result?: ShiftResult
  /** How long the slot that traffic left is to be kept warm, in milliseconds. */
  readonly retain?: number
}

/** What became of a release: its journal, and where the target itself says that the traffic is. */
export async function conclude(
  context: ReleaseContext,
  bench: Workbench,
  { releaseId, phase, reason, result, retain }: Conclusion & { releaseId: number },
): Promise<SwitchOutcome> {
  const { environment, service, traffic } = bench.settings
  const record = await readRelease(bench.github, releaseId)
  const journal = record?.journal ?? []
  const ended = terminalEntry(journal)
  const slot = slotOf(journal)
  const weights = await lookAtRoute(context, bench)
  const active = weights && activeSlot(weights)
  const keepUntil =
    ended?.phase === 'COMMITTED' && retain !== undefined
      ? new Date(context.clock.now() + retain).toISOString().replace(/\.\d+Z$/, 'Z')
      : undefined
  return {
    phase,
    reason,
    // kept on purpose: on-inconclusive is pass
    tolerated: ended?.phase === 'COMMITTED',
    outputs: {
      'release-id': releaseId,
      'github-deployment-id': releaseId,
      active: active ?? '',
      preview: active ? otherSlot(active) : '',
      previous: slot ? otherSlot(slot) : '',
      url: traffic.driver.publicUrl,
      'preview-url': active ? traffic.slotUrl[otherSlot(active)] : '',
      switched: ended?.phase === 'COMMITTED',
      reverted: ended?.phase === 'REVERTED',
      'phase-journal': journal.map((entry) => encodeEntry(entry)).join('\n'),
      ...(result ? { 'shift-ms': result.shiftMs, requests: result.requests, 'failed-requests': result.failed } : {}),
    },
    summary: renderSwitch({
      environment,
      service,
      version: record?.intent.version ?? '',
      releaseId,
      verdict: ended?.phase ?? (phase === 'Paused' ? 'GATE' : 'open'),
      reason,
      journal,
      locale: context.locale,
      ...(ended?.phase !== 'COMMITTED' && phase !== 'Successful' && phase !== 'Paused'
        ? { next: renderNext({ environment, service, releaseId, ended: ended?.phase, weights }) }
        : {}),
      ...(result ? { requests: result.requests, failed: result.failed, shiftMs: result.shiftMs } : {}),
      ...(keepUntil === undefined ? {} : { keepUntil }),
    }),
    details: { journal, result: result ?? null, course: bench.course() },
  }
}

/** It is told for information only: when it cannot be read, the release has ended all the same. */
async function lookAtRoute({ signal, log }: ReleaseContext, { driver }: Workbench): Promise<Weights | undefined> {
  try {
    return await driver.observe(signal)
  } catch (thrown) {
    signal.throwIfAborted()
    log.warning(`could not read the current traffic split: ${describeError(thrown)}`)
    return undefined
  }
}
