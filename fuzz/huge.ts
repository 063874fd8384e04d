// Usage: npm run fuzz -- --huge [--megabytes 1000] [--only FORMAT]: the committed gate over huge reports, one after the other.
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { peakOf } from '../tests/fakes/memory.ts'
import { spawnAction } from '../tests/fakes/spawn-action.ts'

interface Huge {
  readonly kind: string
  readonly head?: string
  /** What is written again and again. */
  readonly part: (index: number) => string
  readonly foot?: string | ((parts: number) => string)
  /** Metrics by the number of parts; undefined where the gate has to refuse so much of it, by name. */
  readonly expected?: (parts: number) => Readonly<Record<string, number>>
}

const file = (index: number) => `packages/area-${index % 40}/module-${index}`
const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join('')
const failing = (parts: number) => ({ 'tests.total': parts, 'tests.failed': parts })
const covered = (parts: number) => ({ 'coverage.lines.total': parts * 250, 'coverage.lines.covered': parts * 125 })
const lcovLine = (at: number) => `DA:${at * 2 + 1},${at % 2}\n`
const coberturaLine = (at: number) => `<line number="${at * 2 + 1}" hits="${at % 2}"/>`

const reports: Readonly<Record<string, Huge>> = {
  lcov: {
    kind: 'coverage',
    part: (index) => `TN:\nSF:${file(index)}.c\n${times(250, lcovLine)}LF:250\nLH:125\nend_of_record\n`,
    expected: covered,
  },
  'lcov of one file': {
    kind: 'coverage',
    part: () => `SF:src/a.c\n${times(250, lcovLine)}end_of_record\n`,
    expected: () => covered(1),
  },
  cobertura: {
    kind: 'coverage',
    head: '<?xml version="1.0"?>\n<coverage line-rate="0.5"><packages><package name="a"><classes>\n',
    part: (index) =>
      `<class name="m" filename="${file(index)}.py"><methods/><lines>${times(250, coberturaLine)}</lines></class>\n`,
    foot: '</classes></package></packages></coverage>\n',
    expected: covered,
  },
  junit: {
    kind: 'tests',
    head: '<?xml version="1.0"?>\n<testsuites>\n<testsuite name="all">\n',
    part: (index) =>
      `<testcase classname="cart.module${index}" name="adds ${index}" time="0.001"><failure message="expected 1">AssertionError\n  at cart.ts:${index}</failure></testcase>\n`,
    foot: '</testsuite></testsuites>\n',
    expected: failing,
  },
  'junit of one text': {
    kind: 'tests',
    head: '<testsuite name="all"><testcase name="a"><failure>',
    part: () => 'a log that does not end &amp; goes on. ',
    foot: '</failure></testcase></testsuite>\n',
    expected: () => failing(1),
  },
  tap: {
    kind: 'tests',
    head: 'TAP version 13\n',
    part: (index) => `not ok ${index + 1} - adds the price of an item to the total\n`,
    foot: (parts) => `1..${parts}\n`,
    expected: failing,
  },
  'go-test': {
    kind: 'tests',
    part: (index) =>
      `{"Time":"2026-11-25T10:00:00Z","Action":"run","Package":"acme/shop","Test":"Test${index}"}\n{"Time":"2026-11-25T10:00:00Z","Action":"fail","Package":"acme/shop","Test":"Test${index}","Elapsed":0.01}\n`,
  },
  flake8: {
    kind: 'lint',
    part: (index) => `${file(index)}.py:${index % 900}:1: E501 line too long (88 > 79 characters)\n`,
  },
  checkstyle: {
    kind: 'lint',
    head: '<?xml version="1.0"?>\n<checkstyle version="8">\n',
    part: (index) =>
      `<file name="${file(index)}.java"><error line="3" severity="error" message="no" source="a.b.C"/></file>\n`,
    foot: '</checkstyle>\n',
  },
  'go-cover': {
    kind: 'coverage',
    head: 'mode: set\n',
    part: (index) => `acme/shop/${file(index)}.go:${(index % 900) + 1}.2,${(index % 900) + 1}.16 1 1\n`,
  },
  opencover: {
    kind: 'coverage',
    head: '<CoverageSession><Modules><Module><Files><File uid="1" fullPath="a.cs"/></Files><Classes><Class><Methods><Method><FileRef uid="1"/><SequencePoints>',
    part: () => '<SequencePoint vc="1" sl="1" el="5000"/>\n',
    foot: '</SequencePoints></Method></Methods></Class></Classes></Module></Modules></CoverageSession>',
  },
  'files of one line': { kind: 'coverage', part: (index) => `SF:${index}.c\nDA:1,1\nend_of_record\n` },
  'lizard-csv': {
    kind: 'complexity',
    part: (index) => `8,3,61,2,10,"f@1-10@${file(index)}.c","${file(index)}.c","f","f( int a )",1,10\n`,
  },
  locust: {
    kind: 'performance',
    head: 'Type,Name,Request Count,Failure Count,Median Response Time,Average Response Time,Min Response Time,Max Response Time,Average Content Size,Requests/s,Failures/s,50%,66%,75%,80%,90%,95%,98%,99%,99.9%,99.99%,100%\n',
    part: (index) => `GET,/users/${index},10,0,1,1,1,1,1,1,0,1,1,1,1,1,1,1,1,1,1,1\n`,
    foot: ',Aggregated,10,0,1,1,1,1,1,1,0,1,1,1,1,1,1,1,1,1,1,1\n',
  },
  'yarn-audit': {
    kind: 'security',
    part: (index) =>
      `{"type":"auditAdvisory","data":{"advisory":{"id":${index},"title":"a","module_name":"m${index}","severity":"high","github_advisory_id":"GHSA-${index}","findings":[{"version":"1.0.0","paths":["a"]}]}}}\n`,
    foot: '{"type":"auditSummary","data":{"vulnerabilities":{"info":0,"low":0,"moderate":0,"high":1,"critical":0}}}\n',
  },
  sarif: {
    kind: 'lint',
    head: '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"a"}},"results":[',
    part: (index) =>
      `${index === 0 ? '' : ','}\n{"ruleId":"r","level":"error","message":{"text":"a"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"${file(index)}"},"region":{"startLine":1}}}]}`,
    foot: ']}]}\n',
  },
}
const rules: Readonly<Record<string, string>> = {
  coverage: 'coverage >= 1%',
  tests: 'tests.total >= 1',
  lint: 'lint.total >= 0',
  complexity: 'complexity.max >= 0',
  performance: 'performance.p95 >= 0',
  security: 'security.total >= 0',
}

async function write(path: string, { head = '', part, foot = '' }: Huge, megabytes: number): Promise<number> {
  const stream = createWriteStream(path)
  stream.write(head)
  let parts = 0
  for (let [size, text] = [0, '']; size < megabytes * 1_000_000; text = '') {
    while (text.length < 1_000_000) text += part(parts++)
    size += text.length
    if (!stream.write(text)) await once(stream, 'drain')
  }
  stream.end(typeof foot === 'string' ? foot : foot(parts))
  await finished(stream)
  return parts
}

/**
 * @param megabytes  of each report
 * @returns how many failed: no verdict, a figure that is not the one written, or neither a figure nor a name for what is wrong
 */
export async function runHuge(megabytes: number, only: string): Promise<number> {
  let failures = 0
  for (const [name, report] of Object.entries(reports)) {
    if (!name.includes(only)) continue
    const cwd = mkdtempSync(join(tmpdir(), 'release-kit-huge-'))
    try {
      const parts = await write(join(cwd, 'report'), report, megabytes)
      const told = await judge(cwd, report, parts)
      if (told.startsWith('FAILED')) failures++
      console.log(`${name.padEnd(20)} ${told}`)
    } finally {
      rmSync(cwd, { recursive: true, force: true })
    }
  }
  return failures
}

async function judge(cwd: string, { kind, expected }: Huge, parts: number): Promise<string> {
  let [peak, timer]: [number, NodeJS.Timeout | undefined] = [0, undefined]
  const { outputs, seconds } = await spawnAction('quality-gate', {
    cwd,
    inputs: { reports: `${kind} report`, block: rules[kind] ?? '' },
    onStart: (pid) => {
      timer = setInterval(() => (peak = Math.max(peak, peakOf(pid))), 50)
    },
  })
  clearInterval(timer)
  const { reason = 'no verdict', metrics } = outputs
  const figures = metrics ? (JSON.parse(readFileSync(metrics, 'utf8')) as Record<string, number>) : {}
  const isRight = expected && Object.entries(expected(parts)).every(([metric, value]) => figures[metric] === value)
  const isRefused = outputs.verdict === 'block' && /; report: .*\b(?:more|larger) /.test(reason)
  const outcome = isRight ? 'right' : isRefused ? 'refused' : 'FAILED'
  return `${outcome.padEnd(8)}${seconds.toFixed(1).padStart(7)} s${peak.toFixed(0).padStart(7)} MiB  ${reason.slice(0, 150)}`
}
