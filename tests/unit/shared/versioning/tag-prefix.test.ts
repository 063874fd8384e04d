import { execFileSync } from 'node:child_process'
import { describe, expect, it } from '@jest/globals'
import { isTagPrefix } from '../../../../shared/versioning/tag-prefix.ts'

describe('a prefix of tags', () => {
  const isRef = (name: string) => {
    try {
      execFileSync('git', ['check-ref-format', `refs/tags/${name}`])
      return true
    } catch {
      return false
    }
  }

  it.each(['', 'v', 'pkg/a.b@', '@acme/web@', 'a-', 'release/', 'é-v', 'x.lock'])(
    'may be %j, as git says too',
    (prefix) => {
      expect([isTagPrefix(prefix), isRef(`${prefix}1.2.3`)]).toEqual([true, true])
    },
  )

  it.each([
    'a..',
    'a..b',
    'a@{b',
    'a//b',
    '/a',
    '.a',
    'a/.b',
    'a.lock/',
    'a b',
    'a~',
    'a^',
    'a:',
    'a?',
    'a*',
    'a[',
    'a\\',
    'a\u0001',
    'a\u007f',
  ])('may not be %j, as git says too', (prefix) => {
    expect([isTagPrefix(prefix), isRef(`${prefix}1.2.3`)]).toEqual([false, false])
  })

  it('is never taken for an option', () => {
    expect(isTagPrefix('-v')).toBe(false)
  })
})
