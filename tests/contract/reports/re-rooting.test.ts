import { describe, expect, it } from '@jest/globals'
import type { Kind, Reports } from '../../../shared/reports/format.ts'
import { expected } from './expected.ts'
import { fixture, read } from './read.ts'
import { samples } from './samples.ts'

const made = Object.entries(expected).flatMap(([kind, all]) =>
  Object.entries(all)
    .filter(([file, { by }]) => !by.startsWith('by hand') && !/^(?:gitleaks|osv-scanner|govulncheck)/.test(file))
    .map(([file]) => ({ kind: kind as Kind, file })),
)

function pathsOf(kind: Kind, report: Reports[Kind]): string[] {
  if (kind === 'coverage') return [...(report as Reports['coverage']).files.keys()]
  const places =
    'findings' in report
      ? report.findings
      : 'failures' in report
        ? report.failures
        : 'functions' in report
          ? report.functions
          : []
  return places.map(({ path }) => path).filter((path) => path !== '')
}

describe('the paths of real reports', () => {
  // gitleaks, osv-scanner and govulncheck name files that are only there while the reports are made
  it.each(made)('$kind $file names files of its sample, and no others', async ({ kind, file }) => {
    const strange = await Promise.all(
      [...samples.values()].map(async ({ files, placeOf }) => {
        const { report } = await read(kind, fixture(kind, file), { place: placeOf('report') })
        return pathsOf(kind, report).filter((path) => !files.has(path))
      }),
    )
    expect(strange.toSorted((a, b) => a.length - b.length)[0]).toEqual([])
  })
})
