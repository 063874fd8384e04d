import { describe, expect, it } from '@jest/globals'
import type { Config } from '../../../../shared/config/config.ts'
import { keyOf, reached, readEscalation } from '../../../../shared/notify/escalation.ts'

const minute = 60_000
const config: Config = {
  version: 1,
  contacts: { dev: '@ada', lead: '@bob', cto: '@eve' },
  notify: { escalation: ['60m email management@acme.example', '0m @dev', '30m @cto', '15m @lead'] },
}

describe('escalation', () => {
  it('[D42] comes to L1 at once, to L2 after 15 minutes, L3 after 30, L4 after 60', () => {
    const { levels, problems } = readEscalation(config)
    expect(problems).toEqual([])
    const at = (minutes: number) => reached(levels, minutes * minute, new Set()).map(({ name }) => name)
    expect([0, 14, 15, 29, 30, 59, 60].map(at)).toEqual([
      ['L1'],
      ['L1'],
      ['L1', 'L2'],
      ['L1', 'L2'],
      ['L1', 'L2', 'L3'],
      ['L1', 'L2', 'L3'],
      ['L1', 'L2', 'L3', 'L4'],
    ])
  })

  it('tells nobody twice of a level', () => {
    const { levels } = readEscalation(config)
    const told = new Set(levels.slice(0, 2).map(keyOf))
    expect(reached(levels, 20 * minute, told)).toEqual([])
  })
})
