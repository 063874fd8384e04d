import { describe, expect, it } from '@jest/globals'
import { ProviderError } from '../../../../../shared/errors/action-error.ts'
import type { GitHub, Refs } from '../../../../../shared/github/ports.ts'
import { acquire, type LockPatience } from '../../../../../shared/release/lock/acquire.ts'
import { createLockRef, type LockKind } from '../../../../../shared/release/lock/lock-ref.ts'
import { writeEntry } from '../../../../../shared/release/lock/record.ts'
import { anyOrigin } from '../../../../../shared/release/lock/provenance.ts'
import { createFakeClock } from '../../../../fakes/clock.ts'
import { createRecordingLog } from '../../../../fakes/context.ts'
import { createLedger, type Ledger, runOf } from '../ledger.ts'

const place = { environment: 'production', service: '' }
const forbidden = new ProviderError('PROVIDER_FORBIDDEN', {
  provider: 'GitHub',
  asked: 'POST /git/commits',
  answered: '403 Resource not accessible by integration',
  status: 403,
})

interface Options {
  readonly kind?: LockKind
  readonly refs?: Partial<Refs>
  readonly op?: 'switch' | 'rollback'
  readonly timeout?: number
}

async function wait(
  ledger: Ledger,
  id: number,
  { kind = 'auto', refs = {}, op = 'switch', timeout = 60_000 }: Options,
) {
  const clock = createFakeClock(0)
  const log = createRecordingLog()
  const settled: number[] = []
  const github: GitHub = {
    ...ledger.github,
    refs: { ...ledger.refs, ...refs },
    runs: ledger.runs,
    deployments: ledger.github.deployments,
  }
  const patience: LockPatience = { timeout, poll: 5_000, settle: 2_000, kind }
  const turn = await acquire(
    { id, op, ...place },
    {
      ...{ github, run: runOf(1), clock, log, signal: new AbortController().signal, patience, origin: anyOrigin },
      async settle(dead) {
        settled.push(dead.id)
        const entry = { phase: 'FAILED_SAFE', step: [0, 0], slot: 'green', reason: 'put in order' } as const
        await writeEntry(ledger.github, dead.id, entry)
      },
    },
  )
  return { turn, waited: clock.now(), log, settled }
}

/** The ref names a release, as its own run made it do. */
async function take(ledger: Ledger, id: number): Promise<boolean> {
  const ref = createLockRef({ id, ...place }, 'strict', { github: ledger.github, log: createRecordingLog() })
  return ref.take(await ref.look())
}

describe('the strict lock', () => {
  it('waits for no list: where the token may write the ref, the turn comes at once', async () => {
    const ledger = createLedger({ lag: () => 8_000 })
    expect(await wait(ledger, await ledger.add(['PLANNED']), {})).toMatchObject({ turn: 'mine', waited: 0 })
  })

  it('waits for the release that the ref names, though no list shows it yet', async () => {
    const lags = [600_000]
    const ledger = createLedger({ lag: () => lags.shift() ?? 0 })
    const hidden = await ledger.add(['PLANNED'])
    await take(ledger, hidden)
    const waiting = wait(ledger, await ledger.add(['PLANNED']), {})
    await expect(waiting).rejects.toThrow(`release ${hidden} (https://github.example/runs/101) holds it`)
  })

  it('makes bakery wait for it as well', async () => {
    const lags = [600_000]
    const ledger = createLedger({ lag: () => lags.shift() ?? 0 })
    const hidden = await ledger.add(['PLANNED'])
    await take(ledger, hidden)
    await expect(wait(ledger, await ledger.add(['PLANNED']), { kind: 'bakery' })).rejects.toThrow(`release ${hidden} `)
  })

  it('is taken over from a run that was killed with it, whose release is put in order first', async () => {
    const ledger = createLedger({ lag: () => 600_000 })
    const dead = await ledger.add(['PLANNED'], { alive: false })
    await take(ledger, dead)
    const { turn, settled } = await wait(ledger, await ledger.add(['PLANNED']), {})
    expect([turn, settled]).toEqual(['mine', [dead]])
  })

  it('has what the dead left put in order by one run only', async () => {
    const ledger = createLedger()
    await ledger.add(['PLANNED'], { alive: false })
    const [first, second] = [await ledger.add(['PLANNED']), await ledger.add(['PLANNED'])]
    await take(ledger, first)
    await expect(wait(ledger, second, {})).rejects.toThrow(`release ${first} `)
  })

  it('sends a release back for a higher id that a younger one was faster than', async () => {
    const ledger = createLedger()
    const late = await ledger.add(['PLANNED'])
    await take(ledger, await ledger.add(['PLANNED', 'LOCKED', 'ARMED', 'COMMITTED']))
    expect((await wait(ledger, late, {})).turn).toBe('overtaken')
  })

  it('does not believe a ref that names no release of the environment', async () => {
    const ledger = createLedger()
    await take(ledger, await ledger.add(['PLANNED'], { service: 'auth' }))
    await take(ledger, 999_999)
    expect((await wait(ledger, await ledger.add(['PLANNED']), {})).turn).toBe('mine')
  })

  it('goes to one of two that are as fast as each other', async () => {
    const ledger = createLedger({ lag: () => 600_000 })
    const [one, other] = [await ledger.add(['PLANNED']), await ledger.add(['PLANNED'])]
    const seen = { sha: undefined, release: undefined }
    const ref = (id: number) =>
      createLockRef({ id, ...place }, 'strict', { github: ledger.github, log: createRecordingLog() })
    expect(await Promise.all([ref(one).take(seen), ref(other).take(seen)])).toEqual([true, false])
  })

  it('knows its own after an answer that was lost', async () => {
    const ledger = createLedger()
    const id = await ledger.add(['PLANNED'])
    await take(ledger, id)
    expect((await wait(ledger, id, {})).turn).toBe('mine')
  })
})

describe('a token that may not write the ref', () => {
  const refs = { createCommit: () => Promise.reject(forbidden) }

  it('falls back to the wait for the list, and says so once', async () => {
    const ledger = createLedger()
    const { turn, waited, log } = await wait(ledger, await ledger.add(['PLANNED']), { refs })
    expect([turn, waited]).toEqual(['mine', 2_000])
    expect(log.lines.filter((line) => line.includes('may not write refs (contents: write)'))).toHaveLength(1)
  })

  it('is an error where the strict lock was asked for', async () => {
    const ledger = createLedger()
    await expect(wait(ledger, await ledger.add(['PLANNED']), { refs, kind: 'strict' })).rejects.toBe(forbidden)
  })

  it('may not even read it: then the list alone decides', async () => {
    const ledger = createLedger()
    const blind = { ...refs, tip: () => Promise.reject(forbidden) }
    expect(await wait(ledger, await ledger.add(['PLANNED']), { refs: blind })).toMatchObject({ waited: 2_000 })
  })
})
