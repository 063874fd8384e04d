import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createCoverage } from '../../../../shared/reports/coverage.ts'
import {
  createMarkCollector,
  isCovered,
  type Marks,
  mergeMarks,
  placeOfName,
  uncovered,
} from '../../../../shared/reports/marks.ts'

const mark = fc.tuple(fc.nat(2 ** 31 - 1), fc.boolean())
const marks = fc.array(fc.oneof(mark, fc.tuple(fc.nat(20), fc.boolean())), { maxLength: 200 })

/** The slow, obvious way. */
function toMap(all: readonly (readonly [number, boolean])[]): Map<number, boolean> {
  const map = new Map<number, boolean>()
  for (const [place, covered] of all) map.set(place, covered || map.get(place) === true)
  return map
}

function collect(all: readonly (readonly [number, boolean])[], places: 'lines' | 'others' = 'lines') {
  const collector = createMarkCollector(places)
  for (const [place, covered] of all) collector.add(place, covered)
  return collector.take()
}

/** Without those of other files that lie beside them. */
function own({ encoded, start, total, covered }: Marks) {
  return { marks: [...encoded.subarray(start, start + total)], total, covered }
}

describe('marks', () => {
  it.each(['lines', 'others'] as const)('say the same as a map, whatever the order (%s)', (places) => {
    fc.assert(
      fc.property(marks, (all) => {
        const [map, taken] = [toMap(all), collect(all, places)]
        expect(taken).toMatchObject({ total: map.size, covered: [...map.values()].filter(Boolean).length })
        for (const place of [...map.keys(), 7, 21]) expect(isCovered(taken, place)).toBe(map.get(place))
        expect(uncovered(taken, 1_000)).toEqual(
          [...map]
            .filter(([, covered]) => !covered)
            .map(([place]) => place)
            .sort((a, b) => a - b),
        )
      }),
    )
  })

  it('merge to the marks of everything together', () => {
    fc.assert(
      fc.property(marks, marks, marks, (a, b, c) => {
        expect(own(mergeMarks([collect(a), collect(b), collect(c)]))).toEqual(own(collect([...a, ...b, ...c])))
      }),
    )
  })

  it('are those of one file each, from one collector', () => {
    const collector = createMarkCollector()
    const files = Array.from({ length: 50 }, (_, file) =>
      Array.from({ length: 2_000 }, (_, line) => [line, (line + file) % 3 === 0] as const),
    )
    const taken = files.map((file) => {
      for (const [place, covered] of file) collector.add(place, covered)
      return collector.take()
    })
    taken.forEach((one, index) => expect(own(one)).toEqual(own(collect(files[index] ?? []))))
  })

  it('hold places up to 52 bits', () => {
    const largest = 2 ** 52 - 1
    const taken = collect(
      [
        [largest, true],
        [largest - 1, false],
      ],
      'others',
    )
    expect([isCovered(taken, largest), isCovered(taken, largest - 1), taken.total]).toEqual([true, false, 2])
  })

  it('give names places of their own', () => {
    const names = new Set(Array.from({ length: 100_000 }, (_, index) => placeOfName(`function${index}`)))
    expect(names.size).toBe(100_000)
    expect([...names].every((place) => Number.isSafeInteger(place) && place < 2 ** 52)).toBe(true)
  })
})

describe('a file that comes again and again', () => {
  it('has every place once, though it is merged on the way, and again at the end', () => {
    const [records, perRecord] = [700, 300]
    const collector = createMarkCollector()
    const coverage = createCoverage()
    const all: (readonly [number, boolean])[] = []
    for (let record = 0; record < records; record++) {
      for (let at = 0; at < perRecord; at++) {
        const one = [(record * 97 + at * 13) % 90_001, (record + at) % 5 === 0] as const
        all.push(one)
        collector.add(...one)
      }
      coverage.add('a.c', { lines: collector.take() })
    }
    const map = toMap(all)
    const { lines } = coverage.report().files.get('a.c') ?? {}
    expect(lines).toMatchObject({ total: map.size, covered: [...map.values()].filter(Boolean).length })
    const wrong = [...map].filter(([place, covered]) => isCovered(lines as Marks, place) !== covered)
    expect(wrong).toEqual([])
  })
})
