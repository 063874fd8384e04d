import { createContext, Script } from 'node:vm'

/** UTF-16 units of an answer that a pattern is tried on. */
export const longestMatched = 64 * 1024
/** Milliseconds. What is linear takes one at most; meanwhile no signal is answered. */
const patience = 1_000

const trial = createContext({ pattern: undefined, text: '' }) as { pattern?: RegExp; text: string }
const script = new Script('pattern.exec(text)')

/**
 * Whether a caller's pattern matches what somebody else's service answers, whose text decides how long that takes: by `node:vm`, which
 * can end it.
 *
 * @returns undefined when it takes too long to tell
 */
export function matches(pattern: RegExp, text: string): boolean | undefined {
  const found = findWithin(pattern, text.slice(0, longestMatched))
  return found === undefined ? undefined : found !== null
}

/**
 * The first match of a caller's pattern in a text that others wrote.
 *
 * @returns undefined when it takes too long to tell
 */
export function findWithin(pattern: RegExp, text: string): RegExpExecArray | null | undefined {
  trial.pattern = pattern
  trial.text = text
  try {
    return script.runInContext(trial, { timeout: patience }) as RegExpExecArray | null
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return undefined
    throw thrown
  }
}
