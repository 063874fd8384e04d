import { ActionError } from '../../errors/action-error.ts'
import type { GitHub } from '../../github/ports.ts'
import { assertHolding, assertOpen } from '../lock/lease.ts'
import { writeEntry } from '../lock/record.ts'
import { patiently, patienceWithGitHub } from './patience.ts'
import type { Ledger, Session } from './session.ts'

export interface LedgerOptions extends Pick<Session, 'clock' | 'log' | 'signal'> {
  readonly github: GitHub
  readonly releaseId: number
  /** Where people read on: the run, and what is released. */
  readonly links: { readonly logUrl: string; readonly environmentUrl: string }
  /** The release whose turn it is, when this one is put in order in its name. */
  readonly turnOf?: number | undefined
}

/** A release's ledger in its GitHub Deployment. A passing failure of GitHub is waited out. */
export function createLedger(options: LedgerOptions): Ledger {
  const { github, releaseId, links, turnOf, log } = options
  const ask = (work: () => Promise<unknown>) => patiently(options, patienceWithGitHub, work)
  const isStillMyTurn = () => (turnOf === undefined ? undefined : assertOpen(github, turnOf))
  const append: Ledger['append'] = async (note) => {
    await ask(() => writeEntry(github, releaseId, { step: [0, 0], ...note }, links))
    log.event(`${note.phase.padEnd(11)} ${note.reason}`)
  }
  return {
    releaseId,
    append,
    async end(note) {
      await ask(async () => {
        await assertOpen(github, releaseId)
        await isStillMyTurn()
      })
      await append(note)
    },
    async fence() {
      await ask(async () => {
        await assertHolding(github, releaseId)
        await isStillMyTurn()
      })
    },
  }
}

/** Without GitHub there is no journal and no fence: then nothing may be written, and the next run puts things in order. */
export function isJournalUnavailable(thrown: unknown): boolean {
  return (
    thrown instanceof ActionError &&
    (thrown.code === 'LEASE_LOST' || ('provider' in thrown && thrown.provider === 'GitHub'))
  )
}
