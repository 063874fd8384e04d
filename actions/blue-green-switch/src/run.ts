import type { Action, ActionContext, Outcome } from '../../../shared/action/action.ts'
import { ActionError } from '../../../shared/errors/action-error.ts'
import { assertHolding } from '../../../shared/release/lease.ts'
import { listReleases, readRelease, type ReleaseRecord } from '../../../shared/release/record.ts'
import { note } from '../../../shared/release/session.ts'
import { settle } from '../../../shared/release/settle.ts'
import { shiftTraffic, type ShiftResult } from '../../../shared/release/shift.ts'
import { createWorkbench, type Judging, type Workbench } from '../../../shared/release/workbench.ts'
import { encodeEntry, standing, terminalEntry } from '../../../shared/rollout/journal.ts'
import { activeSlot, otherSlot, type Slot } from '../../../shared/rollout/slots.ts'
import { begin } from './begin.ts'
import { fields, type SwitchInputs } from './inputs.ts'
import { checkTogether, outlived, phaseOf, resolvePolicy } from './plan.ts'
import { renderSwitch } from './report.ts'

const outputs = {
  'release-id': '',
  active: '',
  preview: '',
  url: '',
  'preview-url': '',
  previous: '',
  switched: 'false',
  reverted: 'false',
  'phase-journal': '',
  'shift-ms': '',
  requests: '',
  'failed-requests': '',
  'github-deployment-id': '',
}
type SwitchOutcome = Outcome<keyof typeof outputs>

export const action: Action<typeof fields, keyof typeof outputs> = {
  name: 'blue-green-switch',
  fields,
  outputs,
  check: checkTogether,
  async run(inputs, context) {
    const bench = await createWorkbench(inputs, context)
    if (inputs.dryRun) return dryRun(inputs, context, bench)
    if (inputs.part === 'end') return end(inputs, context, bench)
    if (inputs.part === 'shift') return shift(inputs, context, bench, inputs.releaseId ?? 0)
    const begun = await begin(inputs, context, bench, judgingOf(inputs, context))
    if (begun.active === begun.slot)
      return conclude(inputs, bench, begun.releaseId, {
        phase: 'Successful',
        reason: `${begun.slot} is active already`,
      })
    if (inputs.part === 'all') return shift(inputs, context, bench, begun.releaseId)
    return {
      phase: 'Successful',
      reason: `release ${begun.releaseId} holds ${inputs.environment}; ${begun.slot} is free`,
      outputs: {
        'release-id': begun.releaseId,
        'github-deployment-id': begun.releaseId,
        active: begun.active,
        preview: begun.slot,
        previous: begun.active,
        url: bench.settings.driver.publicUrl,
        'preview-url': bench.settings.slotUrl[begun.slot],
      },
    }
  },
  async post(inputs, context) {
    const releaseId = Number(context.state.get('release-id'))
    if (!releaseId) return undefined
    const bench = await createWorkbench(inputs, context)
    return close(inputs, context, bench, releaseId)
  },
}

function judgingOf(inputs: SwitchInputs, context: ActionContext): Judging {
  return {
    ...resolvePolicy(inputs, context.config),
    evidence: inputs.evidence === 'route' ? 'route' : 'probe',
    expected: { version: inputs.expectVersion, path: inputs.versionPath },
  }
}

async function dryRun(inputs: SwitchInputs, context: ActionContext, bench: Workbench): Promise<SwitchOutcome> {
  const weights = await bench.driver.observe(context.signal)
  const active = weights && activeSlot(weights)
  const { steps } = resolvePolicy(inputs, context.config)
  const preview = active ? otherSlot(active) : ''
  return {
    phase: 'Successful',
    reason: `dry run: would take ${steps.join(' → ')} % to ${preview || 'a slot still to be found'}`,
    outputs: { active: active ?? '', preview, previous: active ?? '' },
  }
}

async function shift(
  inputs: SwitchInputs,
  context: ActionContext,
  bench: Workbench,
  releaseId: number,
): Promise<SwitchOutcome> {
  const record = await assertHolding(bench.github, releaseId)
  const slot = slotOf(record)
  const policy = resolvePolicy(inputs, context.config)
  const session = bench.session(judgingOf(inputs, context), slot)
  try {
    const result = await shiftTraffic(session, {
      releaseId,
      to: slot,
      ...policy,
      onFailure: inputs.onFailure,
      needsWayBack: true,
      onInconclusive: inputs.onInconclusive,
    })
    if (result.ended === 'COMMITTED') await retirePrevious(bench, record)
    return await conclude(inputs, bench, releaseId, {
      phase: phaseOfResult(result),
      reason: result.reason,
      result,
      tolerated: false,
    })
  } catch (thrown) {
    if (context.signal.aborted) await note(session, releaseId, { phase: 'INTERRUPTED', slot, reason: 'cancelled' })
    throw thrown
  }
}

function phaseOfResult(result: ShiftResult): 'Successful' | 'Failed' | 'Error' | 'Inconclusive' {
  if (result.kind === 'inconclusive') return 'Inconclusive'
  return result.kind === 'error' ? 'Error' : phaseOf(result.ended)
}

function slotOf(record: ReleaseRecord): Slot {
  const slot = standing(record.journal.filter((entry) => entry.slot !== undefined))?.slot
  if (!slot) throw new ActionError('LEASE_LOST', `release ${record.id} has not begun: it knows no slot`)
  return slot
}

/** GitHub makes earlier production deployments inactive by nobody's hand but ours. */
async function retirePrevious(bench: Workbench, committed: ReleaseRecord): Promise<void> {
  const releases = await listReleases(bench.github, committed.environment, committed.intent.service ?? '')
  for (const { id } of outlived(releases, committed.id)) {
    await bench.github.deployments.addStatus(id, {
      state: 'inactive',
      description: `replaced by release ${committed.id}`,
    })
  }
}

async function end(inputs: SwitchInputs, context: ActionContext, bench: Workbench): Promise<SwitchOutcome> {
  return close(inputs, context, bench, inputs.releaseId ?? 0)
}

/** Puts a release of this run in order, if it has not ended, and says what became of it. */
async function close(
  inputs: SwitchInputs,
  context: ActionContext,
  bench: Workbench,
  releaseId: number,
): Promise<SwitchOutcome> {
  const record = await readRelease(bench.github, releaseId)
  if (!record) throw new ActionError('LEASE_LOST', `release ${releaseId} is not known in this repository`)
  if (!terminalEntry(record.journal)) {
    const { bake } = resolvePolicy(inputs, context.config)
    await settle(bench.session(judgingOf(inputs, context), undefined), record, 'self', {
      bake,
      onInconclusive: inputs.onInconclusive,
    })
  }
  const ended = terminalEntry((await readRelease(bench.github, releaseId))?.journal ?? [])
  if (!ended) throw new ActionError('LEASE_LOST', `release ${releaseId} could not be brought to an end`)
  return conclude(inputs, bench, releaseId, { phase: phaseOf(ended.phase), reason: ended.reason })
}

interface Conclusion {
  readonly phase: SwitchOutcome['phase']
  readonly reason: string
  readonly result?: ShiftResult
  readonly tolerated?: boolean
}

async function conclude(
  inputs: SwitchInputs,
  bench: Workbench,
  releaseId: number,
  { phase, reason, result }: Conclusion,
): Promise<SwitchOutcome> {
  const record = await readRelease(bench.github, releaseId)
  const journal = record?.journal ?? []
  const ended = terminalEntry(journal)
  const slot = standing(journal.filter((entry) => entry.slot !== undefined))?.slot
  const isOn = ended?.phase === 'COMMITTED' || ended?.phase === 'SUPERSEDED'
  const isKnown = ended !== undefined && ended.phase !== 'NEEDS_HUMAN'
  const active = slot && isKnown ? (isOn ? slot : otherSlot(slot)) : undefined
  return {
    phase,
    reason,
    outputs: {
      'release-id': releaseId,
      'github-deployment-id': releaseId,
      active: active ?? '',
      preview: active ? otherSlot(active) : '',
      previous: slot ? otherSlot(slot) : '',
      url: bench.settings.driver.publicUrl,
      'preview-url': active ? bench.settings.slotUrl[otherSlot(active)] : '',
      switched: ended?.phase === 'COMMITTED',
      reverted: ended?.phase === 'REVERTED',
      'phase-journal': journal.map(encodeEntry).join('\n'),
      ...(result ? { 'shift-ms': result.shiftMs, requests: result.requests, 'failed-requests': result.failed } : {}),
    },
    summary: renderSwitch({
      environment: inputs.environment,
      service: inputs.service,
      version: record?.intent.version ?? inputs.version,
      releaseId,
      verdict: ended?.phase ?? 'open',
      reason,
      journal,
      ...(result ? { requests: result.requests, failed: result.failed, shiftMs: result.shiftMs } : {}),
    }),
    details: { journal, result: result ?? null },
  }
}
