/**
 * Works on all of them, so many at a time; the first that fails stops the others.
 *
 * @param work  must end when its signal is aborted
 * @throws what the first that failed has thrown
 */
export async function atMost<T>(
  count: number,
  all: Iterable<T>,
  work: (one: T, signal: AbortSignal) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const stop = new AbortController()
  const either = AbortSignal.any([signal, stop.signal])
  const queue = all[Symbol.iterator]()
  let failed: { readonly why: unknown } | undefined
  const worker = async () => {
    for (let next = queue.next(); !next.done && !either.aborted; next = queue.next())
      try {
        await work(next.value, either)
      } catch (why) {
        failed ??= { why }
        stop.abort()
      }
  }
  await Promise.all(Array.from({ length: count }, worker))
  signal.throwIfAborted()
  if (failed) throw failed.why
}
