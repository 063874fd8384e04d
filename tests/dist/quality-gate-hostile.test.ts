import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { peakOf } from '../fakes/memory.ts'
import { spawnAction } from '../fakes/spawn-action.ts'

const rules = {
  tests: 'tests.failed == 0',
  coverage: 'coverage >= 1%',
  lint: 'lint.errors == 0',
  security: 'security.critical == 0',
}
type Kind = keyof typeof rules

const folder = () => mkdtempSync(join(tmpdir(), 'release-kit-hostile-'))

/** Runs the bundle over one report that `make` puts at the path it is given. */
async function judge(kind: Kind, make: (path: string) => void, format = '') {
  const cwd = folder()
  make(join(cwd, 'report'))
  let peak = 0
  let timer: NodeJS.Timeout | undefined
  const run = await spawnAction('quality-gate', {
    cwd,
    inputs: { reports: `${kind} report${format && ` format=${format}`}`, block: rules[kind] },
    onStart: (pid) => {
      timer = setInterval(() => (peak = Math.max(peak, peakOf(pid))), 20)
    },
  })
  clearInterval(timer)
  return { ...run, peak }
}

const text = (content: string | Buffer) => (path: string) => writeFileSync(path, content)
const utf16 = (content: string, order: 'le' | 'be') => {
  const bytes = Buffer.from(`\uFEFF${content}`, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}
const sparse = (start: string) => (path: string) => {
  writeFileSync(path, start)
  truncateSync(path, 1024 ** 3)
}
const lines = (count: number) =>
  `<testsuite>${'<testcase name="a"/>'.repeat(count)}<testcase name="b"><failure message="b"/></testcase></testsuite>`
const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "${'ha'.repeat(50)}">${Array.from({ length: 9 }, (_, index) => `<!ENTITY ${'bcdefghij'[index] ?? ''} "${`&${'abcdefghi'[index] ?? ''};`.repeat(10)}">`).join('')}]><testsuite><testcase name="&j;"/></testsuite>`

const refused: Readonly<Record<string, readonly [Kind, (path: string) => void, string, string?]>> = {
  'an entity bomb': ['tests', text(bomb), 'report: no well-formed XML'],
  'a FIFO': ['tests', (path) => execFileSync('mkfifo', [path]), 'not a regular file'],
  'a link to /dev/zero': ['tests', (path) => symlinkSync('/dev/zero', path), 'is outside the workspace'],
  'a link out of the workspace': ['tests', (path) => symlinkSync('/etc/passwd', path), 'is outside the workspace'],
  'a folder': ['tests', (path) => mkdirSync(path), 'matches no file'],
  'an empty file': ['coverage', text(''), 'the file is empty'],
  'binary data': [
    'coverage',
    text(Buffer.from(Array.from({ length: 4_096 }, (_, index) => (index * 7) % 256))),
    'none of',
  ],
  'XML that is cut off': ['tests', text(lines(20).slice(0, -40)), 'no well-formed XML'],
  'a tracefile that is cut off': ['coverage', text('SF:a\nDA:1,1\nDA:2'), 'report: line 3'],
  'JSON that is cut off': ['lint', text('[{"filePath":"a","messages":[{"ruleId"'), 'invalid JSON', 'eslint'],
  'JSON nested 100 000 deep': ['lint', text('['.repeat(100_000)), 'invalid JSON', 'eslint'],
  'XML nested 100 000 deep': ['tests', text(`<testsuite>${'<a>'.repeat(100_000)}`), 'nested deeper'],
  'counts that are negative': [
    'tests',
    text('<testsuite failures="-1"><testcase name="a"/></testsuite>'),
    'failures is',
  ],
  'counts that are no number': [
    'tests',
    text('<testsuite failures="NaN"><testcase name="a"/></testsuite>'),
    'failures is',
  ],
  'a line number beyond any file': [
    'coverage',
    text('SF:a\nDA:99999999999999999999,1\nend_of_record\n'),
    'report: line 2',
  ],
  'a gigabyte of zeros after a tracefile': ['coverage', sparse('SF:a\nDA:1,1\n'), 'longer than'],
  'a gigabyte of zeros after XML': ['tests', sparse('<testsuite>'), 'characters that XML forbids'],
  'a gigabyte of zeros after JSON': ['lint', sparse('[{"filePath":"'), 'larger than', 'eslint'],
  'a gigabyte of zeros': ['security', sparse(''), 'none of'],
}

describe('quality-gate over a hostile report', () => {
  it.each(Object.entries(refused))(
    'blocks by name and in bounded memory: %s',
    async (_, [kind, make, reason, format]) => {
      const { exitCode, outputs, peak } = await judge(kind, make, format)
      expect({ exitCode, verdict: outputs.verdict }).toEqual({ exitCode: 1, verdict: 'block' })
      expect(outputs.reason).toContain(reason)
      expect(peak).toBeLessThan(700)
    },
  )

  it.each([
    ['UTF-16 with the low byte first', utf16(lines(3), 'le')],
    ['UTF-16 with the high byte first', utf16(lines(3), 'be')],
    ['UTF-8 with a byte order mark', `\uFEFF${lines(3)}`],
    [
      'ISO 8859-1',
      Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${lines(3).replace('"b"', '"Prüfung"')}`, 'latin1'),
    ],
  ])('reads what %s says', async (_, content) => {
    const { exitCode, outputs } = await judge('tests', text(content))
    expect(exitCode).toBe(1)
    expect(JSON.parse(readFileSync(outputs.metrics ?? '', 'utf8'))).toMatchObject({
      'tests.total': 4,
      'tests.failed': 1,
    })
  })

  it('does not read a path that leads out of the workspace', async () => {
    const around = folder()
    const cwd = join(around, 'workspace')
    mkdirSync(cwd)
    writeFileSync(join(around, 'junit.xml'), '<testsuite><testcase name="a"/></testsuite>')
    const { exitCode, outputs } = await spawnAction('quality-gate', {
      cwd,
      inputs: { reports: 'tests ../junit.xml', block: rules.tests },
    })
    expect({ exitCode, verdict: outputs.verdict }).toEqual({ exitCode: 1, verdict: 'block' })
    expect(outputs.reason).toContain('is outside the workspace')
  })

  it('lets nothing of it become a command, an output, a mention, markup or a link', async () => {
    const evil = String.raw`x&#10;::set-output name=verdict::pass&#10;verdict&lt;&lt;EOF&#10;pass&#10;EOF&#10;&lt;script&gt;alert(1)&lt;/script&gt; @acme/owners [here](https://evil.example) | ![p](https://evil.example/p) %0A::add-path::/evil`
    const { exitCode, outputs, stdout, summary } = await judge(
      'tests',
      text(
        `<testsuite name="${evil}"><testcase name="${evil}" classname="${evil}" file="a,line=1::title=${evil}" line="3"><failure message="${evil}"/></testcase></testsuite>`,
      ),
    )
    expect(exitCode).toBe(1)
    expect(Object.keys(outputs).sort()).toEqual([
      'coverage',
      'failed-rules',
      'metrics',
      'phase',
      'reason',
      'report',
      'score',
      'verdict',
    ])
    expect(outputs.verdict).toBe('block')
    expect(
      stdout.split('\n').filter((line) => /^\s*(?:::set-output name=verdict::pass|::add-path|verdict<<)/.test(line)),
    ).toEqual([])
    expect(summary.replace(/`[^`]*`/g, '')).not.toMatch(/script|@acme|evil/)
  })

  it('shows a command that writes a line of 100 MB and then 100 MB of lines, in bounded memory', async () => {
    let peak = 0
    let timer: NodeJS.Timeout | undefined
    const { exitCode, outputs } = await spawnAction('quality-gate', {
      cwd: folder(),
      inputs: {
        commands: `loud: head -c 100000000 /dev/zero | tr '\\0' x; echo; yes 'a line of a log' | head -c 100000000 || true`,
        block: 'commands.loud.exit == 0',
      },
      onStart: (pid) => {
        timer = setInterval(() => (peak = Math.max(peak, peakOf(pid))), 20)
      },
    })
    clearInterval(timer)
    expect({ exitCode, verdict: outputs.verdict, reason: outputs.reason }).toMatchObject({
      exitCode: 0,
      verdict: 'pass',
    })
    expect(peak).toBeLessThan(400)
  })
})
