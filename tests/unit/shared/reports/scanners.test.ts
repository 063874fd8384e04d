import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { figuresOf, read } from '../../../contract/reports/read.ts'

const json = (value: unknown) => JSON.stringify(value)
const scan = async (value: unknown, format?: string) =>
  read('security', typeof value === 'string' ? value : json(value), { ...(format ? { format } : {}) })
const severities = async (value: unknown, format?: string) =>
  figuresOf('security', (await scan(value, format)).report, undefined)

describe('Bandit', () => {
  it('names no password that it found', async () => {
    const text = readFileSync(join(import.meta.dirname, '../../../fixtures/reports/security/bandit.json'), 'utf8')
    expect(text).toContain("Possible hardcoded password: 'hunter2'")
    const { report } = await scan(text)
    expect(json(report)).not.toContain('hunter2')
    expect(json(report)).toContain('Possible hardcoded password: ***')
  })
})

describe('Trivy', () => {
  const vulnerability = { VulnerabilityID: 'CVE-2024-1', PkgName: 'a', InstalledVersion: '1', Severity: 'HIGH' }
  const misconfigurations = [
    { ID: 'KSV001', Severity: 'MEDIUM', Status: 'FAIL', Message: 'm' },
    { ID: 'KSV002', Severity: 'HIGH', Status: 'PASS' },
  ]

  it.each([
    [
      'schema 2',
      { SchemaVersion: 2, ArtifactName: 'x', Results: [{ Target: 'go.mod', Vulnerabilities: [vulnerability] }] },
      { high: 1 },
    ],
    ['schema 2 without a finding', { SchemaVersion: 2, ArtifactName: 'x' }, {}],
    [
      'the older list',
      [
        { Target: 'go.mod', Type: 'gomod', Vulnerabilities: [vulnerability] },
        { Target: 'x', Type: 'y', Vulnerabilities: null },
      ],
      { high: 1 },
    ],
    [
      'the older list without types, one vulnerability without a name',
      [{ Target: 'go.mod', Vulnerabilities: [vulnerability, { PkgName: 'b' }] }],
      { high: 1, unknown: 1 },
    ],
    [
      'what it was told to show and ignores all the same',
      {
        SchemaVersion: 2,
        ArtifactName: 'x',
        Results: [
          {
            Target: 'go.mod',
            ExperimentalModifiedFindings: [{ Type: 'vulnerability', Status: 'ignored', Finding: vulnerability }],
          },
        ],
      },
      {},
    ],
    [
      'the configuration of an image',
      {
        SchemaVersion: 2,
        ArtifactName: 'x',
        Metadata: { ImageConfig: { config: { Env: ['A=B'] } } },
        Results: [{ Target: 'x', Class: 'config', Type: 'dockerfile', Misconfigurations: misconfigurations }],
      },
      { moderate: 1 },
    ],
    [
      'a cluster',
      {
        ClusterName: 'k',
        Resources: [{ Kind: 'Pod', Results: [{ Target: 'p', Misconfigurations: misconfigurations }] }],
      },
      { moderate: 1 },
    ],
    [
      'a summary of a cluster, and a resource that could not be scanned',
      {
        ClusterName: 'k',
        Findings: [
          { Kind: 'Pod', Name: 'p', Results: [{ Target: 'p', Vulnerabilities: [vulnerability] }] },
          { Kind: 'Pod', Name: 'q', Error: 'unable to find the image' },
        ],
      },
      { high: 1, unknown: 1 },
    ],
    ['a cluster of which nothing is found', { ClusterName: 'k', Resources: [{ Kind: 'Pod', Name: 'p' }] }, {}],
    [
      'an older cluster',
      {
        ClusterName: 'k',
        Vulnerabilities: [{ Results: [{ Target: 'p', Vulnerabilities: [vulnerability] }] }],
        Misconfigurations: [{ Results: [{ Target: 'p', Misconfigurations: misconfigurations }] }],
      },
      { high: 1, moderate: 1 },
    ],
    [
      'secrets and licences',
      {
        SchemaVersion: 2,
        ArtifactName: 'x',
        Results: [
          {
            Target: '.env',
            Secrets: [{ RuleID: 'r', Severity: 'CRITICAL', StartLine: 3 }],
            Licenses: [{ Severity: 'UNKNOWN', Name: 'AGPL' }],
          },
        ],
      },
      { critical: 1, unknown: 1 },
    ],
  ])('reads %s', async (_, value, expected) => {
    expect(await severities(value)).toEqual(expected)
  })
})

describe('OSV-Scanner', () => {
  const osv = (vulnerability: object, group: object = {}) => ({
    results: [
      {
        source: { path: 'go.mod' },
        packages: [
          {
            package: { name: 'a', version: '1' },
            vulnerabilities: [{ id: 'X-1', ...vulnerability }],
            groups: [{ ids: ['X-1'], ...group }],
          },
        ],
      },
    ],
  })
  const vector = [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }]

  it.each([
    [
      'the database’s word before all',
      osv({ database_specific: { severity: 'LOW' }, severity: vector }, { max_severity: '9.8' }),
      'low',
    ],
    ['the group’s score', osv({ severity: vector }, { max_severity: '5.3' }), 'moderate'],
    ['the vector', osv({ severity: vector }), 'critical'],
    ['Ubuntu’s word', osv({ severity: [{ type: 'Ubuntu', score: 'medium' }] }), 'moderate'],
    [
      'a vector of a kind that is not known',
      osv({ severity: [{ type: 'CVSS_V4', score: 'CVSS:4.0/AV:N' }] }),
      'unknown',
    ],
    ['nothing', osv({}, { max_severity: '' }), 'unknown'],
  ])('takes for the severity %s', async (_, value, severity) => {
    expect(await severities(value)).toEqual({ [severity]: 1 })
  })

  it('takes null results for none, and keeps aliases', async () => {
    expect(await severities({ results: null }, 'osv-scanner')).toEqual({})
    expect(await severities({ results: [{ source: { path: 'go.mod' }, packages: null }] })).toEqual({})
    expect((await scan(osv({ aliases: ['CVE-1', 'GHSA-1'] }))).report.findings[0]?.aliases).toEqual(['CVE-1', 'GHSA-1'])
  })
})

describe('Go and code', () => {
  it.each([
    [
      'gosec: suppressed by a comment or a rule',
      {
        'Golang errors': {},
        Issues: [
          { severity: 'HIGH', rule_id: 'G1', details: 'd', file: 'a.go', line: '12-14', nosec: true },
          {
            severity: 'LOW',
            rule_id: 'G2',
            details: 'd',
            file: 'a.go',
            line: '1',
            suppressions: [{ kind: 'external' }],
          },
        ],
      },
      {},
    ],
    [
      'gosec: a file that did not compile',
      { 'Golang errors': { 'a.go': [{ line: 1, column: 1, error: 'expected ;' }] }, Issues: [] },
      { unknown: 1 },
    ],
    [
      'govulncheck before 1.0',
      {
        Calls: null,
        Vulns: [
          { OSV: { id: 'GO-1' }, ModPath: 'm', CallSink: 3 },
          { OSV: { id: 'GO-2' }, ModPath: 'm', CallSink: 0 },
        ],
      },
      { unknown: 1, low: 1 },
    ],
    [
      'semgrep: ignored, and a rule that could not be used',
      {
        results: [
          {
            check_id: 'r',
            path: 'a.py',
            start: { line: 1 },
            extra: { message: 'm', severity: 'ERROR', is_ignored: true },
          },
        ],
        errors: [
          { level: 'error', message: 'bad rule' },
          { level: 'warn', message: 'w' },
        ],
      },
      { unknown: 1 },
    ],
    [
      'semgrep: nothing but an error, without the paths that it scanned',
      { results: [], errors: [{ code: 2, level: 'error', type: 'SemgrepError', message: 'm' }] },
      { unknown: 1 },
    ],
    [
      'semgrep: an error whose level is not told, and a warning',
      { results: [], errors: [{ message: 'm' }, { level: 'warn', message: 'w' }], paths: { scanned: [] } },
      { unknown: 1 },
    ],
    [
      'semgrep: nothing but an error, which comes first',
      { errors: [{ code: 2, level: 'error', message: 'm' }], results: [], version: '1.0.0' },
      { unknown: 1 },
    ],
    [
      'bandit: nothing but a file that it skipped',
      {
        errors: [{ filename: 'a.py', reason: 'syntax error' }],
        metrics: { _totals: { 'CONFIDENCE.HIGH': 0 } },
        results: [],
      },
      { unknown: 1 },
    ],
    [
      'grype: negligible',
      { matches: [{ vulnerability: { id: 'CVE-1', severity: 'Negligible' }, artifact: { name: 'a' } }] },
      { low: 1 },
    ],
    [
      'grype: its keys in another order',
      {
        descriptor: { name: 'grype' },
        matches: [{ artifact: { name: 'a' }, vulnerability: { id: 'CVE-1', severity: 'High' } }],
      },
      { high: 1 },
    ],
  ])('%s', async (_, value, expected) => {
    expect(await severities(value)).toEqual(expected)
  })

  it('counts a vulnerability of govulncheck’s stream once, called if one of its traces is', async () => {
    const finding = (more: object) =>
      json({ finding: { osv: 'GO-1', trace: [{ module: 'm', version: 'v1', ...more }] } })
    const stream = [
      json({ config: { scanner_name: 'govulncheck' } }),
      json({ osv: { id: 'GO-1' } }),
      finding({}),
      finding({ function: 'Parse' }),
      finding({}),
    ]
    expect(await severities(stream.join('\n'))).toEqual({ unknown: 1 })
    expect(await severities([stream[0], finding({})].join('\n'))).toEqual({ low: 1 })
    await expect(scan([stream[1], finding({})].join('\n'), 'govulncheck')).rejects.toThrow('govulncheck did not run')
  })
})
