import { quantity, type Quantity } from '../../rules/quantity.ts'
import { fromNumber, multiply, ratio } from '../../rules/ratio.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import { known, milliseconds, type Series } from '../performance.ts'
import { excerpt, ReportError } from '../report-error.ts'
import * as s from '../shape.ts'

const score = s.nullish(s.between(s.number, 0, 1))
const report = s.object({
  lighthouseVersion: s.string,
  requestedUrl: s.nullish(s.string),
  finalUrl: s.nullish(s.string),
  finalDisplayedUrl: s.nullish(s.string),
  runtimeError: s.nullish(s.object({ code: s.nullish(s.string), message: s.nullish(s.string) })),
  categories: s.record(s.object({ score })),
  audits: s.record(s.object({ numericValue: s.nullish(s.number) })),
})
/** Lighthouse CI's manifest.json. */
const manifest = s.array(s.object({ url: s.string, isRepresentativeRun: s.boolean, summary: s.record(score) }))

const times = {
  'first-contentful-paint': 'fcp',
  'largest-contentful-paint': 'lcp',
  'total-blocking-time': 'tbt',
  'speed-index': 'speed-index',
  interactive: 'tti',
  'server-response-time': 'ttfb',
} as const

/**
 * Lighthouse's JSON, and the manifest of Lighthouse CI (its representative runs). `score` is the performance category, others
 * are `accessibility-score` and so on, 0 to 100; times in ms. A category without a score failed: an error.
 */
export const lighthouse: Format<'performance'> = {
  name: 'lighthouse',
  kind: 'performance',
  async parse({ chunks }) {
    const given = await readJson(chunks, s.union(report, manifest))
    if (!Array.isArray(given))
      return {
        series: [
          { name: '', values: valuesOf(given) },
          { name: given.finalDisplayedUrl ?? given.finalUrl ?? given.requestedUrl ?? 'page', values: valuesOf(given) },
        ],
      }
    const series = given
      .filter(({ isRepresentativeRun }) => isRepresentativeRun)
      .map(({ url, summary }) => ({ name: url, values: scoresOf(summary) }))
    if (series.length === 0) throw new ReportError('the manifest has no representative run')
    return { series }
  },
}

function valuesOf({ runtimeError, categories, audits }: s.Output<typeof report>): Series['values'] {
  if (runtimeError?.code && runtimeError.code !== 'NO_ERROR')
    throw new ReportError(`Lighthouse failed: ${excerpt(`${runtimeError.code} ${runtimeError.message ?? ''}`, 200)}`)
  const measured = Object.entries(times).map(([audit, name]) => {
    const value = audits[audit]?.numericValue
    return [name, typeof value === 'number' ? milliseconds(value) : undefined] as const
  })
  const shift = audits['cumulative-layout-shift']?.numericValue
  const scores = scoresOf(
    Object.fromEntries(Object.entries(categories).map(([name, category]) => [name, category.score])),
  )
  return {
    ...scores,
    ...known({ ...Object.fromEntries(measured), cls: typeof shift === 'number' ? quantity(shift) : undefined }),
  }
}

function scoresOf(categories: Readonly<Record<string, number | null | undefined>>): Record<string, Quantity> {
  return Object.fromEntries(
    Object.entries(categories).map(([name, value]) => {
      if (typeof value !== 'number')
        throw new ReportError(`the category ${excerpt(name)} has no score: it could not be measured`)
      return [name === 'performance' ? 'score' : `${name}-score`, quantity(multiply(fromNumber(value), ratio(100)))]
    }),
  )
}
