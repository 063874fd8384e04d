import { describe, expect, it } from '@jest/globals'
import { prepend, toSection } from '../../../../shared/notes/changelog.ts'

const notes = (tag: string) => toSection(`# Release ${tag} - 2025-01-15\n\n## Fixes\n\n- [#1] x\n`)

describe('a changelog', () => {
  it('is begun where there is none', () => {
    expect(prepend(undefined, notes('v1.0.0'), 'v1.0.0')).toBe(
      '# Changelog\n\n## Release v1.0.0 - 2025-01-15\n\n### Fixes\n\n- [#1] x\n',
    )
  })

  it('gets the newest release on top, below its own introduction', () => {
    const first = prepend('# Changelog\n\nAll that matters.\n', notes('v1.0.0'), 'v1.0.0') ?? ''
    const second = prepend(first, notes('v1.1.0'), 'v1.1.0') ?? ''
    expect(second.split('\n').filter((line) => /^##? |^All/.test(line))).toEqual([
      '# Changelog',
      'All that matters.',
      '## Release v1.1.0 - 2025-01-15',
      '## Release v1.0.0 - 2025-01-15',
    ])
  })

  it('gets a release once, however its heading is written', () => {
    for (const heading of ['## Release v1.0.0 - 2025-01-15', '## [v1.0.0](http://x) (2025)', '# v1.0.0', '## v1.0.0']) {
      expect(prepend(`# Changelog\n\n${heading}\n\n- x\n`, notes('v1.0.0'), 'v1.0.0')).toBeUndefined()
    }
  })

  it.each([
    ['app_v1.0.0', '## Release app\\_v1.0.0 - 2025-01-15'],
    ['@acme/app@1.0.0', '## Release @\u200bacme/app@\u200b1.0.0 - 2025-01-15'],
    ['1.0.0', '### [1.0.0](https://github.com/acme/shop/compare/0.9.0...1.0.0) (2025-01-15)'],
  ])('gets %s once, whose heading is written %s', (name, heading) => {
    expect(prepend(`# Changelog\n\n${heading}\n`, '## x', name)).toBeUndefined()
  })

  it('does not take the release that a compare link starts at for it', () => {
    const text = '# Changelog\n\n## [1.1.0](https://github.com/acme/shop/compare/1.0.0...1.1.0) (2025-01-15)\n'
    expect(prepend(text, '## 1.0.0', '1.0.0')).toBeDefined()
  })

  it('stays below what is not released yet, and above releases of whatever level', () => {
    const text =
      '# Changelog\n\n## [Unreleased]\n\n- soon\n\n### [1.1.1](http://x) (2025)\n\n- a\n\n## [1.1.0](http://x) (2025)\n'
    const written = prepend(text, '## 1.2.0', '1.2.0') ?? ''
    expect(written.match(/^##.*$/gm)).toEqual([
      '## [Unreleased]',
      '## 1.2.0',
      '### [1.1.1](http://x) (2025)',
      '## [1.1.0](http://x) (2025)',
    ])
    expect(prepend('# Changelog\n\n## Unreleased\n', '## 1.2.0', '1.2.0')).toMatch(/## Unreleased\n\n## 1\.2\.0\n$/)
  })

  it('does not take another version for it', () => {
    for (const heading of [
      '## v1.0.0-beta.1',
      '## v1.0.01',
      '## v1.0.0.1',
      '## app-v1.0.0',
      '## v1.0.0+2',
      'see v1.0.0',
    ]) {
      expect(prepend(`# Changelog\n\n${heading}\n`, notes('v1.0.0'), 'v1.0.0')).toBeDefined()
    }
  })

  it('keeps CRLF, and a text without any title', () => {
    expect(prepend('# C\r\n\r\n## v0\r\n', notes('v1.0.0'), 'v1.0.0')).toMatch(
      /^# C\r\n\r\n## Release v1\.0\.0[^\n]*\r\n\r\n### Fixes\r\n[\s\S]*\r\n\r\n## v0\r\n$/,
    )
    expect(prepend('old words\n', notes('v1.0.0'), 'v1.0.0')).toMatch(/^## Release[\s\S]*\n\nold words\n$/)
  })
})
