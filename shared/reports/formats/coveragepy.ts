import { createCoverage, type FileCoverage } from '../coverage.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import { createMarkCollector, largestLine, placeOfName } from '../marks.ts'
import * as s from '../shape.ts'

const line = s.between(s.int, 0, largestLine)
const arc = s.array(s.int)
const regionFields = { executed_lines: s.array(line), missing_lines: s.array(line) }
const region = s.object(regionFields)
const file = s.object({
  ...regionFields,
  executed_branches: s.optional(s.array(arc)),
  missing_branches: s.optional(s.array(arc)),
  functions: s.optional(s.record(region)),
})

/** coverage.py's `coverage json`. Lines are its statements; the percentage that it shows mixes lines and branches, this does not. */
export const coveragepy: Format<'coverage'> = {
  name: 'coveragepy',
  kind: 'coverage',
  async parse({ chunks, place }) {
    const { files } = await readJson(chunks, s.object({ files: s.record(file) }))
    const coverage = createCoverage()
    for (const [path, one] of Object.entries(files)) coverage.add(place(path), marksOf(one))
    return coverage.report()
  },
}

function marksOf({
  executed_lines,
  missing_lines,
  executed_branches,
  missing_branches,
  functions,
}: s.Output<typeof file>): FileCoverage {
  const [lines, branches, called] = [
    createMarkCollector(),
    createMarkCollector('others'),
    createMarkCollector('others'),
  ]
  for (const number of executed_lines) lines.add(number, true)
  for (const number of missing_lines) lines.add(number, false)
  for (const jump of executed_branches ?? []) branches.add(placeOfName(jump.join('>')), true)
  for (const jump of missing_branches ?? []) branches.add(placeOfName(jump.join('>')), false)
  // '' is what stands in no function; one that is excluded has no lines
  for (const [name, own] of Object.entries(functions ?? {}))
    if (name !== '' && own.executed_lines.length + own.missing_lines.length > 0)
      called.add(placeOfName(name), own.executed_lines.length > 0)
  return {
    lines: lines.take(),
    ...(executed_branches ? { branches: branches.take() } : {}),
    ...(functions ? { functions: called.take() } : {}),
  }
}
