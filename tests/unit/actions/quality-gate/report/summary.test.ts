import { describe, expect, it } from '@jest/globals'
import { createGateMetrics } from '../../../../../actions/quality-gate/src/metrics/gate-metrics.ts'
import { measure } from '../../../../../actions/quality-gate/src/metrics/measure.ts'
import { annotationsOf } from '../../../../../actions/quality-gate/src/report/annotations.ts'
import { truncateSections, leading } from '../../../../../actions/quality-gate/src/report/truncate-sections.ts'
import { ranges } from '../../../../../actions/quality-gate/src/report/offenders.ts'
import { sectionsOf } from '../../../../../actions/quality-gate/src/report/summary.ts'
import type { GateResult } from '../../../../../actions/quality-gate/src/report/section.ts'
import { decide } from '../../../../../actions/quality-gate/src/verdict.ts'
import { words } from '../../../../../actions/quality-gate/src/report/messages.ts'
import { lintFinding, securityFinding } from '../../../../../shared/reports/findings.ts'
import { parseRule } from '../../../../../shared/rules/parse-rule.ts'
import { coverageOf, factsOf } from '../facts.ts'

const evil = '</details>](x) `${{ secrets.X }}` @everyone <img src=x> ::error::x | pipe\n# title'

function resultOf(rules: { block?: string[]; warn?: string[] } = {}, changes: Partial<GateResult> = {}): GateResult {
  const facts = factsOf({
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
            skipped: 0,
            flaky: 0,
            seconds: 1,
            failures: [{ name: evil, suite: 's', path: 'src/a.test.ts', line: 3, message: evil, isError: false }],
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
  const metrics = measure(facts)
  const parsed = {
    block: (rules.block ?? ['coverage >= 80%']).map(parseRule),
    warn: (rules.warn ?? ['coverage.delta >= 0', 'nothing == 0']).map(parseRule),
  }
  const decision = decide(
    parsed,
    createGateMetrics(metrics, facts),
    [{ kind: 'unreadable', subject: 'x', message: `x: ${evil}` }],
    'block',
  )
  return {
    name: 'quality-gate',
    facts,
    metrics,
    decision,
    accepted: [],
    expired: [],
    policyFrom: undefined,
    isAdopted: false,
    isDryRun: false,
    ...changes,
  }
}

describe('sectionsOf', () => {
  const page = sectionsOf(resultOf(), 'en').join('\n\n')

  it('says the verdict first, then the rules, the broken ones first', () => {
    expect(page.startsWith('### ❌ Quality gate blocks')).toBe(true)
    const order = [
      'coverage (57.14%) >= 80%',
      'nothing (missing) == 0',
      'coverage.delta (n/a) >= 0',
      '**What could not be judged**',
      '**Commands**',
      '**Tests**',
      '**Coverage**',
      '**Lint**',
      '**Security**',
    ]
    expect(order.map((part) => page.indexOf(part))).toEqual(
      order.map((part) => page.indexOf(part)).sort((a, b) => a - b),
    )
    expect(order.every((part) => page.includes(part))).toBe(true)
  })

  it('says that there is no baseline yet, where something compares with it', () => {
    expect(page).toContain('There is no baseline yet')
    expect(sectionsOf(resultOf({ warn: [] }), 'en').join()).not.toContain('baseline')
  })

  it('names the worst offenders', () => {
    expect(page).toContain('| `src/a.ts` | 2/5 | `2-3, 5` |')
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
      'non respectée',
      '**Couverture**',
      '**Sécurité**',
      'Tests échoués',
    ])
      expect(french).toContain(part)
    expect(Object.keys(words.fr)).toEqual(Object.keys(words.en))
  })

  it('lets nothing from a report be Markdown, HTML, a mention or a row of its own', () => {
    const rest = page.replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, '')
    for (const part of ['<img', '](x)', '@everyone', '\n# title']) expect(rest).not.toContain(part)
    expect(rest.match(/<\/details>/g)).toHaveLength(rest.match(/<details>/g)?.length ?? 0)
    for (const row of page.split('\n').filter((line) => line.startsWith('|'))) expect(row.endsWith('|')).toBe(true)
  })
})

describe('truncateSections', () => {
  const sections = sectionsOf(resultOf(), 'en')
  const note = 'Cut to what fits'

  it('leaves out whole sections from the end, and says so', () => {
    const cut = truncateSections(sections, { limit: 700, note })
    expect(cut.length).toBeLessThanOrEqual(700)
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
    expect(page).toContain('❌ broken | `coverage (57.14%) >= 80%`')
    expect(page).toMatch(/\*and \d+ more\*/)
    expect(page).toContain('**Coverage**')
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
      annotationsOf(resultOf().facts.reports, (text) => text).map(({ path, startLine, level }) => [
        path,
        startLine,
        level,
      ]),
    ).toEqual([
      ['src/a.test.ts', 3, 'failure'],
      ['src/a.ts', 2, 'warning'],
    ])
  })
})
