import { describeError } from '../../../shared/errors/action-error.ts'
import type { GitHub } from '../../../shared/github/ports.ts'
import type { ReleaseContext } from '../../../shared/release/workbench.ts'
import { createAnnouncer } from './announce.ts'
import type { askWho } from './guard.ts'
import { reasonOf } from './outcome.ts'
import type { RollbackSettings } from './resolve.ts'

export type OrWake = <T>(work: Promise<T>) => Promise<T>

/** What breaks before anything could begin has failed all the same, and wakes somebody, unless whoever asked may not go back. */
export function createWake(
  settings: RollbackSettings,
  context: ReleaseContext,
  github: GitHub,
  asking: ReturnType<typeof askWho>,
): OrWake {
  const start = context.clock.now()
  return (work) =>
    work.catch(async (thrown: unknown) => {
      const refusal = await asking.then((asked) => asked()).catch(() => 'nobody knows who may')
      const announced = { candidate: undefined, live: undefined, reason: reasonOf(settings, context.run) }
      if (refusal === undefined && !settings.isDryRun)
        await createAnnouncer(settings, context, github, announced).end(
          { done: false, reason: describeError(thrown) },
          context.clock.now() - start,
        )
      throw thrown
    })
}
