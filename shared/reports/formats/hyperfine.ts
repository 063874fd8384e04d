import * as z from 'zod/mini'
import { quantity } from '../../rules/quantity.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import { known, milliseconds } from '../performance.ts'

const seconds = z.number().check(z.nonnegative())
const schema = z.object({
  results: z.array(
    z.object({
      command: z.string(),
      mean: seconds,
      stddev: z.nullish(seconds),
      median: seconds,
      min: seconds,
      max: seconds,
      exit_codes: z.nullish(z.array(z.nullable(z.int()))),
    }),
  ),
})

/** `hyperfine --export-json`, a series a command; `failures` counts runs that did not exit with 0. */
export const hyperfine: Format<'performance'> = {
  name: 'hyperfine',
  kind: 'performance',
  detect: (head) => /^\s*\{\s*"results"\s*:\s*\[\s*\{\s*"command"\s*:/.test(head),
  async parse({ chunks }) {
    const { results } = await readJson(chunks, schema)
    const series = results.map(({ command, mean, stddev, median, min, max, exit_codes }) => ({
      name: command,
      values: known({
        mean: milliseconds(mean, 's'),
        stddev: typeof stddev === 'number' ? milliseconds(stddev, 's') : undefined,
        p50: milliseconds(median, 's'),
        min: milliseconds(min, 's'),
        max: milliseconds(max, 's'),
        failures: exit_codes ? quantity(exit_codes.filter((code) => code !== 0).length) : undefined,
      }),
    }))
    return { series }
  },
}
