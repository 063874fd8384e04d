import { code, escapeMarkdown, table } from '../../../shared/markdown/markdown.ts'
import { closeIssues } from '../../../shared/release/approval/tell.ts'
import { lookForLeftovers } from '../../../shared/release/lock/leftovers.ts'
import { openRelease } from '../../../shared/release/lock/open.ts'
import { readRelease, type ReleaseRecord } from '../../../shared/release/lock/record.ts'
import type { ReleaseContext } from '../../../shared/release/workbench.ts'
import { isParked } from '../../../shared/rollout/gate.ts'
import { terminalEntry } from '../../../shared/rollout/journal.ts'
import { activeSlot, describeWeights } from '../../../shared/rollout/slots.ts'
import { advice, describePlaces } from './aftermath.ts'
import { contentOf } from './begin.ts'
import type { SwitchOutcome } from './conclude.ts'
import { type Lanes, type Place, sameOf } from './lanes.ts'
import type { Opening } from './resolve.ts'

/**
 * Part `reconcile`: puts in order what dead runs left of an environment's releases, under the lock, as the next release would. Where
 * a run is alive it does nothing: that run goes on, or puts in order itself.
 */
export async function putInOrder(
  opening: Opening,
  context: ReleaseContext,
  lanes: Lanes,
  isDryRun: boolean,
): Promise<SwitchOutcome> {
  const { environment } = opening.release
  const { github } = lanes.lead
  const services = opening.parts.map(({ service }) => service)
  const look = async (): Promise<readonly Place[]> => {
    const places: Place[] = []
    for (const { part, bench } of lanes.lanes)
      places.push({ service: part.service, weights: await bench.driver.observe(context.signal) })
    return places
  }
  const { open, underWay } = await lookForLeftovers({ environment, services }, { ...context, github })
  if (underWay) {
    const isWaiting = isParked(underWay.journal)
    const run = underWay.intent.run.url ?? 'unknown run'
    const reason = `release ${underWay.id} ${isWaiting ? 'waits for an approval' : 'is under way'} (${run}): nothing was done`
    const goesOn = isWaiting ? 'goes on once it is approved' : 'goes on; its run is alive'
    const next = [
      `- **Traffic**: ${describePlaces(await look())}`,
      `- **By itself**: release ${code(String(underWay.id))} ${goesOn}`,
      `- **You**: ${isWaiting ? 'approve it or decline it, as its run tells' : 'nothing here; its run tells how it goes, and a rollback asks it to go back'}`,
    ]
    const summary = [`### ⏳ ${escapeMarkdown(reason)}`, next.join('\n'), ''].join('\n\n')
    return { phase: 'Successful', reason, outputs: { reconciled: 0 }, summary }
  }
  if (open.length > 0 && !isDryRun) await settleAll(opening, context, lanes)
  const seen: (ReleaseRecord | undefined)[] = []
  for (const { id } of open) seen.push(await readRelease(github, id))
  if (!isDryRun) await closeIssues(github, context.log)
  return tell(
    seen.filter((one) => one !== undefined),
    await look(),
    { environment, isDryRun },
  )
}

/** Who waits for its turn puts in order what is ahead of it: a release of its own, which ends as soon as that is done. */
async function settleAll(opening: Opening, context: ReleaseContext, { lead: bench }: Lanes): Promise<void> {
  const { release, policy, told, parts } = opening
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
      ...contentOf(parts, ''),
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

function whereIs({ weights }: Place): string {
  const active = weights && activeSlot(weights)
  if (active) return `all traffic is on ${active}`
  return `traffic is at ${weights ? describeWeights(weights) : 'a split that cannot be read'}`
}

function tell(
  releases: readonly ReleaseRecord[],
  places: readonly Place[],
  { environment, isDryRun }: { readonly environment: string; readonly isDryRun: boolean },
): SwitchOutcome {
  const where = places.map((place) => (places.length === 1 ? '' : `${place.service}: `) + whereIs(place)).join('; ')
  const actives = places.map(({ weights }) => weights && activeSlot(weights))
  const active = sameOf(actives)
  const isSettled = !actives.includes(undefined)
  const rows = releases.map(({ id, intent, journal }) => {
    const ended = terminalEntry(journal)
    return { id, name: intent.version ?? '', phase: ended?.phase ?? 'open', reason: ended?.reason ?? '' }
  })
  const stuck = rows.find(({ phase }) => phase === 'NEEDS_HUMAN') ?? rows.find(({ phase }) => phase === 'open')
  const needsPeople = !isSettled || (stuck !== undefined && !(isDryRun && stuck.phase === 'open'))
  const done = rows.map(({ id, phase, reason }) => `release ${id}: ${phase}${reason === '' ? '' : ` (${reason})`}`)
  const next = isSettled ? '' : '; run blue-green-switch with to: blue or to: green, which works from any split'
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
        `- **Traffic**: ${describePlaces(places)}`,
        `- **By itself**: ${comingFor(stuck, isSettled)}`,
        `- **You**: ${needsPeople ? advice({ environment, releaseId: stuck?.id ?? 0, ended: 'NEEDS_HUMAN', places }) : 'nothing'}`,
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
