import type { GitHub } from '../../../shared/github/ports.ts'
import { createTracer, type Tracer } from '../../../shared/release/lock/provenance.ts'
import { createWorkbench, openJournal, type ReleaseContext, type Workbench } from '../../../shared/release/workbench.ts'
import { type Entries, withEntries } from './entries.ts'
import { keepListed } from './just-listed.ts'
import type { RollbackSettings } from './resolve.ts'
import { deploymentsOn } from './target.ts'

/** What a rollback works with. */
export interface RollbackPorts {
  readonly github: GitHub
  /** The same for what is looked at right after another look, as after a turn was waited for: what was listed last is not asked for again. */
  readonly justListed: GitHub
  readonly entries: Entries
  /** Undefined where traffic is not release-kit's to move. */
  readonly bench: Workbench | undefined
  /** Whether the run that a release names made it: what is known of one is asked no second time. */
  readonly trace: Tracer
}

/** @param known  those of another service of the same rollback: one GitHub for all */
export async function openPorts(
  { traffic, target, journal, origin, placeOf }: RollbackSettings,
  context: ReleaseContext,
  known?: RollbackPorts,
): Promise<RollbackPorts> {
  const { github, justListed, entries } = known ?? (await openGitHub(journal, context))
  const open = (place: Pick<RollbackSettings, 'traffic' | 'target'> | undefined): Promise<Workbench | undefined> =>
    place?.traffic
      ? createWorkbench(place.traffic, context, { github, deployments: deploymentsOn(place.target, context), benchOf })
      : Promise.resolve(undefined)
  const benchOf = async (service: string) => open(await placeOf(service))
  const bench = await open({ traffic, target })
  return { bench, github, justListed, entries, trace: known?.trace ?? createTracer(origin) }
}

async function openGitHub(...given: Parameters<typeof openJournal>): Promise<Omit<RollbackPorts, 'bench' | 'trace'>> {
  const { github, entries } = withEntries(await openJournal(...given))
  return { ...keepListed(github), entries }
}
