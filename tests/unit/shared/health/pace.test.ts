import { describe, expect, it } from '@jest/globals'
import { createAdaptivePace, createFixedPace } from '../../../../shared/health/pace.ts'

const waits = (pace: { next(): number }, count: number) => Array.from({ length: count }, () => Math.round(pace.next()))

describe('the adaptive pace', () => {
  it('grows from 250 ms by half to 5 s', () => {
    expect(
      waits(
        createAdaptivePace(() => 0.5),
        10,
      ),
    ).toEqual([250, 375, 563, 844, 1266, 1898, 2848, 4271, 5000, 5000])
  })

  it('is at its shortest again when something changed', () => {
    const pace = createAdaptivePace(() => 0.5)
    waits(pace, 9)
    pace.restart()
    expect(waits(pace, 2)).toEqual([250, 375])
  })

  it('strays by a tenth at most', () => {
    expect(
      waits(
        createAdaptivePace(() => 0),
        1,
      ),
    ).toEqual([225])
    expect(
      waits(
        createAdaptivePace(() => 0.999999),
        1,
      ),
    ).toEqual([275])
  })
})

describe('the fixed pace', () => {
  it('is what it was told, whatever happens', () => {
    const pace = createFixedPace(40)
    pace.restart()
    expect(waits(pace, 3)).toEqual([40, 40, 40])
  })
})
