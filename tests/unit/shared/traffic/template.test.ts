import { describe, expect, it } from '@jest/globals'
import { driverDefinition } from '../../../../shared/traffic/registry.ts'
import { fill, placesIn, unknownPlaceholders, valueAt } from '../../../../shared/traffic/template.ts'

const values = {
  route: 'shop',
  slot: 'green',
  'blue-weight': 66.6,
  'green-weight': 33.4,
  'release-id': 7,
  reason: '"}{slot}',
  deadline: '2026-11-27T10:00:00.000Z',
}

describe("a template of an edge's own JSON", () => {
  it('keeps numbers numbers, and text from outside text in its place', () => {
    const template = { to: ['{slot}', { pct: '{green-weight}' }], why: 'release {release-id}: {reason}', dry: false }
    expect(fill(template, values)).toEqual({
      to: ['green', { pct: 33.4 }],
      why: 'release 7: "}{slot}',
      dry: false,
    })
  })

  it('names what is not a placeholder, at any depth', () => {
    expect(unknownPlaceholders({ a: [{ b: 'x {slott} {slot}' }], c: '{weights.blue}' })).toEqual([
      '{slott}',
      '{weights.blue}',
    ])
  })

  it('reads at the place of a placeholder what the answer itself holds there', () => {
    const path = placesIn({ data: [{ share: '{green-weight}' }] }).get('green-weight')!
    expect(valueAt({ data: [{ share: 10 }] }, path)).toBe(10)
    expect(valueAt({ data: 'closed' }, path)).toBeUndefined()
    expect(valueAt({}, ['constructor', 'name'])).toBeUndefined()
  })

  const check = (options: Readonly<Record<string, unknown>>) =>
    driverDefinition('webhook')
      .check({
        url: 'https://edge.example.com/weights',
        route: 'shop',
        names: { blue: '', green: '' },
        publicUrl: '',
        slotHeader: '',
        options,
      })
      .map(({ input }) => input)

  it.each([
    [{ body: { to: '{slott}' } }, 'driver-options body'],
    [{ body: 'slot={slot}' }, 'driver-options body'],
    [{ observe: { active: 'green' } }, 'driver-options observe'],
    [{ observe: { active: 'slot-{slot}' } }, 'driver-options observe'],
    [{ observe: { blue: '{blue-weight}', slot: '{slot}' } }, 'driver-options observe'],
    [{ observe: {} }, 'driver-options observe'],
  ])('refuses %j before anything is done', (options, input) => {
    expect(check(options)).toEqual([input])
  })

  it('takes one weight, both, or the slot', () => {
    for (const observe of [
      { canary: '{green-weight}' },
      { a: '{blue-weight}', b: '{green-weight}' },
      { active: '{slot}' },
    ])
      expect(check({ observe })).toEqual([])
  })
})
