import { describe, expect, it } from '@jest/globals'
import { type Expectations, isSameVersion, judgeAnswer } from '../../../../shared/health/expectations.ts'

const healthy = {
  status: 200,
  headers: { 'content-type': 'application/json', 'x-slot': 'green' },
  body: JSON.stringify({
    status: 'healthy',
    version: '1.2.3',
    latency: 12.5,
    checks: { database: { status: 'ok' }, redis: 'ok', external_apis: 'ok', disk_space: true, memory: 'UP' },
  }),
}
const unhealthy = {
  ...healthy,
  status: 503,
  body: JSON.stringify({ status: 'unhealthy', checks: { database: { status: 'down' }, redis: 'ok', memory: 'full' } }),
}
const checks = { database: 'ok', redis: 'ok', external_apis: 'ok', disk_space: 'true', memory: 'UP' }
const basic: Expectations = { status: [{ from: 200, to: 299 }], headers: [], json: [], versionPath: 'version' }
const json = (path: string, operator: Expectations['json'][number]['operator'], value: string): Expectations => ({
  ...basic,
  json: [{ path, operator, value }],
})

describe('an answer', () => {
  it('[A40] that is as expected has no reason, and tells its version and its checks', () => {
    expect(judgeAnswer(healthy, basic)).toEqual({ version: '1.2.3', checks })
  })

  it('[A40] of 503 names the checks that are bad', () => {
    expect(judgeAnswer(unhealthy, basic)).toEqual({
      reason: 'status 503, expected 200-299 (database: down, memory: full)',
      cause: 'transient',
      checks: { database: 'down', redis: 'ok', memory: 'full' },
    })
  })

  it('[A40] of 200 that says unhealthy inside is bad for who expects it in JSON', () => {
    expect(judgeAnswer({ ...unhealthy, status: 200 }, json('status', '==', 'healthy'))).toMatchObject({
      reason: 'status is unhealthy, expected == healthy',
    })
  })

  it.each([401, 403])('of %d is a matter of authorisation', (status) => {
    expect(judgeAnswer({ ...healthy, status }, basic).cause).toBe('unauthorized')
  })

  it('of 401 is good where 401 is expected', () => {
    expect(
      judgeAnswer({ ...healthy, status: 401 }, { ...basic, status: [{ from: 401, to: 401 }] }).reason,
    ).toBeUndefined()
  })

  it('that redirects says where to', () => {
    const answer = { status: 302, headers: { location: 'https://login.example' }, body: '' }
    expect(judgeAnswer(answer, basic).reason).toBe('status 302, expected 200-299, redirected to https://login.example')
  })

  it.each([
    ['status', '==', 'healthy', true],
    ['checks.database.status', '==', 'ok', true],
    ['checks.database.status', '!=', 'ok', false],
    ['checks.disk_space', '==', 'true', true],
    ['latency', '<', '20', true],
    ['latency', '<=', '12.5', true],
    ['latency', '>', '12.5', false],
    ['latency', '>=', '12.50', true],
    ['latency', '==', '12.50', true],
    ['status', '>', '3', false],
    ['absent', '==', 'x', false],
    ['absent', '!=', 'x', true],
  ] as const)('is held against %s %s %s', (path, operator, value, holds) => {
    expect(judgeAnswer(healthy, json(path, operator, value)).reason === undefined).toBe(holds)
  })

  it('without JSON fails what is expected of JSON', () => {
    const page = { ...healthy, body: '<html>Bad Gateway</html>' }
    expect(judgeAnswer(page, json('status', '==', 'healthy')).reason).toBe('the body is not JSON')
    expect(judgeAnswer({ ...healthy, body: '{"status":' }, json('status', '==', 'healthy')).reason).toBe(
      'the body is not JSON',
    )
  })

  it('is held against a pattern of its body', () => {
    expect(judgeAnswer(healthy, { ...basic, body: /healthy/ }).reason).toBeUndefined()
    expect(judgeAnswer(healthy, { ...basic, body: /^pong$/ }).reason).toBe('the body does not match /^pong$/')
  })

  it.each([
    [{ name: 'x-slot', pattern: /green/, negated: false }, undefined],
    [{ name: 'x-slot', pattern: /green/, negated: true }, 'header x-slot is "green", expected no match of /green/'],
    [{ name: 'x-none', pattern: /./, negated: false }, 'header x-none is missing, expected a match of /./'],
    [{ name: 'x-none', pattern: /./, negated: true }, undefined],
  ])('is held against headers: %p', (header, reason) => {
    expect(judgeAnswer(healthy, { ...basic, headers: [header] }).reason).toBe(reason)
  })

  it('of another version is the wrong version, whatever else it says', () => {
    expect(judgeAnswer(healthy, { ...basic, version: 'v1.2.4', body: /nothing/ })).toEqual({
      version: '1.2.3',
      checks,
      reason: 'version 1.2.3, expected v1.2.4',
      cause: 'wrong-version',
    })
  })

  it('without a version is the wrong version', () => {
    expect(judgeAnswer({ ...healthy, body: 'pong' }, { ...basic, version: '1' })).toMatchObject({
      reason: 'no version at "version" in the answer, expected 1',
      cause: 'wrong-version',
    })
  })
})

describe('two versions', () => {
  const sha = '0123456789abcdef0123456789abcdef01234567'
  it.each([
    ['1.2.3', 'v1.2.3', true],
    ['v1.2.3', '1.2.3', true],
    ['1.2.3', '1.2.30', false],
    [sha.slice(0, 7), sha, true],
    [sha, sha.slice(0, 12), true],
    [sha.slice(0, 6), sha, false],
    ['1234567', '12345678', false],
    ['', sha, false],
  ])('%s and %s: %p', (served, expected, same) => {
    expect(isSameVersion(served, expected)).toBe(same)
  })
})
