import { describe, expect, it } from '@jest/globals'
import { prepend } from '../../../../shared/notes/changelog.ts'

const notes = (tag: string) => `# Release ${tag} - 2025-01-15\n\n## Fixes\n\n- [#1] x\n`

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
