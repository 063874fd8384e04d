import { describeProblem, type Problem } from '../errors/action-error.ts'
import { catalogue, type ErrorCode } from '../errors/catalogue.ts'

/** How things are told to people of a language. */
export interface Words {
  readonly problem: (problem: Problem) => string
  readonly message: (message: string) => string
  /** @param hint  that of the code, or one of the error's own */
  readonly hint: (code: ErrorCode, hint: string) => string
  readonly summary: (markdown: string) => string
}

const english: Words = {
  problem: describeProblem,
  message: (message) => message,
  hint: (_, hint) => hint,
  summary: (markdown) => markdown,
}

/** In French a sentence is whole or not at all: what the catalogue does not know stays in English. It is read when somebody wants it. */
export async function wordsOf(locale: 'en' | 'fr' = 'en'): Promise<Words> {
  if (locale === 'en') return english
  const { hints, inFrench, problemInFrench } = await import('./french.ts')

  function problem(found: Problem): string {
    if (found.sentence !== undefined) return problemInFrench(found.sentence) ?? found.sentence
    const { input, received, allowed, example } = found
    const expected = problemInFrench(allowed)
    if (expected === undefined) return describeProblem(found)
    const got = received === undefined ? 'manque' : `vaut ${JSON.stringify(received)}`
    const such = example === undefined ? '' : `, par exemple ${JSON.stringify(example)}`
    return `${input} ${got} ; attendu : ${expected}${such}`
  }
  return {
    problem,
    message: (message) => problemInFrench(message) ?? message,
    hint: (code, hint) => (hint === catalogue[code] ? hints[code] : (problemInFrench(hint) ?? hint)),
    summary: inFrench,
  }
}
