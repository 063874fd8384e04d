import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'yaml'
import type { NoteEntry } from '../../../../shared/notes/model.ts'
import { defaultSections, distribute, readSections, type Section } from '../../../../shared/notes/sections.ts'

const entry = (type: string, text = type, breaking: readonly string[] = []): NoteEntry => ({
  sha: 'a',
  type,
  scopes: [],
  text,
  breaking,
  closes: [],
})
const shown = (entries: readonly NoteEntry[], sections: readonly Section[]) =>
  distribute(entries, sections).map(
    ({ title, entries: found }) => `${title}: ${found.map(({ text }) => text).join(' ')}`,
  )

describe('sections', () => {
  it('[P80] are the teams’ own, in French, breaking changes first', () => {
    const entries = ['perf', 'security', 'fix', 'feat', 'revert', 'chore', ''].map((type) =>
      entry(type, type || 'what'),
    )
    expect(shown([...entries, entry('chore', 'boom', ['x'])], defaultSections('fr'))).toEqual([
      '💥 Changements incompatibles: boom',
      '🚀 Nouvelles fonctionnalités: feat',
      '🐛 Corrections: fix',
      '🔒 Sécurité: security',
      '⚡ Performance: perf',
      '⏪ Retours en arrière: revert',
      '📦 Autres changements: what',
    ])
  })

  it('are what the user asks for, with all the rest where `*` stands', () => {
    const sections = readSections([
      { title: 'Rest', types: ['*'] },
      { title: 'New', types: ['Feat'] },
      { title: 'API breaks', types: ['fix'], breaking: true },
    ])
    const entries = [
      entry('feat'),
      entry('docs'),
      entry('fix', 'broken', ['x']),
      entry('fix'),
      entry(''),
      entry('feat', 'bang', ['x']),
    ]
    expect(shown(entries, sections)).toEqual(['Rest: docs', 'New: bang feat', 'API breaks: broken'])
  })

  it.each(['', 'title: x', '- { titel: x }', '- { title: "" }', '[]', '- { title: x, types: feat }'])(
    'refuses %j',
    (text) => {
      expect(() => readSections(parse(text))).toThrow()
    },
  )

  it('never show an entry twice', () => {
    const types = ['feat', 'fix', 'docs', 'unparsed', '*']
    const section = fc.record({ title: fc.uuid(), types: fc.subarray(types), breaking: fc.boolean() })
    fc.assert(
      fc.property(
        fc.array(section),
        fc.array(fc.tuple(fc.constantFrom('feat', 'fix', 'docs', ''), fc.boolean())),
        (sections, given) => {
          const entries = given.map(([type, breaks], index) => entry(type, String(index), breaks ? ['x'] : []))
          const found = distribute(entries, sections).flatMap((one) => one.entries.map(({ text }) => text))
          expect(new Set(found).size).toBe(found.length)
        },
      ),
    )
  })
})
