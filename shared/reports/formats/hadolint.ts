import * as z from 'zod/mini'
import { lintFinding, type LintSeverity } from '../findings.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'

const schema = z.array(
  z.object({ line: z.int(), code: z.string(), message: z.string(), file: z.string(), level: z.string() }),
)
const severities: Readonly<Record<string, LintSeverity>> = { error: 'error', warning: 'warning' }

/** `hadolint -f json`. Info and style are notes. */
export const hadolint: Format<'lint'> = {
  name: 'hadolint',
  kind: 'lint',
  detect: (head) => /^\s*\[\s*\{/.test(head) && /"code"\s*:\s*"(?:DL|SC)\d{4}"/.test(head),
  async parse({ chunks, place }) {
    const findings = (await readJson(chunks, schema)).map(({ line, code, message, file, level }) =>
      lintFinding({ severity: severities[level] ?? 'note', id: code, message, path: place(file), line }),
    )
    return { findings }
  },
}
