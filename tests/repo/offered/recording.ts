/** What was read of something, by its keys. */
export interface Recording<T> {
  readonly proxy: T
  /** `release-id`, `environments.*.target.kind`; what is only copied (`{ ...inputs }`) is not read until the copy is. */
  readonly read: ReadonlySet<string>
}

declare global {
  var copyRecorded: ((target: object, key: PropertyKey, source: object) => void) | undefined
}

type Bag = Readonly<Record<PropertyKey, unknown>>

/** Recorded things, and the copies made of them. */
const recorded = new WeakSet()

/** Called by the copies that recording-transform.mjs compiles: each key is handed on, unread. */
globalThis.copyRecorded = (target, key, source) => {
  const value = () => (source as Bag)[key]
  if (!recorded.has(source)) {
    Object.defineProperty(target, key, { value: value(), enumerable: true, configurable: true, writable: true })
    return
  }
  recorded.add(target)
  const set = (own: unknown) => Object.defineProperty(target, key, { value: own, writable: true })
  Object.defineProperty(target, key, { get: value, set, enumerable: true, configurable: true })
}

/**
 * @param nameOf  what a path is told as
 * @param isLeaf  whether a path holds a value: what is below it is no key
 */
export function record<T extends object>(
  whole: T,
  { nameOf, isLeaf }: { nameOf: (path: readonly string[]) => string; isLeaf: (path: readonly string[]) => boolean },
): Recording<T> {
  const read = new Set<string>()
  const known = new WeakMap<object, object>()
  const wrap = (value: object, path: readonly string[]): object => {
    const proxy = known.get(value) ?? new Proxy(value, handlerAt(path))
    known.set(value, proxy)
    recorded.add(proxy)
    return proxy
  }
  const handlerAt = (path: readonly string[]): ProxyHandler<object> => ({
    get(target, key, receiver) {
      const value: unknown = Reflect.get(target, key, receiver)
      if (typeof key === 'symbol' || !Object.hasOwn(target, key)) return value
      const below = [...path, Array.isArray(target) ? '*' : key]
      const isValue = isLeaf(below)
      if (isValue) read.add(nameOf(below))
      return typeof value === 'object' && value !== null && !isValue ? wrap(value, below) : value
    },
  })
  return { proxy: wrap(whole, []) as T, read }
}
