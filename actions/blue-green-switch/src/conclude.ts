import type { Outcome } from '../../../shared/action/action.ts'
import { describeError } from '../../../shared/errors/action-error.ts'
import { readRelease } from '../../../shared/release/lock/record.ts'
import type { ShiftResult } from '../../../shared/release/shift/shift.ts'
import type { ReleaseContext } from '../../../shared/release/workbench.ts'
import { partsOf } from '../../../shared/rollout/intent.ts'
import { encodeEntry, slotOf, terminalEntry } from '../../../shared/rollout/journal.ts'
import { activeSlot, otherSlot, type Slot } from '../../../shared/rollout/slots.ts'
import { linkToApproval } from '../../../shared/release/approval/issue.ts'
import { gateOf } from '../../../shared/rollout/gate.ts'
import { renderNext } from './aftermath.ts'
import { type Lanes, type Place, sameOf } from './lanes.ts'
import { recordParts } from '../../../shared/release/lock/part-records.ts'
import { renderSwitch } from './summary.ts'

export const outputs = {
  status: '',
  'release-id': '',
  active: '',
  preview: '',
  previews: '{}',
  slots: '',
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
  lanes: Lanes,
  { releaseId, phase, reason, result, retain }: Conclusion & { releaseId: number },
): Promise<SwitchOutcome> {
  const { lead } = lanes
  const { environment } = lead.settings
  const record = await readRelease(lead.github, releaseId)
  const journal = record?.journal ?? []
  const ended = terminalEntry(journal)
  if (record) await recordParts(context, lead, record)
  const isOne = lanes.lanes.length === 1
  const parts = record ? partsOf(record.intent) : []
  const looked = await lookAtRoutes(context, lanes)
  const places = lanes.lanes.map(({ part }, index) => {
    const weights = looked[index]?.weights
    const active = weights && activeSlot(weights)
    const { slotUrl, driver } = part.release.traffic
    const preview = active && otherSlot(active)
    const to = slotOf(journal, isOne ? undefined : part.service)
    return {
      ...{ service: part.service, active, slot: preview, publicUrl: driver.publicUrl },
      url: preview ? slotUrl[preview] : '',
      previous: to && otherSlot(to),
    }
  })
  const [only] = places
  const nextOf = () => {
    if (ended?.phase === 'COMMITTED' || phase === 'Successful') return {}
    if (phase !== 'Paused') return { next: renderNext({ environment, releaseId, ended: ended?.phase, places: looked }) }
    const issue = gateOf(journal)?.issue
    return issue === undefined ? {} : { next: linkToApproval(issue, context.run.runUrl) }
  }
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
      ...outputsOfSlots(places),
      url: isOne ? (only?.publicUrl ?? '') : '',
      'preview-url': isOne ? (only?.url ?? '') : '',
      switched: ended?.phase === 'COMMITTED',
      reverted: ended?.phase === 'REVERTED',
      'phase-journal': journal.map((entry) => encodeEntry(entry)).join('\n'),
      ...(result ? { 'shift-ms': result.shiftMs, requests: result.requests, 'failed-requests': result.failed } : {}),
    },
    summary: renderSwitch({
      environment,
      service: isOne ? lead.settings.service : '',
      version: isOne ? (record?.intent.version ?? '') : '',
      services: isOne ? [] : places.map((place, index) => ({ ...place, version: parts[index]?.version ?? '' })),
      releaseId,
      verdict: ended?.phase ?? (phase === 'Paused' ? 'GATE' : 'open'),
      reason,
      journal,
      locale: context.locale,
      ...nextOf(),
      ...(result ? { requests: result.requests, failed: result.failed, shiftMs: result.shiftMs } : {}),
      ...(keepUntil === undefined ? {} : { keepUntil }),
    }),
    details: { journal, result: result ?? null, course: lanes.course() },
  }
}

interface SlotsOfService {
  readonly service: string
  readonly active: Slot | undefined
  readonly previous: Slot | undefined
  /** That is free, or will be. */
  readonly slot: Slot | undefined
  readonly url: string
}

/** The slots of a release: of several services the one that they have in common, and in `previews` (JSON) each with its own. */
export function outputsOfSlots(places: readonly SlotsOfService[]) {
  const previews = Object.fromEntries(places.map(({ service, slot, url }) => [service, { slot: slot ?? '', url }]))
  return {
    active: sameOf(places.map(({ active }) => active)) ?? '',
    preview: sameOf(places.map(({ slot }) => slot)) ?? '',
    previews: JSON.stringify(previews),
    previous: sameOf(places.map(({ previous }) => previous)) ?? '',
  }
}

/** It is told for information only: when it cannot be read, the release has ended all the same. */
async function lookAtRoutes({ signal, log }: ReleaseContext, { lanes }: Lanes): Promise<readonly Place[]> {
  const places: Place[] = []
  for (const { part, bench } of lanes) {
    const weights = await bench.driver.observe(signal).catch((thrown: unknown) => {
      signal.throwIfAborted()
      log.warning(`could not read the current traffic split: ${describeError(thrown)}`)
      return undefined
    })
    places.push({ service: part.service, weights })
  }
  return places
}
