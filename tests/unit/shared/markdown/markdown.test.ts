import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { code, details, escapeMarkdown, table } from '../../../../shared/markdown/markdown.ts'
import { shortened, visible } from '../../../../shared/markdown/visible.ts'

describe('Markdown from text that comes from outside', () => {
  it.each([
    ['**bold** [x](javascript:y)', '\\*\\*bold\\*\\* \\[x\\]\\(javascript:y\\)'],
    ['<img src=x onerror=y> & <!-- c', '&lt;img src=x onerror=y&gt; &amp; &lt;\\!-- c'],
    ['a | b\n# title', 'a \\| b \\# title'],
    ['- no item', '\\- no item'],
    ['1. no item, 2026-01-15', '1\\. no item, 2026-01-15'],
    ['thanks @team', 'thanks @\u200bteam'],
    ['=== no underline of a heading', '\\=== no underline of a heading'],
    ['see GH-12, gh-3, not high-4', 'see GH\u200b-12, gh\u200b-3, not high-4'],
    ['see https://evil.example', 'see https\u200b://evil.example'],
  ])('makes plain text of %j', (given, shown) => expect(escapeMarkdown(given)).toBe(shown))

  it('puts any text into a code span, backticks and pipes included', () => {
    expect(code('a `b` | ``c``')).toBe('``` a `b` \\| ``c`` ```')
    expect(code('plain')).toBe('`plain`')
  })

  it('aligns a column right whose header ends in a colon', () => {
    expect(table(['Name', 'Seconds:'], [['gate', '12']])).toBe('| Name | Seconds |\n| --- | --: |\n| gate | 12 |')
  })

  it('does not let a title close its own section', () => {
    expect(details('</summary><b>', 'text')).toContain('&lt;/summary&gt;&lt;b&gt;')
  })
})

describe('visible', () => {
  it.each([
    ['\u001b[31mred\u001b[0m and \u001b[1;4mbold\u001b[m', 'red and bold'],
    ['\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007', 'link'],
    ['\u001b]0;title\u001b\\text', 'text'],
    ['a\u0000b\u0007c\u007fd\u0085e\u001b', 'a\ufffdb\ufffdc\ufffdd\ufffde\ufffd'],
    ['access \u202e\u2066// admin\u2069 \u2066', 'access \ufffd\ufffd// admin\ufffd \ufffd'],
    ['half \ud83d of one, whole 😀', 'half \ufffd of one, whole 😀'],
    ['lines\n\tand\r\nblanks, مرحبا, é, 👩‍👧', 'lines\n\tand\r\nblanks, مرحبا, é, 👩‍👧'],
  ])('%j is %j', (given, shown) => expect(visible(given)).toBe(shown))
})

describe('shortened', () => {
  it('is never longer than asked for, nor ends in half of a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 40 }), (text, length) => {
        const short = shortened(text, length)
        expect(short.length).toBeLessThanOrEqual(length)
        expect(short.isWellFormed()).toBe(true)
        if (text.length <= length) expect(short).toBe(text)
      }),
    )
  })
})
