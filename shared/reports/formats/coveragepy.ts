import * as z from 'zod/mini'
import { createCoverage, type FileCoverage } from '../coverage.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import { createMarkCollector, largestLine, placeOfName } from '../marks.ts'

const line = z.int().check(z.nonnegative(), z.lte(largestLine))
const arc = z.array(z.int())
const region = z.object({ executed_lines: z.array(line), missing_lines: z.array(line) })
const file = z.extend(region, {
  executed_branches: z.optional(z.array(arc)),
  missing_branches: z.optional(z.array(arc)),
  functions: z.optional(z.record(z.string(), region)),
})

/** coverage.py's `coverage json`. Lines are its statements; the percentage that it shows mixes lines and branches, this does not. */
export const coveragepy: Format<'coverage'> = {
  name: 'coveragepy',
  kind: 'coverage',
  detect: (head) => /^\s*\{\s*"meta"\s*:/.test(head) && /"(?:branch_coverage|show_contexts|executed_lines)"/.test(head),
  async parse({ chunks, place }) {
    const { files } = await readJson(chunks, z.object({ files: z.record(z.string(), file) }))
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
}: z.output<typeof file>): FileCoverage {
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
