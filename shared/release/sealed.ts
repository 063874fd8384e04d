import { randomUUID } from 'node:crypto'
import { ActionError } from '../errors/action-error.ts'
import type { Deployment, Deployments, GitHub } from '../github/ports.ts'
import type { Log } from '../log/log.ts'
import { decodeEntry, encodeEntry } from '../rollout/journal.ts'
import { entrySigner, type Keys, type Seal, sealOf, signPayload } from './seal.ts'
import { believedEntries, sift } from './sift.ts'

/**
 * Signs what is written to the journal, and takes for a release only what is signed, once one was. What bears another's signature is
 * as if it were not there, and so is what came unsigned after the first signed release. Without a key the releases of others are read
 * as they are, but nothing is written where they are signed.
 */
export function sealed(github: GitHub, keys: Keys, log: Pick<Log, 'warning'>): GitHub {
  const { deployments } = github
  const known = new Map<number, Seal>()
  const listed = new Set<string>()
  const told = new Set<number>()

  function look(one: Deployment): Deployment {
    const seal = sealOf(keys, one)
    known.set(one.id, seal)
    // nobody signs here
    return keys.length === 0 && seal === 'unsigned' ? one : { ...one, seal }
  }

  function disregard(records: readonly Deployment[], why: string): void {
    const fresh = records.map(({ id }) => id).filter((id) => !told.has(id))
    for (const id of fresh) told.add(id)
    if (fresh.length > 0) log.warning(`no release, as ${why}: ${fresh.join(', ')}`)
  }

  async function list(filter: Parameters<Deployments['list']>[0]): Promise<readonly Deployment[]> {
    const found = await deployments.list(filter)
    for (const one of found) look(one)
    const { releases, isUnread, ...left } = sift(keys, found)
    if (left.forged.length > 0 && !left.isSigned) throw withoutKey(filter.environment, left.forged)
    disregard(left.forged, 'no journal-key of this run signed it')
    disregard(left.late, 'it is not signed and others before it are')
    disregard(left.copies, 'it repeats another one')
    if (!isUnread) listed.add(filter.environment)
    return releases.map(look)
  }

  async function sealOfId(id: number): Promise<Seal> {
    const seal = known.get(id)
    if (seal) return seal
    const found = await deployments.get(id)
    return (found && look(found).seal) ?? 'unsigned'
  }

  const port: Deployments = {
    ...deployments,
    list,
    async create(wanted) {
      const { environment, payload } = wanted
      // before anything is written: a key that is missing, or is another one
      if (!listed.has(environment)) assertRead(environment, await list({ environment }))
      const made = await deployments.create({
        ...wanted,
        payload: signPayload(keys, wanted, { ...payload, nonce: randomUUID() }),
      })
      return look(made)
    },
    async get(id) {
      const found = await deployments.get(id)
      const one = found && look(found)
      return one?.seal === 'forged' ? undefined : one
    },
    async statuses(id) {
      const [statuses, seal] = [await deployments.statuses(id), await sealOfId(id)]
      if (keys.length === 0) return statuses
      return believedEntries(keys, id, { statuses, mustBeSigned: seal !== 'unsigned' })
    },
    async addStatus(id, status) {
      const entry = decodeEntry(status.description)
      if (!entry) return deployments.addStatus(id, status)
      if (keys.length === 0 && (await sealOfId(id)) === 'unread') throw withoutKey(`release ${id}`, [])
      await deployments.addStatus(id, { ...status, description: encodeEntry(entry, entrySigner(keys, id)) })
    },
  }
  return { ...github, deployments: port }
}

/** @throws ActionError where releases are signed, and this run has no key to check them */
export function assertRead(
  environment: string,
  releases: readonly { readonly id: number; readonly seal?: Seal | undefined }[],
): void {
  const unread = releases.filter(({ seal }) => seal === 'unread')
  if (unread.length > 0) throw withoutKey(environment, unread)
}

function withoutKey(where: string, releases: readonly { readonly id: number }[]): ActionError {
  const which = releases.length === 0 ? '' : ` (${releases.map(({ id }) => id).join(', ')})`
  return new ActionError(
    'JOURNAL_KEY_MISSING',
    `the releases of ${where} are signed${which}, and this run has no journal-key that signed them`,
  )
}
