import { describe, expect, it } from '@jest/globals'
import { ReportError } from '../../../../shared/reports/report-error.ts'
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

  it.each([
    ['a benchmark', [{ name: 'a', unit: 'ms', value: -1 }]],
    ['a rate', [{ name: 'a', unit: 'ops/sec', value: -1 }]],
    ['k6', { metrics: { http_req_duration: { contains: 'time', values: { avg: -1 } } } }],
    ['k6 of a tag', { metrics: { vus_max: {}, 'http_req_duration{a:b}': { contains: 'time', values: { med: -1 } } } }],
    ['Lighthouse', { lighthouseVersion: '12', categories: {}, audits: { interactive: { numericValue: -1 } } }],
  ])('what took less than no time is refused: %s', async (_, report) => {
    await expect(read('performance', json(report))).rejects.toThrow('-1 is less than nothing')
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

describe('a run that did not end', () => {
  const event = (Action: string, Package: string, Test?: string) => json({ Action, Package, Test })
  const ended = [event('start', 'a'), event('run', 'a', 'A'), event('pass', 'a', 'A'), event('pass', 'a')]

  it.each([
    ['before its first test', [event('start', 'b')]],
    ['between two tests', [event('start', 'b'), event('run', 'b', 'B'), event('pass', 'b', 'B')]],
    ['when it was run again', [event('start', 'b'), event('pass', 'b'), event('start', 'b')]],
  ])('of a Go package is an error: %s', async (_, lines) => {
    const { report } = await read('tests', [...ended, ...lines].join('\n'))
    expect(report).toMatchObject({ failed: 1, errors: 1, failures: [{ name: 'b', isError: true }] })
  })

  it('is none of one that ended, and is told once', async () => {
    expect((await read('tests', ended.join('\n'))).report).toMatchObject({ failed: 0, passed: 1 })
    const running = [...ended, event('start', 'b'), event('run', 'b', 'B')]
    expect((await read('tests', running.join('\n'))).report).toMatchObject({ failed: 1, failures: [{ name: 'B' }] })
  })
})

describe('failures that are stated and not listed', () => {
  it.each([{ success: true }, { success: false }, {}])('are one error in jest: %j', async (stated) => {
    const testResults = [{ name: 'a.js', status: 'passed', assertionResults: [{ title: 'a', status: 'passed' }] }]
    const { report } = await read('tests', json({ ...stated, numFailedTests: 3, numTotalTests: 4, testResults }))
    expect(report).toMatchObject({ passed: 1, failed: 1, errors: 1 })
  })
})

describe('what is told of a broken report', () => {
  it.each([
    ['an object that cannot be made a text', '{"toString":1,"valueOf":1}', 'object is not a figure'],
    ['a list that is too deep to be made one', '['.repeat(100_000) + ']'.repeat(100_000), 'array is not a figure'],
    ['a text', '"x"', '"x" is not a figure'],
  ])('a figure of k6 that is %s is refused by a named error', async (_, value, message) => {
    const report = `{"metrics":{"http_req_duration":{"contains":"time","values":{"avg":${value}}}}}`
    await expect(read('performance', report)).rejects.toThrow(ReportError)
    await expect(read('performance', report)).rejects.toThrow(message)
  })

  it('a name of k6 is told on one line, and short', async () => {
    const name = `a\n::error::forged ${'x'.repeat(10_000)}`
    const report = { metrics: { vus_max: {}, [name]: { contains: 'time', values: { avg: 'x' } } } }
    await expect(read('performance', json(report))).rejects.toThrow(/^[^\n]{20,150}$/)
  })

  it('a path of istanbul is told on one line, and short', async () => {
    const path = `a\n::error::forged ${'x'.repeat(10_000)}`
    const report = { a: { path, statementMap: {}, s: { 0: 1 }, f: {}, b: {} } }
    await expect(read('coverage', json(report))).rejects.toThrow(/^[^\n]{20,150}$/)
  })

  it.each([
    ['another scanner', '[{"line":"key = AKIAIOSFODNN7EXAMPLE"}]', undefined],
    ['no scanner', 'AKIAIOSFODNN7EXAMPLE', undefined],
    ['Gitleaks, broken', '[{"RuleID":"a","Secret":AKIAIOSFODNN7EXAMPLE}]', undefined],
    ['Gitleaks, broken and named', '["AKIAIOSFODNN7EXAMPLE"x]', 'gitleaks'],
    ['SARIF, broken', '{"runs":[{"a":AKIAIOSFODNN7EXAMPLE}]}', undefined],
  ])('nothing of a report about secrets is told: %s', async (_, report, format) => {
    await expect(read('hygiene', report, { ...(format ? { format } : {}) })).rejects.toThrow(/^(?!.*AKIA)/s)
  })
})
