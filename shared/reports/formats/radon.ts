import * as z from 'zod/mini'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import { excerpt, ReportError } from '../report-error.ts'

const block = z.object({
  type: z.string(),
  name: z.string(),
  classname: z.nullish(z.string()),
  lineno: z.int(),
  complexity: z.int().check(z.nonnegative()),
})
const schema = z.record(z.string(), z.union([z.array(block), z.object({ error: z.string() })]))

/** `radon cc --json`: functions and methods; a class is the sum of them and does not count. */
export const radon: Format<'complexity'> = {
  name: 'radon',
  kind: 'complexity',
  detect: (head) => /"complexity"\s*:/.test(head) && /"(?:rank|lineno)"\s*:/.test(head),
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
