import { describe, expect, it } from '@jest/globals'
import { figuresOf, read } from '../../../contract/reports/read.ts'

const figures = async (xml: string) => figuresOf('tests', (await read('tests', xml)).report, undefined)

describe('TRX', () => {
  const trx = (results: string, outcome = 'Completed') =>
    `<TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><Results>${results}</Results><ResultSummary outcome="${outcome}"/></TestRun>`
  const result = (outcome: string, inner = '') =>
    `<UnitTestResult testName="t" outcome="${outcome}" duration="00:00:01.5">${inner}</UnitTestResult>`

  it.each([
    ['passed, also with a warning', result('Passed') + result('Warning'), '2 passed, 0 failed (0 errors), 0 skipped'],
    [
      'not executed, inconclusive, pending',
      result('NotExecuted') + result('Inconclusive') + result('Pending'),
      '0 passed, 0 failed (0 errors), 3 skipped',
    ],
    [
      'failed, timed out, aborted',
      result('Failed') + result('Timeout') + result('Aborted'),
      '0 passed, 3 failed (2 errors), 0 skipped',
    ],
    [
      'a result without an outcome: it broke',
      '<UnitTestResult testName="t"/>',
      '0 passed, 1 failed (1 errors), 0 skipped',
    ],
    [
      'the rows of a data-driven test, not their sum',
      result('Failed', `<InnerResults>${result('Passed')}${result('Failed')}</InnerResults>`),
      '1 passed, 1 failed (0 errors), 0 skipped',
    ],
  ])('%s', async (_, results, expected) => {
    expect(await figures(trx(results))).toBe(expected)
  })

  it('takes a run that failed for a reason of its own for an error, one of no tests for none', async () => {
    expect(await figures(trx(result('Passed'), 'Failed'))).toBe('1 passed, 1 failed (1 errors), 0 skipped')
    expect(await figures(trx(''))).toBe('0 passed, 0 failed (0 errors), 0 skipped')
  })

  it('says why a run failed for a reason of its own, where the run tells', async () => {
    const info = '<RunInfos><RunInfo outcome="Error"><Text>Test host process crashed</Text></RunInfo></RunInfos>'
    const text = `<TestRun><Results>${result('Passed')}</Results><ResultSummary outcome="Failed">${info}</ResultSummary></TestRun>`
    expect((await read('tests', text)).report.failures).toMatchObject([{ message: 'Test host process crashed' }])
  })

  it('keeps the message and adds the seconds up', async () => {
    const output =
      '<Output><StdOut>noise</StdOut><ErrorInfo><Message>expected 1 &lt; 0</Message><StackTrace>at x</StackTrace></ErrorInfo></Output>'
    const { report } = await read('tests', trx(result('Failed', output) + result('Passed')))
    expect(report).toMatchObject({ seconds: 3, failures: [{ name: 't', message: 'expected 1 < 0' }] })
  })
})

describe('xUnit.net', () => {
  const xunit = (inner: string) => `<assemblies><assembly name="a.dll">${inner}</assembly></assemblies>`
  const test = (result: string, inner = '') =>
    `<collection><test name="t" type="T" method="m" time="0.5" result="${result}">${inner}</test></collection>`

  it.each([
    [
      'results',
      test('Pass') + test('Fail', '<failure><message>m</message></failure>') + test('Skip') + test('NotRun'),
      '1 passed, 1 failed (0 errors), 2 skipped',
    ],
    [
      'what could not be cleaned up',
      test('Pass') +
        '<errors><error type="class-cleanup" name="T"><failure><message>m</message></failure></error></errors>',
      '1 passed, 1 failed (1 errors), 0 skipped',
    ],
    ['no test', '', '0 passed, 0 failed (0 errors), 0 skipped'],
  ])('%s', async (_, inner, expected) => {
    expect(await figures(xunit(inner))).toBe(expected)
  })

  it('counts failures that an assembly states and nothing shows as an error', async () => {
    const text = xunit(test('Pass')).replace('<assembly ', '<assembly total="2" failed="1" errors="0" ')
    expect(await figures(text)).toBe('1 passed, 1 failed (1 errors), 0 skipped')
  })
})

describe('NUnit', () => {
  const one = (attributes: string, inner = '') =>
    `<test-case name="t" fullname="N.t" ${attributes}>${inner}</test-case>`

  it.each([
    [
      '3: results',
      '3',
      one('result="Passed"') +
        one('result="Warning"') +
        one('result="Failed"', '<failure><message>m</message></failure>') +
        one('result="Failed" label="Error"') +
        one('result="Skipped" label="Ignored"') +
        one('result="Inconclusive"'),
      '2 passed, 2 failed (1 errors), 2 skipped',
    ],
    [
      '2: results',
      '2',
      one('result="Success" executed="True"') +
        one('result="Failure" executed="True"') +
        one('result="Error" executed="True"') +
        one('result="NotRunnable" executed="False"') +
        one('result="Ignored" executed="False"'),
      '1 passed, 2 failed (1 errors), 2 skipped',
    ],
    [
      '2.2: success, without a result',
      '2',
      one('executed="True" success="True"') + one('executed="True" success="False"') + one('executed="False"'),
      '1 passed, 1 failed (0 errors), 1 skipped',
    ],
  ])('%s', async (_, version, cases, expected) => {
    const root = version === '3' ? 'test-run' : 'test-results'
    expect(await figures(`<${root}><test-suite>${cases}</test-suite></${root}>`)).toBe(expected)
  })

  it('reads a suite without a run, as a runner inside of another program writes it', async () => {
    const cases = one('result="Passed"') + one('result="Failed"', '<failure><message>m</message></failure>')
    expect(await figures(`<test-suite type="Assembly" result="Failed">${cases}</test-suite>`)).toBe(
      '1 passed, 1 failed (0 errors), 0 skipped',
    )
  })

  it.each([
    [
      '3',
      '<test-run result="Failed">',
      `<test-suite result="Failed" site="TearDown">${one('result="Passed"')}</test-suite>`,
    ],
    ['2', '<test-results errors="1" failures="0">', one('result="Success" executed="True"')],
  ])('%s: takes a run that failed for a reason of its own for an error', async (_, start, inner) => {
    const end = start.startsWith('<test-run') ? '</test-run>' : '</test-results>'
    expect(await figures(`${start}${inner}${end}`)).toBe('1 passed, 1 failed (1 errors), 0 skipped')
  })
})

describe('JUnit, as others write it', () => {
  it.each([
    [
      'line ends inside an attribute',
      '<testsuite><testcase name="a&#10;b"><failure message="one&#10;two&#13;&#10;three"/></testcase></testsuite>',
      '0 passed, 1 failed (0 errors), 0 skipped',
    ],
    [
      'a test that is to do and fails (node:test)',
      '<testsuite failures="1"><testcase name="a"><skipped type="todo"/><failure/></testcase></testsuite>',
      '0 passed, 0 failed (0 errors), 1 skipped',
    ],
    [
      'the attributes of all counts missing',
      '<testsuites><testsuite><testcase name="a"/></testsuite></testsuites>',
      '1 passed, 0 failed (0 errors), 0 skipped',
    ],
    [
      'parameters in the name',
      '<testsuite><testcase name="t[a | &quot;b&quot;]"/><testcase name="t[&lt;c&gt;]"><error/></testcase></testsuite>',
      '1 passed, 1 failed (1 errors), 0 skipped',
    ],
  ])('%s', async (_, xml, expected) => {
    expect(await figures(xml)).toBe(expected)
  })
})

describe('TAP that is hostile', () => {
  it.each([
    ['blanks before a time', `not ok 1 - a # time=${'\t'.repeat(100_000)}__proto__${'\t'.repeat(60_000)}=0.30ms`],
    ['brackets between blanks', `not ok 1 - a${'\t'.repeat(8_000)}${'('.repeat(10_000)}${' ) '.repeat(8_000)}x`],
    ['number signs', `not ok 1 - a ${'# '.repeat(50_000)}x`],
  ])('is read in no time: %s', async (_, line) => {
    expect(await figures(`TAP version 13\n${line}\n1..1\n`)).toBe('0 passed, 1 failed (0 errors), 0 skipped')
  })

  it('is read piece by piece as ever', async () => {
    const lines = ['ok 1 - a # time=3ms', 'not ok 2 - b # TODO later # time=3ms', 'ok 3 # SKIP', 'ok - # 4 # time=1s']
    expect(await figures(`TAP version 13\n${lines.join('\n')}\n1..4\n`)).toBe(
      '2 passed, 0 failed (0 errors), 2 skipped',
    )
  })
})
