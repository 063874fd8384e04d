import { describe, expect, it } from '@jest/globals'
import { holderOf } from '../../../../../shared/release/lock/holder.ts'
import { createLedger, runOf } from '../ledger.ts'

describe('who is at work on a release', () => {
  const run = { ...runOf(7), runAttempt: 2 }
  const holder = async (held: { id: number; attempt: number }, status?: 'in_progress' | 'completed') => {
    const ledger = createLedger()
    const id = await ledger.add(['PLANNED'], { run: held })
    if (status) ledger.setRun(held.id, status)
    return holderOf(ledger.github, run, await ledger.record(id))
  }

  it('is this run, when it is this attempt of it', async () => {
    expect(await holder({ id: 7, attempt: 2 })).toBe('self')
  })

  it('is nobody any more, when it was an earlier attempt of this run', async () => {
    expect(await holder({ id: 7, attempt: 1 }, 'in_progress')).toBe('dead')
  })

  it('is another run as long as GitHub does not call it completed', async () => {
    expect(await holder({ id: 8, attempt: 1 }, 'in_progress')).toBe('other')
    expect(await holder({ id: 8, attempt: 1 }, 'completed')).toBe('dead')
  })

  it('is nobody when GitHub does not know the run any more', async () => {
    const ledger = createLedger()
    const id = await ledger.add(['PLANNED'])
    const record = await ledger.record(id)
    const forgotten = { ...record, intent: { ...record.intent, run: { id: 4_711, attempt: 1 } } }
    expect(await holderOf(ledger.github, run, forgotten)).toBe('dead')
  })
})
