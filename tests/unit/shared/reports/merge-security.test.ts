import { describe, expect, it } from '@jest/globals'
import { mergeSecurity } from '../../../../shared/reports/merge-security.ts'
import { measure } from '../../../../actions/quality-gate/src/metrics/measure.ts'
import { isAccepted, sift } from '../../../../actions/quality-gate/src/evidence/apply-exceptions.ts'
import { securityFinding } from '../../../../shared/reports/findings.ts'
import { parseMetric } from '../../../../shared/rules/parse-rule.ts'
import { formatQuantity } from '../../../../shared/rules/quantity.ts'
import { factsOf } from '../../actions/quality-gate/facts.ts'

const flaw = { severity: 'critical', id: 'CVE-2021-44906', subject: 'minimist 0.0.8' } as const

describe('mergeSecurity', () => {
  it('counts a flaw once that two tools tell by different names, of one package', () => {
    const finding = securityFinding({ ...flaw, id: 'GHSA-xvch-5gv4-984h', aliases: ['CVE-2021-44906'] })
    const again = securityFinding({ ...flaw, severity: 'high' })
    const elsewhere = securityFinding({ ...flaw, severity: 'high', subject: 'mkdirp 1' })
    const merged = mergeSecurity([{ findings: [finding, finding] }, { findings: [again, elsewhere] }])
    expect(merged.findings).toEqual([finding, finding, elsewhere])
  })

  it('takes the worst that is said of a flaw, whoever tells it first: pip-audit knows no severities', () => {
    const reports = (['unknown', 'low', 'critical'] as const).map((severity) => ({
      findings: [securityFinding({ ...flaw, severity })],
    }))
    expect(mergeSecurity(reports).findings.map(({ severity }) => severity)).toEqual(['critical'])
  })

  it('leaves findings without an advisory or a package alone', () => {
    const finding = securityFinding({ severity: 'high', id: 'B602', path: 'a.py' })
    expect(mergeSecurity([{ findings: [finding] }, { findings: [finding] }]).findings).toEqual([finding, finding])
  })

  it.each([
    ['first', ['a/package-lock.json', 'b/package-lock.json']],
    ['last', ['b/package-lock.json', 'a/package-lock.json']],
  ])('keeps a flaw that is accepted in another place only, which is read %s', (_, paths) => {
    const reports = paths.map((path) => ({ findings: [securityFinding({ ...flaw, path })] }))
    const accepted = [{ id: 'CVE-2021-44906', path: 'a', until: '2026-12-31', reason: 'never run' }]
    const merged = mergeSecurity(reports, (finding) => isAccepted(finding, accepted, '2026-11-26'))
    const { findings } = sift(merged.findings, accepted, '2026-11-26')
    expect(findings.map(({ path }) => path)).toEqual(['b/package-lock.json'])
  })

  it('leaves to each name what its own reports tell: a rule about one must see it', () => {
    const findings = [securityFinding(flaw)]
    const security = new Map(['npm', 'osv'].map((name) => [name, { findings }]))
    const metrics = measure(factsOf({ reports: { security } }))
    const figures = ['security.critical', 'security[npm].critical', 'security[osv].critical'].map((name) => {
      const value = metrics.get(parseMetric(name))
      return value === undefined || value === 'n/a' ? value : formatQuantity(value)
    })
    expect(figures).toEqual(['1', '1', '1'])
  })
})
