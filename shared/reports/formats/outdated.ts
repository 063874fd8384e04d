import * as z from 'zod/mini'
import type { OutdatedDependency } from '../dependencies.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import { excerpt, ReportError } from '../report-error.ts'

const entry = z.object({ current: z.nullish(z.string()), wanted: z.nullish(z.string()), latest: z.string() })
const npm = z.record(z.string(), z.union([entry, z.array(entry)]))
const failure = z.object({ error: z.object({ summary: z.nullish(z.string()) }) })
const pip = z.array(z.object({ name: z.string(), version: z.string(), latest_version: z.string() }))

/**
 * `npm outdated --json` (pnpm and yarn write the same), workspaces included: a version counts once, however many depend on it. Packages that
 * are current are not counted.
 */
export const npmOutdated: Format<'dependencies'> = {
  name: 'npm-outdated',
  kind: 'dependencies',
  detect: (head) => /^\s*\{\s*(?:\}|"[^"]+"\s*:\s*[[{])/.test(head),
  async parse({ chunks }) {
    const text = await readJson(chunks, z.union([failure, npm]))
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
  detect: (head) => /^\s*\[\s*(?:\]|\{[^}]*"latest_version"\s*:)/.test(head),
  async parse({ chunks }) {
    return {
      outdated: (await readJson(chunks, pip)).flatMap(({ name, version, latest_version }) =>
        toOutdated(name, version, latest_version),
      ),
    }
  },
}

function isFailure(given: z.output<typeof failure> | z.output<typeof npm>): given is z.output<typeof failure> {
  return 'error' in given && 'error' in given && !('latest' in given.error) && !Array.isArray(given.error)
}

/** By the first number that differs; versions that are no numbers count as major. */
function toOutdated(name: string, current: string, latest: string): OutdatedDependency[] {
  if (current === latest) return []
  const [from, to] = [current, latest].map((version) => /^v?(\d+)(?:\.(\d+))?/.exec(version))
  const step = from?.[1] !== to?.[1] || !from || !to ? 'major' : from[2] !== to[2] ? 'minor' : 'patch'
  return [{ name, current, latest, step }]
}
