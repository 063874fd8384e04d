import { describe, expect, it } from '@jest/globals'
import { escapeMarkdown } from '../../../../shared/markdown/markdown.ts'
import { createRedactor } from '../../../../shared/http/redaction.ts'

describe('redaction', () => {
  it('hides a secret as Markdown shows it as text', () => {
    const redactor = createRedactor()
    redactor.add('ghs_a_b')
    expect(redactor.redact(`it is ${escapeMarkdown('ghs_a_b')}`)).toBe('it is ***')
  })

  it('hides a secret, its lines, and its URL-encoded and base64 forms', () => {
    const redactor = createRedactor()
    redactor.add('p@ss word\nsecond line')
    const shown = redactor.redact(
      `p@ss word | second line | ${encodeURIComponent('p@ss word')} | ${Buffer.from('second line').toString('base64')}`,
    )
    expect(shown).toBe('*** | *** | *** | ***')
  })

  it('hides the longer of two secrets whole', () => {
    const redactor = createRedactor()
    redactor.add('token')
    redactor.add('token-of-prod')
    expect(redactor.redact('x token-of-prod y')).toBe('x *** y')
  })

  it('leaves text whole that merely holds very short values', () => {
    const redactor = createRedactor()
    redactor.add('a')
    expect(redactor.redact('a banana')).toBe('a banana')
  })

  it('hides credentials in any URL, known or not', () => {
    expect(createRedactor().redact('git clone https://me:pw@example.com/x')).toBe('git clone https://***@example.com/x')
  })

  it.each([
    ['https://ghp_token@github.com/x', 'https://***@github.com/x'],
    ['https://:pw@example.com/x', 'https://***@example.com/x'],
    ['https://me:p@ss@example.com/x', 'https://***@example.com/x'],
    ['https://me:p?w@example.com', 'https://***@example.com'],
    ['https://example.com/users/@me', 'https://example.com/users/@me'],
    ['https://example.com?mail=a@b.c', 'https://example.com?mail=a@b.c'],
    ['"https://example.com","a@b.c"', '"https://example.com","a@b.c"'],
  ])('hides a token or password however it stands in front of a host: %s', (text, shown) => {
    expect(createRedactor().redact(text)).toBe(shown)
  })

  it('hides a secret URL that has credentials in it as a whole', () => {
    const redactor = createRedactor()
    redactor.add('https://me:pw@example.com/s3cret')
    expect(redactor.redact('POST https://me:pw@example.com/s3cret')).toBe('POST ***')
  })
})
