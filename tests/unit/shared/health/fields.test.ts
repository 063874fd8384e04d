import { describe, expect, it } from '@jest/globals'
import { readInputs } from '../../../../shared/action/read-inputs.ts'
import {
  checkMode,
  checkRules,
  expectationFields,
  modeFields,
  parseNamedUrl,
  requestFields,
  ruleFields,
} from '../../../../shared/health/fields.ts'

const all = { ...expectationFields, ...requestFields, ...modeFields, ...ruleFields }
const read = (given: Partial<Record<keyof typeof all, string>>) =>
  readInputs(all, (name) => given[name as keyof typeof all] ?? '')

describe('the inputs of measuring', () => {
  it('have defaults without problems', () => {
    const { inputs, problems } = read({})
    expect(problems).toEqual([])
    expect(inputs).toMatchObject({
      expectStatus: [{ from: 200, to: 299 }],
      mode: 'consecutive',
      successes: 3,
      requestTimeout: 10_000,
    })
    expect([inputs.failures, inputs.expectBody, inputs.tlsMinDays]).toEqual([undefined, undefined, undefined])
  })

  it('read what is expected', () => {
    const { inputs, problems } = read({
      'expect-status': '200-204, 301',
      'expect-body': '^ok',
      'expect-header': 'Content-Type: json\n!Server: (nginx|apache)',
      'expect-json': 'status==healthy\nchecks.db.lag >= 3 # seconds\nname == "a b"',
      headers: 'Authorization: Bearer a:b\nx-empty:',
      resolve: 'App.example:443:10.0.0.7\napp.example:80:[::1]',
      metrics: 'errors: sum(rate(x{code=~"5.."}[1m]))',
      'metrics-url': 'https://prometheus.example',
    })
    expect(problems).toEqual([])
    expect(inputs).toMatchObject({
      expectStatus: [
        { from: 200, to: 204 },
        { from: 301, to: 301 },
      ],
      expectHeader: [
        { name: 'content-type', negated: false },
        { name: 'server', negated: true },
      ],
      expectJson: [
        { path: 'status', operator: '==', value: 'healthy' },
        { path: 'checks.db.lag', operator: '>=', value: '3' },
        { path: 'name', operator: '==', value: 'a b' },
      ],
      headers: [
        ['Authorization', 'Bearer a:b'],
        ['x-empty', ''],
      ],
      resolve: [
        { host: 'app.example', port: 443, address: '10.0.0.7' },
        { host: 'app.example', port: 80, address: '::1' },
      ],
      metrics: [{ name: 'errors', query: 'sum(rate(x{code=~"5.."}[1m]))' }],
    })
  })

  it('name every mistake at once, and show no header', () => {
    const { problems } = read({
      'expect-status': '2xx',
      'expect-body': '(',
      'expect-json': 'status is healthy',
      headers: 'Bearer s3cret',
      resolve: 'app.example',
      'max-error-rate': '120%',
      rules: 'p95 <=\np95 ~ 3',
    })
    expect(problems.map(({ input }) => input)).toEqual([
      'expect-status',
      'expect-body',
      'expect-json',
      'headers',
      'resolve',
      'max-error-rate',
      'rules',
    ])
    expect(JSON.stringify(problems)).not.toContain('s3cret')
    const rules = problems.find(({ input }) => input === 'rules')
    expect(rules?.allowed).toMatch(/"p95 <=": column .*"p95 ~ 3": column/)
  })

  it.each([
    ['1%', '5%', 0],
    ['5%', '5%', 1],
    ['0%', '5%', 1],
    ['60%', '90%', 1],
    ['1%', '100%', 1],
  ])('refuse error rates that cannot be told apart: %s, %s', (p0, p1, count) => {
    const { inputs } = read({ mode: 'sequential', 'max-error-rate': p0, 'reject-error-rate': p1 })
    expect(checkMode(inputs)).toHaveLength(count)
    expect(checkMode({ ...inputs, mode: 'consecutive' })).toHaveLength(0)
  })

  const rulesProblems = (rules: string, metrics = '', url = 'https://prometheus.example') =>
    checkRules(read({ rules, metrics, 'metrics-url': metrics === '' ? '' : url }).inputs, ['api', 'web']).map(
      ({ input, received }) => [input, received],
    )

  it('know the metrics that rules may read', () => {
    expect(rulesProblems('p95 <= 500ms\nsuccess-rate >= 95%\nrate > 1/s\nmean[api] < 1s')).toEqual([])
    expect(rulesProblems('errors < 3 && baseline(errors) < 2', 'errors: up')).toEqual([])
    expect(rulesProblems('p95 <= 2 * baseline(p95)', 'errors: up')).toEqual([['rules', 'p95 <= 2 * baseline(p95)']])
    expect(rulesProblems('p96 <= 500ms')).toEqual([['rules', 'p96 <= 500ms']])
    expect(rulesProblems('p95[db] <= 500ms')).toEqual([['rules', 'p95[db] <= 500ms']])
    expect(rulesProblems('p95[api] <= 500ms && p95[web] <= 1s')).toHaveLength(1)
  })

  it('find units that do not fit', () => {
    expect(rulesProblems('p95 <= 5%')).toEqual([['rules', 'p95 <= 5%']])
  })

  it.each([
    ['success-rate >= 0%', 'can be broken: success-rate is from 0 to 100 %'],
    ['error-rate <= 100%', 'can be broken'],
    ['100% >= error-rate', 'can be broken'],
    ['p95 >= 0ms', 'can be broken: p95 is never below 0'],
    ['error-rate < 0%', 'can be kept'],
    ['success-rate > 100%', 'can be kept'],
    ['p95 < 0ms', 'can be kept'],
    ['success-rate >= 0.95', 'did you mean 95%?'],
  ])('find a bound that nothing breaks, or keeps, or that is a fraction: %s', (rule, said) => {
    const { inputs } = read({ rules: rule })
    expect(checkRules(inputs, ['api'])).toMatchObject([
      { input: 'rules', received: rule, allowed: expect.stringContaining(said) },
    ])
  })

  it('let bounds at the end of a range be, where something is beyond them', () => {
    const fine = 'success-rate >= 100%\nerror-rate <= 0%\nconsecutive-failures <= 0\nsuccess-rate >= 1%\np95 <= 0.5s'
    expect(rulesProblems(fine)).toEqual([])
    expect(rulesProblems('errors >= 0', 'errors: up')).toEqual([])
  })

  it('want a Prometheus for metrics, and names of their own for them', () => {
    expect(rulesProblems('', 'errors: up', '')).toEqual([['metrics-url', undefined]])
    expect(rulesProblems('', 'p95: up')).toEqual([['metrics', 'p95']])
  })
})

describe('a named URL', () => {
  it.each([
    ['api=https://api.example/health?a=b', { name: 'api', url: 'https://api.example/health?a=b' }],
    ['https://api.example/health?token=x', { name: 'api.example/health', url: 'https://api.example/health?token=x' }],
    ['http://localhost:8080/', { name: 'localhost:8080', url: 'http://localhost:8080/' }],
    ['ftp://x.example', undefined],
    ['api=', undefined],
    ['health', undefined],
  ])('%s', (line, read) => {
    expect(parseNamedUrl(line)).toEqual(read)
  })
})
