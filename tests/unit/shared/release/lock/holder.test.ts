import { describe, expect, it } from '@jest/globals'
import { holderOf } from '../../../../../shared/release/lock/holder.ts'
import { createLedger, type Ledger, runOf } from '../ledger.ts'

describe('who is at work on a release', () => {
  const run = { ...runOf(7), runAttempt: 2 }
  const holder = async (held: { id: number; attempt: number }, status?: 'in_progress' | 'completed') => {
    const ledger = createLedger()
    const id = await ledger.add(['PLANNED'], { run: held })
    if (status) ledger.setRun(held.id, status)
    return holderOf(ledger.github, run, await ledger.record(id), 0)
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

  it('is over with its job, though other jobs of its run go on', async () => {
    const ledger = createLedger()
    const record = await ledger.record(await ledger.add(['PLANNED'], { run: { id: 8, attempt: 1, job: 81 } }))
    ledger.setJob(81, { runId: 8, status: 'in_progress' })
    expect(await holderOf(ledger.github, run, record, 0)).toBe('other')
    ledger.setJob(81, { runId: 8, status: 'completed' })
    expect(await holderOf(ledger.github, run, record, 0)).toBe('dead')
  })

  it('is another job of this very run as long as that goes on', async () => {
    const ledger = createLedger()
    const record = await ledger.record(await ledger.add(['PLANNED'], { run: { id: 7, attempt: 2, job: 71 } }))
    ledger.setJob(71, { runId: 7, status: 'in_progress' })
    expect(await holderOf(ledger.github, { ...run, jobId: 72 }, record, 0)).toBe('other')
    expect(await holderOf(ledger.github, { ...run, jobId: 71 }, record, 0)).toBe('self')
    ledger.setJob(71, { runId: 7, status: 'completed' })
    expect(await holderOf(ledger.github, { ...run, jobId: 72 }, record, 0)).toBe('dead')
  })

  it('does not go by a job of another run', async () => {
    const ledger = createLedger()
    const record = await ledger.record(await ledger.add(['PLANNED'], { run: { id: 8, attempt: 1, job: 91 } }))
    ledger.setJob(91, { runId: 9, status: 'completed' })
    expect(await holderOf(ledger.github, run, record, 0)).toBe('other')
  })

  describe('when GitHub does not show its run', () => {
    const forgotten = async (ledger: Ledger) => {
      const record = await ledger.record(await ledger.add(['PLANNED']))
      return { ...record, intent: { ...record.intent, run: { id: 4_711, attempt: 1 } } }
    }

    it('is nobody, as it does show this one: GitHub deletes no run that is not over', async () => {
      const ledger = createLedger()
      ledger.setRun(7, 'in_progress')
      expect(await holderOf(ledger.github, run, await forgotten(ledger), 0)).toBe('dead')
    })

    it('may be another run, where it does not show this one either: the token may see none', async () => {
      const ledger = createLedger()
      expect(await holderOf(ledger.github, run, await forgotten(ledger), 34 * 86_400_000)).toBe('other')
    })

    it('is nobody after 35 days, as no run lasts longer', async () => {
      const ledger = createLedger()
      expect(await holderOf(ledger.github, run, await forgotten(ledger), 36 * 86_400_000)).toBe('dead')
    })
  })
})
