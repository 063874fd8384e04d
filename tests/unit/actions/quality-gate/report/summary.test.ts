import { describe, expect, it } from '@jest/globals'
import { createGateMetrics } from '../../../../../actions/quality-gate/src/metrics/gate-metrics.ts'
import { measure } from '../../../../../actions/quality-gate/src/metrics/measure.ts'
import { annotationsOf } from '../../../../../actions/quality-gate/src/report/annotations.ts'
import { truncateSections, leading } from '../../../../../actions/quality-gate/src/report/truncate-sections.ts'
import { ranges } from '../../../../../actions/quality-gate/src/report/offenders.ts'
import { sectionsOf, timeless } from '../../../../../actions/quality-gate/src/report/summary.ts'
import type { GateResult } from '../../../../../actions/quality-gate/src/report/section.ts'
import { decide } from '../../../../../actions/quality-gate/src/verdict.ts'
import { words } from '../../../../../actions/quality-gate/src/report/messages.ts'
import { lintFinding, securityFinding } from '../../../../../shared/reports/findings.ts'
import { parseRule } from '../../../../../shared/rules/parse-rule.ts'
import { quantity } from '../../../../../shared/rules/quantity.ts'
import type { Facts, Trouble } from '../../../../../actions/quality-gate/src/facts.ts'
import { withoutOurLinks } from '../../../../fakes/gate-links.ts'
import { coverageOf, factsOf } from '../facts.ts'

const evil = '</details>](x) `${{ secrets.X }}` @everyone <img src=x> ::error::x | pipe\n# title'

function resultOf(
  rules: { block?: string[]; warn?: string[] } = {},
  changes: Partial<GateResult> = {},
  facts: Facts = someFacts(),
  troubles: readonly Trouble[] = [
    { kind: 'command', subject: 'unit', message: 'unit failed with exit code 1 after 2.5s' },
    { kind: 'unreadable', subject: 'x', message: `x: ${evil}` },
  ],
): GateResult {
  const metrics = measure(facts)
  const parsed = {
    block: (rules.block ?? ['coverage >= 80%']).map(parseRule),
    warn: (rules.warn ?? ['coverage.delta >= 0', 'nothing == 0']).map(parseRule),
  }
  const decision = decide(parsed, createGateMetrics(metrics, facts), troubles, 'block')
  return {
    name: 'quality-gate',
    facts,
    metrics,
    decision,
    accepted: [],
    expired: [],
    origin: {
      repository: 'https://github.com/acme/shop',
      sha: 'e'.repeat(40),
      runUrl: 'https://github.com/acme/shop/actions/runs/320',
      at: Date.UTC(2026, 10, 28, 13, 2),
      timeZone: 'Europe/Paris',
      isSecret: () => false,
    },
    policyFrom: undefined,
    isAdopted: false,
    isDryRun: false,
    ...changes,
  }
}

function someFacts(): Facts {
  return factsOf({
    reports: {
      coverage: new Map([['', coverageOf({ 'src/a.ts': '+--+-', 'src/b.ts': '++' })]]),
      tests: new Map([
        [
          '',
          {
            total: 2,
            passed: 1,
            failed: 1,
            errors: 0,
            ...{ skipped: 0, flaky: 0 },
            seconds: 1,
            failures: [{ name: evil, suite: 's', path: 'src/a.test.ts', line: 3, message: evil, isError: false }],
            named: [],
          },
        ],
      ]),
      lint: new Map([
        [
          '',
          { findings: [lintFinding({ severity: 'warning', id: 'no-var', message: evil, path: 'src/a.ts', line: 2 })] },
        ],
      ]),
      security: new Map([
        [
          '',
          {
            findings: [
              securityFinding({ severity: 'critical', id: 'CVE-1', message: evil, subject: 'minimist 0.0.8' }),
            ],
          },
        ],
      ]),
    },
    commands: [{ name: 'unit', exitCode: 1, seconds: 2.5, timedOut: false }],
  })
}

describe('sectionsOf', () => {
  const page = sectionsOf(resultOf(), 'en').join('\n\n')

  it('says in a sentence what the verdict means, then what is to be done, the rules that do not hold, the figures', () => {
    expect(page).toMatch(/^### ❌ Quality gate blocks\n\n\*\*57\\\.14% of the lines are covered, 80% asked; /)
    const order = [
      '**Failed tests (1)**',
      '**Rules not met**',
      '- ❌ 57\\.14% of the lines are covered, 80% asked · `coverage (57.14%) >= 80%`',
      '- ❔ The metric nothing is missing · `nothing (missing) == 0`',
      '**Other problems**',
      '- ❌ unit failed with exit code 1',
      '| Metric | Now |',
      '| Lines covered | 57.14% (4/7) |',
      '| Tests failed | 1 |',
      '| Lint warnings | 1 |',
      '| Security: critical | 1 |',
      '<details><summary>✅ 1 does not apply · 1 test passes</summary>',
      '- ➖ `coverage.delta (n/a) >= 0`',
      '<summary>Findings (2)</summary>',
    ]
    expect(order.filter((part) => !page.includes(part))).toEqual([])
    expect(order.map((part) => page.indexOf(part))).toEqual(
      order.map((part) => page.indexOf(part)).sort((a, b) => a - b),
    )
  })

  it('ends with the commit, the run, and the time of the config’s time zone', () => {
    expect(page.split('\n').at(-1)).toBe(
      `Commit [\`eeeeeee\`](https://github.com/acme/shop/commit/${'e'.repeat(40)}) · [run](https://github.com/acme/shop/actions/runs/320) · 28 Nov 2026, 14:02 (Europe/Paris)`,
    )
    expect(timeless(page)).toMatch(/ · \[run\]\([^)]*\)$/)
  })

  it('has no table without titles, and no row of nothing', () => {
    expect(page).not.toMatch(/\| {2}\|/)
    expect(page).not.toMatch(/\| 0 \|$/m)
  })

  it('opens what a rule minds and folds the rest', () => {
    const minding = sectionsOf(resultOf({ block: ['lint.warning == 0'] }), 'en').join('\n\n')
    expect(minding).toContain('**Findings (1)**\n\n- warning `no-var` [`src/a.ts:2`]')
    expect(minding).toContain('<summary>Findings (1)</summary>\n\n- critical `CVE-1` `minimist 0.0.8`')
  })

  it('links each stretch of changed lines that no test covers to the lines at the commit', () => {
    const changedLines = new Map([['src/a.ts', new Set([1, 2, 3, 5])]])
    const { facts } = resultOf()
    const judged = (rule: string) => resultOf({ block: [rule], warn: [] }, {}, { ...facts, changedLines })
    const at = `https://github.com/acme/shop/blob/${'e'.repeat(40)}/src/a.ts`
    const list = `- [\`src/a.ts\`](${at}): [2–3](${at}#L2-L3), [5](${at}#L5)`
    const broken = sectionsOf(judged('coverage.patch >= 80%'), 'en').join('\n\n')
    expect(broken).toContain('**1 of 4 changed lines is covered, 80% asked; ')
    expect(broken).toContain(`**Changed lines that no test covers**\n\n${list}`)
    expect(broken).toContain('| Changed lines covered | 25% (1/4) |')
    const fine = sectionsOf(judged('coverage.patch >= 20%'), 'en').join('\n\n')
    expect(fine).toContain(`<summary>Changed lines that no test covers</summary>\n\n${list}`)
    expect(annotationsOf(judged('coverage.patch >= 80%'), words.fr, String)).toContainEqual({
      path: 'src/a.ts',
      startLine: 2,
      endLine: 3,
      level: 'warning',
      title: 'Non couvert',
      message: 'Aucun test ne couvre ces 2 lignes modifiées.',
    })
  })

  it('sets base, head and what lies between side by side, percentages in points', () => {
    const baseline = { 'coverage.lines.covered': 6, 'coverage.lines.total': 7, 'tests.failed': 0, 'lint.warning': 1 }
    const { facts } = resultOf()
    const known = factsOf({ baseline }).baseline
    const rows = sectionsOf(resultOf({}, {}, { ...facts, baseline: known }), 'en').join('\n\n')
    for (const row of [
      '| Metric | Base | Head | ± |',
      '| Lines covered | 85.71% | 57.14% (4/7) | −28.58 points |',
      '| Tests failed | 0 | 1 | +1 |',
      '| Lint warnings | 1 | 1 | = |',
    ])
      expect(rows).toContain(row)
  })

  it('shows no score on a build that is blocked, unless a rule asks for one', () => {
    const scored = (rules: { block: string[]; warn: string[] }) => {
      const result = resultOf(rules, {}, { ...resultOf().facts, commands: [] }, [])
      result.metrics.set({ name: 'score' }, quantity(6.9))
      return sectionsOf(result, 'en').join('\n\n')
    }
    expect(scored({ block: ['coverage >= 80%'], warn: [] })).not.toContain('Score')
    expect(scored({ block: ['coverage >= 80%', 'score >= 5'], warn: [] })).toContain('| Score of 10 | 6.9 |')
    expect(scored({ block: ['coverage >= 50%'], warn: [] })).toContain('| Score of 10 | 6.9 |')
  })

  it('says that there is no baseline yet, where something compares with it', () => {
    expect(page).toContain('There is no baseline yet')
    expect(sectionsOf(resultOf({ warn: [] }), 'en').join()).not.toContain('baseline')
  })

  it('names the worst offenders', () => {
    expect(page).toContain(
      `- [\`src/a.ts\`](https://github.com/acme/shop/blob/${'e'.repeat(40)}/src/a.ts) 2/5 · lines not covered: 2-3, 5`,
    )
    expect(page).toContain('`minimist 0.0.8`')
    expect(page).not.toContain('`src/b.ts`')
  })

  it('is French where that is asked for, in every word', () => {
    const french = sectionsOf(
      resultOf({}, { name: 'boutique', policyFrom: 'a'.repeat(40), isDryRun: true }),
      'fr',
    ).join('\n\n')
    for (const part of [
      '### ❌ Contrôle qualité bloquant (boutique)',
      'Politique du commit de base `aaaaaaa`',
      'Simulation',
      '**57,14\u00a0% des lignes sont couvertes, minimum demandé\u00a0: 80\u00a0%\u00a0; unit a échoué',
      '**Règles non respectées**',
      '| Lignes couvertes | 57,14\u00a0% (4/7) |',
      '| Sécurité\u00a0: critique | 1 |',
      '1 sans objet · 1 test réussi',
      '**Tests échoués (1)**',
      '28 nov. 2026, 14:02 (Europe/Paris)',
    ])
      expect(french).toContain(part)
    for (const part of ['meanings', 'rows', 'severities', 'asked'] as const)
      expect(Object.keys(words.fr[part])).toEqual(Object.keys(words.en[part]))
  })

  it('lets nothing from a report be Markdown, HTML, a mention or a row of its own', () => {
    const rest = withoutOurLinks(page).replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, '')
    for (const part of ['<img', '](x)', '@everyone', '\n# title']) expect(rest).not.toContain(part)
    expect(rest.match(/<\/details>/g)).toHaveLength(rest.match(/<details>/g)?.length ?? 0)
    for (const row of page.split('\n').filter((line) => line.startsWith('|'))) expect(row.endsWith('|')).toBe(true)
  })
})

describe('truncateSections', () => {
  const sections = sectionsOf(resultOf(), 'en')
  const note = 'Cut to what fits'

  it('leaves out whole sections from the end, and says so', () => {
    const cut = truncateSections(sections, { limit: 1_500, note })
    expect(cut.length).toBeLessThanOrEqual(1_500)
    expect(cut.startsWith('### ❌ Quality gate blocks')).toBe(true)
    expect(cut.endsWith(`\n\n*${note}*\n`)).toBe(true)
    expect(truncateSections(sections, { limit: 65_536, note })).not.toContain(note)
  })

  it('never holds more than the limit, in bytes where those are counted, and cuts no character in two', () => {
    const lengthOf = (text: string) => Buffer.byteLength(text)
    for (let limit = 100; limit < 3_000; limit += 7) {
      const cut = truncateSections(sections, { limit, note, lengthOf })
      expect(lengthOf(cut)).toBeLessThanOrEqual(limit)
      expect(cut.isWellFormed()).toBe(true)
    }
  })

  it('keeps the verdict and the rules that are broken, however many rules there are and however long', () => {
    const many = Array.from({ length: 3_000 }, (_, index) => `coverage["${'x'.repeat(index % 900)}${index}"] >= 80%`)
    const page = truncateSections(
      sectionsOf(resultOf({ block: ['lint.total > 0', ...many, 'coverage >= 80%'] }), 'en'),
      {
        limit: 65_336,
        note,
      },
    )
    expect(page.length).toBeLessThanOrEqual(65_336)
    expect(page).toContain('### ❌ Quality gate blocks')
    expect(page).toContain('80% asked · `coverage (57.14%) >= 80%`')
    expect(page).toMatch(/\*and \d+ more\*/)
    expect(page).toContain('| Lines covered | 57.14% (4/7) |')
  })
})

describe('leading', () => {
  it.each([
    [10, ['aaa', 'bb']],
    [5, ['aaa', 'bb']],
    [4, ['aaa']],
    [0, []],
  ])('takes what fits into %d, and nothing behind what does not', (limit, expected) => {
    expect(leading(['aaa', 'bb', 'c'.repeat(9), 'd'], limit, (text) => text.length)).toEqual(expected)
  })
})

describe('ranges', () => {
  it.each([
    [[1, 2, 3, 7, 9, 10], '1-3, 7, 9-10'],
    [[], ''],
    [Array.from({ length: 20 }, (_, index) => index * 2), '0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, …'],
  ])('%j', (lines, expected) => {
    expect(ranges(lines)).toBe(expected)
  })
})

describe('annotationsOf', () => {
  it('has a place for each, and tests first', () => {
    expect(
      annotationsOf(resultOf(), words.en, (text) => text).map(({ path, startLine, level }) => [path, startLine, level]),
    ).toEqual([
      ['src/a.test.ts', 3, 'failure'],
      ['src/a.ts', 2, 'warning'],
    ])
  })
})
