import type { GitHub } from '../../../shared/github/ports.ts'
import { createTracer, type Tracer } from '../../../shared/release/lock/provenance.ts'
import { createWorkbench, openJournal, type ReleaseContext, type Workbench } from '../../../shared/release/workbench.ts'
import { keepListed } from './just-listed.ts'
import type { RollbackSettings } from './resolve.ts'
import { deploymentsOn } from './target.ts'

/** What a rollback works with. */
export interface RollbackPorts {
  readonly github: GitHub
  /** The same for what is looked at right after a turn was waited for: what was listed then is not asked for again. */
  readonly justListed: GitHub
  /** Undefined where traffic is not release-kit's to move. */
  readonly bench: Workbench | undefined
  /** Whether the run that a release names made it: what is known of one is asked no second time. */
  readonly trace: Tracer
}

export async function openPorts(
  { traffic, target, journal, origin }: Pick<RollbackSettings, 'traffic' | 'target' | 'journal' | 'origin'>,
  context: ReleaseContext,
): Promise<RollbackPorts> {
  const { github, justListed } = keepListed(await openJournal(journal, context))
  const bench =
    traffic && (await createWorkbench(traffic, context, { github, deployments: deploymentsOn(target, context) }))
  return { bench, github, justListed, trace: createTracer(origin) }
}
