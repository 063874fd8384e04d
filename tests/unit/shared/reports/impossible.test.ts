import { describe, expect, it } from '@jest/globals'
import { figuresOf, read } from '../../../contract/reports/read.ts'

const json = (value: unknown) => JSON.stringify(value)

describe('figures that no tool writes', () => {
  it.each([
    ['more statements than there can be', `mode: set\na.go:1.1,2.2 ${'9'.repeat(400)} 1\n`],
    ['that are too many together', `mode: set\na.go:1.1,2.2 ${2 ** 53 - 1} 1\na.go:3.1,4.2 1 1\n`],
  ])('a cover profile with blocks of %s is refused', async (_, profile) => {
    await expect(read('coverage', profile)).rejects.toThrow(/line \d: .*statements/)
  })

  it('segments that go backwards are refused: of their lines none would count', async () => {
    const segments = [
      [100, 1, 0, true, true],
      [1, 1, 0, true, true],
    ]
    const report = {
      type: 'llvm.coverage.json.export',
      data: [{ files: [{ filename: 'a.rs', segments, summary: {} }] }],
    }
    await expect(read('coverage', json(report))).rejects.toThrow('the segments of "a.rs" are in no order')
  })

  it("a test's line that is none is not known: GitHub takes no annotation there", async () => {
    const assertionResults = [1.5, 1e300, -1, 7].map((line) => ({ status: 'failed', title: 'a', location: { line } }))
    const { report } = await read(
      'tests',
      json({ numTotalTests: 4, testResults: [{ name: 'a.js', assertionResults }] }),
    )
    expect(report.failures.map(({ line }) => line)).toEqual([0, 0, 0, 7])
  })

  it.each([
    ['radon', { 'a.py': [{ type: 'function', rank: 'A', name: 'f', lineno: -1, complexity: 1 }] }],
    [
      'ESLint',
      [
        {
          filePath: 'a.js',
          messages: [
            { ruleId: 'complexity', severity: 1, message: "Function 'f' has a complexity of 7. Maximum", line: 1.5 },
          ],
        },
      ],
    ],
  ])("a function's line that is none is refused in %s", async (_, report) => {
    await expect(read('complexity', json(report))).rejects.toThrow(/line(?:no)?": expected/)
  })

  it("a score that is blank is none: SARIF's level counts", async () => {
    const results = [{ ruleId: 'a', level: 'error', message: { text: 'a' }, properties: { 'security-severity': ' ' } }]
    const { report } = await read('security', json({ runs: [{ tool: { driver: { name: 'a' } }, results }] }))
    expect(figuresOf('security', report, {})).toEqual({ high: 1 })
  })

  it("a score that is blank is none: OSV's vector counts", async () => {
    const vulnerabilities = [{ id: 'a', severity: [{ score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }] }]
    const packages = [{ package: { name: 'a' }, vulnerabilities, groups: [{ ids: ['a'], max_severity: ' ' }] }]
    const { report } = await read('security', json({ results: [{ source: { path: 'a' }, packages }] }))
    expect(figuresOf('security', report, {})).toEqual({ critical: 1 })
  })
})
