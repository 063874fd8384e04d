import { excerptOf } from '../markdown/visible.ts'
import { withoutQuery } from '../text/credentials.ts'
import { readPath } from './json-path.ts'
import type { Cause } from './measurement.ts'
import { matches } from './pattern.ts'

/** What came back, as far as it is judged. */
export interface Answer {
  readonly status: number
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: string
}

export interface StatusRange {
  readonly from: number
  readonly to: number
}

export interface HeaderExpectation {
  /** Lower-case. */
  readonly name: string
  readonly pattern: RegExp
  /** The header must not match, or not be there. */
  readonly negated: boolean
}

export const jsonOperators = ['==', '!=', '>=', '<=', '>', '<'] as const

export interface JsonExpectation {
  readonly path: string
  readonly operator: (typeof jsonOperators)[number]
  readonly value: string
}

export interface Expectations {
  readonly status: readonly StatusRange[]
  readonly body?: RegExp | undefined
  readonly headers: readonly HeaderExpectation[]
  readonly json: readonly JsonExpectation[]
  /** A version, with or without a leading `v`, or a commit, whole or shortened. */
  readonly version?: string | undefined
  /** Where the answer's JSON holds its version. */
  readonly versionPath: string
}

export interface Judged {
  /** Absent when the answer is as expected. */
  readonly reason?: string
  readonly cause?: Cause
  /** The version that answered, where the body tells one. */
  readonly version?: string
  /** What the answer says of each of its checks; of a long list the first. */
  readonly checks?: Readonly<Record<string, string>>
}

const mostChecks = 20

/** The first expectation that does not hold: version before contents, status before all. */
export function judgeAnswer(answer: Answer, expected: Expectations): Judged {
  const json = parseJson(answer.body)
  const served = readPath(json, expected.versionPath)
  const version = typeof served === 'string' || typeof served === 'number' ? excerptOf(String(served)) : undefined
  const checks = checksOf(json)
  const told = {
    ...(version === undefined ? {} : { version }),
    ...(checks.length === 0
      ? {}
      : { checks: Object.fromEntries(checks.slice(0, mostChecks)) as Record<string, string> }),
  }
  const status = judgeStatus(answer, expected.status, json)
  if (status) return { ...told, ...status }
  const wrongVersion = judgeVersion(version, expected)
  if (wrongVersion) return { ...told, reason: wrongVersion, cause: 'wrong-version' }
  const reason = judgeHeaders(answer, expected.headers) ?? judgeBody(answer, expected) ?? judgeJson(json, expected.json)
  return reason === undefined ? told : { ...told, reason, cause: 'transient' }
}

function judgeStatus({ status, headers }: Answer, ranges: readonly StatusRange[], json: unknown): Judged | undefined {
  if (ranges.some(({ from, to }) => status >= from && status <= to)) return undefined
  const wanted = ranges.map(({ from, to }) => (from === to ? from : `${from}-${to}`)).join(' ')
  const target =
    status >= 300 && status < 400 ? `, redirected to ${excerptOf(withoutQuery(headers.location ?? 'nowhere'))}` : ''
  return {
    reason: `status ${status}, expected ${wanted}${target}${unhealthyChecks(json)}`,
    cause: status === 401 || status === 403 ? 'unauthorized' : 'transient',
  }
}

/** The health endpoints of the teams list their checks: the ones that are bad are the reason. */
function unhealthyChecks(json: unknown): string {
  const bad = checksOf(json).filter(
    ([, state]) => !['ok', 'up', 'pass', 'healthy', 'true'].includes(state.toLowerCase()),
  )
  const told = bad.map(([name, state]) => `${name}: ${state}`)
  return told.length === 0 ? '' : ` (${excerptOf(told.join(', '))})`
}

/** `{checks: {database: {status: ok}, disk_space: ok}}` */
function checksOf(json: unknown): readonly (readonly [string, string])[] {
  const checks = readPath(json, 'checks')
  if (typeof checks !== 'object' || checks === null) return []
  return Object.entries(checks).map(([name, check]: [string, unknown]) => [
    excerptOf(name),
    excerptOf(show(readPath(check, 'status') ?? check)),
  ])
}

function judgeVersion(served: string | undefined, { version, versionPath }: Expectations): string | undefined {
  if (version === undefined) return undefined
  if (served === undefined) return `no version at ${JSON.stringify(versionPath)} in the answer, expected ${version}`
  return isSameVersion(served, version) ? undefined : `version ${served}, expected ${version}`
}

/** `v1.2.3` is `1.2.3`; a commit may be shortened, to 7 digits at least. */
export function isSameVersion(served: string, expected: string): boolean {
  const [a, b] = [served, expected].map((version) => version.trim().replace(/^v(?=\d)/, ''))
  if (a === undefined || b === undefined) return false
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return a === b || (/^[0-9a-f]{7,40}$/.test(short) && /^[0-9a-f]{40}$/.test(long) && long.startsWith(short))
}

function judgeHeaders(answer: Answer, expected: readonly HeaderExpectation[]): string | undefined {
  for (const { name, pattern, negated } of expected) {
    const value = answer.headers[name]
    const isMatch = value !== undefined && matches(pattern, value)
    if (isMatch === undefined) return tooSlow(`header ${name}`, pattern)
    if (isMatch === negated) {
      const found = value === undefined ? 'is missing' : `is ${JSON.stringify(excerptOf(value))}`
      return `header ${name} ${found}, expected ${negated ? 'no ' : 'a '}match of ${String(pattern)}`
    }
  }
  return undefined
}

function judgeBody({ body }: Answer, { body: pattern }: Expectations): string | undefined {
  if (pattern === undefined) return undefined
  const isMatch = matches(pattern, body)
  if (isMatch === undefined) return tooSlow('the body', pattern)
  return isMatch ? undefined : `the body does not match ${String(pattern)}`
}

/** Neither found nor not found: that is not as expected. */
function tooSlow(where: string, pattern: RegExp): string {
  return `${String(pattern)} takes too long over ${where}: write it so that it need not try the same text again and again`
}

function judgeJson(json: unknown, expected: readonly JsonExpectation[]): string | undefined {
  if (expected.length > 0 && json === undefined) return 'the body is not JSON'
  for (const { path, operator, value } of expected) {
    const actual = readPath(json, path)
    const holds = actual === undefined ? operator === '!=' : compare(actual, operator, value)
    if (!holds)
      return `${path} is ${actual === undefined ? 'missing' : excerptOf(show(actual))}, expected ${operator} ${value}`
  }
  return undefined
}

function compare(actual: unknown, operator: JsonExpectation['operator'], value: string): boolean {
  if (operator === '==') return show(actual) === value || (typeof actual === 'number' && actual === Number(value))
  if (operator === '!=') return !compare(actual, '==', value)
  const [a, b] = [typeof actual === 'string' && actual.trim() !== '' ? Number(actual) : actual, Number(value)]
  if (typeof a !== 'number') return false
  return { '>=': a >= b, '<=': a <= b, '>': a > b, '<': a < b }[operator]
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function parseJson(text: string): unknown {
  if (!/^\s*[[{"\d-]|^\s*(true|false|null)/.test(text)) return undefined
  try {
    return JSON.parse(text) as unknown
  } catch {
    // a page that only begins like JSON: the expectations that need JSON say so
    return undefined
  }
}
