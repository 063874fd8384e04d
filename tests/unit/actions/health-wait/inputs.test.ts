import { describe, expect, it } from '@jest/globals'
import { check, fields } from '../../../../actions/health-wait/src/inputs.ts'
import { readInputs } from '../../../../shared/action/read-inputs.ts'

const problemsOf = (given: Readonly<Record<string, string>>) => {
  const { inputs, problems } = readInputs(fields, (name) => given[name] ?? '')
  return problems.length > 0 ? problems : check(inputs)
}
const urls = 'api=https://api.example/health'

describe('the inputs of health-wait', () => {
  it('need nothing but a URL', () => {
    expect(problemsOf({ urls })).toEqual([])
  })

  it('need a URL', () => {
    expect(problemsOf({})).toEqual([expect.objectContaining({ input: 'urls' })])
    expect(problemsOf({ urls: 'api.example/health' })).toEqual([
      expect.objectContaining({ input: 'urls', allowed: '`[name=]url`, one per line; line "api.example/health"' }),
    ])
  })

  it('need a URL that is not a comment', () => {
    expect(problemsOf({ urls: '# none yet' })).toEqual([expect.objectContaining({ input: 'urls' })])
  })

  it.each([
    ['another port', 'api.example:80:10.0.0.7', false],
    ['another host', 'app.example:443:10.0.0.7', false],
    ['the host and port of a URL', 'API.example:443:10.0.0.7', true],
  ])('hold a resolve of %s against the urls: the address that was meant would never be asked', (_, resolve, isGood) => {
    const found = problemsOf({ urls, resolve }).map(({ input }) => input)
    expect(found).toEqual(isGood ? [] : ['resolve'])
    expect(problemsOf({ urls, resolve, 'follow-redirects': 'true' })).toEqual([])
  })

  it.each(['app.example:99999:10.0.0.7', 'app.example:443:999.1', 'app.example:443:1', '10.0.0.1:80:10.0.0.7'])(
    'refuse a resolve that no connection could follow: %s',
    (resolve) => expect(problemsOf({ urls, resolve })).toMatchObject([{ input: 'resolve', received: resolve }]),
  )

  it('know a host of a resolve by its ASCII form, as URLs do', () => {
    expect(problemsOf({ urls: 'https://münchen.example/', resolve: 'München.example:443:10.0.0.7' })).toEqual([])
  })

  it.each([
    ['authorization: Bearer abcdef', 'http://api.example/health', ['headers']],
    ['x-api-key: abcdef', 'http://10.0.0.7/health', ['headers']],
    ['accept: text/html', 'http://api.example/health', []],
    ['authorization: Bearer abcdef', 'http://localhost:8080/health', []],
    ['authorization: Bearer abcdef', 'https://api.example/health', []],
  ])('send no credential in the clear: %s to %s', (headers, urls, expected) => {
    expect(problemsOf({ urls, headers }).map(({ input }) => input)).toEqual(expected)
  })

  it('need names that differ', () => {
    expect(problemsOf({ urls: `${urls}\n${urls}` })).toEqual([
      expect.objectContaining({ input: 'urls', received: 'api' }),
    ])
  })

  it('refuse a rule that looks back further than the watch', () => {
    const rules = 'error-rate <= 5% for 5m'
    expect(problemsOf({ urls, rules, watch: '2m' })).toEqual([
      expect.objectContaining({ input: 'watch', received: rules }),
    ])
    expect(problemsOf({ urls, rules, watch: '5m' })).toEqual([])
  })

  it('refuse rates that cannot be told apart, together with other mistakes', () => {
    const problems = problemsOf({ urls, mode: 'sequential', 'max-error-rate': '5%', rules: 'p96 <= 1s' })
    expect(problems.map(({ input }) => input)).toEqual(['max-error-rate, reject-error-rate', 'rules'])
  })
})
