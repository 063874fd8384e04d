/**
 * Reads `checks.database.status` or `items[0].name` or `["a.b"].c` from parsed JSON.
 *
 * @returns undefined when there is nothing
 */
export function readPath(value: unknown, path: string): unknown {
  let here = value
  for (const [, quoted, index, name] of path.matchAll(/\["([^"]*)"\]|\[(\d+)\]|([^.[\]]+)/g)) {
    const key = quoted ?? index ?? name ?? ''
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined
    here = (here as Readonly<Record<string, unknown>>)[key]
  }
  return here
}
