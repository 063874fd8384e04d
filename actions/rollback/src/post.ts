import type { GitHub } from '../../../shared/github/ports.ts'
import { readRelease, type ReleaseRecord, writeEntry } from '../../../shared/release/lock/record.ts'
import { reconcileRelease } from '../../../shared/release/shift/reconcile-release.ts'
import type { ReleaseContext, Workbench } from '../../../shared/release/workbench.ts'
import { terminalEntry, wasArmed } from '../../../shared/rollout/journal.ts'
import { endIncident } from './incident.ts'
import type { RollbackOutcome } from './outcome.ts'
import { type Settling, settleUnit } from './data/unit.ts'
import { openPorts, type RollbackPorts } from './ports.ts'
import type { RollbackSettings } from './resolve.ts'
import { titles } from './titles.ts'

/** After a run that ended in the middle: its release goes on to where it belongs. */
export async function finishLater(
  settings: RollbackSettings,
  context: ReleaseContext,
): Promise<RollbackOutcome | undefined> {
  const releaseId = Number(context.state.get('release-id'))
  const ports = await openPorts(settings, context)
  const { bench, github } = ports
  const record = releaseId ? await readRelease(github, releaseId) : undefined
  if (!record || terminalEntry(record.journal)) return undefined
  const { data } = settings
  const { done, reason } = data
    ? await finishUnit({ settings, context, data, holder: 'self' }, record, ports)
    : bench
      ? await putInOrder(settings, bench, record)
      : await handOver(context, github, record)
  const words = titles[settings.telling.locale]
  const title = `${words[done ? 'done' : 'failed']}${words.colon}${settings.environment}`
  await endIncident(settings, { title, reason }, context, github)
  return { phase: done ? 'Successful' : 'Error', reason, outputs: {} }
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
