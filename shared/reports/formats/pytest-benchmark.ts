import { quantity } from '../../rules/quantity.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import { known, milliseconds } from '../performance.ts'
import * as s from '../shape.ts'

const seconds = s.between(s.number, 0)
const schema = s.object({
  benchmarks: s.array(
    s.object({
      name: s.string,
      stats: s.object({
        min: seconds,
        max: seconds,
        mean: seconds,
        median: seconds,
        stddev: seconds,
        ops: s.nullish(seconds),
        rounds: s.nullish(s.int),
      }),
    }),
  ),
})

/** pytest-benchmark's JSON, a series a benchmark: `performance[test_days].mean`. */
export const pytestBenchmark: Format<'performance'> = {
  name: 'pytest-benchmark',
  kind: 'performance',
  async parse({ chunks }) {
    const { benchmarks } = await readJson(chunks, schema)
    const series = benchmarks.map(({ name, stats: { min, max, mean, median, stddev, ops } }) => ({
      name,
      values: known({
        min: milliseconds(min, 's'),
        max: milliseconds(max, 's'),
        mean: milliseconds(mean, 's'),
        p50: milliseconds(median, 's'),
        stddev: milliseconds(stddev, 's'),
        rate: typeof ops === 'number' ? quantity(ops, '/s') : undefined,
      }),
    }))
    return { series }
  },
}
