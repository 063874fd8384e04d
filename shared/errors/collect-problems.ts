import { ConfigurationError } from './action-error.ts'

/**
 * Waits for all of them, so that what is wrong with the inputs of several is told at once.
 *
 * @throws ConfigurationError with the problems of all, else what was thrown first
 */
export async function collectProblems<const Works extends readonly unknown[]>(
  works: Works,
): Promise<{ -readonly [K in keyof Works]: Awaited<Works[K]> }> {
  const settled = await Promise.allSettled(works)
  const causes = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []))
  const wrong = causes.filter((cause) => cause instanceof ConfigurationError)
  if (wrong.length > 1) throw new ConfigurationError(wrong.flatMap(({ problems }) => problems))
  if (causes.length > 0) throw wrong[0] ?? causes[0]
  return Promise.all(works)
}
