import { describe, expect, it } from '@jest/globals'
import { ambiguousPaths } from '../../../../../actions/quality-gate/src/evidence/ambiguous-paths.ts'
import type { CoverageReport } from '../../../../../shared/reports/coverage.ts'

const tracked = new Set(['a/src/x.js', 'b/src/x.js', 'b/src/y.js', 'src/root.js'])
const report = (path: string, ...files: readonly string[]) => ({
  path,
  report: { files: new Map(files.map((file) => [file, { lines: { covered: 1, total: 2 } }])) } as CoverageReport,
})

describe('files of two packages with one name', () => {
  it('are told, not put together, when reports that lie elsewhere name both alike', () => {
    const troubles = ambiguousPaths([report('out/a.info', 'src/x.js'), report('out/b.info', 'src/x.js')], tracked)
    expect(troubles).toMatchObject([{ kind: 'unreadable', subject: 'out/a.info and out/b.info' }])
    expect(troubles[0]?.message).toContain('out/a.info and out/b.info: "src/x.js" may be a/src/x.js or b/src/x.js')
  })

  it.each([
    ['one report alone names it', [report('out/a.info', 'src/x.js'), report('out/b.info', 'src/y.js')]],
    ['one report has two names', [report('unit.info', 'src/x.js'), report('unit.info', 'src/x.js')]],
    ['one file alone can be meant', [report('unit.info', 'src/y.js'), report('e2e.info', 'src/y.js')]],
    ['it is a file of the repository', [report('unit.info', 'src/root.js'), report('e2e.info', 'src/root.js')]],
    ['no file can be meant', [report('unit.info', 'gen/z.js'), report('e2e.info', 'gen/z.js')]],
  ])('are no trouble when %s', (_, reports) => {
    expect(ambiguousPaths(reports, tracked)).toEqual([])
  })

  it('are not known without the list of files', () => {
    expect(ambiguousPaths([report('a.info', 'src/x.js'), report('b.info', 'src/x.js')], undefined)).toEqual([])
  })
})
