import { describe, expect, it } from '@jest/globals'
import { figuresOf, read } from '../../../contract/reports/read.ts'

const json = (value: unknown) => JSON.stringify(value)

describe('scanners that could not scan', () => {
  it.each([
    [
      'npm without a lockfile',
      { error: { code: 'ENOLOCK', summary: 'This command requires an existing lockfile.' } },
      'nothing was audited: "ENOLOCK This command',
    ],
    [
      'pnpm without a lockfile',
      { error: { code: 'ERR_PNPM_AUDIT_NO_LOCKFILE', message: 'No pnpm-lock.yaml found' } },
      'nothing was audited: "ERR_PNPM_AUDIT_NO_LOCKFILE No pnpm-lock.yaml found"',
    ],
    [
      'npm that states and does not list',
      { auditReportVersion: 2, vulnerabilities: {}, metadata: { vulnerabilities: { high: 2, total: 2 } } },
      'states 2 vulnerabilities and lists none',
    ],
    ['golangci-lint', { Issues: null, Report: { Error: 'no go files' } }, 'golangci-lint did not run'],
    [
      'Lighthouse',
      {
        lighthouseVersion: '12',
        runtimeError: { code: 'NO_FCP', message: 'nothing painted' },
        categories: {},
        audits: {},
      },
      'Lighthouse failed: "NO_FCP nothing painted"',
    ],
    [
      'Lighthouse without a score',
      { lighthouseVersion: '12', categories: { performance: { score: null } }, audits: {} },
      'has no score',
    ],
  ])('%s is an error', async (_, value, message) => {
    const kind = 'Issues' in value ? 'lint' : 'lighthouseVersion' in value ? 'performance' : 'security'
    await expect(read(kind, json(value))).rejects.toThrow(message)
  })

  it('yarn that reached no registry is an error', async () => {
    await expect(
      read('security', '{"type":"warning","data":"x"}\n{"type":"error","data":"connect ECONNREFUSED"}\n'),
    ).rejects.toThrow('nothing was audited: "connect ECONNREFUSED"')
  })
})

describe('test reports that say less than they know', () => {
  it('counts a jest file that could not be loaded as an error', async () => {
    const report = {
      numTotalTests: 0,
      success: false,
      testResults: [
        { name: '/w/a.test.js', status: 'failed', message: '\u001b[31mSyntaxError\u001b[39m', assertionResults: [] },
      ],
    }
    const { report: tests } = await read('tests', json(report))
    expect(tests).toMatchObject({
      total: 1,
      failed: 1,
      errors: 1,
      failures: [{ message: 'SyntaxError', path: '/w/a.test.js' }],
    })
  })

  it('counts a jest run that failed for no test of its own as an error', async () => {
    expect(
      (
        await read(
          'tests',
          json({
            numTotalTests: 1,
            success: false,
            testResults: [{ name: 'a', status: 'passed', assertionResults: [{ title: 't', status: 'passed' }] }],
          }),
        )
      ).report,
    ).toMatchObject({ passed: 1, errors: 1 })
  })

  it('counts a test with a status that jest does not know as an error', async () => {
    const test = (status: string) => ({ title: status, status })
    const assertionResults = ['passed', 'failed', 'todo', 'pending', 'timedOut'].map(test)
    const report = {
      numTotalTests: 5,
      success: false,
      testResults: [{ name: 'a', status: 'failed', assertionResults }],
    }
    expect((await read('tests', json(report))).report).toMatchObject({ passed: 1, failed: 2, errors: 1, skipped: 2 })
  })

  it('counts failures that mocha states and does not list as an error', async () => {
    const report = { stats: { suites: 1, tests: 3, failures: 2 }, tests: [], pending: [], failures: [], passes: [] }
    expect((await read('tests', json(report))).report).toMatchObject({ total: 1, failed: 1, errors: 1 })
  })

  it('counts an interrupted jest run as an error', async () => {
    const report = {
      numTotalTests: 1,
      success: true,
      wasInterrupted: true,
      testResults: [{ name: 'a', status: 'passed', assertionResults: [{ title: 't', status: 'passed' }] }],
    }
    expect((await read('tests', json(report))).report).toMatchObject({ passed: 1, errors: 1 })
  })

  it.each([
    [
      'a package that did not build',
      '{"Action":"fail","Package":"m/p","Elapsed":0}',
      '0 passed, 1 failed (1 errors), 0 skipped',
    ],
    [
      'a test that panicked',
      '{"Action":"run","Package":"m","Test":"T"}\n{"Action":"fail","Package":"m"}',
      '0 passed, 1 failed (1 errors), 0 skipped',
    ],
    [
      'a parent that fails by itself',
      '{"Action":"pass","Package":"m","Test":"T/a"}\n{"Action":"fail","Package":"m","Test":"T"}',
      '1 passed, 1 failed (0 errors), 0 skipped',
    ],
    [
      'a parent of one that fails',
      '{"Action":"fail","Package":"m","Test":"T/a"}\n{"Action":"fail","Package":"m","Test":"T"}\n{"Action":"fail","Package":"m"}',
      '0 passed, 1 failed (0 errors), 0 skipped',
    ],
    [
      'a test that failed in one of two runs of its package',
      '{"Action":"fail","Package":"m","Test":"T"}\n{"Action":"pass","Package":"m","Test":"T"}\n{"Action":"fail","Package":"m"}',
      '1 passed, 1 failed (1 errors), 0 skipped',
    ],
  ])('go: %s', async (_, events, expected) => {
    expect(figuresOf('tests', (await read('tests', events, { format: 'go-test' })).report, undefined)).toBe(expected)
  })

  it('go: a package that passes when it is run again has passed, and its test is flaky', async () => {
    const run = (end: string) =>
      `{"Action":"${end}","Package":"m","Test":"T","Elapsed":1}\n{"Action":"${end}","Package":"m"}\n`
    expect((await read('tests', run('fail') + run('pass'))).report).toMatchObject({ total: 1, passed: 1, flaky: 1 })
  })

  it('go: a package that failed without a failed test is not made good by another run of it', async () => {
    const event = (Action: string, Test?: string) => `${json({ Action, Package: 'shop', Test })}\n`
    const unbuilt = event('fail')
    const good = event('run', 'TestA') + event('pass', 'TestA') + event('pass')
    expect((await read('tests', unbuilt + good)).report).toMatchObject({ total: 2, passed: 1, errors: 1 })
  })

  it.each([
    ['a plan that is not kept', 'TAP version 13\n1..3\nok 1\nok 2\n', '2 passed, 1 failed (1 errors), 0 skipped'],
    ['more tests than planned', 'TAP version 13\n1..1\nok 1\nok 2\n', '2 passed, 1 failed (1 errors), 0 skipped'],
    [
      'two documents, the first cut short',
      'TAP version 13\n1..3\nok 1\nok 2\nTAP version 13\n1..1\nok 1\n',
      '3 passed, 1 failed (1 errors), 0 skipped',
    ],
    ['a plan that skips all', '1..0 # SKIP no database\n', '0 passed, 0 failed (0 errors), 0 skipped'],
    ['Bail out!', '1..1\nok 1\nBail out! no database\n', '1 passed, 1 failed (1 errors), 0 skipped'],
    [
      'a failure to be done later',
      '1..2\nnot ok 1 - a # TODO later\nok 2 - b # skip no network\n',
      '0 passed, 0 failed (0 errors), 2 skipped',
    ],
    [
      'a sum that fails by itself',
      '    ok 1 - in\n    1..1\nnot ok 1 - out\n1..1\n',
      '1 passed, 1 failed (0 errors), 0 skipped',
    ],
  ])('TAP: %s', async (_, text, expected) => {
    expect(figuresOf('tests', (await read('tests', text, { format: 'tap' })).report, undefined)).toBe(expected)
  })

  it('refuses TAP without a plan: it may be cut short', async () => {
    await expect(read('tests', 'ok 1\nok 2\n', { format: 'tap' })).rejects.toThrow('it has no plan')
    const second = 'TAP version 14\n1..1\nok 1\nTAP version 14\nok 1\n'
    await expect(read('tests', second, { format: 'tap' })).rejects.toThrow('it has no plan')
  })

  it('counts an aborted TRX run without a failed test as an error', async () => {
    expect(
      figuresOf(
        'tests',
        (await read('tests', '<TestRun><Results/><ResultSummary outcome="Aborted"/></TestRun>')).report,
        undefined,
      ),
    ).toBe('0 passed, 1 failed (1 errors), 0 skipped')
  })
})

describe('linters’ texts', () => {
  it.each([
    ['flake8', 'Traceback (most recent call last):\n  File "x", line 1\n'],
    ['mypy', 'mypy: error: unrecognized arguments\n'],
    ['tsc', 'sh: 1: tsc: not found\n'],
    ['pylint-text', 'usage: pylint [options]\n'],
    [
      'pylint-text',
      '************* Module shop\nC: 15, 0: Invalid constant name (invalid-name)\n\nYour code has been rated at 7.50/10\n',
    ],
  ])('%s: a text without a finding is not taken for a clean one', async (format, text) => {
    await expect(read('lint', text, { format })).rejects.toThrow('no finding in it is understood')
  })

  it.each([
    ['mypy', 'Success: no issues found in 3 source files\n'],
    ['pylint-text', '\n-----\nYour code has been rated at 10.00/10\n\n'],
  ])('%s: its own words for "nothing" are', async (format, text) => {
    expect((await read('lint', text, { format })).report.findings).toEqual([])
  })

  it('tsc: reads colours, errors without a place, and continued lines', async () => {
    const text =
      '\u001b[96msrc/a.ts\u001b[0m:\u001b[93m1\u001b[0m:\u001b[93m7\u001b[0m - \u001b[91merror\u001b[0m\u001b[90m TS2322: \u001b[0mType\n\n1 const x\n  ~~~\nerror TS18003: No inputs\n'
    expect((await read('lint', text)).report.findings.map(({ id, path, line }) => [id, path, line])).toEqual([
      ['TS2322', 'src/a.ts', 1],
      ['TS18003', '', 0],
    ])
  })
})
