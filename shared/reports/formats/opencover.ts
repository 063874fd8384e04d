import { createCoverage, type CoverageReport } from '../coverage.ts'
import type { Format, Place } from '../format.ts'
import { createMarkCollector, largestLine, type MarkCollector, placeOfName } from '../marks.ts'
import { excerpt, refuseMany, ReportError } from '../report-error.ts'
import { type Attributes, parseXml, readCount, type XmlHandlers } from '../xml.ts'

const longestPoint = 10_000

interface FileMarks {
  readonly path: string
  readonly lines: MarkCollector
  readonly branches: MarkCollector
  readonly functions: MarkCollector
  methods: number
}

/** OpenCover XML (OpenCover, coverlet). A line is covered when one of the sequence points on it was visited. */
export const opencover: Format<'coverage'> = {
  name: 'opencover',
  kind: 'coverage',
  async parse({ chunks, place }) {
    const reader = createReader(place)
    await parseXml(chunks, reader)
    return reader.report()
  },
}

function createReader(place: Place) {
  const files = new Map<string, FileMarks>()
  let isSession = false
  let method: { fileId: string; isCovered: boolean } | undefined

  function fileOf(id: string | undefined): FileMarks | undefined {
    return files.get(id ?? method?.fileId ?? '')
  }

  function readPoint({ vc, sl, el, fileid }: Attributes): void {
    const [start, end, visits] = [readCount(sl, 'sl') ?? 0, readCount(el ?? sl, 'el') ?? 0, readCount(vc, 'vc') ?? 0]
    if (end < start || end - start > longestPoint || end > largestLine)
      throw new ReportError(`the sequence point ${excerpt(`${sl}-${el}`)} cannot be`)
    if (method && visits > 0) method.isCovered = true
    if (method && fileid !== undefined) method.fileId = fileid
    for (let line = start; line <= end; line++) fileOf(fileid)?.lines.add(line, visits > 0)
  }

  return {
    open(name, attributes) {
      if (name === 'CoverageSession') isSession = true
      else if (name === 'File') {
        files.set(attributes.uid ?? '', createFile(place(attributes.fullPath ?? '')))
        refuseMany(files.size, 'files')
      } else if (name === 'Method') method = { fileId: '', isCovered: false }
      else if (name === 'FileRef' && method) method.fileId = attributes.uid ?? ''
      else if (name === 'SequencePoint') readPoint(attributes)
      else if (name === 'BranchPoint') {
        const key = `${attributes.sl} ${attributes.offset} ${attributes.path} ${attributes.ordinal}`
        fileOf(attributes.fileid)?.branches.add(placeOfName(key), (readCount(attributes.vc, 'vc') ?? 0) > 0)
      }
    },
    close(name) {
      if (name !== 'Method' || !method) return
      const file = fileOf(undefined)
      file?.functions.add(file.methods++, method.isCovered)
      method = undefined
    },
    report(): CoverageReport {
      if (!isSession) throw new ReportError('it has no <CoverageSession>: this is not an OpenCover report')
      const coverage = createCoverage()
      for (const { path, lines, branches, functions } of files.values()) {
        coverage.add(path, { lines: lines.take(), branches: branches.take(), functions: functions.take() })
      }
      return coverage.report()
    },
  } satisfies XmlHandlers & Record<string, unknown>
}

function createFile(path: string): FileMarks {
  return {
    path,
    lines: createMarkCollector(),
    branches: createMarkCollector('others'),
    functions: createMarkCollector('others'),
    methods: 0,
  }
}
