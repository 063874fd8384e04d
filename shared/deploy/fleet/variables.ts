import { describeError } from '../../errors/action-error.ts'
import type { Log } from '../../log/log.ts'
import { type DeployTarget, hasVariables } from '../target.ts'
import type { Job } from './plan.ts'

interface Setting {
  readonly target: DeployTarget
  readonly context: { readonly log: Log }
}

/** `DEBUG, API_KEY added; MODE changed`: names only. */
export function describeChanges(changes: Job['changes'] = []): string {
  const words = { adds: 'added', changes: 'changed', sets: 'set (what it was cannot be read)' }
  return (['adds', 'changes', 'sets'] as const)
    .map((does) => [changes.filter((one) => one.does === does).map(({ name }) => name), words[does]] as const)
    .filter(([names]) => names.length > 0)
    .map(([names, word]) => `${names.join(', ')} ${word}`)
    .join('; ')
}

/** Sets the variables that are not yet as they are wanted. */
export async function setVariables(
  { name, resource, changes = [] }: Job,
  { target, context }: Setting,
  signal: AbortSignal,
): Promise<void> {
  if (changes.length === 0 || !hasVariables(target)) return
  await target.setVariables(resource, Object.fromEntries(changes.map((one) => [one.name, one.value])), signal)
  context.log.event(`${name}: variables ${describeChanges(changes)}`)
}

/** Puts back what is known of before; that it cannot be is told, and stops nothing. */
export async function unsetVariables(
  { name, resource, changes = [] }: Job,
  { target, context }: Setting,
  signal: AbortSignal,
): Promise<void> {
  if (changes.length === 0 || !hasVariables(target)) return
  const lost = changes.filter(({ does }) => does === 'sets').map((one) => one.name)
  if (lost.length > 0)
    context.log.warning(`${name}: variables ${lost.join(', ')} stay as they are: what they were cannot be read`)
  const known = changes.filter(({ does }) => does !== 'sets').map((one) => [one.name, one.previous] as const)
  if (known.length === 0) return
  await target.setVariables(resource, Object.fromEntries(known), signal).then(
    () => context.log.event(`${name}: variables put back`),
    (thrown: unknown) => {
      context.log.warning(`${name}: variables could not be put back: ${describeError(thrown)}`)
    },
  )
}
