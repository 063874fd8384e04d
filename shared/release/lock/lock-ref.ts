import { createHash } from 'node:crypto'
import { ProviderError } from '../../errors/action-error.ts'
import type { GitHub } from '../../github/ports.ts'
import type { Log } from '../../log/log.ts'
import type { Held, Queued } from './queue-look.ts'

export const lockKinds = ['auto', 'strict', 'bakery', 'none'] as const
/** `auto`: strict where the token may write the ref, else bakery. */
export type LockKind = Exclude<(typeof lockKinds)[number], 'none'>

/**
 * The git ref that names who took the lock of an environment and service last. It is never released: the journal of the release that
 * it names says whether that one has ended. Whoever takes it points it at a commit of their own by compare-and-set, so that of
 * several only one gets it, however late GitHub's list shows them to each other.
 */
export interface LockRef {
  /** Whether to take it, which makes it needless to wait until the list has settled. */
  readonly isTaken: boolean
  look(): Promise<Held>
  /** @returns false when somebody else was faster, or when the token turns out not to be allowed to */
  take(seen: Held): Promise<boolean>
}

const unknown: Held = { sha: undefined, release: undefined }
const refused = ['PROVIDER_FORBIDDEN', 'PROVIDER_NOT_FOUND', 'PROVIDER_REFUSED']
const isRefusal = (thrown: unknown) => thrown instanceof ProviderError && refused.includes(thrown.code)

export function createLockRef(
  { id, environment, service }: Queued,
  kind: LockKind,
  { github, log }: { readonly github: Pick<GitHub, 'refs'>; readonly log: Pick<Log, 'info'> },
): LockRef {
  const { refs } = github
  const ref = refOf(environment, service)
  let isTaken = kind !== 'bakery'
  let isReadable = true
  let claim: Promise<string> | undefined

  function giveUp(thrown: unknown): void {
    if (kind === 'strict' || !isRefusal(thrown)) throw thrown
    isTaken = false
    log.info(
      'lock: auto waits for the list of releases to settle, because the token may not write refs (contents: write)',
    )
  }
  /** Made beside the first look at the queue. Whether it could be is asked when it is needed. */
  function makeClaim(): Promise<string> {
    claim ??= refs.createCommit({ message: messageOf(id, environment, service), parents: [] })
    claim.catch(() => undefined)
    return claim
  }

  return {
    get isTaken() {
      return isTaken
    },
    async look() {
      if (!isReadable) return unknown
      if (isTaken) void makeClaim()
      try {
        const tip = await refs.tip(ref)
        return { sha: tip?.sha, release: tip && releaseIn(tip.message) }
      } catch (thrown) {
        if (isTaken) giveUp(thrown)
        isReadable = !isRefusal(thrown)
        return unknown
      }
    },
    async take(seen) {
      if (seen.release === id) return true
      try {
        const after = await makeClaim()
        return (await refs.compareAndSet([{ ref, before: seen.sha, after }])) === 'done'
      } catch (thrown) {
        giveUp(thrown)
        return false
      }
    },
  }
}

/** Git takes no name that holds a space or `..`, and none that is the folder of another. */
function refOf(environment: string, service: string): string {
  const plain = `${environment} ${service}`.trim().replaceAll(/[^A-Za-z0-9]+/g, '-')
  const digest = createHash('sha256')
    .update(JSON.stringify([environment, service]))
    .digest('hex')
  return `release-kit/lock/${plain}-${digest.slice(0, 12)}`
}

function messageOf(id: number, environment: string, service: string): string {
  return `release ${id} has the lock of ${[environment, service].filter(Boolean).join(', ')}`
}

function releaseIn(message: string): number | undefined {
  const [, id] = /^release (\d{1,15}) /.exec(message) ?? []
  return id === undefined ? undefined : Number(id)
}
