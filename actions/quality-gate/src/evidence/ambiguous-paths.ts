import type { CoverageReport } from '../../../../shared/reports/coverage.ts'
import { excerpt } from '../../../../shared/reports/report-error.ts'
import type { Trouble } from '../facts.ts'

export interface CoverageOf {
  /** The report's own. */
  readonly path: string
  readonly report: CoverageReport
}

/**
 * Files of several packages that would be put together as one: two reports name it by the same path, which is not the repository's, and of
 * which nobody can say from which folder it starts. The figure would be wrong, and most often too good.
 *
 * @param tracked  every file of the repository, where that is known
 */
export function ambiguousPaths(
  reports: readonly CoverageOf[],
  tracked: ReadonlySet<string> | undefined,
): readonly Trouble[] {
  if (tracked === undefined || reports.length < 2) return []
  const named = reports.flatMap(({ path, report }) => [...report.files.keys()].map((file) => ({ file, path })))
  const unknown = Map.groupBy(
    named.filter(({ file }) => !tracked.has(file)),
    ({ file }) => file,
  )
  const shared = [...unknown]
    .map(([file, by]) => ({ file, paths: [...new Set(by.map(({ path }) => path))] }))
    .filter(({ paths }) => paths.length > 1)
  if (shared.length === 0) return []
  const byName = Map.groupBy(tracked, lastName)
  for (const { file, paths } of shared) {
    const [one, other] = (byName.get(lastName(file)) ?? []).filter((known) => known.endsWith(`/${file}`))
    if (one === undefined || other === undefined) continue
    const message = `${paths.join(' and ')}: ${excerpt(file)} may be ${one} or ${other}: let each report lie in its package's folder, or name files from the repository's root`
    return [{ kind: 'unreadable', subject: paths.join(' and '), message }]
  }
  return []
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
