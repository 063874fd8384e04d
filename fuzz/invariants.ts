import { coverageMeasures } from '../shared/reports/coverage.ts'
import type { Kind, Reports } from '../shared/reports/format.ts'
import { securitySeverities } from '../shared/reports/findings.ts'
import { hygieneChecks } from '../shared/reports/hygiene.ts'

const isCount = (value: number) => Number.isSafeInteger(value) && value >= 0
const severities: readonly string[] = ['error', 'warning', 'note', ...securitySeverities]

/** What must hold of a report, whatever was read: '' where it does. */
export function violationOf<K extends Kind>(kind: K, report: Reports[K]): string {
  return checks[kind](report)
}

const checks: { readonly [K in Kind]: (report: Reports[K]) => string } = {
  coverage({ files }) {
    for (const [path, file] of files)
      for (const measure of coverageMeasures) {
        const tally = file[measure]
        if (tally && !(isCount(tally.covered) && isCount(tally.total) && tally.covered <= tally.total))
          return `${path}: ${tally.covered} of ${tally.total} ${measure}`
      }
    return ''
  },
  tests({ total, passed, failed, skipped, errors, flaky, seconds, failures }) {
    const counts = [total, passed, failed, skipped, errors, flaky]
    if (!counts.every(isCount)) return `counts ${counts.join(', ')}`
    if (total !== passed + failed + skipped || errors > failed || flaky > passed) return `sums ${counts.join(', ')}`
    const wrong = failures.find(({ line }) => !isCount(line))
    if (wrong) return `${wrong.name}: line ${wrong.line}`
    if (failures.length > failed) return `${failures.length} failures told of ${failed}`
    return Number.isFinite(seconds) && seconds >= 0 ? '' : `seconds ${seconds}`
  },
  lint: findings,
  security: findings,
  performance({ series }) {
    for (const { name, values } of series)
      for (const [figure, { value }] of Object.entries(values))
        if (value.denominator <= 0n) return `${name} ${figure} divides by ${value.denominator}`
    return ''
  },
  complexity({ functions }) {
    const wrong = functions.find(({ complexity, line }) => !isCount(complexity) || !isCount(line))
    return wrong ? `${wrong.name}: complexity ${wrong.complexity}, line ${wrong.line}` : ''
  },
  hygiene({ findings: all }) {
    const wrong = all.find(({ check, line }) => !hygieneChecks.includes(check) || !isCount(line))
    return wrong ? `${wrong.id}: ${wrong.check}, line ${wrong.line}` : ''
  },
  dependencies({ outdated }) {
    const wrong = outdated.find(({ step }) => !['major', 'minor', 'patch'].includes(step))
    return wrong ? `${wrong.name}: ${wrong.step}` : ''
  },
}

function findings({ findings: all }: Reports['lint'] | Reports['security']): string {
  const wrong = all.find(({ severity, line }) => !severities.includes(severity) || !isCount(line))
  return wrong ? `${wrong.id}: ${wrong.severity}, line ${wrong.line}` : ''
}
