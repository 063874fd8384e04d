import { describe, expect, it } from '@jest/globals'
import { writeMetrics, readMetrics } from '../../../../../actions/quality-gate/src/baseline/metrics-file.ts'
import type { Facts } from '../../../../../actions/quality-gate/src/facts.ts'
import { createGateMetrics, measureAsked } from '../../../../../actions/quality-gate/src/metrics/gate-metrics.ts'
import { measure } from '../../../../../actions/quality-gate/src/metrics/measure.ts'
import { unitOf } from '../../../../../actions/quality-gate/src/metrics/metric-units.ts'
import { lintFinding, securityFinding } from '../../../../../shared/reports/findings.ts'
import { judge } from '../../../../../shared/rules/judge.ts'
import { parseMetric, parseRule } from '../../../../../shared/rules/parse-rule.ts'
import { formatQuantity, quantity } from '../../../../../shared/rules/quantity.ts'
import type { CoverageReport } from '../../../../../shared/reports/coverage.ts'
import { coverageOf, factsOf } from '../facts.ts'

const show = (facts: Facts, name: string) => {
  const value = measure(facts).get(parseMetric(name))
  return value === undefined || value === 'n/a' ? value : formatQuantity(value)
}
const state = (facts: Facts, text: string) => {
  const [rule, metrics] = [parseRule(text), measure(facts)]
  measureAsked(metrics, [rule], facts)
  return judge(rule, createGateMetrics(metrics, facts)).state
}
const tests = (failed: number, total = 10) => ({
  total,
  passed: total - failed,
  failed,
  errors: 0,
  skipped: 0,
  flaky: 0,
  seconds: 1.5,
  failures: [],
  named: [],
})

describe('measure: coverage', () => {
  const reports = {
    coverage: new Map([
      ['api', coverageOf({ 'api/a.ts': '++-', 'shared/x.ts': '+-' })],
      ['web', coverageOf({ 'web/b.ts': '----', 'shared/x.ts': '-+' })],
    ]),
  }
  const facts = factsOf({ reports })

  it.each([
    ['coverage', '44.44%'],
    ['coverage.lines.covered', '4'],
    ['coverage.lines.total', '9'],
    ['coverage[api]', '60%'],
    ['coverage[web].lines', '16.66%'],
    ['coverage.files.min', '0%'],
    ['coverage[api].files.min', '50%'],
    ['coverage.branches', undefined],
    ['coverage.patch', undefined],
    ['coverage.delta', 'n/a'],
  ])('%s is %s: one file of two reports is one file', (name, expected) => {
    expect(show(facts, name)).toBe(expected)
  })

  it('knows the coverage of one file and of a folder [D03]', () => {
    expect(state(facts, 'coverage["shared/x.ts"] == 100%')).toBe('holds')
    expect(state(facts, 'coverage["web"] == 16.66%')).toBe('broken')
    expect(state(facts, 'coverage["web/b.ts"].lines == 0')).toBe('holds')
    expect(state(facts, 'coverage["./web/b.ts"] == 0')).toBe('holds')
    expect(state(facts, 'coverage["sha"] > 0')).toBe('missing')
  })

  it('takes nothing to cover for missing, neither 0 % nor 100 %', () => {
    const empty = factsOf({ reports: { coverage: new Map([['', coverageOf({ 'a.ts': '   ' })]]) } })
    expect(show(empty, 'coverage')).toBeUndefined()
    expect(show(empty, 'coverage.lines.total')).toBe('0')
    expect(state(empty, 'coverage >= 0%')).toBe('missing')
  })

  it.each([
    [
      'changed lines that can be covered',
      [
        ['api/a.ts', [1, 3, 9]],
        ['web/b.ts', [2]],
      ],
      '33.33%',
    ],
    ['none of them can be covered', [['api/a.ts', [9]]], 'n/a'],
    ['files without data', [['README.md', [1, 2]]], 'n/a'],
    ['no change', [], 'n/a'],
  ] as const)('coverage.patch of %s', (_, changed, expected) => {
    const changedLines = new Map(changed.map(([path, lines]) => [path, new Set<number>(lines)]))
    expect(show(factsOf({ reports, changedLines }), 'coverage.patch')).toBe(expected)
  })

  it('takes all lines of a changed file that its diff does not show', () => {
    const findings = [2, 7].map((line) => lintFinding({ severity: 'error', path: 'api/a.ts', line }))
    const changedLines = new Map([['api/a.ts', 'all' as const]])
    const facts = factsOf({ reports: { ...reports, lint: new Map([['', { findings }]]) }, changedLines })
    expect(show(facts, 'coverage.patch')).toBe('66.66%')
    expect(show(facts, 'lint.new')).toBe('2')
  })

  it('takes a finding of a whole file, as one that it could not be parsed, for new where the file has new lines', () => {
    const lint = new Map([
      ['', { findings: ['a.ts', 'b.ts', 'c.ts'].map((path) => lintFinding({ path, severity: 'error' })) }],
    ])
    const changedLines = new Map([
      ['a.ts', new Set([3])],
      ['b.ts', new Set<number>()],
    ])
    expect(show(factsOf({ reports: { lint }, changedLines }), 'lint.new')).toBe('1')
  })

  it('is n/a where there is no change, and missing where the change is not known', () => {
    const lint = new Map([['', { findings: [] }]])
    const states = (changedLines: Facts['changedLines']) =>
      ['coverage.patch >= 80%', 'lint.new == 0'].map((rule) =>
        state(factsOf({ reports: { ...reports, lint }, changedLines }), rule),
      )
    expect(states('n/a')).toEqual(['n/a', 'n/a'])
    expect(states(undefined)).toEqual(['missing', 'missing'])
  })

  it('takes a report of totals for no evidence about changed lines', () => {
    const totals = { files: new Map([['a.ts', { lines: { covered: 9, total: 10 } }]]) }
    const mixed = { files: new Map([...totals.files, ...coverageOf({ 'b.ts': '+' }).files]) }
    const patch = (report: CoverageReport, path: string) =>
      state(
        factsOf({ reports: { coverage: new Map([['', report]]) }, changedLines: new Map([[path, new Set([1])]]) }),
        'coverage.patch >= 80%',
      )
    expect(patch(totals, 'a.ts')).toBe('missing')
    expect(patch(totals, 'README.md')).toBe('missing')
    expect(patch(mixed, 'a.ts')).toBe('missing')
    expect(patch(mixed, 'b.ts')).toBe('holds')
    expect(patch(mixed, 'README.md')).toBe('n/a')
  })

  it('compares with the baseline exactly, by its counts', () => {
    const baseline = {
      coverage: 44.44444444444444,
      'coverage.lines.covered': 4,
      'coverage.lines.total': 9,
      'coverage[api]': 90,
    }
    expect(state(factsOf({ reports, baseline }), 'coverage.delta >= 0')).toBe('holds')
    expect(state(factsOf({ reports, baseline }), 'coverage >= baseline(coverage)')).toBe('holds')
    expect(state(factsOf({ reports, baseline }), 'coverage[api] >= baseline(coverage[api])')).toBe('broken')
    expect(show(factsOf({ reports, baseline: { ...baseline, 'coverage.lines.covered': 9 } }), 'coverage.delta')).toBe(
      '-55.56%',
    )
    expect(state(factsOf({ reports, baseline }), 'coverage[web] >= baseline(coverage[web])')).toBe('n/a')
    const odd = { 'coverage.lines.covered': 4.5, 'coverage.lines.total': 1e300 }
    expect(show(factsOf({ reports, baseline: odd }), 'coverage.delta')).toBe('44.44%')
    expect(show(factsOf({ reports, baseline: { ...odd, 'coverage.lines.total': 0 } }), 'coverage.delta')).toBe('n/a')
    expect(show(factsOf({ reports, baseline: { coverage: 90.5 } }), 'coverage.delta')).toBe('-46.06%')
  })
})

describe('measure: the other kinds', () => {
  it('adds tests up, and takes no test for missing', () => {
    const facts = factsOf({
      reports: {
        tests: new Map([
          ['unit', tests(1)],
          ['', tests(0, 5)],
        ]),
      },
    })
    expect(
      ['tests.total', 'tests.failed', 'tests[unit].failed', 'tests.seconds'].map((name) => show(facts, name)),
    ).toEqual(['15', '1', '1', '3s'])
    expect(state(factsOf({ reports: { tests: new Map([['', tests(0, 0)]]) } }), 'tests.failed == 0')).toBe('missing')
  })

  it('counts lint findings, and those on changed lines', () => {
    const findings = [
      lintFinding({ severity: 'error', path: 'a.ts', line: 1 }),
      lintFinding({ severity: 'warning', path: 'a.ts', line: 2 }),
      lintFinding({ severity: 'note', path: 'b.ts', line: 1 }),
    ]
    const reports = { lint: new Map([['eslint', { findings }]]) }
    const facts = factsOf({ reports, changedLines: new Map([['a.ts', new Set([2, 3])]]) })
    expect(
      ['lint.error', 'lint.warning', 'lint.total', 'lint.new', 'lint[eslint].total'].map((name) => show(facts, name)),
    ).toEqual(['1', '1', '3', '1', '3'])
    expect(state(factsOf({ reports }), 'lint.new == 0')).toBe('missing')
  })

  it('counts security findings in npm’s words', () => {
    const findings = (['critical', 'moderate', 'moderate', 'unknown'] as const).map((severity) =>
      securityFinding({ severity }),
    )
    const facts = factsOf({ reports: { security: new Map([['', { findings }]]) } })
    expect(
      ['critical', 'high', 'moderate', 'low', 'unknown', 'total'].map((name) => show(facts, `security.${name}`)),
    ).toEqual(['1', '0', '2', '0', '1', '4'])
  })

  it('measures complexity, outdated dependencies and commands', () => {
    const functions = [3, 5, 2].map((complexity) => ({ path: 'a.py', line: 1, name: 'f', complexity }))
    const outdated = [{ name: 'x', current: '1.0.0', latest: '2.0.0', step: 'major' as const }]
    const facts = factsOf({
      reports: { complexity: new Map([['', { functions }]]), dependencies: new Map([['', { outdated }]]) },
      commands: [{ name: 'e2e', exitCode: 3, seconds: 12.5, timedOut: false }],
    })
    const names = [
      'complexity.max',
      'complexity.mean',
      'dependencies.outdated.major',
      'dependencies.outdated.total',
      'commands.e2e.exit',
      'commands.e2e.seconds',
    ]
    expect(names.map((name) => show(facts, name))).toEqual(['5', '3.33', '1', '1', '3', '12.5s'])
  })
})

describe('measure: performance', () => {
  const series = (name: string, p95: number, rate: number) => ({
    name,
    values: { p95: quantity(p95, 'ms'), rate: quantity(rate, '/s') },
  })
  const reports = {
    performance: new Map([
      ['load', { series: [series('', 300, 90), series('GET /', 200, 100)] }],
      ['', { series: [series('', 450, 120)] }],
    ]),
  }
  const files = [{ kind: 'performance' as const, name: '', path: 'k6.json', format: 'k6' }]
  const facts = factsOf({ reports, files })

  it.each([
    ['performance[load].p95', '300ms'],
    ['performance[k6].p95', '450ms'],
    ['performance["GET /"].rate', '100/s'],
    ['performance.p95', '450ms'],
    ['performance.rate', '90/s'],
    ['performance.regression', 'n/a'],
  ])('%s is %s: without a label the worst of what the reports are about', (name, expected) => {
    expect(show(facts, name)).toBe(expected)
  })

  it('takes the worst relative loss for the regression, whichever way is worse [P13]', () => {
    const better = { 'performance[load].p95': 400, 'performance[load].rate': 80 }
    expect(show(factsOf({ reports, files, baseline: better }), 'performance.regression')).toBe('-12.5%')
    expect(
      show(factsOf({ reports, files, baseline: { ...better, 'performance[k6].p95': 300 } }), 'performance.regression'),
    ).toBe('50%')
    expect(
      show(
        factsOf({ reports, files, baseline: { ...better, 'performance[load].rate': 180 } }),
        'performance.regression',
      ),
    ).toBe('50%')
    expect(state(factsOf({ reports, files, baseline: better }), 'performance.regression <= 20%')).toBe('holds')
  })

  it('takes a difference within the noise of the last runs for none', () => {
    const runs = (values: number[]) => values.map((p95) => new Map([['performance[load].p95', p95]]))
    const against = (values: number[]) =>
      show(factsOf({ reports, files, recent: runs(values) }), 'performance.regression')
    expect(against([290, 250, 330, 270, 310])).toBe('0%')
    expect(against([200, 199, 201, 200, 202])).toBe('50%')
    expect(against([200])).toBe('50%')
  })
})

describe('the metrics file', () => {
  it('is flat, sorted, and reads back', () => {
    const facts = factsOf({ reports: { coverage: new Map([['my app', coverageOf({ 'a.ts': '++-' })]]) } })
    const flat = writeMetrics(measure(facts))
    expect(flat).toMatchObject({
      'coverage.lines.covered': 2,
      'coverage["my app"].lines.total': 3,
      coverage: 66.66666666666667,
    })
    expect(Object.keys(flat)).toEqual(Object.keys(flat).sort())
    expect(Object.fromEntries(readMetrics(JSON.stringify(flat)))).toEqual(flat)
  })

  it.each(['[1]', '{"a":"1"}', '{"a":null}', 'nothing', '"x"'])('refuses %s', (text) => {
    expect(() => readMetrics(text)).toThrow()
  })
})

describe('unitOf', () => {
  it.each([
    ['coverage', '%'],
    ['coverage.branches', '%'],
    ['coverage.lines.covered', ''],
    ['coverage.files.min', '%'],
    ['tests.failed', ''],
    ['tests.seconds', 's'],
    ['commands.unit.exit', ''],
    ['commands.unit.seconds', 's'],
    ['score', ''],
    ['performance.p95', undefined],
    ['performance.regression', '%'],
    ['custom', undefined],
  ])('%s: %j', (name, unit) => {
    expect(unitOf(name)).toBe(unit)
  })
})
