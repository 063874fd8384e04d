import { isDeepStrictEqual } from 'node:util'
import { ActionError } from '../../errors/action-error.ts'
import type { GitHub } from '../../github/ports.ts'
import { type JournalEntry, recallOf } from '../../rollout/journal.ts'
import { confirmTurn } from '../lock/confirm-turn.ts'
import { assertHolding, assertOpen } from '../lock/lease.ts'
import type { Origin } from '../lock/provenance.ts'
import { readRelease, writeEntry } from '../lock/record.ts'
import { patiently, patienceWithGitHub } from './patience.ts'
import type { Ledger, Session } from './session.ts'

export interface LedgerOptions extends Pick<Session, 'clock' | 'log' | 'signal'> {
  readonly github: GitHub
  readonly releaseId: number
  /** Where people read on: the run, and what is released. */
  readonly links: { readonly logUrl: string; readonly environmentUrl?: string }
  /** The release whose turn it is, when this one is put in order in its name. */
  readonly turnOf?: number | undefined
  /** What a run must be for its release to count. */
  readonly origin?: Origin
}

/** A release's ledger in its GitHub Deployment. A passing failure of GitHub is waited out. */
export function createLedger(options: LedgerOptions): Ledger {
  const { github, releaseId, links, turnOf, origin, log } = options
  const ask = (work: () => Promise<unknown>) => patiently(options, patienceWithGitHub, work)
  const isStillMyTurn = () => (turnOf === undefined ? undefined : assertOpen(github, turnOf))
  /** The one place in which a release of whatever kind has its turn confirmed. */
  async function confirm(): Promise<void> {
    try {
      await ask(() => confirmTurn(releaseId, options))
    } catch (thrown) {
      if (thrown instanceof ActionError && thrown.code === 'LEASE_LOST')
        await end({ phase: 'SUPERSEDED', slot: undefined, reason: thrown.message })
      throw thrown
    }
  }
  const append: Ledger['append'] = async (note) => {
    const entry: JournalEntry = { step: [0, 0], ...note }
    let isAgain = false
    await ask(async () => {
      // what fails may have been written all the same: an end is written once
      if (isAgain && (await isLast(github, releaseId, entry))) return
      isAgain = true
      await writeEntry(github, releaseId, entry, links)
    })
    log.event(`${note.phase.padEnd(11)} ${note.reason}`)
    if (note.phase === 'LOCKED') await confirm()
  }
  const end: Ledger['end'] = async (note) => {
    await ask(async () => {
      await assertOpen(github, releaseId)
      await isStillMyTurn()
    })
    await append(note)
  }
  const fence = () =>
    ask(async () => {
      await assertHolding(github, releaseId, origin)
      await isStillMyTurn()
    })
  return {
    releaseId,
    append,
    end,
    async fence(note) {
      if (note && turnOf === undefined) return settled([fence(), append(note)])
      await fence()
      if (note) await append(note)
    },
    async recall() {
      const record = await readRelease(github, releaseId)
      return record && recallOf(record.journal)?.reason
    },
  }
}

/** Ends when all have, so that nothing is written any more once somebody knows that one has failed. */
async function settled(works: readonly Promise<unknown>[]): Promise<void> {
  for (const result of await Promise.allSettled(works)) if (result.status === 'rejected') throw result.reason
}

async function isLast(github: GitHub, releaseId: number, { phase, step, slot, refs }: JournalEntry): Promise<boolean> {
  const last = (await readRelease(github, releaseId))?.journal.at(-1)
  const isSame = last?.phase === phase && last.slot === slot && last.step.join() === step.join()
  return isSame && isDeepStrictEqual(last.refs, refs)
}

/** Without GitHub there is no journal and no fence: then nothing may be written, and the next run puts things in order. */
export function isJournalUnavailable(thrown: unknown): boolean {
  return (
    thrown instanceof ActionError &&
    (thrown.code === 'LEASE_LOST' || ('provider' in thrown && thrown.provider === 'GitHub'))
  )
}
