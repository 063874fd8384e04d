import { quantity } from '../../rules/quantity.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import { known, milliseconds } from '../performance.ts'
import * as s from '../shape.ts'

const seconds = s.between(s.number, 0)
const schema = s.object({
  results: s.array(
    s.object({
      command: s.string,
      mean: seconds,
      stddev: s.nullish(seconds),
      median: seconds,
      min: seconds,
      max: seconds,
      exit_codes: s.nullish(s.array(s.nullable(s.int))),
    }),
  ),
})

/** `hyperfine --export-json`, a series a command; `failures` counts runs that did not exit with 0. */
export const hyperfine: Format<'performance'> = {
  name: 'hyperfine',
  kind: 'performance',
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
