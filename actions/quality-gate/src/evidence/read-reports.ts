import { promises, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { realFile } from '../../../../shared/action/workspace-file.ts'
import { describeError } from '../../../../shared/errors/action-error.ts'
import { mergeComplexity } from '../../../../shared/reports/complexity.ts'
import { type CoverageReport, mergeCoverage } from '../../../../shared/reports/coverage.ts'
import { mergeDependencies } from '../../../../shared/reports/dependencies.ts'
import { mergeFindings, type SecurityFinding, type SecurityReport } from '../../../../shared/reports/findings.ts'
import { type HygieneReport, mergeHygiene } from '../../../../shared/reports/hygiene.ts'
import type { Kind, Reports } from '../../../../shared/reports/format.ts'
import { createPlaces, type Repository } from '../../../../shared/reports/paths.ts'
import { mergePerformance } from '../../../../shared/reports/performance.ts'
import { readReport } from '../../../../shared/reports/read-report.ts'
import { ReportError } from '../../../../shared/reports/report-error.ts'
import { mergeTests } from '../../../../shared/reports/tests.ts'
import { nearest } from '../../../../shared/text/nearest.ts'
import { ambiguousPaths, type CoverageOf } from './ambiguous-paths.ts'
import { mergeSecurity } from '../../../../shared/reports/merge-security.ts'
import type { NamedReports, ReportFile, Trouble } from '../facts.ts'
import { emptyReports } from './empty-reports.ts'
import type { ReportSource } from '../inputs/report-source.ts'

const merges: { readonly [K in Exclude<Kind, 'security'>]: (reports: readonly Reports[K][]) => Reports[K] } = {
  coverage: mergeCoverage,
  tests: mergeTests,
  lint: mergeFindings,
  performance: mergePerformance,
  complexity: mergeComplexity,
  dependencies: mergeDependencies,
  hygiene: mergeHygiene,
}

export interface ReadReports {
  readonly reports: NamedReports
  readonly files: readonly ReportFile[]
  readonly troubles: readonly Trouble[]
}

export interface ReportPlaces {
  readonly repository: Repository
  /** What the globs start from. */
  readonly folder: string
  /** Folders that a file must lie in once links are followed: a pull request could link anything. */
  readonly roots: readonly string[]
  /** Of a running site. */
  readonly look: (url: string) => Promise<HygieneReport>
}

/**
 * Reads every file that the lines of `reports` name, one that several of a name fit once. A line that matches no file, a file that cannot
 * be read, and reports that hold nothing are troubles and never an exception.
 *
 * @param isAccepted  what the allow-list will take out
 */
export async function readReports(
  sources: readonly ReportSource[],
  { repository, folder, roots, look }: ReportPlaces,
  isAccepted: (finding: SecurityFinding) => boolean,
): Promise<ReadReports> {
  const placeFor = createPlaces(repository)
  const files: ReportFile[] = []
  const troubles: Trouble[] = []
  const seen = new Set<string>()
  const parts: Record<string, Part> = {}
  const coverage: CoverageOf[] = []
  async function readFile({ kind, format }: ReportSource, path: string) {
    const file = realReport(resolve(folder, path), roots)
    return readReport(kind, path, { chunks: chunksOf(file), place: placeFor(path) }, format)
  }

  for (const source of sources) {
    const { kind, name } = source
    const line = `${kind} ${name === '' ? '' : `${name}=`}${source.glob}`
    const paths = source.isUrl ? [source.glob] : await filesOf(source.glob, folder)
    if (paths.length === 0)
      troubles.push({
        kind: 'missing',
        subject: line,
        message: `${line} matches no file${beside(source.glob, folder)}`,
      })
    for (const path of paths) {
      const once = `${kind} ${name} ${resolve(folder, path)}`
      if (seen.has(once)) continue
      seen.add(once)
      try {
        const { format, report } = source.isUrl
          ? { format: 'url', report: await look(path) }
          : await readFile(source, path)
        files.push({ kind, name, path, format })
        const part = (parts[`${kind} ${name}`] ??= { kind, name, reports: [] })
        part.reports.push(report)
        if (kind === 'coverage') coverage.push({ path, report: report as CoverageReport })
      } catch (cause) {
        const message =
          cause instanceof ReportError
            ? cause.message
            : `${path} could not be read: ${cause instanceof Error ? cause.message : String(cause)}`
        troubles.push({ kind: 'unreadable', subject: path, message })
      }
    }
  }
  const reports = mergeNamed(Object.values(parts), isAccepted)
  const wrong = [...emptyReports(reports, files), ...ambiguousPaths(coverage, repository.files)]
  return { reports, files, troubles: [...troubles, ...wrong] }
}

interface Part {
  readonly kind: Kind
  readonly name: string
  /** What the kind's own formats gave. */
  readonly reports: unknown[]
}

function mergeNamed(parts: readonly Part[], isAccepted: (finding: SecurityFinding) => boolean): NamedReports {
  const merging = { ...merges, security: (reports: readonly SecurityReport[]) => mergeSecurity(reports, isAccepted) }
  const named = Object.fromEntries(
    Object.entries(merging).map(([kind, merge]) => {
      const ofKind = parts.filter((part) => part.kind === kind)
      return [
        kind,
        new Map(ofKind.map(({ name, reports }) => [name, (merge as (all: readonly unknown[]) => unknown)(reports)])),
      ]
    }),
  )
  // each list holds what the kind's own formats gave
  return named as unknown as NamedReports
}

const globs = /[*?[\]{}()!+@\\]/

/** Relative to the workspace where they lie in it; sorted, folders of dependencies left out unless the glob names them. */
async function filesOf(pattern: string, root: string): Promise<string[]> {
  const found: string[] = []
  // a plain path is looked up as such: to start Node's glob for it costs a small gate 4 ms
  if (!globs.test(pattern)) return isFile(resolve(root, pattern)) ? [fromRoot(pattern, root)] : []
  const exclude = (name: string) => (name === 'node_modules' || name === '.git') && !pattern.includes(name)
  for await (const path of promises.glob(pattern, { cwd: root, exclude })) {
    if (isFile(resolve(root, path))) found.push(fromRoot(path, root))
  }
  return found.sort()
}

/** The file that was probably meant by a plain path. */
function beside(path: string, root: string): string {
  if (globs.test(path) || isAbsolute(path) || path.startsWith('..')) return ''
  try {
    const folder = dirname(path)
    const meant = nearest(basename(path), readdirSync(resolve(root, folder)))
    return meant === undefined ? '' : `; ${join(folder, meant)} lies beside it`
  } catch {
    return `; there is no folder ${dirname(path)}`
  }
}

// to wait for each of these small questions would cost a small gate more than the answers do
function isFile(path: string): boolean {
  try {
    return !statSync(path).isDirectory()
  } catch {
    return false
  }
}

function fromRoot(path: string, root: string): string {
  const full = resolve(root, path)
  return isAbsolute(path) && full.startsWith(root + sep) ? relative(root, full) : path
}

function realReport(path: string, roots: readonly string[]): string {
  try {
    return realFile(path, roots)
  } catch (cause) {
    throw new ReportError(describeError(cause))
  }
}

const chunkSize = 512 * 1024

/**
 * A small file at once: to wait for each step would cost more than the steps. Of a large one two buffers in turn, one being filled
 * while the other is read: a chunk is valid until the next is asked for.
 */
export async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  if (statSync(path).size < chunkSize) {
    yield readFileSync(path)
    return
  }
  const file = await promises.open(path)
  try {
    const fill = async (buffer: Buffer) => buffer.subarray(0, (await file.read(buffer, 0, buffer.length)).bytesRead)
    let [buffer, spare] = [Buffer.allocUnsafeSlow(chunkSize), Buffer.allocUnsafeSlow(chunkSize)]
    for (let chunk = await fill(buffer); chunk.length > 0;) {
      const next = fill(spare)
      try {
        yield chunk
      } finally {
        chunk = await next
      }
      ;[buffer, spare] = [spare, buffer]
    }
  } finally {
    await file.close()
  }
}
