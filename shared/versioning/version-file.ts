import type { SemVer } from 'semver'

/** A file that holds the version: npm's own files by their name, any other by a pattern whose first group is the version. */
export interface VersionFile {
  readonly path: string
  readonly pattern?: RegExp
}

const npmFile = /(^|\/)(package|package-lock|npm-shrinkwrap)\.json$/

/**
 * Reads `package.json`, `web/package-lock.json` or `file:regex`.
 *
 * @throws Error when the pattern is not usable
 */
export function readVersionFile(line: string): VersionFile | undefined {
  const separator = line.indexOf(':')
  if (separator === -1) return npmFile.test(line) ? { path: line } : undefined
  const path = line.slice(0, separator).trim()
  const source = line.slice(separator + 1).trim()
  if (path === '' || source === '') return undefined
  if (new RegExp(`${source}|`).exec('')?.length === 1)
    throw new Error(`${source} has no group around the version: version = "(.*)"`)
  return { path, pattern: new RegExp(source, 'dm') }
}

/**
 * The file's text with the version set, all else as it was.
 *
 * @param find  the first match of a caller's pattern, in a text that others wrote
 * @returns undefined when there is no place for a version in it
 */
export function setVersion(
  file: VersionFile,
  text: string,
  version: SemVer,
  find = (pattern: RegExp, within: string): RegExpExecArray | null => pattern.exec(within),
): string | undefined {
  if (file.pattern === undefined) return setNpmVersion(text, version.raw)
  return setMatch(find(file.pattern, text), text, version.raw)
}

function setMatch(found: RegExpExecArray | null, text: string, version: string): string | undefined {
  const place = found?.indices?.[1]
  return place === undefined ? undefined : text.slice(0, place[0]) + version + text.slice(place[1])
}

function setNpmVersion(text: string, version: string): string | undefined {
  const content = readObject(text)
  if (content === undefined || !('version' in content)) return undefined
  content.version = version
  const written = setOne(text, '', { content, version })
  const root = (content.packages as Record<string, Record<string, unknown>> | undefined)?.['']
  if (written === undefined || !root || !('version' in root)) return written
  root.version = version
  return setOne(written, 'packages/', { content, version })
}

/** Only where the file then means what is wanted: its layout stays as it is. */
function setOne(
  text: string,
  path: '' | 'packages/',
  { content, version }: { readonly content: unknown; readonly version: string },
): string | undefined {
  const place = lastVersion(text, path)
  if (place === undefined) return undefined
  const candidate = text.slice(0, place[0]) + version + text.slice(place[1])
  return JSON.stringify(JSON.parse(candidate)) === JSON.stringify(content) ? candidate : undefined
}

/**
 * Where the `version` of an object stands in a JSON text, without its quotes; of several the last one counts, as JSON has it. In one
 * walk: a lock file has thousands of others.
 *
 * @param path  keys that lead to the object, joined by slashes
 */
function lastVersion(text: string, path: string): readonly [number, number] | undefined {
  const keys: string[] = []
  let place: readonly [number, number] | undefined
  for (const { 0: token, 1: key, 2: value, index } of text.matchAll(
    /"((?:[^"\\]|\\.)*)"(?:\s*:\s*(?:"((?:[^"\\]|\\.)*)")?)?|[{}[\]]/g,
  )) {
    if (token === '{' || token === '[') keys.push('')
    else if (token === '}' || token === ']') keys.pop()
    else if (key !== undefined && /:\s*$|:\s*"/.test(token.slice(key.length + 2))) {
      if (key === 'version' && value !== undefined && keys.slice(0, -1).join('/') === path) {
        const end = index + token.length - 1
        place = [end - value.length, end]
      }
      keys[keys.length - 1] = key
    }
  }
  return place
}

function readObject(text: string): Record<string, unknown> | undefined {
  try {
    const content: unknown = JSON.parse(text)
    return typeof content === 'object' && content !== null && !Array.isArray(content)
      ? (content as Record<string, unknown>)
      : undefined
  } catch {
    // no JSON: there is no version in it that could be set
    return undefined
  }
}
