import type { GitHub } from '../../../../shared/github/ports.ts'
import { type Change, shaOf } from './change.ts'
import type { Clone } from './clone.ts'

interface Ports {
  readonly change: Change
  readonly clone: () => Promise<Clone>
  /** undefined without a token. */
  readonly github: () => Promise<GitHub | undefined>
}

/**
 * What GitHub merged the head of a pull request into, to make `refs/pull/N/merge`: newer than the event's base where the base branch
 * has moved on. A shallow clone names the parents of a commit too, though it does not hold them.
 *
 * @param merge  the commit that may be this merge: HEAD, or the event's own
 * @returns undefined where it is none
 */
export async function mergedInto(merge: string, { change, clone, github }: Ports): Promise<string | undefined> {
  if (change.pull === undefined || change.reportedBy || merge === '' || merge === change.head) return undefined
  const { command } = await clone()
  const { exitCode, stdout } = await command.run(['cat-file', 'commit', merge])
  const [header = ''] = stdout.split('\n\n', 1)
  const [first, second] =
    exitCode === 0
      ? [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, sha]) => sha)
      : shaOf(merge)
        ? ((await (await github())?.refs.commit(merge))?.parents ?? [])
        : []
  return second === change.head ? first : undefined
}
