import { describe, expect, it } from '@jest/globals'
import { figuresOf, read } from '../../../contract/reports/read.ts'

const json = (value: unknown) => JSON.stringify(value)

describe('SARIF', () => {
  const sarif = (results: unknown, run: object = {}) =>
    json({
      runs: [
        {
          tool: {
            driver: {
              name: 'scan',
              rules: [
                { id: 'R1', defaultConfiguration: { level: 'error' }, properties: { 'security-severity': '9.1' } },
                { id: 'R2' },
              ],
            },
          },
          results,
          ...run,
        },
      ],
    })
  const severities = async (kind: 'lint' | 'security', text: string) =>
    figuresOf(kind, (await read(kind, text, { format: 'sarif' })).report, undefined)
  const at = {
    locations: [
      { physicalLocation: { artifactLocation: { uri: 'file:///w/src/a%20b.ts' }, region: { startLine: 3 } } },
    ],
  }

  it.each([
    ['the rule’s level', [{ ruleId: 'R1', message: { text: 'm' } }], { error: 1 }],
    ['its own level', [{ ruleId: 'R1', level: 'note', message: { text: 'm' } }], { note: 1 }],
    ['warning, without any', [{ ruleId: 'R2', message: { text: 'm' } }], { warning: 1 }],
    ['the rule by index', [{ ruleIndex: 0, message: { text: 'm' } }], { error: 1 }],
    ['the rule of a case of it', [{ ruleId: 'R1/7', message: { text: 'm' } }], { error: 1 }],
  ])('takes for a result %s', async (_, results, expected) => {
    expect(await severities('lint', sarif(results))).toEqual(expected)
  })

  it('takes a security severity from the rule, or from the result', async () => {
    const results = [
      { ruleId: 'R1', message: {} },
      { ruleId: 'R2', level: 'error', message: {} },
      { ruleId: 'R2', properties: { 'security-severity': '4.0' }, message: {} },
    ]
    expect(await severities('security', sarif(results))).toEqual({ critical: 1, high: 1, moderate: 1 })
  })

  it('counts what fails, is open or is to be reviewed, and is not suppressed', async () => {
    const kinds = ['fail', 'open', 'review', 'pass', 'notApplicable', 'informational'].map((kind) => ({
      ruleId: 'R2',
      kind,
      message: {},
    }))
    const suppressed = [
      [],
      [{ kind: 'inSource' }],
      [{ status: 'accepted' }],
      [{ status: 'underReview' }],
      [{ status: 'rejected' }],
    ].map((suppressions) => ({ ruleId: 'R2', message: {}, suppressions }))
    const compared = ['new', 'unchanged', 'updated', 'absent'].map((baselineState) => ({
      ruleId: 'R2',
      message: {},
      baselineState,
    }))
    expect(
      (await read('lint', sarif([...kinds, ...suppressed, ...compared]), { format: 'sarif' })).report.findings,
    ).toHaveLength(3 + 3 + 3)
  })

  it('finds rules of extensions, and the file of a URL', async () => {
    const text = sarif(
      [{ rule: { id: 'X', index: 0, toolComponent: { index: 0 } }, message: { id: 'default' }, ...at }],
      {
        tool: {
          driver: { name: 'd' },
          extensions: [
            {
              name: 'e',
              rules: [
                {
                  id: 'X',
                  defaultConfiguration: { level: 'error' },
                  messageStrings: { default: { text: 'from the rule' } },
                },
              ],
            },
          ],
        },
      },
    )
    expect((await read('lint', text)).report.findings).toEqual([
      { severity: 'error', id: 'X', message: 'from the rule', path: '/w/src/a b.ts', line: 3 },
    ])
  })

  it('reads SpotBugs, which calls a run failed that found something, unless it had errors', async () => {
    const results = [{ ruleId: 'R', level: 'warning', message: { id: 'default' } }]
    const missing = [{ level: 'error', message: { text: 'Classes needed for analysis were missing: [A]' } }]
    const spotBugs = (exitCode: number, name = 'SpotBugs') => {
      const failed = { exitCode, executionSuccessful: false, toolConfigurationNotifications: missing }
      return severities('lint', sarif(results, { tool: { driver: { name } }, invocations: [failed] }))
    }
    expect(await spotBugs(1)).toEqual({ warning: 1 })
    expect(await spotBugs(3)).toEqual({ warning: 1 })
    for (const exitCode of [2, 4, 5, 7]) await expect(spotBugs(exitCode)).rejects.toThrow('did not run successfully')
    await expect(spotBugs(1, 'scan')).rejects.toThrow(
      '"scan" says that it did not run successfully: "Classes needed for analysis were missing: [A]"',
    )
  })

  it('takes the level where the security severity is empty', async () => {
    const results = [{ ruleId: 'R2', level: 'error', properties: { 'security-severity': '' }, message: {} }]
    expect(await severities('security', sarif(results))).toEqual({ high: 1 })
  })

  it.each([
    ['no runs', json({ version: '2.1.0', runs: [] }), 'no tool has run'],
    ['no results', sarif(null), 'gives no list of results'],
    ['a run that failed', sarif([], { invocations: [{ executionSuccessful: false }] }), 'did not run successfully'],
  ])('refuses %s: that proves nothing', async (_, text, message) => {
    await expect(read('security', text, { format: 'sarif' })).rejects.toThrow(message)
  })
})

describe('SARIF of several runs', () => {
  const run = (results: unknown, more: object = {}) => ({
    tool: {
      driver: { name: 'd', rules: [{ id: 'R', properties: { 'security-severity': '9.1' } }] },
      extensions: [{ name: 'e', rules: [{ id: 'X', defaultConfiguration: { level: 'error' } }] }],
    },
    results,
    ...more,
  })
  const result = (ruleId: string) => ({ ruleId, message: { text: 'm' } })

  it('counts all of them, each by its own rules; a taxonomy is not a rule', async () => {
    const taxonomies = [{ name: 'CWE', taxa: [{ id: 'R', defaultConfiguration: { level: 'note' } }] }]
    const value = {
      version: '2.1.0',
      runs: [run([result('R')], { taxonomies }), run([result('X'), result('other')]), run([])],
    }
    expect(figuresOf('security', (await read('security', json(value), { format: 'sarif' })).report, undefined)).toEqual(
      { critical: 1, high: 1, moderate: 1 },
    )
  })

  it('refuses all of them where one did not run to its end', async () => {
    await expect(
      read('security', json({ version: '2.1.0', runs: [run([]), run(null)] }), { format: 'sarif' }),
    ).rejects.toThrow('gives no list of results')
  })
})
