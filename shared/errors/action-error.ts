import { excerptOf, shortened } from '../markdown/visible.ts'
import { catalogue, type ErrorCode } from './catalogue.ts'

/** An error that a person is meant to read: what happened, and what to do. */
export class ActionError extends Error {
  override readonly name: string = 'ActionError'
  readonly code: ErrorCode
  readonly hint: string

  constructor(code: ErrorCode, message: string, options: { cause?: unknown; hint?: string } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.hint = options.hint ?? catalogue[code]
  }
}

/** One thing wrong with what the user gave: a value out of range, or a sentence where no single value is. */
export type Problem = ValueProblem | SentenceProblem

interface About {
  /** Input name, or `file:line:column path` in a config file. */
  readonly input: string
  /** The value as received; never a secret. */
  readonly received?: string
}

/** `steps is "10 50"; expected ascending percentages that end in 100, for example "10 50 100"` */
export interface ValueProblem extends About {
  /** What is expected, as a noun phrase. */
  readonly allowed: string
  readonly example?: string
  readonly sentence?: undefined
}

/** `range cannot be combined with from or to`: told as it is, what to do included. */
export interface SentenceProblem extends About {
  readonly sentence: string
  readonly allowed?: undefined
  readonly example?: undefined
}

/** The user can mend this. Carries every problem at once. */
export class ConfigurationError extends ActionError {
  override readonly name = 'ConfigurationError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[], code: 'INPUT_INVALID' | 'CONFIG_INVALID' = 'INPUT_INVALID') {
    const quoted = problems.map(quoteShortly)
    super(code, quoted.map(describeProblem).join('\n'))
    this.problems = quoted
  }
}

/** UTF-16 units of what is quoted: it may be anything, as of a file that somebody else wrote. */
const longestQuote = 80
/** The same of the name of a place, in which keys of such a file may stand. */
const longestName = 160

function quoteShortly(problem: Problem): Problem {
  const { input, received } = problem
  return {
    ...problem,
    input: shortened(input, longestName),
    ...(received === undefined ? {} : { received: shortened(received, longestQuote) }),
  }
}

/** In a line: what is wrong with what, what is expected, an example. */
export function describeProblem(problem: Problem): string {
  if (problem.sentence !== undefined) return problem.sentence
  const { input, received, allowed, example } = problem
  const got = received === undefined ? 'is missing' : `is ${JSON.stringify(received)}`
  return `${input} ${got}; expected ${allowed}${example === undefined ? '' : `, for example ${JSON.stringify(example)}`}`
}

/** UTF-16 units of what is told of an answer, whoever made it up. */
const longestAnswer = 400

/** Somebody else's service could not be reached, refused, or talked nonsense. */
export class ProviderError extends ActionError {
  override readonly name = 'ProviderError'
  /** Who: `Coolify`, `GitHub`, `traffic edge`. */
  readonly provider: string
  /** HTTP status of the last answer, if there was one. */
  readonly status: number | undefined
  /** Surely nothing was sent: no address, no connection, or a token that would have gone in the clear. */
  readonly isUnsent: boolean

  /**
   * @param what.asked  what was asked, for example `POST /api/v1/deploy`
   * @param what.answered  what came back, already redacted
   */
  constructor(
    code: ErrorCode,
    what: { provider: string; asked: string; answered: string; status?: number; isUnsent?: boolean },
    options: { cause?: unknown; hint?: string } = {},
  ) {
    super(code, `${what.provider}: ${what.asked} → ${excerptOf(what.answered, longestAnswer)}`, options)
    this.provider = what.provider
    this.status = what.status
    this.isUnsent = what.isUnsent ?? false
  }
}

/** Something awaited did not happen in time. */
export class DeadlineExceededError extends ActionError {
  override readonly name = 'DeadlineExceededError'

  /**
   * @param awaited  what was waited for
   * @param lastSeen  the last state observed
   */
  constructor(awaited: string, lastSeen: string) {
    super('DEADLINE_EXCEEDED', `${awaited} did not happen in time; last seen: ${lastSeen}`)
  }
}

/** What to say of anything that was thrown; never empty, and never throws itself. */
export function describeError(thrown: unknown): string {
  if (!isError(thrown)) return `a non-Error value was thrown: ${textOf(thrown)}`
  // what a signal of Node's throws when its time is over names nothing
  if (thrown.name === 'TimeoutError') return 'it took longer than it may'
  if (thrown.message !== '') return thrown.message
  // Node gives several failures of one thing as an AggregateError without a message
  const parts: readonly unknown[] = thrown instanceof AggregateError ? thrown.errors : []
  return parts.map(describeError).join('; ') || thrown.name
}

/** Also one of another realm, or a DOMException of a thread. */
function isError(thrown: unknown): thrown is Error {
  if (thrown instanceof Error) return true
  if (typeof thrown !== 'object' || thrown === null) return false
  return (
    'name' in thrown && typeof thrown.name === 'string' && 'message' in thrown && typeof thrown.message === 'string'
  )
}

function textOf(value: unknown): string {
  try {
    return String(value)
  } catch {
    // an object without a way to become text
    return typeof value
  }
}
