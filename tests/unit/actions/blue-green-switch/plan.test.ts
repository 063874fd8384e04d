import { describe, expect, it } from '@jest/globals'
import { mismatch, phaseOf, phaseOfResult, targetSlot } from '../../../../actions/blue-green-switch/src/plan.ts'
import type { ShiftResult } from '../../../../shared/release/shift/shift.ts'

describe('a later part of a release', () => {
  const record = {
    environment: 'production',
    intent: {
      v: 1 as const,
      op: 'switch' as const,
      service: 'shop',
      route: 'shop.example.com',
      run: { id: 1, attempt: 1 },
    },
  }

  it('is told of the same environment, service and route as the first', () => {
    const same = { environment: 'production', service: 'shop', routes: ['shop.example.com'] }
    expect(mismatch(record, same)).toEqual([])
    const other = mismatch(record, { environment: 'staging', service: 'api', routes: ['elsewhere'] })
    expect(other.map(({ input }) => input)).toEqual(['environment', 'service', 'route'])
  })

  it('is told of all the services of the first, in whatever order', () => {
    const resources = [
      { name: 'api', resource: 'api.example.com' },
      { name: 'shop', resource: 'shop.example.com' },
    ]
    const intent = { ...record.intent, route: undefined, service: '', resources }
    const routes = ['api.example.com', 'shop.example.com']
    const given = (service: string) => mismatch({ ...record, intent }, { environment: 'production', service, routes })
    expect(['', 'all', 'shop\napi'].flatMap(given)).toEqual([])
    expect(given('shop')).toMatchObject([{ input: 'service', received: 'shop' }])
  })
})

describe('where a release goes', () => {
  it.each([
    ['preview', 'blue', { slot: 'green', isActive: false }],
    ['preview', 'green', { slot: 'blue', isActive: false }],
    ['blue', 'blue', { slot: 'blue', isActive: true }],
    ['green', 'blue', { slot: 'green', isActive: false }],
    ['green', undefined, { slot: 'green', isActive: false }],
    ['preview', undefined, undefined],
  ] as const)('to %s, with %s active', (to, active, expected) => expect(targetSlot(to, active)).toEqual(expected))
})

describe('how a release reads as an outcome', () => {
  it.each([
    ['COMMITTED', 'Successful'],
    ['REVERTED', 'Failed'],
    ['FAILED_SAFE', 'Failed'],
    ['NEEDS_HUMAN', 'Error'],
    ['SUPERSEDED', 'Error'],
  ] as const)('ended %s: %s', (ended, phase) => expect(phaseOf(ended)).toBe(phase))

  it.each([
    ['good', 'COMMITTED', 'Successful'],
    ['bad', 'REVERTED', 'Failed'],
    ['bad', 'NEEDS_HUMAN', 'Failed'],
    ['inconclusive', 'REVERTED', 'Inconclusive'],
    ['error', 'REVERTED', 'Error'],
    ['error', 'NEEDS_HUMAN', 'Error'],
  ] as const)('%s and %s: %s', (kind, ended, phase) => {
    expect(phaseOfResult({ kind, ended } as ShiftResult)).toBe(phase)
  })
})
