import type { OutdatedDependency } from '../dependencies.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import { excerpt, ReportError } from '../report-error.ts'
import * as s from '../shape.ts'

const entry = s.object({ current: s.nullish(s.string), wanted: s.nullish(s.string), latest: s.string })
const npm = s.record(s.union(entry, s.array(entry)))
const failure = s.object({ error: s.object({ summary: s.nullish(s.string) }) })
const pip = s.array(s.object({ name: s.string, version: s.string, latest_version: s.string }))

/**
 * `npm outdated --json` (pnpm and yarn write the same), workspaces included: a version counts once, however many depend on it. Packages that
 * are current are not counted.
 */
export const npmOutdated: Format<'dependencies'> = {
  name: 'npm-outdated',
  kind: 'dependencies',
  async parse({ chunks }) {
    const text = await readJson(chunks, s.union(npm, failure))
    if (isFailure(text)) throw new ReportError(`npm says ${excerpt(text.error.summary ?? 'it failed', 200)}`)
    const outdated = Object.entries(text).flatMap(([name, found]) => {
      const versions = new Map(
        (Array.isArray(found) ? found : [found]).map((one) => [one.current ?? one.wanted ?? '', one.latest]),
      )
      return [...versions].flatMap(([current, latest]) => toOutdated(name, current, latest))
    })
    return { outdated }
  },
}

/** `pip list --outdated --format=json`. */
export const pipOutdated: Format<'dependencies'> = {
  name: 'pip-outdated',
  kind: 'dependencies',
  async parse({ chunks }) {
    return {
      outdated: (await readJson(chunks, pip)).flatMap(({ name, version, latest_version }) =>
        toOutdated(name, version, latest_version),
      ),
    }
  },
}

function isFailure(given: s.Output<typeof failure> | s.Output<typeof npm>): given is s.Output<typeof failure> {
  return 'error' in given && !('latest' in given.error) && !Array.isArray(given.error)
}

/** By the first number that differs; versions that are no numbers count as major. */
function toOutdated(name: string, current: string, latest: string): OutdatedDependency[] {
  if (current === latest) return []
  const [from, to] = [current, latest].map((version) => /^v?(\d+)(?:\.(\d+))?/.exec(version))
  const step = from?.[1] !== to?.[1] || !from || !to ? 'major' : from[2] !== to[2] ? 'minor' : 'patch'
  return [{ name, current, latest, step }]
}
