import { describeProblem, type Problem } from '../errors/action-error.ts'
import { catalogue, type ErrorCode } from '../errors/catalogue.ts'
import { problemInFrench } from './french.ts'
import { hints } from './french-hints.ts'

/** How an error is told to people of a language. */
interface ErrorWords {
  readonly problem: (problem: Problem) => string
  readonly message: (message: string) => string
  /** @param hint  that of the code, or one of the error's own */
  readonly hint: (code: ErrorCode, hint: string) => string
}

/** In French a sentence is whole or not at all: what the catalogue does not know stays in English. */
export const errorWords: Readonly<Record<'en' | 'fr', ErrorWords>> = {
  en: { problem: describeProblem, message: (message) => message, hint: (_, hint) => hint },
  fr: {
    problem: describeInFrench,
    message: (message) => problemInFrench(message) ?? message,
    hint: (code, hint) => (hint === catalogue[code] ? hints[code] : (problemInFrench(hint) ?? hint)),
  },
}

function describeInFrench(problem: Problem): string {
  if (problem.sentence !== undefined) return problemInFrench(problem.sentence) ?? problem.sentence
  const { input, received, allowed, example } = problem
  const expected = problemInFrench(allowed)
  if (expected === undefined) return describeProblem(problem)
  const got = received === undefined ? 'manque' : `vaut ${JSON.stringify(received)}`
  const such = example === undefined ? '' : `, par exemple ${JSON.stringify(example)}`
  return `${input} ${got} ; attendu : ${expected}${such}`
}
