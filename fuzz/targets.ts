import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readAllowList } from '../actions/quality-gate/src/policy/allow-list.ts'
import { readMetrics } from '../actions/quality-gate/src/baseline/metrics-file.ts'
import { readDiff } from '../actions/quality-gate/src/change/unified-diff.ts'
import { readHistory } from '../actions/quality-gate/src/baseline/history.ts'
import { parseMessage } from '../shared/commits/parse-message.ts'
import { parseConfig } from '../shared/config/config.ts'
import { readYaml, toPlain } from '../shared/config/yaml.ts'
import { ActionError, ProviderError } from '../shared/errors/action-error.ts'
import { parseIndex } from '../shared/git/tracked-files.ts'
import { parseHolidays } from '../shared/policy/holidays.ts'
import { parseWindowRules } from '../shared/policy/window-rules.ts'
import { readReleaseAs } from '../shared/commits/read-references.ts'
import { judgeAnswer } from '../shared/health/expectations.ts'
import { expectationFields, requestFields } from '../shared/health/fields.ts'
import type { Kind } from '../shared/reports/kinds.ts'
import { kinds } from '../shared/reports/kinds.ts'
import { readReport } from '../shared/reports/read-report.ts'
import { ReportError } from '../shared/reports/report-error.ts'
import { formatNames } from '../shared/reports/signatures.ts'
import { decodeJournal } from '../shared/rollout/journal.ts'
import { parseRules } from '../shared/rules/parse-rule.ts'
import { credentialsInHeaders, credentialsInUrls } from '../shared/text/credentials.ts'
import { parseDuration } from '../shared/time/duration.ts'
import { versionTags } from '../shared/versioning/version-tag.ts'
import { violationOf } from './invariants.ts'

/** Something that reads text from outside. */
export interface Target {
  readonly name: string
  readonly seeds: readonly Buffer[]
  /** Throws when what came of it is neither a value that can be nor the error that says why. */
  run(bytes: Buffer): Promise<void>
}

const fixtures = join(import.meta.dirname, '../tests/fixtures/reports')
const seedsOf = (kind: Kind) =>
  readdirSync(join(fixtures, kind)).map((file) => readFileSync(join(fixtures, kind, file)))

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield Uint8Array.from(bytes.subarray(at, at + size))
}

async function readOnce(kind: Kind, format: string | undefined, bytes: Buffer, size: number): Promise<unknown> {
  const input = { chunks: inPieces(bytes, size), place: (path: string) => path }
  try {
    const { report } = await readReport(kind, 'report', input, format)
    const violation = violationOf(kind, report as never)
    if (violation !== '') throw new Error(`what cannot be: ${violation}`)
    return report
  } catch (error) {
    // where it went wrong may be told otherwise in pieces; that it did not
    if (error instanceof ReportError) return 'refused'
    throw error
  }
}

const say = (value: unknown) =>
  JSON.stringify(value, (_, part: unknown) =>
    part instanceof Map ? [...(part as Map<unknown, unknown>)] : typeof part === 'bigint' ? String(part) : part,
  )

/** Two pieces whose border lies anywhere must mean the same as one. */
function reports(kind: Kind, format: string | undefined, seeds: readonly Buffer[]): Target {
  return {
    name: `${kind} ${format ?? 'detected'}`,
    seeds,
    async run(bytes) {
      const whole = say(await readOnce(kind, format, bytes, 1 << 20))
      const pieces = say(await readOnce(kind, format, bytes, 1 + (bytes.length % 997)))
      if (whole !== pieces) throw new Error(`in pieces it means something else: ${pieces.slice(0, 200)}`)
    },
  }
}

/** What is read as a text, and either gives something or throws one of ours; `anyError` where the caller takes any error for "not readable". */
function text(name: string, seeds: readonly string[], read: (given: string) => unknown, anyError = false): Target {
  return {
    name,
    seeds: seeds.map((seed) => Buffer.from(seed)),
    async run(bytes) {
      try {
        read(bytes.toString('utf8'))
      } catch (error) {
        if (!anyError && !(error instanceof ActionError)) throw error
      }
    },
  }
}

/** As git writes it: an entry in version 3 with more flags, one without, and an extension. */
function gitIndex(): Target {
  const directory = mkdtempSync(join(tmpdir(), 'release-kit-fuzz-'))
  const git = (...args: string[]) => execFileSync('git', args, { cwd: directory })
  git('init', '--quiet')
  for (const name of ['a.ts', 'b.ts']) writeFileSync(join(directory, name), name)
  git('add', 'a.ts')
  git('add', '--intent-to-add', 'b.ts')
  git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '--quiet', '--message', 'feat: a')
  return {
    name: 'git index',
    seeds: [readFileSync(join(directory, '.git/index'))],
    run(bytes) {
      const paths = parseIndex(bytes)
      if (paths?.has('')) throw new Error('what cannot be: a file without a name')
      return Promise.resolve()
    },
  }
}

const yaml = (given: string): unknown => {
  const read = readYaml(given, 'file')
  const value = 'problems' in read ? read : toPlain(read, 'file')
  return 'problems' in value ? undefined : value.plain
}

const example = (name: string) => readFileSync(join(import.meta.dirname, '../examples', name), 'utf8')

export const targets: readonly Target[] = [
  ...kinds.flatMap((kind) => {
    const seeds = seedsOf(kind)
    return [reports(kind, undefined, seeds), ...formatNames(kind).map((format) => reports(kind, format, seeds))]
  }),
  text(
    'rules',
    [
      'coverage >= 80% && (tests.failed == 0 || score >= 9) for 5m',
      'performance["GET /a"].p95 <= 1.2 * baseline(x[y].z)',
    ],
    (given) => parseRules(given.split('\n')),
  ),
  text(
    'diff',
    ['diff --git a/a b/b\nrename from a\nrename to b\n--- a/a\n+++ b/b\n@@ -1,2 +3,4 @@\n+x\n-y\n'],
    readDiff,
    true,
  ),
  text('config', [example('diettracker/.github/release-kit.yml'), example('onelog/.github/release-kit.yml')], (given) =>
    parseConfig(given, 'config', {}),
  ),
  text('allow-list', ['- { id: CVE-2026-1, until: 2026-12-31, reason: not reachable, package: minimist }\n'], (given) =>
    readAllowList(yaml(given), 'file'),
  ),
  text('stored metrics', ['{"coverage":80,"coverage.covered":8,"coverage.total":10}'], readMetrics, true),
  text(
    'stored history',
    [
      '{"version":1,"entries":[{"sha":"4e1243bd22c66e76c2ba9eddc1f91394e57f9f83","at":"2026-01-01T00:00:00Z","metrics":{}}]}',
    ],
    readHistory,
    true,
  ),
  text(
    'commit message',
    [
      'feat(api)!: x (#12)\n\nBREAKING CHANGE: y\n---------\nCloses #3\nRelease-As: 3.0.0\nCo-authored-by: A <a@b>\n',
      'Revert "feat: x (#1)" (#2)\n\nReverts acme/shop#1.\nThis reverts commit 4e1243b.\n',
      'fix: a\n\nBEGIN_NESTED_COMMIT\nfeat: b\nEND_NESTED_COMMIT\n* feat!: c\n',
    ],
    (given) => {
      for (const squash of ['header', 'body', 'both'] as const) parseMessage(given, { squash, isMerge: false })
    },
  ),
  text('version tags', ['v1.2.3-beta.1+build\nv1\napp-v01.2.3\nv99999999999999999999.0.0'], (given) =>
    versionTags(
      given.split('\n').map((name) => ({ name, sha: 'x' })),
      'v',
    ),
  ),
  text(
    'health answer',
    ['{"status":"ok","version":"1.2.3","checks":{"db":{"status":"down"},"cache":true}}', '[1,{"checks":[null]}]'],
    (given) => {
      const expected = {
        status: [{ from: 200, to: 299 }],
        headers: [],
        json: [],
        version: '1.2.3',
        versionPath: 'version',
      }
      const lines = given.split('\n')
      for (const status of [200, 302, 500])
        judgeAnswer({ status, headers: { location: lines[0], 'x-slot': lines[1] }, body: given }, expected)
    },
  ),
  text(
    'credentials',
    ['authorization: Bearer abc\ncookie: a=b; c=d\n', 'api=https://me:p%40ss@a.example:8080/x?key=abc&b=%zz#top\n'],
    (given) => {
      credentialsInHeaders(given)
      credentialsInUrls(given)
    },
  ),
  text(
    'headers',
    ['authorization: Bearer abc\naccept: application/json\nx-slot: blue\n', '!x-note: ^(a|b)$\ncontent-type: json\n'],
    (given) => {
      for (const field of [requestFields.headers, expectationFields['expect-header']]) {
        try {
          field.parse(given)
        } catch (error) {
          // a field's caller takes any error for "not allowed"
          if (!(error instanceof Error)) throw error
        }
      }
      const [pattern = '', ...answered] = given.split('\n')
      const headers = Object.fromEntries(answered.map((value, index) => [index === 0 ? 'x-slot' : `x-${index}`, value]))
      const expected = {
        status: [{ from: 200, to: 299 }],
        headers: [{ name: 'x-slot', pattern: /^(?:blue|green)$/, negated: pattern.startsWith('!') }],
        json: [],
        versionPath: 'version',
      }
      judgeAnswer({ status: 200, headers, body: '' }, expected)
    },
  ),
  text(
    'co-authors and references',
    ['feat: x\n\nCo-authored-by: Ada <ada@example.org>\nCloses #3, acme/shop#4\nRelease-As: 3.0.0\n'],
    (given) => {
      readReleaseAs(given)
      for (const squash of ['header', 'body'] as const) parseMessage(`feat: x\n\n${given}`, { squash, isMerge: true })
    },
  ),
  text('provider error', ['{"message":"no","errors":{"a":["b"]}}\n\u001b[31m::error::x'], (given) => {
    const error = new ProviderError('PROVIDER_REFUSED', { provider: 'x', asked: 'GET /', answered: given })
    if (error.message.length > 500) throw new Error('what cannot be: a long message')
  }),
  gitIndex(),
  text('durations', ['5m', '1h', '250ms'], parseDuration),
  text(
    'window rules',
    [
      'allow Tue-Thu 14:00-16:00 CET\nnever Fri 15:00-24:00\nfreeze 2026-12-20..2027-01-03 year\neve-of-holiday avoid\n',
    ],
    (given) => parseWindowRules(given.split('\n'), 'Europe/Paris', 'window'),
  ),
  text(
    'holidays',
    ['BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20261225\nEND:VEVENT\nEND:VCALENDAR\n'],
    parseHolidays,
  ),
  text('journal', ['rk2|SWITCHING|1/3|green|||10 %\nrk1|ARMED|0/3|green|\nrk1|PLANNED|0/0||x'], (given) =>
    decodeJournal(given.split('\n').map((description) => ({ description, createdAt: given, creator: '' }))),
  ),
]
