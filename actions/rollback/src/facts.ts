import { lookAt } from './target.ts'
import { askOnce } from '../../../shared/release/lock/provenance.ts'
import { assertRead } from '../../../shared/release/lock/sealed.ts'
import { listReleases, type ReleaseRecord } from '../../../shared/release/lock/record.ts'
import type { ReleaseContext } from '../../../shared/release/workbench.ts'
import { activeSlot, type Weights } from '../../../shared/rollout/slots.ts'
import { chooseCandidate, firstOf, type History, readHistory } from './plan.ts'
import type { RollbackPorts } from './ports.ts'
import type { RollbackSettings } from './resolve.ts'

/** What a rollback is planned on, seen at one moment. */
export interface Facts {
  readonly history: History
  /** Newest first. */
  readonly releases: readonly ReleaseRecord[]
  readonly weights: Weights | undefined
}

/** @param own  the rollback's own release, which is no part of the history, and whose turn has just come */
export async function gatherFacts(
  settings: RollbackSettings,
  context: ReleaseContext,
  ports: RollbackPorts,
  own?: number,
): Promise<Facts> {
  const { environment, service, target, image, to } = settings
  const { bench } = ports
  const github = own === undefined ? ports.github : ports.justListed
  const [weights, all] = await Promise.all([
    bench?.driver.observe(context.signal),
    listReleases(github, environment, service, own),
  ])
  const seen = !bench && target ? await lookAt(target, context, all) : undefined
  const listed = all.filter(({ id }) => id !== own)
  assertRead(environment, listed)
  const route = bench ? ((weights && activeSlot(weights)) ?? 'split') : 'none'
  const read = (releases: readonly ReleaseRecord[], untraced: ReadonlySet<number>) =>
    readHistory(releases, route, { seen, image, untraced, to })
  return { ...(await believe(listed, read, { settings, context, ports })), weights }
}

interface Believing {
  readonly settings: RollbackSettings
  readonly context: ReleaseContext
  readonly ports: RollbackPorts
}

/**
 * Holds releases against the runs that they name. Only those are asked for that the choice hangs on, the chosen one and all that came
 * later: what a rollback asks of GitHub does not grow with its history. A dry run shows every candidate, and asks for them all.
 */
async function believe(
  listed: readonly ReleaseRecord[],
  read: (releases: readonly ReleaseRecord[], untraced: ReadonlySet<number>) => History,
  { settings: { to, isDryRun }, context: { log }, ports: { github, trace } }: Believing,
): Promise<Pick<Facts, 'history' | 'releases'>> {
  const asking = { runs: askOnce(github.runs) }
  const traced = new Map<number, Awaited<ReturnType<typeof trace>>>()
  const idsOf = (wanted: string) => listed.map(({ id }) => id).filter((id) => traced.get(id) === wanted)
  for (;;) {
    const releases = listed.filter(({ id }) => traced.get(id) !== 'refuted')
    const untraced = new Set(idsOf('unknown'))
    const history = read(releases, untraced)
    const since = isDryRun ? 0 : firstOf(chooseCandidate(history, to), releases)
    const open = releases.filter(({ id }) => id >= since && !traced.has(id))
    if (open.length === 0) {
      const refuted = idsOf('refuted')
      if (refuted.length > 0) log.warning(`ignored, because the run they name did not make them: ${refuted.join(', ')}`)
      if (untraced.size > 0)
        log.warning(
          `candidates only by \`to\`, because GitHub shows no run for them (needs actions: read): ${[...untraced].join(', ')}`,
        )
      return { history, releases }
    }
    await Promise.all(open.map(async (one) => traced.set(one.id, await trace(asking, one))))
  }
}
