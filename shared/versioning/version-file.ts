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
  const written = setOne(text, content, version)
  const root = (content.packages as Record<string, Record<string, unknown>> | undefined)?.['']
  if (written === undefined || !root || !('version' in root)) return written
  root.version = version
  return setOne(written, content, version)
}

/** Of all the places that look like a version the one that makes the file mean what is wanted: its layout stays as it is. */
function setOne(text: string, wanted: unknown, version: string): string | undefined {
  const meaning = JSON.stringify(wanted)
  for (const { indices } of text.matchAll(/"version"\s*:\s*"([^"\\]*)"/dg)) {
    const [start, end] = indices?.[1] ?? [0, 0]
    const candidate = text.slice(0, start) + version + text.slice(end)
    if (JSON.stringify(JSON.parse(candidate)) === meaning) return candidate
  }
  return undefined
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
