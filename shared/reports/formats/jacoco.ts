import { createCoverage, type CoverageReport, type FileCoverage } from '../coverage.ts'
import type { Format, Place } from '../format.ts'
import { createMarkCollector, placeOfBranch, placeOfName, type Tally } from '../marks.ts'
import { ReportError } from '../report-error.ts'
import { type Attributes, parseXml, readCount, type XmlHandlers } from '../xml.ts'

const mostBranches = 10_000
const measures: Readonly<Record<string, 'lines' | 'branches' | 'functions'>> = {
  LINE: 'lines',
  BRANCH: 'branches',
  METHOD: 'functions',
}

/**
 * JaCoCo XML, groups included. A line is covered when one of its instructions was executed. Where a class has no source
 * lines (compiled without debug information), or lines do not say what was executed (gcovr), the counters are used.
 */
export const jacoco: Format<'coverage'> = {
  name: 'jacoco',
  kind: 'coverage',
  async parse({ chunks, place }) {
    const reader = createReader(place)
    await parseXml(chunks, reader)
    return reader.report()
  },
}

function createReader(place: Place) {
  const coverage = createCoverage()
  const [lines, branches, functions] = [
    createMarkCollector(),
    createMarkCollector('others'),
    createMarkCollector('others'),
  ]
  const parents: string[] = []
  let folder = ''
  let file = ''
  let method = ''
  let counters: Partial<Record<'lines' | 'branches' | 'functions', Tally>> = {}
  let [isReport, hasClasses] = [false, false]

  function readLine({ nr, mi, ci, mb, cb }: Attributes): void {
    const line = count(nr, 'nr')
    if (mi !== undefined || ci !== undefined) lines.add(line, count(ci, 'ci') > 0)
    const [missed, covered] = [count(mb, 'mb'), count(cb, 'cb')]
    if (missed + covered > mostBranches) throw new ReportError(`line ${line} has ${missed + covered} branches`)
    for (let index = 0; index < missed + covered; index++) branches.add(placeOfBranch(line, index), index < covered)
  }

  function readCounter({ type = '', missed, covered }: Attributes): void {
    const measure = measures[type]
    if (measure === undefined) return
    const tally = { covered: count(covered, 'covered'), total: count(missed, 'missed') + count(covered, 'covered') }
    if (parents.at(-1) === 'method' && measure === 'functions') functions.add(placeOfName(method), tally.covered > 0)
    else if (parents.at(-1) === 'class' || parents.at(-1) === 'sourcefile') counters[measure] = tally
  }

  function endClass(): void {
    const called = functions.take()
    const own: FileCoverage = file.endsWith('/')
      ? { lines: { covered: 0, total: 0 }, ...counters }
      : { functions: called }
    coverage.add(place(file.endsWith('/') ? file.slice(0, -1) : file), own)
    counters = {}
  }

  function endSource(): void {
    const [marks, taken] = [lines.take(), branches.take()]
    coverage.add(place(file), {
      lines: marks.total > 0 ? marks : (counters.lines ?? marks),
      branches: taken.total > 0 ? taken : (counters.branches ?? taken),
      ...(counters.functions && !hasClasses ? { functions: counters.functions } : {}),
    })
    counters = {}
  }

  return {
    open(name, attributes) {
      if (name === 'report') isReport = true
      else if (name === 'package') {
        folder = attributes.name ?? ''
        hasClasses = false
      } else if (name === 'class') {
        hasClasses = true
        const source = attributes.sourcefilename
        file = source === undefined ? `${attributes.name ?? ''}/` : below(folder, source)
      } else if (name === 'sourcefile') file = below(folder, attributes.name ?? '')
      else if (name === 'method') method = `${file} ${attributes.name} ${attributes.desc} ${attributes.line}`
      else if (name === 'line') readLine(attributes)
      else if (name === 'counter') readCounter(attributes)
      parents.push(name)
    },
    close(name) {
      parents.pop()
      if (name === 'class') endClass()
      else if (name === 'sourcefile') endSource()
    },
    report(): CoverageReport {
      if (!isReport) throw new ReportError('it has no <report>: this is not a JaCoCo report')
      return coverage.report()
    },
  } satisfies XmlHandlers & Record<string, unknown>
}

function below(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}

function count(text: string | undefined, what: string): number {
  return readCount(text, what) ?? 0
}
