import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import type { CoverageReport } from '../../shared/reports/coverage.ts'
import type { Kind } from '../../shared/reports/kinds.ts'

/** What a contender found: those that read the same file must agree on what they share. */
export type Figures = Readonly<Record<string, number>>

/** Reads the file at `path` its own way. What it needs is loaded by the call to `load`, which is not timed. */
export interface Contender {
  readonly name: string
  load(): Promise<(path: string) => Promise<Figures>>
}

/** What bench/package.json brings; by a name that the compiler does not look up, because it may not be installed. */
const peer = async <T>(name: string): Promise<T> => (await import(name)) as T

/** The action's own way: the format is detected, every line's mark is kept. */
function ours(kind: Kind, figures: (report: never) => Figures): Contender {
  return {
    name: 'release-kit',
    async load() {
      const { readReport } = await import('../../shared/reports/read-report.ts')
      const { chunksOf } = await import('../../actions/quality-gate/src/evidence/read-reports.ts')
      const { createPlaces } = await import('../../shared/reports/paths.ts')
      const { loadKinds } = await import('../../shared/reports/registry.ts')
      await loadKinds([kind])
      return async (path) => {
        const place = createPlaces({ root: '/home/runner/work/shop/shop', files: undefined })('report')
        const { report } = await readReport(kind, path, { chunks: chunksOf(path), place })
        return figures(report as never)
      }
    },
  }
}

function coverageFigures({ files }: CoverageReport): Figures {
  let [lines, covered] = [0, 0]
  for (const file of files.values()) {
    lines += file.lines?.total ?? 0
    covered += file.lines?.covered ?? 0
  }
  return { lines, covered }
}

const readlineLoop: Contender = {
  name: 'readline loop (limit)',
  load: () =>
    Promise.resolve(async (path) => {
      let [lines, covered] = [0, 0]
      for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
        if (!line.startsWith('DA:')) continue
        lines++
        if (Number(line.slice(line.indexOf(',') + 1)) > 0) covered++
      }
      return { lines, covered }
    }),
}

interface LcovParseFile {
  readonly lines: { readonly found: number; readonly hit: number; readonly details: readonly { hit: number }[] }
}

const lcovParse: Contender = {
  name: 'lcov-parse',
  async load() {
    const { default: source } = await peer<{
      default: (path: string, done: (error: Error | null, files: readonly LcovParseFile[]) => void) => void
    }>('lcov-parse')
    return (path) =>
      new Promise((resolve, reject) => {
        source(path, (error, files) => {
          if (error) reject(error)
          else
            resolve({
              lines: files.reduce((sum, { lines }) => sum + lines.details.length, 0),
              covered: files.reduce((sum, { lines }) => sum + lines.details.filter(({ hit }) => hit > 0).length, 0),
            })
        })
      })
  },
}

const lcovParser: Contender = {
  name: '@friedemannsommer/lcov-parser',
  async load() {
    const { default: parse } = await peer<{
      default: (options: unknown) => Promise<readonly { lines: { details: readonly { hit: number }[] } }[]>
    }>('@friedemannsommer/lcov-parser')
    return async (path) => {
      const sections = await parse({ from: createReadStream(path) })
      return {
        lines: sections.reduce((sum, { lines }) => sum + lines.details.length, 0),
        covered: sections.reduce((sum, { lines }) => sum + lines.details.filter(({ hit }) => hit > 0).length, 0),
      }
    }
  },
}

/** Every tag with its attributes, no positions, nothing kept: what saxes itself costs. */
const bareSaxes: Contender = {
  name: 'bare saxes (limit)',
  async load() {
    const { SaxesParser } = await import('saxes')
    return async (path) => {
      const parser = new SaxesParser({ position: false })
      const found = { elements: 0 }
      parser.on('opentag', () => found.elements++)
      for await (const chunk of createReadStream(path, 'utf8')) {
        parser.write(chunk as string)
      }
      parser.close()
      return found
    }
  },
}

const coberturaParse: Contender = {
  name: 'cobertura-parse',
  async load() {
    const { default: parser } = await peer<{
      default: {
        parseFile: (path: string, done: (error: Error | null, files: readonly LcovParseFile[]) => void) => void
      }
    }>('cobertura-parse')
    return (path) =>
      new Promise((resolve, reject) => {
        parser.parseFile(path, (error, files) => {
          if (error) reject(error)
          else
            resolve({
              lines: files.reduce((sum, { lines }) => sum + lines.found, 0),
              covered: files.reduce((sum, { lines }) => sum + lines.hit, 0),
            })
        })
      })
  },
}

const fastXmlParser: Contender = {
  name: 'fast-xml-parser',
  async load() {
    const { XMLParser } = await peer<{
      XMLParser: new (options: unknown) => { parse: (text: string) => unknown }
    }>('fast-xml-parser')
    return async (path) => {
      new XMLParser({ ignoreAttributes: false, processEntities: false }).parse(await readFile(path, 'utf8'))
      return {}
    }
  },
}

interface JunitSuite {
  readonly testcase?: readonly { failure?: readonly unknown[]; skipped?: readonly unknown[] }[]
}

const junit2json: Contender = {
  name: 'junit2json',
  async load() {
    const { parse } = await peer<{
      parse: (text: string) => Promise<{ testsuite: readonly JunitSuite[] }>
    }>('junit2json')
    return async (path) => {
      const { testsuite } = await parse(await readFile(path, 'utf8'))
      const cases = testsuite.flatMap(({ testcase }) => testcase ?? [])
      return { tests: cases.length, failed: cases.filter(({ failure }) => failure !== undefined).length }
    }
  },
}

const jsonParse: Contender = {
  name: 'JSON.parse (limit)',
  load: () =>
    Promise.resolve(async (path) => {
      const { runs } = JSON.parse(await readFile(path, 'utf8')) as { runs: readonly { results: readonly unknown[] }[] }
      return { findings: runs.flatMap(({ results }) => results).length }
    }),
}

const lcov = [ours('coverage', coverageFigures), readlineLoop, lcovParse, lcovParser]

export const contenders: Readonly<Record<string, readonly Contender[]>> = {
  'lcov, lines alone': lcov,
  'lcov, mixed': lcov,
  cobertura: [ours('coverage', coverageFigures), bareSaxes, coberturaParse, fastXmlParser],
  junit: [
    ours('tests', ({ total, failed }: { total: number; failed: number }) => ({ tests: total, failed })),
    bareSaxes,
    junit2json,
    fastXmlParser,
  ],
  sarif: [
    ours('security', ({ findings }: { findings: readonly unknown[] }) => ({ findings: findings.length })),
    jsonParse,
  ],
}
