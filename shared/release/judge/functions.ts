import type { ActionContext } from '../../action/action.ts'
import { type Step, tryFunctions } from '../../health/functions.ts'
import type { FunctionBelow } from '../settings/functions.ts'
import { urlBelow } from './slot-probes.ts'

/** Tries each, one after the other. @param base  where the service answers */
export function tryBelow(
  base: string,
  functions: readonly FunctionBelow[],
  context: Pick<ActionContext, 'clock' | 'signal' | 'log'>,
): Promise<readonly Step[]> {
  return tryFunctions(
    functions.map(({ name, path, expect }) => ({ name, url: urlBelow(base, path), expect })),
    context,
  )
}

/**
 * @param place  for messages: `on green`; `''` where there are no slots
 * @returns why those that do not answer as they should do not; undefined: all do
 */
export async function whyBroken(
  base: string,
  functions: readonly FunctionBelow[],
  place: string,
  context: Parameters<typeof tryBelow>[2],
): Promise<string | undefined> {
  const broken = (await tryBelow(base, functions, context)).filter(({ ok }) => !ok)
  const at = place === '' ? '' : ` ${place}`
  return broken.length === 0
    ? undefined
    : broken.map(({ name, says }) => `function ${name} does not work${at}: ${says}`).join('; ')
}
