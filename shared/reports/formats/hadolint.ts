import { lintFinding, type LintSeverity } from '../findings.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import * as s from '../shape.ts'

const schema = s.array(s.object({ line: s.int, code: s.string, message: s.string, file: s.string, level: s.string }))
const severities: ReadonlyMap<string, LintSeverity> = new Map([
  ['error', 'error'],
  ['warning', 'warning'],
])

/** `hadolint -f json`. Info and style are notes. */
export const hadolint: Format<'lint'> = {
  name: 'hadolint',
  kind: 'lint',
  async parse({ chunks, place }) {
    const findings = (await readJson(chunks, schema)).map(({ line, code, message, file, level }) =>
      lintFinding({ severity: severities.get(level) ?? 'note', id: code, message, path: place(file), line }),
    )
    return { findings }
  },
}
