import { describe, expect, it } from '@jest/globals'
import { figuresOf, read } from '../../../contract/reports/read.ts'

const json = (value: unknown) => JSON.stringify(value)
const scan = async (value: unknown, format?: string) =>
  read('security', typeof value === 'string' ? value : json(value), { ...(format ? { format } : {}) })
const severities = async (value: unknown, format?: string) =>
  figuresOf('security', (await scan(value, format)).report, undefined)

describe('npm, pnpm and yarn', () => {
  const advisory = {
    id: 1179,
    title: 'Prototype pollution',
    module_name: 'minimist',
    severity: 'moderate',
    cves: ['CVE-2020-7598'],
    github_advisory_id: 'GHSA-vh95-rmgr-6w4m',
    findings: [{ version: '0.0.8', paths: ['mkdirp>minimist', 'optimist>minimist'] }],
  }

  it('counts an advisory of pnpm once, however many paths lead to it', async () => {
    const pnpm = {
      actions: [],
      advisories: { 1179: advisory },
      muted: [],
      metadata: { vulnerabilities: { moderate: 2 } },
    }
    const { format, report } = await scan(pnpm)
    expect(format).toBe('npm-audit')
    expect(report.findings).toEqual([
      {
        severity: 'moderate',
        id: 'GHSA-vh95-rmgr-6w4m',
        aliases: ['CVE-2020-7598', '1179'],
        message: 'Prototype pollution',
        path: '',
        line: 0,
        subject: 'minimist 0.0.8',
      },
    ])
  })

  it('counts a package of npm 7 that only depends on a vulnerable one, as npm does', async () => {
    const npm = {
      auditReportVersion: 2,
      vulnerabilities: {
        minimist: {
          severity: 'critical',
          range: '<0.2.1',
          via: [{ title: 't', url: 'https://example.com/GHSA-vh95-rmgr-6w4m' }],
        },
        mkdirp: { severity: 'high', range: '<0.5.2', via: ['minimist'] },
      },
      metadata: { vulnerabilities: { critical: 1, high: 1, total: 2 } },
    }
    expect(await severities(npm)).toEqual({ critical: 1, high: 1 })
    expect((await scan(npm)).report.findings.map(({ id, message }) => [id, message])).toEqual([
      ['GHSA-vh95-rmgr-6w4m', 't'],
      ['mkdirp', 'depends on minimist'],
    ])
  })

  it('takes several flaws of one package for no aliases of each other: accepting one accepts not the rest', async () => {
    const via = ['GHSA-vh95-rmgr-6w4m', 'GHSA-xvch-5gv4-984h'].map((id) => ({
      title: 't',
      url: `https://example.com/${id}`,
    }))
    const npm = { auditReportVersion: 2, vulnerabilities: { minimist: { severity: 'critical', range: '<0.2.4', via } } }
    expect((await scan(npm)).report.findings).toMatchObject([
      { id: 'minimist', aliases: [], message: 't GHSA-vh95-rmgr-6w4m; t GHSA-xvch-5gv4-984h' },
    ])
  })

  it('believes yarn 4, which is silent without a finding and without a network, only where it is said that it ended', async () => {
    await expect(scan('', 'yarn-audit')).rejects.toThrow('the file is empty')
    expect(await severities('{"type":"auditSummary"}\n')).toEqual({})
  })

  it('refuses a summary of yarn 1 that states vulnerabilities beside no advisory', async () => {
    const summary = { type: 'auditSummary', data: { vulnerabilities: { info: 0, low: 0, moderate: 1, high: 2 } } }
    await expect(scan(`${json(summary)}\n`)).rejects.toThrow('it states 3 vulnerabilities and lists none')
  })

  it('counts an advisory of yarn 1 once, and takes a summary without one for clean', async () => {
    const line = json({ type: 'auditAdvisory', data: { resolution: {}, advisory } })
    const summary = json({ type: 'auditSummary', data: { vulnerabilities: {} } })
    expect(await severities(`${line}\n${line}\n${summary}\n`)).toEqual({ moderate: 1 })
    expect(await severities(`${json({ type: 'info', data: 'x' })}\n${summary}\n`)).toEqual({})
  })
})

describe('Python', () => {
  const vulns = [{ id: 'PYSEC-1', fix_versions: [], description: 'd' }]

  it.each([
    ['pip-audit’s older list', [{ name: 'flask', version: '0.5', vulns }], { unknown: 1 }],
    [
      'pip-audit beside what it could not audit',
      {
        dependencies: [
          { name: 'flask', version: '0.5', vulns },
          { name: 'shop', skip_reason: 'editable' },
        ],
      },
      { unknown: 2 },
    ],
    ['pip-audit over nothing to audit', { dependencies: [], fixes: [] }, {}],
    [
      'safety 3, scan',
      {
        scan_results: {
          projects: [
            {
              files: [
                {
                  location: 'r.txt',
                  results: {
                    dependencies: [
                      {
                        name: 'a',
                        specifications: [
                          {
                            raw: 'a==1',
                            vulnerabilities: {
                              known_vulnerabilities: [
                                { id: '1', ignored: { code: null } },
                                { id: '2', ignored: { code: 'manual' } },
                              ],
                            },
                          },
                        ],
                      },
                    ],
                  },
                },
              ],
            },
          ],
        },
      },
      { unknown: 1 },
    ],
    [
      'safety 2, with a severity',
      {
        report_meta: {},
        vulnerabilities: [
          {
            vulnerability_id: '1',
            package_name: 'a',
            ignored: {},
            severity: { cvssv3: { base_score: 9.8, base_severity: 'CRITICAL' } },
          },
        ],
      },
      { critical: 1 },
    ],
    [
      'safety 2, ignored',
      { report_meta: {}, vulnerabilities: [{ vulnerability_id: '1', package_name: 'a', ignored: true }] },
      {},
    ],
  ])('reads %s', async (_, value, expected) => {
    expect(await severities(value)).toEqual(expected)
  })

  it('never takes an audit that skipped everything for a clean one, whatever it says beside', async () => {
    const skipped = (name: string) => ({ name, skip_reason: 'Dependency not found on PyPI and could not be audited' })
    await expect(scan({ dependencies: [skipped('a'), skipped('b')], fixes: [] })).rejects.toThrow('nothing was audited')
    await expect(
      scan(`No known vulnerabilities found\n${json({ dependencies: [skipped('a')], fixes: [] })}`, 'pip-audit'),
    ).rejects.toThrow('invalid JSON')
  })
})
