import { percentageOf, quantity } from '../../rules/quantity.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import { milliseconds } from '../performance.ts'
import * as s from '../shape.ts'

const figure = s.between(s.number, 0)
const count = s.between(s.int, 0)
const schema = s.object({
  latency: s.object({
    average: figure,
    min: figure,
    max: figure,
    p50: figure,
    p90: figure,
    p99: figure,
    p97_5: figure,
  }),
  requests: s.object({ average: figure, total: count }),
  errors: count,
  timeouts: count,
  non2xx: count,
})

/** `autocannon --json`. It has no p95: p97.5 is called `p97-5`. */
export const autocannon: Format<'performance'> = {
  name: 'autocannon',
  kind: 'performance',
  async parse({ chunks }) {
    const { latency, requests, errors, timeouts, non2xx } = await readJson(chunks, schema)
    // autocannon counts a timeout among the errors as well; total are the answers
    const asked = requests.total + errors
    const times = {
      mean: milliseconds(latency.average),
      min: milliseconds(latency.min),
      max: milliseconds(latency.max),
      p50: milliseconds(latency.p50),
      p90: milliseconds(latency.p90),
      'p97-5': milliseconds(latency.p97_5),
      p99: milliseconds(latency.p99),
    }
    const values = {
      // zeros that nobody waited for would keep any limit
      ...(requests.total > 0 ? times : {}),
      rate: quantity(requests.average, '/s'),
      requests: quantity(requests.total),
      'error-rate': percentageOf(Math.min(asked, Math.max(errors, timeouts) + non2xx), asked) ?? quantity(100, '%'),
    }
    return { series: [{ name: '', values }] }
  },
}
