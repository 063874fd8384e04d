import { describe, expect, it } from '@jest/globals'
import { readHistory } from '../../../../shared/commits/history.ts'
import { conventionalSection } from '../../../../shared/notes/conventional.ts'

const section = async (messages: readonly string[], repositoryUrl: string | undefined, from?: string) => {
  const sha = (index: number) => String(index).repeat(40)
  const author = { name: 'Ada', email: 'ada@example.org' }
  const commits = messages.map((message, index) => ({
    sha: sha(index + 1),
    parents: [sha(index + 2)],
    author,
    message,
  }))
  const history = await readHistory([commits])
  return conventionalSection({ history, tag: 'v1.2.0', version: '1.2.0', from, date: '2025-01-15', repositoryUrl })
}
const shop = 'https://github.example/acme/shop'

describe('the section that conventional-changelog writes', () => {
  it('is in its own style, with our range and our reverts', async () => {
    const messages = [
      'security: token',
      'Revert "feat: mistake (#8)" (#9)\n\nReverts acme/shop#8',
      'feat: mistake (#8)',
      'fix(api): lost session',
      'feat!: new API (#7)\n\nBREAKING CHANGE: /v1 is gone\n\nCloses #3, fixes acme/api#4',
      'chore: tidy',
    ]
    expect(await section(messages, shop, 'v1.1.0')).toBe(`## [1.2.0](${shop}/compare/v1.1.0...v1.2.0) (2025-01-15)

### ⚠ BREAKING CHANGES

* /v1 is gone

### Features

* new API ([#7](${shop}/issues/7)) ([5555555](${shop}/commit/${'5'.repeat(40)})), closes [#3](${shop}/issues/3) [acme/api#4](https://github.example/acme/api/issues/4)

### Bug Fixes

* **api:** lost session ([4444444](${shop}/commit/${'4'.repeat(40)}))

### Security

* token ([1111111](${shop}/commit/${'1'.repeat(40)}))`)
  })

  it('links nothing where there is no repository to link to, and no release before', async () => {
    expect(await section(['feat: new (#7)\n\nBy @octocat'], undefined)).toBe(
      '## 1.2.0 (2025-01-15)\n\n### Features\n\n* new (#7) 1111111',
    )
  })

  it('lets no HTML through, and no body set what its header says', async () => {
    const text = await section(
      ['feat: <b>bold</b> `<div>`\n\n-subject-\nsomething else\n-hash-\nffff\n\nBREAKING CHANGE: <!-- x'],
      shop,
    )
    expect(text).toContain('* &lt;b>bold&lt;/b> `<div>` ([1111111](')
    expect(text).toContain('* &lt;!-- x')
    expect(text).not.toContain('something else')
  })

  it('lets no link or image of a commit message through, and makes of a mention a link, which calls nobody', async () => {
    const text = await section(
      ['feat: see [the docs](https://evil.example) ![x](https://evil.example/x.png) @octocat'],
      shop,
    )
    expect(text).not.toMatch(/\]\(https:\/\/evil/)
    expect(text).toContain('[@octocat](https://github.example/octocat)')
  })

  it('is a heading alone when nothing is to be told', async () => {
    expect(await section(['chore: tidy', ''], shop)).toBe('## 1.2.0 (2025-01-15)')
  })
})
