import { readFileSync } from 'node:fs'
import { coverageMeasures, type CoverageReport, totalOf } from '../../../shared/reports/coverage.ts'
import type { Kind, Place, Reports } from '../../../shared/reports/format.ts'
import { readReport } from '../../../shared/reports/read-report.ts'
import { formatQuantity } from '../../../shared/rules/quantity.ts'

const fixtures = new URL('../../fixtures/reports/', import.meta.url)

export const fixture = (kind: string, file: string): Buffer => readFileSync(new URL(`${kind}/${file}`, fixtures))

/** A stream that gives its bytes in pieces of this size, each in the same buffer as the last. */
export async function* inPieces(bytes: Uint8Array, size = 64 * 1024): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.alloc(size)
  for (let start = 0; start < bytes.length; start += size) {
    const piece = bytes.subarray(start, start + size)
    buffer.set(piece)
    yield buffer.subarray(0, piece.length)
  }
}

export interface ReadOptions {
  readonly format?: string
  readonly pieces?: number
  readonly place?: Place
}

export function read<K extends Kind>(
  kind: K,
  bytes: Uint8Array | string,
  { format, pieces, place = (path) => path }: ReadOptions = {},
) {
  const chunks = inPieces(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, pieces)
  return readReport(kind, 'report', { chunks, place }, format)
}

/** Figures of a report in the form of expected.ts; of performance only those that `like` names. */
export function figuresOf(kind: Kind, report: Reports[Kind], like: unknown): unknown {
  if (kind === 'coverage') return coverageFigures(report as CoverageReport)
  if (kind === 'tests') {
    const { passed, failed, errors, skipped } = report as Reports['tests']
    return `${passed} passed, ${failed} failed (${errors} errors), ${skipped} skipped`
  }
  if (kind === 'performance')
    return performanceFigures(report as Reports['performance'], like as Record<string, string>)
  if (kind === 'complexity') {
    return Object.fromEntries(
      (report as Reports['complexity']).functions.map(({ name, line, complexity }) => [`${name}:${line}`, complexity]),
    )
  }
  if (kind === 'dependencies')
    return Object.fromEntries(
      (report as Reports['dependencies']).outdated.map(({ name, current, step }) => [`${name} ${current}`, step]),
    )
  const counts: Record<string, number> = {}
  const words =
    kind === 'hygiene'
      ? (report as Reports['hygiene']).findings.map(({ check }) => check)
      : (report as Reports['lint'] | Reports['security']).findings.map(({ severity }) => severity)
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1
  return counts
}

export function coverageFigures(report: CoverageReport): Record<string, string> {
  const all = coverageMeasures.map((measure) => [measure, totalOf(report, measure)] as const)
  return Object.fromEntries(
    all.flatMap(([measure, tally]) => (tally ? [[measure, `${tally.covered}/${tally.total}`]] : [])),
  )
}

function performanceFigures(
  { series }: Reports['performance'],
  like: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(like).map(([name, text]) => {
      const values = series.find((one) => one.name === name)?.values ?? {}
      const named = text.split(', ').map((part) => part.split(' ')[0] ?? '')
      return [
        name,
        named.map((figure) => `${figure} ${values[figure] ? formatQuantity(values[figure]) : 'missing'}`).join(', '),
      ]
    }),
  )
}
