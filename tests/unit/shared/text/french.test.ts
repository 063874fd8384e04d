import { describe, expect, it } from '@jest/globals'
import { renderRollback, type RollbackStory } from '../../../../actions/rollback/src/summary.ts'
import { renderNext } from '../../../../actions/blue-green-switch/src/aftermath.ts'
import { renderClosed, renderRefusal } from '../../../../shared/deploy/fleet/refusal.ts'
import { parseWindowRules } from '../../../../shared/policy/window-rules.ts'
import { inFrench } from '../../../../shared/text/french.ts'
import { ofActions } from '../../../../shared/text/french-actions.ts'
import { ofDrivers } from '../../../../shared/text/french-drivers.ts'
import { expected } from '../../../../shared/text/french-expected.ts'
import { sentences } from '../../../../shared/text/french-sentences.ts'

describe('a summary in French', () => {
  it('is translated by line and by cell; headings, icons and lists stay', () => {
    const summary = [
      '### ✅ shop in production is back on v1.2.2',
      '**Next:** find out what was wrong with v1.3.0 before it is released again',
      '- **Traffic**: all on green',
      '| Backup | Taken |',
      '| --- | --- |',
      '- **v1\\.2.2**: flip (seconds)',
      '  - released 2026-11-28; on blue',
      '<details><summary>Why not by another way</summary>',
    ]
    expect(inFrench(summary.join('\n')).split('\n')).toEqual([
      '### ✅ shop in production : retour à v1.2.2',
      '**Et maintenant :** trouvez ce qui n’allait pas dans v1.3.0 avant de la livrer à nouveau',
      '- **Trafic** : tout sur green',
      '| Sauvegarde | Prise |',
      '| --- | --- |',
      '- **v1\\.2.2** : flip (quelques secondes)',
      '  - livrée le 2026-11-28 ; sur blue',
      '<details><summary>Pourquoi pas autrement</summary>',
    ])
  })

  it('is whole or not at all: a part that nobody translated keeps the sentence in English', () => {
    for (const line of ['**Next:** do something new', 'stopped at LOCKED; something new', 'healthy: something new'])
      expect(inFrench(line)).toBe(line)
  })

  it('leaves logs as they are', () => {
    const log = '```\nwaiting for its turn\n```\n\n    waiting for its turn'
    expect(inFrench(log)).toBe(log)
  })

  it.each(Object.entries({ ...sentences, ...expected, ...ofActions, ...ofDrivers }))(
    'uses what the English holds, each once: %s',
    (english, french) => {
      const slots = english.match(/\{t?\}/g) ?? []
      const used = [...french.matchAll(/\{(\d)\}/g)].map(([, place]) => Number(place))
      expect(used.sort()).toEqual(slots.map((_, index) => index + 1))
      // what is code stays as it is
      const words = french.replace(/`[^`]*`|branch-glob: channel|(?:contents|issues): \w+/g, '')
      expect(words).not.toMatch(/[^ \u00a0\d]:(?!\/)(?:\s|$)|\w;|'/)
    },
  )
})

/** Lines of a French summary that hold a word which only English has; not what stands in code. */
const englishLines = (summary: string) =>
  inFrench(summary)
    .split('\n')
    .filter((line) => /\b(the|is|was|were|of|and|it|nothing|by|with|this|back)\b/i.test(line.replace(/`[^`]*`/g, '')))

const next = 'resolve what the line above says, then run it again'
const { rules: noRules } = parseWindowRules([], 'UTC', 'window')

describe('no English is left in the summary of', () => {
  const story: RollbackStory = {
    status: 'rolled-back',
    environment: 'production',
    service: 'shop',
    from: 'v1.3.0',
    to: 'v1.2.2',
    artifact: 'ghcr.io/acme/shop:v1.2.2',
    live: 'v1.2.2',
    traffic: 'all traffic on blue',
    strategy: 'flip',
    verdict: 'away from green; back to v1.2.2 on blue',
    reason: 'paiements en échec',
    by: '@alice',
    ms: 2_600,
    options: [],
    points: [],
    notTaken: [],
    dues: [],
    incidentUrl: 'https://github.com/acme/shop/issues/7',
    untold: [],
  }
  it.each(['rolled-back', 'nothing-to-do', 'planned', 'refused', 'failed'] as const)('a rollback: %s', (status) => {
    expect(englishLines(renderRollback({ ...story, status }))).toEqual([])
    expect(englishLines(renderRollback({ ...story, status, live: undefined, strategy: '' }))).toEqual([])
  })

  it.each([undefined, [], ['role:maintain', '@ada']])(
    'a release that a closed window refuses; override by %j',
    (by) => {
      const reason =
        'the deployment window is closed (freeze 2026-11-20..2026-12-02); opens 2026-12-03 14:00 Europe/Paris'
      const rules = { ...noRules, override: by && { by } }
      for (const what of ['shop v1.2.0', ''])
        for (const environment of ['production', ''])
          expect(englishLines(renderClosed({ what, environment, reason }, rules))).toEqual([])
      expect(englishLines(renderRefusal({ what: 'shop', environment: 'production', reason, next }))).toEqual([])
    },
  )

  it.each([undefined, 'FAILED_SAFE', 'NEEDS_HUMAN', 'SUPERSEDED'] as const)('a release that ended %s', (ended) => {
    const seen = { environment: 'production', releaseId: 9, ended }
    for (const weights of [undefined, { blue: 100, green: 0 }, { blue: 50, green: 50 }])
      expect(englishLines(renderNext({ ...seen, places: [{ service: 'shop', weights }] }))).toEqual([])
  })
})
