import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { withoutOurLinks } from '../fakes/gate-links.ts'
import { type ActionRun, spawnAction } from '../fakes/spawn-action.ts'
import { createGitHubSimulator, type GitHubSimulator } from '../../simulators/github/simulator.ts'

const marker = '<!-- release-kit:quality-gate:quality-gate -->'
const writer = 'ghs_writer000000000000000000000000000000'
const readOnly = 'ghs_readonly00000000000000000000000000000'
const unseen = /[^\P{Cc}\s]|[\u202e\u2066]/u
const bidi = '\u202e\u2066'
const ansi = '\u001b[31m\u001b]8;;https://evil.example\u0007'

/** Everything that a place where it is shown could take for more than text. */
const evil = [
  'EVIL',
  writer,
  '**bold** _i_ ~~s~~ # h1',
  '[here](javascript:alert(1)) ![p](https://evil.example/p.png) https://evil.example www.evil.example <https://evil.example>',
  '<script>alert(1)</script><img src=x onerror=alert(1)></details></summary></table>',
  `--> <!-- ${marker}`,
  '@acme/owners @octocat #1 GH-1 acme/shop#1',
  '${{ secrets.GITHUB_TOKEN }} $(id) `id` ``` `` ` ~~~',
  '| a | b |',
  `${ansi}${bidi}\u0000\u0085::error::nel \ud83d`,
  '%0A::set-env name=A::b ,title=x::y ##[set-env name=A]b ##[error]forged',
].join(' ')
const lines = [
  evil,
  '',
  '# EVIL heading',
  '::set-output name=verdict::pass',
  '  ::add-path::/evil',
  '##[add-path]/evil',
  '::stop-commands::evil',
  '::add-mask::a',
  '::error file=a,line=1::forged',
  'verdict=pass',
  'verdict<<EOF',
  'pass',
  'EOF',
  '| --- | --- |',
  '- [ ] EVIL task',
  '```',
  '<details>',
  marker,
].join('\n')

const reports: Readonly<Record<string, string>> = {
  'jest.json': JSON.stringify({
    success: false,
    numTotalTests: 1,
    testResults: [
      {
        name: `src/${lines}.test.ts`,
        status: 'failed',
        message: lines,
        assertionResults: [
          {
            ancestorTitles: [lines],
            title: lines,
            fullName: lines,
            status: 'failed',
            failureMessages: [lines, evil],
            location: { line: 3, column: 1 },
          },
        ],
      },
    ],
  }),
  'eslint.json': JSON.stringify([
    {
      filePath: `src/${lines}.ts`,
      messages: [1, 2].map((severity) => ({ ruleId: lines, severity, message: lines, line: 2 })),
    },
  ]),
  'scan.sarif': JSON.stringify({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: lines, rules: [{ id: lines, properties: { 'security-severity': '9.9' } }] } },
        results: [
          {
            ruleId: lines,
            message: { text: lines },
            locations: [
              { physicalLocation: { artifactLocation: { uri: `src/${evil}.ts` }, region: { startLine: 4 } } },
            ],
          },
        ],
      },
    ],
  }),
  'lcov.info': `SF:src/${evil.replace('\u0000', '')}.ts\nDA:1,0\nDA:2,1\nend_of_record\n`,
  'bench.json': JSON.stringify([{ name: lines, unit: 'ms', value: 3 }]),
  'lizard.csv': `1,99,1,1,1,"a@1-2@src/x.ts","src/${evil.replaceAll('"', '')}.ts","${evil.replaceAll('"', '')}","${evil.replaceAll('"', '')}()",1,2\n`,
  'outdated.json': JSON.stringify({
    [evil]: { current: '1.0.0', wanted: '1.0.0', latest: '2.0.0', dependent: lines, location: lines },
  }),
  [`broken @octocat [x](javascript:y) ::error::x${bidi}\u001b[31m<!-- .junit.xml`]: '<testsuite>',
}

/** What is left of Markdown when every code span is taken out of every line. */
const outsideCode = (markdown: string) => withoutOurLinks(markdown).replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '')

/** The commands that the runner would carry out: `::name ` or `##[name]`, outside of stopped parts. */
function commandsIn(stdout: string): string[] {
  return stdout.split(/\r?\n/).flatMap((line) => {
    const found = /^[\s\u0085]*::([^ :]+)/.exec(line)?.[1] ?? /##\[([^ \]]+)/.exec(line)?.[1]
    return found === undefined ? [] : [found]
  })
}

describe('quality-gate over reports that want to be more than text, on a pull request', () => {
  let github: GitHubSimulator
  let run: ActionRun
  let comment = ''

  let judge: (token: string) => Promise<ActionRun>

  beforeAll(async () => {
    const permissions = ['contents:read', 'pull_requests:write', 'checks:write']
    const login = 'github-actions[bot]'
    github = await createGitHubSimulator({
      tokens: { [writer]: { login, permissions }, [readOnly]: { login, permissions: ['contents:read'] } },
    })
    const [base, head] = [await github.seed.commit({ message: 'base' }), await github.seed.commit({ message: 'head' })]
    const pull = github.seed.pull({
      title: 'evil',
      merged: false,
      head: { ref: 'evil', sha: head },
      base: { ref: 'main', sha: base },
    })
    const cwd = mkdtempSync(join(tmpdir(), 'release-kit-injection-'))
    const event = { pull_request: { number: pull.number, head: { sha: head }, base: { sha: base, ref: 'main' } } }
    for (const [path, text] of Object.entries({ ...reports, '.event.json': JSON.stringify(event) }))
      writeFileSync(join(cwd, path), text)
    judge = (token) =>
      spawnAction('quality-gate', {
        cwd,
        env: {
          ...github.env,
          GITHUB_EVENT_NAME: 'pull_request',
          GITHUB_EVENT_PATH: join(cwd, '.event.json'),
          GITHUB_SHA: head,
        },
        inputs: {
          'github-token': token,
          'store-metrics': 'false',
          reports: [
            'tests jest.json',
            'tests *.junit.xml',
            'lint eslint.json',
            'security scan.sarif',
            'coverage lcov.info',
            'performance bench.json',
            'complexity lizard.csv',
            'dependencies outdated.json',
          ].join('\n'),
          block: 'tests.failed == 0\nlint.error == 0\nsecurity.critical == 0\ncoverage >= 90%',
        },
      })
    run = await judge(writer)
    comment = github.state.comments.find(({ number }) => number === pull.number)?.body ?? ''
  }, 60_000)

  afterAll(async () => {
    await github.close()
    expect(github.problems).toEqual([])
  })

  it('reads them all, and blocks', () => {
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'block', phase: 'Failed', coverage: '50' } })
    expect(run.outputs.reason).toContain('tests.failed (1) == 0')
    for (const row of [
      'Lines covered',
      'Lint warnings',
      'Security: critical',
      'Highest complexity',
      'Outdated by a major version',
    ])
      expect(run.summary).toContain(`\n| ${row} | `)
    expect(run.summary).toMatch(/^\| `EVIL .*` mean \| 3\u00a0ms \|$/m)
  })

  it('sets its own outputs alone, each of one line', () => {
    expect(Object.keys(run.outputs).sort()).toEqual([
      'coverage',
      'failed-rules',
      'metrics',
      'phase',
      'reason',
      'report',
      'score',
      'verdict',
    ])
    for (const value of Object.values(run.outputs)) expect(value).not.toMatch(/[^\P{Cc}\t]|[\u202e\u2066]/u)
  })

  it('publishes no secret that stands in a report, written as Markdown or not', () => {
    const published = [run.summary, comment, JSON.stringify(github.state.checks)]
    for (const text of published) expect(text).toContain('***')
    const log = run.stdout.replace(/^::add-mask::.*$/gm, '')
    for (const text of [...published, log, JSON.stringify(run.outputs)]) expect(text).not.toContain('writer0')
  })

  it('gives the runner no command but its own', () => {
    expect([...new Set(commandsIn(run.stdout))].sort()).toEqual(['add-mask', 'debug', 'error'])
    expect(run.stdout.match(/^::add-mask::.*$/gm)).toEqual([`::add-mask::${writer}`])
    expect(run.stdout).not.toMatch(unseen)
  })

  it('shows it in the log as the annotations of a fork, whose token may write neither comment nor check run', async () => {
    const { stdout, outputs } = await judge(readOnly)
    expect(outputs.verdict).toBe('block')
    expect([...new Set(commandsIn(stdout))].sort()).toEqual(['add-mask', 'debug', 'error', 'warning'])
    const annotations = stdout.split('\n').filter((line) => /^::(?:error|warning) /.test(line))
    expect(annotations.map((line) => /^::(\w+) title=[^,:]*,file=[^,:]*,line=(\d+)::/.exec(line)?.slice(1))).toEqual([
      ['error', '3'],
      ['error', '4'],
      ['error', '2'],
      ['warning', '2'],
    ])
    expect(stdout).not.toMatch(unseen)
  })

  it.each(['comment', 'summary'] as const)('shows it as plain text in the %s', (place) => {
    const page = place === 'comment' ? comment : run.summary
    expect(page).toContain('EVIL')
    expect(page).not.toMatch(unseen)
    expect(page.isWellFormed()).toBe(true)
    const rest = outsideCode(place === 'comment' ? page.replace(`${marker}\n`, '') : page)
    expect(rest).not.toMatch(
      /<(?!\/?details>|\/?summary>)|-->|@(?!\u200b)|(?<!\\)[[\]!~$*](?![*[\]])EVIL|https?:|www\./,
    )
    expect(rest).not.toMatch(/(?<!\\)\]\(|javascript:alert\(1\)\)(?!\\)|^#+ (?!❌)|^```|^- \[/m)
    expect(rest.match(/<details>/g)).toHaveLength(rest.match(/<\/details>/g)?.length ?? 0)
    for (const row of page.split('\n').filter((line) => line.startsWith('|'))) expect(row.endsWith('|')).toBe(true)
  })

  it('begins the comment with its one marker, so that no report can make a second one', () => {
    expect(comment.startsWith(`${marker}\n### ❌ Quality gate blocks`)).toBe(true)
    expect(outsideCode(comment).split(marker)).toHaveLength(2)
  })

  it('hands GitHub whole annotations of well-formed text', () => {
    const [check, ...others] = github.state.checks
    expect(others).toEqual([])
    expect(check).toMatchObject({
      conclusion: 'failure',
      title: '1 test fails; 1 lint error; and 3 more rules not met.',
    })
    expect(check?.annotations.map(({ annotation_level: level }) => level)).toEqual([
      'failure',
      'failure',
      'failure',
      'warning',
    ])
    const texts = [
      check?.title,
      check?.summary,
      ...(check?.annotations ?? []).flatMap(({ path, title, message }) => [path, title, message]),
    ]
    for (const text of texts) {
      expect(text).not.toMatch(unseen)
      expect(text?.isWellFormed()).toBe(true)
    }
    for (const { path, title } of check?.annotations ?? []) expect(`${path}${String(title)}`).not.toContain('\n')
    expect(outsideCode(check?.summary ?? '')).toBe(outsideCode(comment.replace(`${marker}\n`, '')))
  })
})
