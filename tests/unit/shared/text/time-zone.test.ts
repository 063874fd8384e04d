import { expect, it } from '@jest/globals'
import { inTimeZone } from '../../../../shared/text/time-zone.ts'

it('shows instants as the clocks of the team do, in summer and in winter, and says whose clocks', () => {
  expect(inTimeZone('kept until 2026-11-30T01:36:27Z', 'Europe/Paris')).toBe(
    'kept until 2026-11-30 02:36 (Europe/Paris)',
  )
  expect(inTimeZone('by 2026-07-01 23:30 UTC, or 2026-07-01T23:30:00.000Z.', 'Europe/Paris')).toBe(
    'by 2026-07-02 01:30 (Europe/Paris), or 2026-07-02 01:30 (Europe/Paris).',
  )
})

it('leaves alone what is code, what is no instant, and everything where the zone is UTC', () => {
  const text = 'backup `2026-11-30T01:36:27Z`, day 2026-11-30\n```\n2026-11-30T01:36:27Z\n```\n2026-13-40T01:36:27Z'
  expect(inTimeZone(text, 'Europe/Paris')).toBe(text)
  expect(inTimeZone('2026-11-30T01:36:27Z', 'UTC')).toBe('2026-11-30T01:36:27Z')
})
