import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { NoteEntry, Notes } from '../../../../shared/notes/model.ts'
import { longestBody, renderNotes } from '../../../../shared/notes/render.ts'
import { defaultSections } from '../../../../shared/notes/sections.ts'
import type { Locale } from '../../../../shared/notes/words.ts'

const entry = (given: Partial<NoteEntry> = {}): NoteEntry => ({
  sha: '4e1243bd22c66e76c2ba9eddc1f91394e57f9f83',
  type: 'feat',
  scopes: [],
  text: 'text',
  breaking: [],
  closes: [],
  ...given,
})

const notes = (given: Partial<Notes> = {}): Notes => ({
  title: 'Release v1.2.3 - 2025-01-15',
  tag: 'v1.2.3',
  from: 'v1.2.2',
  to: 'v1.2.3',
  repositoryUrl: 'https://github.com/acme/shop',
  entries: [],
  contributors: [],
  metrics: [],
  isComplete: true,
  ...given,
})

const render = (given: Partial<Notes>, locale: Locale = 'fr', limit?: number) =>
  renderNotes(notes(given), { sections: defaultSections(locale), locale, ...(limit === undefined ? {} : { limit }) })

describe('notes', () => {
  it('[P80] read as the teams write them', () => {
    const markdown = render({
      entries: [
        entry({
          pull: 123,
          text: 'réponses en continu',
          scopes: ['chat'],
          closes: [{ number: 98 }, { repository: 'acme/api', number: 5 }],
        }),
        entry({ type: 'fix', text: 'session perdue' }),
        entry({ pull: 124, type: 'security', text: 'jeton' }),
        entry({ pull: 125, type: 'fix', text: 'API v1', breaking: ['/v1 disparaît', 'API v1'] }),
      ],
      contributors: [
        { name: 'Ada', login: 'ada', isNew: false },
        { name: 'Bo', isNew: true },
      ],
      metrics: [{ name: 'Couverture', value: '81,2 %' }],
    })
    expect(markdown).toBe(`# Release v1.2.3 - 2025-01-15

## 💥 Changements incompatibles

- [#125] API v1
  - /v1 disparaît

## 🚀 Nouvelles fonctionnalités

- [#123] **chat:** réponses en continu (ferme [#98], [acme/api#5])

## 🐛 Corrections

- [4e1243b] session perdue

## 🔒 Sécurité

- [#124] jeton

## 📊 Métriques techniques

| Métrique | Valeur |
| --- | --- |
| Couverture | 81,2 % |

## 👥 Contributeurs

[ada](https://github.com/ada), Bo

🎉 Première contribution\u00a0: Bo

**Liste complète**\u00a0: [\`v1.2.2...v1.2.3\`](https://github.com/acme/shop/compare/v1.2.2...v1.2.3)

[#125]: https://github.com/acme/shop/pull/125
[#123]: https://github.com/acme/shop/pull/123
[#98]: https://github.com/acme/shop/issues/98
[acme/api#5]: https://github.com/acme/api/issues/5
[4e1243b]: https://github.com/acme/shop/commit/4e1243bd22c66e76c2ba9eddc1f91394e57f9f83
[#124]: https://github.com/acme/shop/pull/124
`)
  })

  it('say so when there is nothing to tell, and when they are from git alone', () => {
    const markdown = render({ isComplete: false, repositoryUrl: undefined }, 'en')
    expect(markdown).toContain('Nothing to tell the users of the product.')
    expect(markdown).toContain('_Made from git alone:')
    expect(markdown).not.toContain('http')
  })

  it('compare metrics with those of the release before, where it has them', () => {
    const metrics = [
      { name: 'Couverture', value: '81,2 %', change: '+0,5 pt' },
      { name: 'P95', value: '230 ms' },
    ]
    expect(render({ metrics })).toContain(
      '| Métrique | Valeur | Depuis v1.2.2 |\n| --- | --- | --- |\n| Couverture | 81,2 % | +0,5 pt |\n| P95 | 230 ms |  |\n',
    )
  })

  it('show what people wrote as plain text', () => {
    const text = '@team <img src=x> [x](http://evil) `code` <!-- /release-kit:notes --> #1 | **b**\n# heading'
    const markdown = render({
      entries: [entry({ text, scopes: [text], breaking: [text] })],
      contributors: [{ name: text }],
    })
    expect(markdown.split('\n').filter((line) => line.startsWith('# '))).toHaveLength(1)
    for (const live of ['<img', '<!--', '@team', '](http://evil', '`code`', ' #1']) expect(markdown).not.toContain(live)
  })

  it('are cut to what GitHub takes, by section and with a link to the rest', () => {
    const many = (type: string, count: number) =>
      Array.from({ length: count }, (_, index) => entry({ type, pull: index + 1, text: 'x'.repeat(200) }))
    const markdown = render(
      {
        entries: [...many('fix', 600), ...many('feat', 100), ...many('perf', 50)],
        metrics: [{ name: 'P95', value: '1' }],
      },
      'en',
    )
    expect(markdown.length).toBeLessThanOrEqual(longestBody)
    expect(markdown.length).toBeGreaterThan(longestBody * 0.9)
    const [, features = '', fixes = ''] = markdown.split('\n## ')
    expect(features.match(/^- /gm)).toHaveLength(100)
    expect(fixes).toMatch(/\n- … \[\d+ more\]\(https:\/\/github\.com\/acme\/shop\/compare/)
    expect(markdown).toContain('## 📊 Technical metrics')
  })

  it('never exceed a limit that holds what always stands', () => {
    const some = fc.array(
      fc.record({
        type: fc.constantFrom('feat', 'fix', 'perf', ''),
        text: fc.string({ maxLength: 80 }),
        pull: fc.option(fc.nat(), { nil: undefined }),
      }),
    )
    fc.assert(
      fc.property(some, fc.integer({ min: 400, max: 3_000 }), (given, limit) => {
        const entries = given.map(({ pull, ...rest }) => entry({ ...rest, ...(pull === undefined ? {} : { pull }) }))
        expect(render({ entries }, 'en', limit).length).toBeLessThanOrEqual(limit)
      }),
    )
  })
})
