import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import * as z from 'zod/mini'
import * as s from '../../../shared/reports/shape.ts'

interface Pair {
  readonly says: string
  readonly ours: s.Shape<unknown>
  readonly zods: z.ZodMiniType
}

const filled = fc.constantFrom<Pair>(
  { says: 'string', ours: s.string, zods: z.string() },
  { says: 'number', ours: s.number, zods: z.number() },
  { says: 'int', ours: s.int, zods: z.int() },
  { says: 'boolean', ours: s.boolean, zods: z.boolean() },
  { says: '0 or more', ours: s.between(s.number, 0), zods: z.number().check(z.nonnegative()) },
  { says: '0 to 1', ours: s.between(s.number, 0, 1), zods: z.number().check(z.gte(0), z.lte(1)) },
  { says: 'one of', ours: s.literal('a', 1, null), zods: z.literal(['a', 1, null] as const) },
)
const leaf = fc.oneof(filled, fc.constant<Pair>({ says: 'unknown', ours: s.unknown, zods: z.unknown() }))
const keys = ['a', 'b', 'c']

/** A shape, made by us and by zod. */
const { pair } = fc.letrec<{ pair: Pair }>((tie) => {
  const fields = fc.dictionary(fc.constantFrom(...keys), tie('pair'), { maxKeys: 3, noNullPrototype: true })
  const both = (given: Readonly<Record<string, Pair>>) => ({
    says: Object.entries(given)
      .map(([key, { says }]) => `${key}: ${says}`)
      .join(', '),
    ours: Object.fromEntries(Object.entries(given).map(([key, { ours }]) => [key, ours])),
    zods: Object.fromEntries(Object.entries(given).map(([key, { zods }]) => [key, zods])),
  })
  return {
    pair: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      tie('pair').map(({ says, ours, zods }) => ({
        says: `optional ${says}`,
        ours: s.optional(ours),
        zods: z.optional(zods),
      })),
      tie('pair').map(({ says, ours, zods }) => ({
        says: `nullable ${says}`,
        ours: s.nullable(ours),
        zods: z.nullable(zods),
      })),
      tie('pair').map(({ says, ours, zods }) => ({
        says: `nullish ${says}`,
        ours: s.nullish(ours),
        zods: z.nullish(zods),
      })),
      tie('pair').map(({ says, ours, zods }) => ({ says: `[${says}]`, ours: s.array(ours), zods: z.array(zods) })),
      tie('pair').map(({ says, ours, zods }) => ({
        says: `record of ${says}`,
        ours: s.record(ours),
        zods: z.record(z.string(), zods),
      })),
      tie('pair').map(({ says, ours, zods }) => ({
        says: `record by a of ${says}`,
        ours: s.record(
          ours,
          s.where(s.string, (key) => key === 'a', 'an a'),
        ),
        zods: z.record(z.string().check(z.regex(/^a$/)), zods),
      })),
      fc.array(tie('pair'), { minLength: 1, maxLength: 3 }).map((given) => ({
        says: `(${given.map(({ says }) => says).join(' | ')})`,
        ours: s.union(...given.map(({ ours }) => ours)),
        zods: z.union(given.map(({ zods }) => zods)),
      })),
      // zod takes a list that ends early where the rest of it may be missing
      fc.tuple(filled, filled).map(([first, second]) => ({
        says: `[${first.says}, ${second.says}, …]`,
        ours: s.tuple(first.ours, second.ours),
        zods: z.tuple([first.zods, second.zods], z.unknown()),
      })),
      fields.map(both).map(({ says, ours, zods }) => ({
        says: `{ ${says} }`,
        ours: s.object(ours),
        zods: z.object(zods),
      })),
      fields.map(both).map(({ says, ours, zods }) => ({
        says: `{ ${says}, … }`,
        ours: s.looseObject(ours),
        zods: z.looseObject(zods),
      })),
    ),
  }
})

/** What JSON.parse may return; the keys are those that the shapes ask for, so that some fit. */
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(null, true, false, 'a', '', 'text', 0, 1, -1, 0.5, -0, 1e300, 2 ** 53, Infinity),
    fc.array(tie('json'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...keys, 'd', 'constructor', 'toString'), tie('json'), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
  ),
}))

describe('what a JSON report has to be', () => {
  it('accepts and returns what zod does', () => {
    let fitting = 0
    fc.assert(
      fc.property(pair, json, ({ ours, zods }, value) => {
        const found = ours(value)
        const theirs = zods.safeParse(value)
        expect(found instanceof s.Misfit ? 'misfit' : found).toEqual(theirs.success ? theirs.data : 'misfit')
        if (theirs.success) fitting++
      }),
      { numRuns: 5_000 },
    )
    // else it would show nothing
    expect(fitting).toBeGreaterThan(500)
  })

  it('points where zod points', () => {
    const shape = s.object({ list: s.array(s.object({ name: s.string })) })
    const found = shape({ list: [{ name: 'a' }, { name: 1 }] })
    expect(found).toEqual(new s.Misfit('string', '1', ['list', '1', 'name']))
  })

  it('keeps what a key of any name holds, which zod does not: a file may be called __proto__', () => {
    const found = s.record(s.number)(JSON.parse('{"__proto__":1,"constructor":2}'))
    expect(Object.entries(found)).toEqual([
      ['__proto__', 1],
      ['constructor', 2],
    ])
  })
})
