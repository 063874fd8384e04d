import { randomUUID } from 'node:crypto'
import { ActionError } from '../../errors/action-error.ts'
import type { Recorded } from '../../github/ports.ts'
import type { Deployments, GitHub } from '../../github/ports.ts'
import type { Log } from '../../log/log.ts'
import { decodeEntry, encodeEntry } from '../../rollout/journal.ts'
import { entrySigner, type Keys, type Seal, type Sealable, sealOf, signPayload } from './seal.ts'
import { believedEntries, isOurs, sift } from './sift.ts'

/**
 * Signs what is written to the journal, and takes for a release only what is signed, once one was. What bears another's signature is
 * as if it were not there, and so is what came unsigned after the first signed release. Without a key the releases of others are read
 * as they are, but nothing is written where they are signed.
 */
export function sealed(github: GitHub, keys: Keys, log: Pick<Log, 'warning'>): GitHub {
  const { deployments } = github
  const known = new Map<number, Seal>()
  /** Environments with releases that are signed by one of the keys, and those without any that is signed by another. */
  const signed = new Set<string>()
  const fitting = new Set<string>()
  const told = new Set<number>()

  function look<Kept extends Sealable & { readonly id: number }>(one: Kept): Kept & { readonly seal?: Seal } {
    const seal = sealOf(keys, one)
    known.set(one.id, seal)
    // nobody signs here
    return keys.length === 0 && seal === 'unsigned' ? one : { ...one, seal }
  }

  function disregard(records: readonly { readonly id: number }[], why: string): void {
    const fresh = records.map(({ id }) => id).filter((id) => !told.has(id))
    for (const id of fresh) told.add(id)
    if (fresh.length > 0) log.warning(`no release, as ${why}: ${fresh.join(', ')}`)
  }

  /** What is unsigned is held back to the end: an older one that is signed makes it void. */
  async function* history(environment: string): AsyncGenerator<readonly Recorded[]> {
    let held: readonly Recorded[] = []
    const forged: Recorded[] = []
    for await (const page of deployments.history(environment)) {
      for (const one of page) look(one)
      const sifted = sift(keys, [...held, ...page])
      forged.push(...sifted.forged)
      held =
        keys.length === 0 ? [] : sifted.releases.filter((one) => isOurs(one.task) && known.get(one.id) === 'unsigned')
      if (sifted.isSigned) {
        signed.add(environment)
        disregard(sifted.late, 'it is not signed and others before it are')
        disregard(forged, 'no journal-key of this run signed it')
      }
      if (sifted.isSigned || (forged.length === 0 && !sifted.isUnread)) fitting.add(environment)
      yield sifted.releases.filter((one) => !held.includes(one)).map(believe)
    }
    if (forged.length > 0 && !signed.has(environment)) throw withoutKey(environment, forged)
    if (held.length > 0) yield held.map(believe)
  }

  function believe(one: Recorded): Recorded {
    const mustBeSigned = known.get(one.id) === 'signed'
    const statuses = keys.length === 0 ? one.statuses : believedEntries(keys, one.id, { ...one, mustBeSigned })
    return { ...look(one), statuses }
  }

  async function sealOfId(id: number): Promise<Seal> {
    const seal = known.get(id)
    if (seal) return seal
    const found = await deployments.get(id)
    return (found && look(found).seal) ?? 'unsigned'
  }

  /** Before anything is written: the key may be missing, or be another one. The first page mostly tells, which a rollback has read already. */
  async function assertOurs(environment: string): Promise<void> {
    if (fitting.has(environment)) return
    for await (const page of history(environment)) {
      assertRead(environment, page)
      if (fitting.has(environment)) return
    }
  }

  const port: Deployments = {
    ...deployments,
    history,
    async create(wanted) {
      const { environment, payload } = wanted
      await assertOurs(environment)
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
