import type { Unit } from '../../../../shared/rules/quantity.ts'

const percentages =
  /^coverage(?:\.(?:lines|branches|functions|statements|patch|delta|files\.min))?$|^performance\.(?:regression|error-rate|checks)$/
const plain =
  /^(?:tests|lint|security|complexity|dependencies|hygiene|reviews|freeze|score)(?:\.|$)|^coverage\..*\.(?:covered|total)$|^commands\..*\.exit$/

/** The unit of a metric of the gate; undefined where the tool decides. */
export function unitOf(name: string): Unit | undefined {
  if (name === 'tests.seconds' || /^commands\..*\.seconds$/.test(name)) return 's'
  if (percentages.test(name)) return '%'
  return plain.test(name) ? '' : undefined
}

const biggerIsBetter = new Set(['rate', 'score', 'checks', 'requests', 'ops', 'count'])

/** Whether more of a performance figure is better: `rate`, `score`, `seo-score`, not `p95`. */
export function isBiggerBetter(figure: string): boolean {
  return biggerIsBetter.has(figure) || figure.endsWith('-score')
}
