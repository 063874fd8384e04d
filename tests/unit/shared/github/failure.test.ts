import { describe, expect, it } from '@jest/globals'
import { ActionError, ProviderError } from '../../../../shared/errors/action-error.ts'
import { failureOf, isAmbiguous } from '../../../../shared/github/failure.ts'

const request = { method: 'POST', url: 'https://ghes.example.com/api/v3/repos/acme/shop/deployments?token=x' }

function failure(thrown: object): ProviderError {
  const error = failureOf(Object.assign(new Error('why'), thrown), 'deployments: write', (text) =>
    text.replaceAll('s3cret', '***'),
  )
  if (error instanceof ProviderError) return error
  throw error
}

const answered = (status: number, headers: Record<string, string> = {}) =>
  failure({ status, request, response: { headers } })

describe('the failure that octokit threw', () => {
  it.each([
    [401, 'PROVIDER_UNAUTHORIZED'],
    [403, 'PROVIDER_FORBIDDEN'],
    [404, 'PROVIDER_NOT_FOUND'],
    [410, 'PROVIDER_REFUSED'],
    [422, 'PROVIDER_REFUSED'],
    [429, 'PROVIDER_RATE_LIMITED'],
    [503, 'PROVIDER_FAILED'],
  ])('is by status %i %s', (status, code) => {
    expect(answered(status)).toMatchObject({
      code,
      status,
      message: `GitHub: POST /api/v3/repos/acme/shop/deployments → ${status} why`,
    })
  })

  it.each([{ 'x-ratelimit-remaining': '0' }, { 'retry-after': '60' }])(
    'is a rate limit when a 403 says %j',
    (headers) => {
      expect(answered(403, headers).code).toBe('PROVIDER_RATE_LIMITED')
    },
  )

  it('names the permission that GitHub names, else that which the caller knows', () => {
    expect(answered(403).hint).toContain('"permissions: deployments: write"')
    const headers = { 'x-accepted-github-permissions': 'pull_requests=write,contents=read; issues=write' }
    expect(answered(403, headers).hint).toContain('"permissions: pull-requests: write, contents: read"')
  })

  it.each([
    ['FORBIDDEN', 'PROVIDER_FORBIDDEN'],
    ['INSUFFICIENT_SCOPES', 'PROVIDER_FORBIDDEN'],
    ['NOT_FOUND', 'PROVIDER_NOT_FOUND'],
    ['RATE_LIMITED', 'PROVIDER_RATE_LIMITED'],
    ['UNPROCESSABLE', 'PROVIDER_REFUSED'],
    [undefined, 'PROVIDER_REFUSED'],
  ])('is by the type %s of a GraphQL error %s', (type, code) => {
    const error = failure({ errors: [{ type, message: 'first' }, { message: 'second' }] })
    expect(error).toMatchObject({ code, message: 'GitHub: POST /graphql → first; second' })
  })

  it('digs for why there was no answer', () => {
    const cause = Object.assign(new Error('fetch failed'), {
      cause: Object.assign(new Error(''), { code: 'ECONNREFUSED' }),
    })
    expect(failure({ status: 500, request, cause })).toMatchObject({
      code: 'PROVIDER_UNREACHABLE',
      status: undefined,
      message: expect.stringMatching(/→ no answer: ECONNREFUSED$/) as unknown,
    })
  })

  it('shows no secret and no endless text', () => {
    const error = failure({ status: 500, request, response: { headers: {} }, message: `s3cret ${'x'.repeat(5_000)}` })
    expect(error.message).toContain('500 *** xxx')
    expect(error.message.length).toBeLessThan(600)
  })

  it('hands on what is none of octokit', () => {
    const [own, defect] = [new ActionError('CANCELLED', 'cancelled'), new TypeError('x is not a function')]
    expect(failureOf(own, '', String)).toBe(own)
    expect(failureOf(defect, '', String)).toBe(defect)
  })

  it('may have had its effect only when no good answer came', () => {
    expect([503, 500].map((status) => isAmbiguous(answered(status)))).toEqual([true, true])
    expect([422, 403, 429].map((status) => isAmbiguous(answered(status)))).toEqual([false, false, false])
    expect(isAmbiguous(failure({ request }))).toBe(true)
    expect(isAmbiguous(new Error('x'))).toBe(false)
  })
})
