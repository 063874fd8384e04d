import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import { excerpt, ReportError } from '../report-error.ts'
import * as s from '../shape.ts'

const block = s.object({
  type: s.string,
  name: s.string,
  classname: s.nullish(s.string),
  lineno: s.between(s.int, 0),
  complexity: s.between(s.int, 0),
})
const schema = s.record(s.union(s.array(block), s.object({ error: s.string })))

/** `radon cc --json`: functions and methods; a class is the sum of them and does not count. */
export const radon: Format<'complexity'> = {
  name: 'radon',
  kind: 'complexity',
  async parse({ chunks, place }) {
    const functions = Object.entries(await readJson(chunks, schema)).flatMap(([file, blocks]) => {
      if (!Array.isArray(blocks))
        throw new ReportError(`radon could not read ${excerpt(file)}: ${excerpt(blocks.error)}`)
      return blocks
        .filter(({ type }) => type !== 'class')
        .map(({ name, classname, lineno, complexity }) => ({
          path: place(file),
          line: lineno,
          name: classname ? `${classname}.${name}` : name,
          complexity,
        }))
    })
    return { functions }
  },
}
