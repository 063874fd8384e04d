/**
 * What the actions' code, written for Node 24, uses of the language and Node 20 does not have yet. The command line runs on the Node
 * that a person happens to have.
 */
const promises: { withResolvers?: typeof Promise.withResolvers } = Promise
promises.withResolvers ??= <T>() => {
  let [resolve, reject]: [(value: T | PromiseLike<T>) => void, (reason?: unknown) => void] = [nothing, nothing]
  const promise = new Promise<T>((onValue, onError) => ([resolve, reject] = [onValue, onError]))
  return { promise, resolve, reject }
}

const maps: { groupBy?: typeof Map.groupBy } = Map
maps.groupBy ??= <K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K) => {
  const groups = new Map<K, T[]>()
  for (const [index, item] of [...items].entries()) {
    const key = keyOf(item, index)
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return groups
}

function nothing(): void {
  // never called: a promise's executor runs at once
}
