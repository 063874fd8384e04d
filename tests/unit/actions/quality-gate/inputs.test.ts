import { describe, expect, it } from '@jest/globals'
import { fields } from '../../../../actions/quality-gate/src/inputs.ts'
import { action } from '../../../../actions/quality-gate/src/run.ts'
import { readReportSource } from '../../../../actions/quality-gate/src/inputs/report-source.ts'
import { inputsOf } from '../../../fakes/stage.ts'

describe('commands', () => {
  it('reads a name and a command a line, and leaves a "#" inside a command to the shell', () => {
    expect(
      fields.commands.parse('# all of it\nunit: npm test -- --grep "#1"\n\n  e2e-slow:  npm run e2e # slow'),
    ).toEqual([
      { name: 'unit', command: 'npm test -- --grep "#1"' },
      { name: 'e2e-slow', command: 'npm run e2e # slow' },
    ])
  })

  it('tells every line that is wrong', () => {
    expect(() => fields.commands.parse('npm test\na b: x\nunit:')).toThrow(/"npm test".*"a b: x".*"unit:"/s)
    expect(() => fields.commands.parse('a: x\na: y')).toThrow('"a" is there twice')
  })
})

describe('reports', () => {
  it.each([
    [
      'coverage coverage/lcov.info',
      { kind: 'coverage', name: '', glob: 'coverage/lcov.info', format: undefined, isUrl: false },
    ],
    [
      'tests  unit=reports/**/*.xml',
      { kind: 'tests', name: 'unit', glob: 'reports/**/*.xml', format: undefined, isUrl: false },
    ],
    ['lint flake8.txt format=flake8', { kind: 'lint', name: '', glob: 'flake8.txt', format: 'flake8', isUrl: false }],
    [
      'security trivy.scan=out/my scan.json format=trivy',
      { kind: 'security', name: 'trivy.scan', glob: 'out/my scan.json', format: 'trivy', isUrl: false },
    ],
    [
      'hygiene shop=https://shop.example/?a=b',
      { kind: 'hygiene', name: 'shop', glob: 'https://shop.example/?a=b', format: undefined, isUrl: true },
    ],
  ])('reads %s', (line, source) => {
    expect(readReportSource(line)).toEqual(source)
  })

  it('tells every line that is wrong, and what there is', () => {
    expect(() =>
      fields.reports.parse('tests https://shop.example/\nhygiene https://shop.example/ format=sarif'),
    ).toThrow(/"tests https:.*only a line `hygiene \[name=\]URL` has a URL; "hygiene https:/)
    expect(() => fields.reports.parse('test junit.xml')).toThrow('"test" is none of coverage, tests')
    expect(() => fields.reports.parse('test junit.xml')).toThrow('did you mean tests?')
    expect(() => fields.reports.parse('speed x.json\ncoverage\nlint x format=jslint')).toThrow(
      /"speed" is none of coverage, tests, .*no file is named.*there is no lint format "jslint", but .*sarif, /s,
    )
  })
})

describe('a bound that is a slip', () => {
  it.each([
    ['coverage >= 0.8', 'column 13: expected a percentage from 0 to 100, found 0.8: did you mean 80%?'],
    [
      '0.955 <= coverage[api].branches',
      'column 1: expected a percentage from 0 to 100, found 0.955: did you mean 95.5%?',
    ],
    ['tests.failed == 0 && coverage.patch > 0.5', 'found 0.5: did you mean 50%?'],
    ['performance.regression <= 0.2', 'found 0.2: did you mean 20%?'],
    ['coverage >= 110%', 'column 13: expected a bound that can be held: coverage is from 0 to 100'],
    ['coverage > 100', 'coverage is from 0 to 100'],
    ['101 == coverage.lines', 'coverage.lines is from 0 to 100'],
    ['tests.failed < 0', 'tests.failed is from 0 and more'],
    ['lint.error <= -1', 'lint.error is from 0 and more'],
    ['score >= 11', 'score is from 0 to 10'],
  ])('%s is refused', (rule, why) => {
    expect(() => fields.block.parse(rule)).toThrow(why)
  })

  it.each([
    'coverage >= 0',
    'coverage >= 1',
    'coverage >= 0.8%',
    'coverage >= 100%',
    'coverage.delta >= -0.5',
    'coverage.delta >= 0.5',
    'coverage >= 0.9 * baseline(coverage)',
    '0.01 * coverage >= 0.8',
    'performance.regression <= 150%',
    'performance.error-rate < 0.5%',
    'score >= 0.5',
    'tests.seconds <= 0.5s',
    'commands.e2e.exit == -1',
    'complexity.mean <= 0.5',
  ])('%s is none', (rule) => {
    expect(fields.block.parse(rule)).toHaveLength(1)
  })
})

describe('block and warn', () => {
  it('tells every rule that is wrong, with its column', () => {
    expect(() => fields.block.parse('coverage >= 80%\ncoverage => 80\n# note\n>= 3')).toThrow(
      /"coverage => 80" column 10: .*; ">= 3" column 1: /,
    )
  })

  it('tells a unit that does not fit and a time together with what cannot be read', () => {
    expect(() => fields.block.parse('coverage >= 80ms\ncoverage => 80\ntests.failed == 0 for 5m')).toThrow(
      /"coverage => 80" column 10: .*; "coverage >= 80ms" column 13: a percentage .*; "tests.failed == 0 for 5m" column 1: /,
    )
  })

  it('tells a rule about nothing that is measured', () => {
    expect(() => fields.block.parse('5 >= 3\ncoverage >= 80 && (2% < 3% || tests.failed == 0)')).toThrow(
      /"5 >= 3" column 1: expected a metric .*; "coverage >= 80 .*" column 20: expected a metric/,
    )
  })

  it('tells reviewers that are neither people nor a role', () => {
    expect(
      fields.block.parse(
        'reviews.approved >= 2\nreviews.approved["@ada, @bob"] >= 1\nreviews.approved["role:admin"] >= 1',
      ),
    ).toHaveLength(3)
    expect(() =>
      fields.block.parse('tests.failed == 0 && reviews.approved[ada] >= 1\nreviews.approved["role:boss"] >= 1'),
    ).toThrow(
      /column 22: expected "@ada,@bob" or "role:", then none, read, triage, write, maintain, admin.*"role:boss.* column 1: /,
    )
  })
})

describe('publish-from', () => {
  const problems = (given: Readonly<Record<string, string>>) =>
    action.check?.(inputsOf(fields, { 'publish-from': 'reports', ...given }), undefined)

  it.each([
    ['commands', 'unit: npm test', 'none: nothing of a change is run'],
    ['policy-from', 'head', 'base: '],
    ['changed-lines', 'reports/my.diff', 'auto: GitHub tells them'],
    ['base-metrics', 'reports/metrics.json', 'a file that is not of the artifact'],
    ['base-metrics', './x/../reports/metrics.json', 'a file that is not of the artifact'],
  ])('is refused beside what a change could have written, with what was given: %s %s', (input, received, allowed) => {
    expect(problems({ [input]: received })).toEqual([
      { input, received, allowed: expect.stringContaining(`where publish-from is given, ${allowed}`) },
    ])
  })

  it.each([{}, { 'base-metrics': 'base/metrics.json' }, { 'base-metrics': 'reports-of-main/metrics.json' }])(
    'is taken beside what it could not: %j',
    (given) => {
      expect(problems(given)).toEqual([])
    },
  )
})
