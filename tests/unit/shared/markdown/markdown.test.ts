import { describe, expect, it } from '@jest/globals'
import { code, details, escapeMarkdown, table } from '../../../../shared/markdown/markdown.ts'

describe('Markdown from text that comes from outside', () => {
  it.each([
    ['**bold** [x](javascript:y)', '\\*\\*bold\\*\\* \\[x\\]\\(javascript:y\\)'],
    ['<img src=x onerror=y> & <!-- c', '&lt;img src=x onerror=y&gt; &amp; &lt;\\!-- c'],
    ['a | b\n# title', 'a \\| b \\# title'],
    ['- no item', '\\- no item'],
    ['1. no item, 2026-01-15', '1\\. no item, 2026-01-15'],
    ['thanks @team', 'thanks @\u200bteam'],
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
