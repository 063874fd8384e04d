import { refuseMany } from './report-error.ts'
import { type Marks, mergeMarks, type Tally } from './marks.ts'

/** What is counted. Statements only come from tools that tell them apart from lines. */
export const coverageMeasures = ['lines', 'branches', 'functions', 'statements'] as const
export type CoverageMeasure = (typeof coverageMeasures)[number]

/** A tool that only gives totals leaves a Tally without marks: it cannot be merged exactly, nor used for a patch. */
export type FileCoverage = Readonly<Partial<Record<CoverageMeasure, Tally | Marks>>>

export interface CoverageReport {
  /** By the repository's path. */
  readonly files: ReadonlyMap<string, FileCoverage>
}

/** Collects files; what comes several times is merged. */
export interface CoverageCollector {
  add(path: string, file: FileCoverage): void
  isEmpty(): boolean
  report(): CoverageReport
}

export function createCoverage(): CoverageCollector {
  const files = new Map<string, FileCoverage>()
  const repeated = new Map<string, FileCoverage[]>()
  return {
    add(path, file) {
      const first = files.get(path)
      if (!first) {
        files.set(path, file)
        refuseMany(files.size, 'files')
      } else if (!repeated.get(path)?.push(file)) repeated.set(path, [first, file])
    },
    isEmpty: () => files.size === 0,
    report() {
      for (const [path, parts] of repeated) files.set(path, mergeFiles(parts))
      return { files }
    },
  }
}

export function mergeCoverage(reports: readonly CoverageReport[]): CoverageReport {
  const merged = createCoverage()
  for (const { files } of reports) for (const [path, file] of files) merged.add(path, file)
  return merged.report()
}

function mergeFiles(parts: readonly FileCoverage[]): FileCoverage {
  const measured = coverageMeasures.map((measure) => [
    measure,
    mergeTallies(parts.flatMap((part) => part[measure] ?? [])),
  ])
  return Object.fromEntries(measured.filter(([, tally]) => tally !== undefined)) as FileCoverage
}

/** Exact where there are marks; of mere totals the one that covers most. */
function mergeTallies(tallies: readonly (Tally | Marks)[]): Tally | Marks | undefined {
  const [first, ...rest] = tallies.filter(hasMarks)
  return first ? mergeMarks([first, ...rest]) : tallies.toSorted((a, b) => b.covered - a.covered)[0]
}

export function hasMarks(tally: Tally | Marks | undefined): tally is Marks {
  return tally !== undefined && 'encoded' in tally
}

/** The sum over all files; undefined when no file has this measure. */
export function totalOf({ files }: CoverageReport, measure: CoverageMeasure): Tally | undefined {
  let [covered, total, isKnown] = [0, 0, false]
  for (const file of files.values()) {
    const tally = file[measure]
    if (!tally) continue
    isKnown = true
    covered += tally.covered
    total += tally.total
  }
  return isKnown ? { covered, total } : undefined
}

/** A copy of its own: a piece of a large text keeps the whole text in memory. */
export function detach(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8')
}
