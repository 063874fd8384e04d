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
  const repeated = new Map<string, Repeated>()
  const merge = (path: string, { parts }: Repeated) => {
    files.set(path, mergeFiles([files.get(path) ?? {}, ...parts]))
    repeated.delete(path)
  }
  return {
    add(path, file) {
      const merged = files.get(path)
      if (!merged) {
        files.set(path, file)
        refuseMany(files.size, 'files')
        return
      }
      const waiting = repeated.get(path) ?? { parts: [], marks: 0 }
      waiting.parts.push(file)
      // one more for a part without any
      waiting.marks += marksIn(file) + 1
      repeated.set(path, waiting)
      if (waiting.marks > Math.max(mostWaiting, marksIn(merged))) merge(path, waiting)
    },
    isEmpty: () => files.size === 0,
    report() {
      for (const [path, waiting] of repeated) merge(path, waiting)
      return { files }
    },
  }
}

/** What came of a file after the first time, and is not yet merged. */
interface Repeated {
  readonly parts: FileCoverage[]
  marks: number
}

/** Merging sorts: it waits until there is as much to merge as has been, so that a file that comes a million times is not sorted a million times. */
const mostWaiting = 2 ** 16

function marksIn(file: FileCoverage): number {
  return coverageMeasures.reduce((sum, measure) => sum + (file[measure]?.total ?? 0), 0)
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
