import { describe, expect, it } from '@jest/globals'
import { locateFailures } from '../../../../../actions/quality-gate/src/evidence/locate-failures.ts'

const files = new Set(['tests/cart.test.ts', 'src/cart.ts', 'cart.ts'])

function placeOf(failure: { suite?: string; path?: string; line?: number; message?: string }) {
  const whole = { name: 'adds', suite: '', path: '', line: 0, message: '', isError: false, ...failure }
  const counts = { total: 1, passed: 0, failed: 1, errors: 0, skipped: 0, flaky: 0, seconds: 0 }
  const [found] =
    locateFailures(new Map([['', { ...counts, failures: [whole], named: [] }]]), files).get('')?.failures ?? []
  return `${found?.path ?? ''}:${found?.line ?? 0}`
}

describe('locateFailures', () => {
  it.each([
    ['the suite’s name', { suite: 'tests/cart.test.ts' }, 'tests/cart.test.ts:0'],
    [
      'the suite’s name, and the line of that file in the stack',
      { suite: 'tests/cart.test.ts', message: 'no\n at src/cart.ts:3:1\n ❯ tests/cart.test.ts:14:20' },
      'tests/cart.test.ts:14',
    ],
    ['the stack alone', { message: 'no\n at add (/home/runner/work/shop/src/cart.ts:3:1)' }, 'src/cart.ts:3'],
    [
      'the line of a file that the report names',
      { path: 'src/cart.ts', message: 'src/cart.ts:9: no' },
      'src/cart.ts:9',
    ],
    ['nothing where the report says it', { path: 'a.ts', line: 2, message: 'src/cart.ts:9: no' }, 'a.ts:2'],
    ['nothing where the file is not of the repository', { suite: 'x', message: '/etc/passwd.d:1 evil.ts:2' }, ':0'],
  ])('takes from %s', (_, failure, expected) => {
    expect(placeOf(failure)).toBe(expected)
  })

  it('takes no time over a message made to cost some', () => {
    const began = performance.now()
    expect(placeOf({ message: 'a.'.repeat(25_000), suite: 'a/'.repeat(25_000) })).toBe(':0')
    expect(performance.now() - began).toBeLessThan(15_000)
  })
})
