import { repositoryNodeId } from '../present.ts'
import { isFastForward, protectedRef } from '../routes/git.ts'
import type { RefChange } from '../git/store.ts'
import type { World } from '../world.ts'
import { GraphQLError } from './types.ts'

interface RefUpdate {
  readonly name: string
  readonly afterOid: string
  readonly beforeOid?: string | null
  readonly force?: boolean | null
}

export interface UpdateRefsInput {
  readonly repositoryId: string
  readonly refUpdates: readonly RefUpdate[]
  readonly clientMutationId?: string
}

const zero = '0'.repeat(40)
const unprocessable = (message: string) => new GraphQLError(message, 'UNPROCESSABLE')

/**
 * Documented (https://docs.github.com/graphql/reference/mutations#updaterefs): atomic; `beforeOid` zero = must not exist;
 * `afterOid` zero = delete. A `beforeOid` that does not fit is answered with 200 and the error of any failed query, without a type
 * (https://github.com/orgs/community/discussions/213655); the words of its other errors are not known. No client may depend on either.
 */
export async function updateRefs(world: World, input: UpdateRefsInput): Promise<{ id: string | null }> {
  if (input.repositoryId !== repositoryNodeId(world)) {
    throw new GraphQLError(`Could not resolve to a node with the global id of '${input.repositoryId}'.`, 'NOT_FOUND')
  }
  const changes: RefChange[] = []
  for (const update of input.refUpdates) {
    await checkUpdate(world, update)
    const before = update.beforeOid ?? undefined
    changes.push({
      ref: update.name,
      ...(before === undefined ? {} : { before: before === zero ? null : before }),
      after: update.afterOid === zero ? null : update.afterOid,
    })
  }
  if (!(await world.git.update(changes)))
    throw new GraphQLError(
      'Something went wrong while executing your query. Please include `0000:00` when reporting this issue.',
    )
  return { id: input.clientMutationId ?? null }
}

async function checkUpdate(world: World, { name, afterOid, beforeOid, force }: RefUpdate): Promise<void> {
  const { git } = world
  if (protectedRef(world, name)) throw unprocessable(`Repository rule violations found: cannot change ${name}`)
  const current = (await git.refs(name)).find(({ ref }) => ref === name)?.sha
  if (afterOid === zero) {
    if (current === undefined && !beforeOid) throw unprocessable(`Ref ${name} does not exist`)
    return
  }
  if (!(await git.typeOf(afterOid))) throw unprocessable(`Object ${afterOid} does not exist`)
  const isExpected = current === (beforeOid ?? current)
  if (current === undefined || current === afterOid || !isExpected || force === true) return
  if (!(await isFastForward(world, current, afterOid))) throw unprocessable(`Update of ${name} is not a fast forward`)
}
