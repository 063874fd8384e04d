import { code, escapeMarkdown, table } from '../../../shared/markdown/markdown.ts'
import { closeIssues } from '../../../shared/release/approval/tell.ts'
import { lookForLeftovers } from '../../../shared/release/lock/leftovers.ts'
import { openRelease } from '../../../shared/release/lock/open.ts'
import { readRelease, type ReleaseRecord } from '../../../shared/release/lock/record.ts'
import type { ReleaseContext, Workbench } from '../../../shared/release/workbench.ts'
import { isParked } from '../../../shared/rollout/gate.ts'
import { terminalEntry } from '../../../shared/rollout/journal.ts'
import { activeSlot, describeWeights } from '../../../shared/rollout/slots.ts'
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
    const how = isParked(underWay.journal) ? 'waits for an approval' : 'is under way'
    const reason = `release ${underWay.id} ${how} (${underWay.intent.run.url ?? 'unknown run'}): nothing was done`
    return { phase: 'Successful', reason, outputs: { reconciled: 0 } }
  }
  if (open.length > 0 && !isDryRun) await settleAll(opening, context, bench)
  const seen: (ReleaseRecord | undefined)[] = []
  for (const { id } of open) seen.push(await readRelease(github, id))
  if (!isDryRun) await closeIssues(github, context.log)
  return tell(
    seen.filter((one) => one !== undefined),
    await bench.driver.observe(context.signal),
    isDryRun,
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

function tell(
  releases: readonly ReleaseRecord[],
  weights: Parameters<typeof activeSlot>[0] | undefined,
  isDryRun: boolean,
): SwitchOutcome {
  const active = weights && activeSlot(weights)
  const where = active
    ? `all traffic is on ${active}`
    : `traffic is at ${weights ? describeWeights(weights) : 'a split that cannot be read'}`
  const rows = releases.map(({ id, intent, journal }) => {
    const ended = terminalEntry(journal)
    return { id, name: intent.version ?? '', phase: ended?.phase ?? 'open', reason: ended?.reason ?? '' }
  })
  const needsPeople = !active || rows.some(({ phase }) => phase === 'NEEDS_HUMAN' || (phase === 'open' && !isDryRun))
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
      '',
    ].join('\n\n'),
  }
}
