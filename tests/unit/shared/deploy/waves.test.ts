import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { planWaves } from '../../../../shared/deploy/waves.ts'

describe('waves', () => {
  it('[P21] orders services by what they depend on', () => {
    const names = ['frontend', 'monitoring', 'auth', 'payment', 'db']
    const dependencies = { frontend: ['monitoring'], monitoring: ['auth', 'payment'], auth: ['db'], payment: ['db'] }
    expect(planWaves(names, dependencies).waves).toEqual([['db'], ['auth', 'payment'], ['monitoring'], ['frontend']])
  })

  it('puts everything into one wave when nothing depends on anything', () => {
    expect(planWaves(['b', 'a'], {})).toEqual({ waves: [['b', 'a']], problems: [] })
  })

  it('names what is not deployed here, once', () => {
    const { waves, problems } = planWaves(['web'], { web: ['db'], api: ['db'] })
    expect(waves).toEqual([])
    expect(problems.map(({ received }) => received)).toEqual(['db', 'api'])
    expect(problems[0]).toMatchObject({ input: 'depends-on', allowed: expect.stringContaining('web') })
  })

  it.each([
    [{ a: ['b'], b: ['c'], c: ['a'] }, 'a → b → c → a'],
    [{ a: ['a'] }, 'a → a'],
    [{ a: ['b'], b: ['c'], c: ['b'] }, 'b → c → b'],
  ])('shows the cycle in %j', (dependencies, received) => {
    expect(planWaves(['a', 'b', 'c'], dependencies).problems).toEqual([
      { input: 'depends-on', received, allowed: 'dependencies without a cycle' },
    ])
  })

  it('puts every name into exactly one wave, after all it depends on', () => {
    const graph = fc.integer({ min: 1, max: 8 }).chain((size) =>
      fc.record({
        names: fc.constant(Array.from({ length: size }, (_, index) => `s${index}`)),
        edges: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 12 }),
      }),
    )
    fc.assert(
      fc.property(graph, ({ names, edges }) => {
        const dependencies: Record<string, string[]> = {}
        for (const [from, to] of edges) if (to < from) (dependencies[names[from]!] ??= []).push(names[to]!)
        const { waves, problems } = planWaves(names, dependencies)
        expect(problems).toEqual([])
        expect(waves.flat().toSorted()).toEqual(names.toSorted())
        const waveOf = (name: string) => waves.findIndex((wave) => wave.includes(name))
        for (const [name, needed] of Object.entries(dependencies))
          for (const one of needed) expect(waveOf(one)).toBeLessThan(waveOf(name))
      }),
    )
  })
})
