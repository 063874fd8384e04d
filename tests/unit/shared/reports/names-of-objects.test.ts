import { describe, expect, it } from '@jest/globals'
import { figuresOf, read } from '../../../contract/reports/read.ts'

/** What every object of JavaScript answers to: a table that is asked for one of them must not. */
const inherited = ['constructor', '__proto__', 'toString']
const file = { path: 'a.js', statementMap: { 0: { start: { line: 1 } } }, s: { 0: 1 }, f: {}, b: {} }

describe('words of a report that are names of every object', () => {
  it.each(inherited)('the severity %s is one that nobody knows', async (word) => {
    const trivy = { SchemaVersion: 2, Results: [{ Secrets: [{ RuleID: 'a', Severity: word }] }] }
    const { report } = await read('security', JSON.stringify(trivy))
    expect(figuresOf('security', report, {})).toEqual({ unknown: 1 })
  })

  it.each(inherited)("hadolint's level %s is a note", async (level) => {
    const found = [{ line: 1, code: 'DL3000', message: 'a', file: 'Dockerfile', level }]
    const { report } = await read('lint', JSON.stringify(found))
    expect(figuresOf('lint', report, {})).toEqual({ note: 1 })
  })

  it.each(inherited)("k6's figure %s is passed over", async (name) => {
    const values = `{"avg":1,${JSON.stringify(name)}:2}`
    const { report } = await read(
      'performance',
      `{"metrics":{"http_req_duration":{"contains":"time","values":${values}}}}`,
    )
    expect(report.series.flatMap((one) => Object.keys(one.values))).toEqual(['mean', 'thresholds-failed', 'mean'])
  })
})

describe('files and packages that are called as what a report is made of', () => {
  it('a file of jest may be called path', async () => {
    const { report } = await read('coverage', JSON.stringify({ coverageMap: { path: file } }))
    expect(figuresOf('coverage', report, {})).toMatchObject({ lines: '1/1' })
  })

  it('a file of istanbul may be called coverageMap', async () => {
    const { report } = await read('coverage', JSON.stringify({ coverageMap: file }))
    expect(figuresOf('coverage', report, {})).toMatchObject({ lines: '1/1' })
  })

  it('a file of SimpleCov may be called coverage, and so may a command', async () => {
    const asFile = await read('coverage', '{"coverage":{"coverage":[1,0]}}')
    expect(asFile.report.files).toEqual(new Map([['coverage', expect.anything()]]))
    const asCommand = await read('coverage', '{"coverage":{"coverage":{"a.rb":{"lines":[1,0]}},"timestamp":1}}', {
      format: 'simplecov',
    })
    expect(asCommand.report.files).toEqual(new Map([['a.rb', expect.anything()]]))
  })

  it('a package may be called error', async () => {
    const outdated = { error: { current: '1.0.0', latest: '2.0.0' }, ms: { current: '2.0.0', latest: '2.1.3' } }
    const { report } = await read('dependencies', JSON.stringify(outdated))
    expect(figuresOf('dependencies', report, {})).toEqual({ 'error 1.0.0': 'major', 'ms 2.0.0': 'minor' })
  })
})
