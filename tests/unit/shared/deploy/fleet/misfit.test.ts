import { describe, expect, it } from '@jest/globals'
import { misfit } from '../../../../../shared/deploy/fleet/misfit.ts'
import type { JournalEntry } from '../../../../../shared/rollout/journal.ts'

const locked: JournalEntry = { phase: 'LOCKED', step: [0, 0], slot: 'green', reason: 'blue is active, green is free' }
const release = { id: 7, environment: 'production', journal: [locked] }

describe('a deployment under a release', () => {
  it('goes to the slot that the release found free, in its environment', () => {
    expect(misfit(release, { environment: 'production', slot: 'green' })).toEqual([])
    expect(misfit(release, { environment: '', slot: undefined })).toEqual([])
    expect(misfit({ ...release, journal: [] }, { environment: '', slot: 'blue' })).toEqual([])
  })

  it('is refused for the slot that customers are on, and for another environment', () => {
    expect(misfit(release, { environment: 'staging', slot: 'blue' })).toEqual([
      {
        input: 'environment',
        received: 'staging',
        allowed: 'production, which release 7 is for',
        example: 'production',
      },
      { input: 'slot', received: 'blue', allowed: 'green, which release 7 is for', example: 'green' },
    ])
  })
})
