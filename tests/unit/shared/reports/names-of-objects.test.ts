import { describe, expect, it } from '@jest/globals'
import { figuresOf, read } from '../../../contract/reports/read.ts'

/** What every object of JavaScript answers to: a table that is asked for one of them must not. */
const inherited = ['constructor', '__proto__', 'toString']

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
