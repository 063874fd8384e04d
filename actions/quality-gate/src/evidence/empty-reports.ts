import type { Kind } from '../../../../shared/reports/format.ts'
import { coverageMeasures, totalOf } from '../../../../shared/reports/coverage.ts'
import type { NamedReports, ReportFile, Trouble } from '../facts.ts'

/** Reports that can be read and hold nothing, all files of a name together: a run of no tests, coverage of nothing. */
export function emptyReports({ tests, coverage }: NamedReports, files: readonly ReportFile[]): readonly Trouble[] {
  const troubleOf = (kind: Kind, name: string, what: string): Trouble => {
    const paths = files.filter((file) => file.kind === kind && file.name === name).map(({ path }) => path)
    const [first = '', ...others] = paths
    const subject = others.length === 0 ? first : `${first} and ${others.length} more`
    return { kind: 'missing', subject, message: `${subject}: ${what}` }
  }
  return [
    ...[...tests].flatMap(([name, { total }]) => (total === 0 ? [troubleOf('tests', name, 'no test was run')] : [])),
    ...[...coverage].flatMap(([name, report]) =>
      coverageMeasures.some((measure) => totalOf(report, measure)?.total)
        ? []
        : [troubleOf('coverage', name, 'there is nothing that could be covered')],
    ),
  ]
}
