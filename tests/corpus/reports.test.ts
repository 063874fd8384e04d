import { describe, expect, it } from '@jest/globals'
import type { Kind } from '../../shared/reports/format.ts'
import { ReportError } from '../../shared/reports/report-error.ts'
import { coverageFigures, figuresOf, read } from '../contract/reports/read.ts'
import { corpusFile, corpusFiles, describeAbsence, hasCorpus } from './corpus.ts'

const dojo = 'DefectDojo+django-DefectDojo'

/** Where we count by another definition than DefectDojo does. */
const differences: Readonly<Record<string, readonly [figure: number, why: string]>> = {
  'sarif/SuppressionTestCurrent.sarif': [1, 'three results are suppressed'],
  'sarif/appendix_k4.sarif': [0, 'the result is suppressed'],
  'sarif/mobsfscan.json': [9, 'a result counts once, whatever the number of its locations'],
  'semgrep/repeated_findings.json': [2, 'within one report nothing is taken for a duplicate'],
}

const expectations = Object.entries(
  hasCorpus
    ? (JSON.parse(corpusFile(dojo, 'EXPECTED_COUNTS.json').toString()) as Record<string, Record<string, number>>)
    : {},
).flatMap(([scanner, files]) =>
  Object.entries(files).map(([file, count]) => {
    const kind: Kind = scanner === 'eslint' || scanner === 'hadolint' ? 'lint' : 'security'
    return { kind, file: `${scanner}/${file}`, upstream: count, count: differences[`${scanner}/${file}`]?.[0] ?? count }
  }),
)

const findingsIn = async (kind: Kind, file: string) => {
  const bytes = corpusFile(dojo, `unittests/scans/${file}`)
  // an empty file of upstream stands for an empty report; here it is an error by design
  if (bytes.length === 0) return 0
  return ((await read(kind, bytes)).report as { findings: readonly unknown[] }).findings.length
}

describe('the corpus', describeAbsence)

const describeCorpus = hasCorpus ? describe : () => undefined

describeCorpus('DefectDojo: findings', () => {
  it.each(expectations)('$file: $count (upstream $upstream)', async ({ kind, file, count }) => {
    expect(await findingsIn(kind, file)).toBe(count)
  })
})

describeCorpus('DefectDojo: files without a figure of upstream, counted by their own lists', () => {
  it.each([
    { file: 'anchore_grype/many_vulns_with_epss_values.json', count: 15, by: 'matches' },
    { file: 'npm_audit/many_vuln_npm7.json', count: 15, by: 'metadata: total' },
    { file: 'pnpm_audit/pnpm_audit_one_vuln.json', count: 2, by: 'advisories' },
    { file: 'pip_audit/many_vulns.json', count: 8, by: 'vulns, and one that could not be audited' },
    { file: 'sarif/suppression_test.sarif', count: 2, by: 'results without a suppression' },
    { file: 'semgrep/semgrep_version_1_30_0_line_26.json', count: 5, by: 'results' },
    {
      file: 'trivy/kubernetes_fabricated_subset.json',
      count: 13,
      by: 'seven vulnerabilities, six misconfigurations that fail',
    },
  ])('$file: $count, by its $by', async ({ file, count }) => {
    expect(await findingsIn('security', file)).toBe(count)
  })
})

describeCorpus('coverage', () => {
  it.each([
    ['k1LoW', 'coverage/testdata/lcov/lcov.info', { lines: '1147/1202' }],
    ['k1LoW', 'coverage/testdata/simplecov/.resultset2.json', { lines: '1147/1202' }],
    ['k1LoW', 'coverage/testdata/cobertura/coverage.xml', { lines: '7706/7712' }],
    ['k1LoW', 'coverage/testdata/gocover/coverage.out', { statements: '1810/2661' }],
    ['k1LoW', 'coverage/testdata/simplecov/.resultset.parallel.json', { lines: '2347/6043' }],
    ['k1LoW', 'coverage/testdata/clover/coverage.xml', { lines: '9430/11707', functions: '1649/2233' }],
    ['k1LoW', 'coverage/testdata/clover/coverage_path.xml', { lines: '20/30', functions: '4/6' }],
    ['coverallsapp', 'spec/fixtures/lcov/test.lcov', { lines: '16/17', branches: '7/8', functions: '5/6' }],
    ['coverallsapp', 'spec/fixtures/cobertura/cobertura-conditions.xml', { lines: '5/6', branches: '4/9' }],
    ['coverallsapp', 'spec/fixtures/cobertura/cobertura-empty-lines.xml', { lines: '0/0' }],
    [
      'coverallsapp',
      'spec/fixtures/jacoco/jacoco-report-multiple-packages.xml',
      { lines: '10/12', branches: '4/8', functions: '4/4' },
    ],
    ['coverallsapp', 'spec/fixtures/jacoco/jacoco-oneline-report.xml', { lines: '5/6', branches: '2/4' }],
    [
      'coverallsapp',
      'spec/fixtures/clover/clover-unleash.xml',
      { lines: '109/138', branches: '66/99', functions: '19/25' },
    ],
    ['coverallsapp', 'spec/fixtures/simplecov/with-branches.resultset.json', { lines: '4/8', branches: '1/2' }],
    ['coverallsapp', 'spec/fixtures/golang/coverage.out', { statements: '579/1148' }],
    ['davelosert', 'test/mockReports/coverage/coverage-final.json', { lines: '56/282', statements: '56/282' }],
    [
      'davelosert',
      'test/mockReports/coverage/coverage-summary.json',
      { lines: '60/145', branches: '23/58', functions: '18/29' },
    ],
    [
      'ArtiomTr',
      'tests/mock-data/jsonReport.json',
      { lines: '25/31', statements: '27/33', functions: '7/11', branches: '8/8' },
    ],
  ])('%s %s', async (project, path, figures) => {
    expect(coverageFigures((await read('coverage', corpusFile(project, path))).report)).toMatchObject(figures)
  })

  it.each([
    ['lcov/empty.lcov', 'the file is empty'],
    ['cobertura/cobertura-coverage.xml', 'this is none of the coverage formats'],
    ['clover/clover.xml', 'the file is empty'],
    // upstream's parser repairs what old scoverage wrote: a closing tag without an opening one
    ['cobertura/cobertura.xml', 'no well-formed XML'],
    ['cobertura/cobertura-oneline.xml', 'no well-formed XML'],
  ])('coverallsapp %s is refused: %s', async (path, message) => {
    await expect(read('coverage', corpusFile('coverallsapp', `spec/fixtures/${path}`))).rejects.toThrow(message)
  })
})

describeCorpus('dorny/test-reporter: tests', () => {
  it.each([
    ['jest-junit.xml', '1 passed, 4 failed (0 errors), 1 skipped'],
    ['python-xunit-pytest.xml', '6 passed, 2 failed (0 errors), 2 skipped'],
    ['python-xunit-unittest.xml', '4 passed, 2 failed (1 errors), 2 skipped'],
    ['swift-xunit.xml', '2 passed, 1 failed (0 errors), 0 skipped'],
    ['phpunit/phpunit.xml', '10 passed, 2 failed (0 errors), 0 skipped'],
    ['phpunit/phpunit-paths.xml', '0 passed, 6 failed (0 errors), 0 skipped'],
    ['nette-tester/tester-v1.7-report.xml', '61 passed, 1 failed (0 errors), 3 skipped'],
    ['external/java/pulsar-test-report.xml', '793 passed, 1 failed (0 errors), 14 skipped'],
    ['external/java/junit4-complete.xml', '5 passed, 2 failed (1 errors), 1 skipped'],
    ['external/java/empty_failures.xml', '2 passed, 1 failed (0 errors), 0 skipped'],
    ['external/phpunit/phpcheckstyle-phpunit.xml', '28 passed, 2 failed (0 errors), 0 skipped'],
    ['test-errors/jest/jest-test-results.xml', '0 passed, 2 failed (2 errors), 0 skipped'],
    ['dotnet-trx.trx', '5 passed, 5 failed (0 errors), 1 skipped'],
    ['dotnet-xunitv3.trx', '1 passed, 3 failed (0 errors), 0 skipped'],
    ['external/SilentNotes.trx', '67 passed, 0 failed (0 errors), 12 skipped'],
    ['dotnet-nunit.xml', '3 passed, 5 failed (3 errors), 1 skipped'],
    ['golang-json.json', '5 passed, 5 failed (0 errors), 1 skipped'],
    ['mocha-json.json', '1 passed, 4 failed (0 errors), 1 skipped'],
    ['empty/jest-junit.xml', '0 passed, 0 failed (0 errors), 0 skipped'],
    ['empty/dotnet-trx.trx', '0 passed, 0 failed (0 errors), 0 skipped'],
  ])('%s', async (file, figures) => {
    const { report } = await read('tests', corpusFile('dorny', `__tests__/fixtures/${file}`))
    expect(figuresOf('tests', report, undefined)).toBe(figures)
  })
})

describeCorpus('performance', () => {
  it.each([
    [
      'benc-uk',
      'tests/data/simple.json',
      { '': 'p95 30.02ms, p99 39.57ms, rate 35.94/s, requests 878, error-rate 39.74%, checks 60.25%' },
    ],
    [
      'benc-uk',
      'tests/data/grpc.json',
      { '': 'p95 2.52ms, rate 2833.55/s, requests 9615, checks 100%, thresholds-failed 1' },
    ],
    [
      'benchmark-action',
      'test/data/extract/pytest_output.json',
      { test_fib_10: 'rate 41513.27/s', test_fib_20: 'rate 335/s' },
    ],
    [
      'benchmark-action',
      'test/data/extract/customBiggerIsBetter_output.json',
      { 'My Custom Bigger Is Better Benchmark - Throughput': 'rate 70/s' },
    ],
  ])('%s %s', async (project, path, figures) => {
    expect(figuresOf('performance', (await read('performance', corpusFile(project, path))).report, figures)).toEqual(
      figures,
    )
  })
})

describeCorpus('every file, as every kind', () => {
  const files = [
    'DefectDojo',
    'coverallsapp',
    'k1LoW',
    'dorny',
    'davelosert',
    'ArtiomTr',
    'benc-uk',
    'benchmark-action',
  ].flatMap((project) => corpusFiles(project).map((path) => [project, path] as const))

  it('is a report or a named error', async () => {
    const kinds: readonly Kind[] = [
      'coverage',
      'tests',
      'lint',
      'security',
      'performance',
      'complexity',
      'dependencies',
    ]
    for (const [project, path] of files) {
      const bytes = corpusFile(project, path)
      for (const kind of kinds) {
        const result = await read(kind, bytes).catch((error: unknown) => error)
        if (result instanceof Error && !(result instanceof ReportError))
          throw new Error(`${project} ${path} as ${kind}`, { cause: result })
      }
    }
    expect(files.length).toBeGreaterThan(150)
  }, 120_000)
})
