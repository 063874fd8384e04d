import { code, escapeMarkdown, table } from '../../../shared/markdown/markdown.ts'
import { closeIssues } from '../../../shared/release/approval/tell.ts'
import { lookForLeftovers } from '../../../shared/release/lock/leftovers.ts'
import { openRelease } from '../../../shared/release/lock/open.ts'
import { readRelease, type ReleaseRecord } from '../../../shared/release/lock/record.ts'
import type { ReleaseContext, Workbench } from '../../../shared/release/workbench.ts'
import { isParked } from '../../../shared/rollout/gate.ts'
import { terminalEntry } from '../../../shared/rollout/journal.ts'
import { activeSlot, describeWeights } from '../../../shared/rollout/slots.ts'
import { advice, describeTraffic } from './aftermath.ts'
import type { SwitchOutcome } from './conclude.ts'
import type { Opening } from './resolve.ts'

/**
 * Part `reconcile`: puts in order what dead runs left of an environment's releases, under the lock, as the next release would. Where
 * a run is alive it does nothing: that run goes on, or puts in order itself.
 */
export async function putInOrder(
  opening: Opening,
  context: ReleaseContext,
  bench: Workbench,
  isDryRun: boolean,
): Promise<SwitchOutcome> {
  const { environment, service } = opening.release
  const { github } = bench
  const { open, underWay } = await lookForLeftovers({ environment, service }, { ...context, github })
  if (underWay) {
    const isWaiting = isParked(underWay.journal)
    const run = underWay.intent.run.url ?? 'unknown run'
    const reason = `release ${underWay.id} ${isWaiting ? 'waits for an approval' : 'is under way'} (${run}): nothing was done`
    const goesOn = isWaiting ? 'goes on once it is approved' : 'goes on; its run is alive'
    const next = [
      `- **Traffic**: ${describeTraffic(await bench.driver.observe(context.signal))}`,
      `- **By itself**: release ${code(String(underWay.id))} ${goesOn}`,
      `- **You**: ${isWaiting ? 'approve it or decline it, as its run tells' : 'nothing here; its run tells how it goes, and a rollback asks it to go back'}`,
    ]
    const summary = [`### ⏳ ${escapeMarkdown(reason)}`, next.join('\n'), ''].join('\n\n')
    return { phase: 'Successful', reason, outputs: { reconciled: 0 }, summary }
  }
  if (open.length > 0 && !isDryRun) await settleAll(opening, context, bench)
  const seen: (ReleaseRecord | undefined)[] = []
  for (const { id } of open) seen.push(await readRelease(github, id))
  if (!isDryRun) await closeIssues(github, context.log)
  return tell(
    seen.filter((one) => one !== undefined),
    await bench.driver.observe(context.signal),
    { environment, service, isDryRun },
  )
}

/** Who waits for its turn puts in order what is ahead of it: a release of its own, which ends as soon as that is done. */
async function settleAll({ release, policy, told }: Opening, context: ReleaseContext, bench: Workbench): Promise<void> {
  const { environment, service, isProduction, traffic } = release
  const { run, log, signal, state } = context
  const { releaseId } = await openRelease(
    {
      op: 'switch',
      environment,
      isProduction,
      service,
      driver: traffic.kind,
      route: traffic.driver.route,
      artifact: '',
      version: '',
      onInterrupt: 'revert',
      onFailure: 'revert',
      lock: true,
      steps: policy.steps,
      told,
    },
    {
      github: bench.github,
      driver: bench.driver,
      run,
      log,
      signal,
      lock: (mine) => bench.lock(mine, policy),
      remember: (id) => state.save('release-id', String(id)),
    },
  )
  const reason = 'only put in order what others left'
  await bench.session(releaseId).ledger.end({ phase: 'SUPERSEDED', slot: undefined, reason })
  // it has ended as it should: the post step has nothing to put in order
  state.save('release-id', '')
}

interface Asked {
  readonly environment: string
  readonly service: string
  readonly isDryRun: boolean
}

function tell(
  releases: readonly ReleaseRecord[],
  weights: Parameters<typeof activeSlot>[0] | undefined,
  { environment, service, isDryRun }: Asked,
): SwitchOutcome {
  const active = weights && activeSlot(weights)
  const where = active
    ? `all traffic is on ${active}`
    : `traffic is at ${weights ? describeWeights(weights) : 'a split that cannot be read'}`
  const rows = releases.map(({ id, intent, journal }) => {
    const ended = terminalEntry(journal)
    return { id, name: intent.version ?? '', phase: ended?.phase ?? 'open', reason: ended?.reason ?? '' }
  })
  const stuck = rows.find(({ phase }) => phase === 'NEEDS_HUMAN') ?? rows.find(({ phase }) => phase === 'open')
  const needsPeople = !active || (stuck !== undefined && !(isDryRun && stuck.phase === 'open'))
  const done = rows.map(({ id, phase, reason }) => `release ${id}: ${phase}${reason === '' ? '' : ` (${reason})`}`)
  const next = active ? '' : '; run blue-green-switch with to: blue or to: green, which works from any split'
  return {
    phase: needsPeople && !isDryRun ? 'Error' : 'Successful',
    reason: `${done.length === 0 ? 'no release was left open' : done.join('; ')}; ${where}${next}`,
    outputs: { active: active ?? '', reconciled: isDryRun ? 0 : rows.length },
    summary: [
      `### ${needsPeople ? '🆘' : '✅'} ${escapeMarkdown(where)}${escapeMarkdown(next)}`,
      table(
        ['Release', 'Version', 'Now', 'Why'],
        rows.map(({ id, name, phase, reason }) => [
          code(String(id)),
          escapeMarkdown(name),
          phase,
          escapeMarkdown(reason),
        ]),
      ),
      [
        `- **Traffic**: ${describeTraffic(weights)}`,
        `- **By itself**: ${comingFor(stuck, active !== undefined)}`,
        `- **You**: ${needsPeople ? advice({ environment, service, releaseId: stuck?.id ?? 0, ended: 'NEEDS_HUMAN', weights }) : 'nothing'}`,
      ].join('\n'),
      '',
    ].join('\n\n'),
  }
}

/** What happens without anybody. */
function comingFor(stuck: { readonly id: number; readonly phase: string } | undefined, isWhole: boolean): string {
  if (stuck?.phase === 'open')
    return `the next janitor, release or rollback puts release ${code(String(stuck.id))} in order`
  if (stuck || !isWhole) return 'nothing: traffic stays where it is until somebody moves it'
  return 'nothing more: no release is open, and the lock is free'
}
