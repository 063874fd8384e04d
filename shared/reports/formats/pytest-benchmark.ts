import * as z from 'zod/mini'
import { quantity } from '../../rules/quantity.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import { known, milliseconds } from '../performance.ts'

const seconds = z.number().check(z.nonnegative())
const schema = z.object({
  benchmarks: z.array(
    z.object({
      name: z.string(),
      stats: z.object({
        min: seconds,
        max: seconds,
        mean: seconds,
        median: seconds,
        stddev: seconds,
        ops: z.nullish(seconds),
        rounds: z.nullish(z.int()),
      }),
    }),
  ),
})

/** pytest-benchmark's JSON, a series a benchmark: `performance[test_days].mean`. */
export const pytestBenchmark: Format<'performance'> = {
  name: 'pytest-benchmark',
  kind: 'performance',
  detect: (head) =>
    /"machine_info"\s*:/.test(head) || (/"benchmarks"\s*:\s*\[/.test(head) && /"stddev"\s*:/.test(head)),
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
