import type { GitHub } from '../../../shared/github/ports.ts'
import { readRelease, type ReleaseRecord, writeEntry } from '../../../shared/release/lock/record.ts'
import { reconcileRelease } from '../../../shared/release/shift/reconcile-release.ts'
import type { ReleaseContext, Workbench } from '../../../shared/release/workbench.ts'
import { terminalEntry, wasArmed } from '../../../shared/rollout/journal.ts'
import { endIncident, inProgress } from './incident.ts'
import type { RollbackOutcome } from './outcome.ts'
import { type Settling, settleUnit } from './data/unit.ts'
import { openPorts, type RollbackPorts } from './ports.ts'
import type { RollbackSettings } from './resolve.ts'
import { titles } from './titles.ts'

/** After a run that ended in the middle: its release goes on to where it belongs, and the incident says how it ended. */
export async function finishLater(
  settings: RollbackSettings,
  context: ReleaseContext,
): Promise<RollbackOutcome | undefined> {
  const releaseId = Number(context.state.get('release-id'))
  const ports = await openPorts(settings, context)
  const { github } = ports
  const record = releaseId ? await readRelease(github, releaseId) : undefined
  const end = record && terminalEntry(record.journal)
  if ((!record || end) && context.state.get(inProgress) === '') return undefined
  const { done, reason } = !record
    ? { done: false, reason: 'interrupted before anything was done' }
    : end
      ? { done: end.phase === 'COMMITTED', reason: end.reason }
      : await goOn(record, settings, context, ports)
  const words = titles[settings.telling.locale]
  const title = `${words[done ? 'done' : 'failed']}${words.colon}${settings.environment}`
  await endIncident(settings, { title, reason }, context, github)
  return { phase: done ? 'Successful' : 'Error', reason, outputs: {} }
}

function goOn(record: ReleaseRecord, settings: RollbackSettings, context: ReleaseContext, ports: RollbackPorts) {
  const { data } = settings
  const { bench, github } = ports
  if (data) return finishUnit({ settings, context, data, holder: 'self' }, record, ports)
  return bench ? putInOrder(settings, bench, record) : handOver(context, github, record)
}

async function putInOrder({ policy }: RollbackSettings, bench: Workbench, record: ReleaseRecord) {
  const { github, settings } = bench
  const routes = await bench.routesOf(record, policy)
  const { grace } = settings
  const { onInconclusive } = policy
  const how = { github, routes, holder: 'self', bake: 0, onInconclusive, grace } as const
  const act = await reconcileRelease(bench.session(record.id), record, how)
  return { done: act !== 'human', reason: `release ${record.id} was reconciled: ${act}` }
}

async function finishUnit(settling: Settling, record: ReleaseRecord, ports: RollbackPorts) {
  const act = await settleUnit(record, settling, ports)
  return { done: act !== 'human', reason: `release ${record.id} was reconciled: ${act}` }
}

async function handOver({ run }: ReleaseContext, github: GitHub, { id, journal }: ReleaseRecord) {
  const [phase, reason] = wasArmed(journal)
    ? (['NEEDS_HUMAN', 'interrupted while it was redeployed in place: look at the target'] as const)
    : (['FAILED_SAFE', 'interrupted before anything was deployed'] as const)
  await writeEntry(github, id, { phase, step: [0, 0], slot: undefined, reason }, { logUrl: run.runUrl })
  return { done: false, reason }
}
