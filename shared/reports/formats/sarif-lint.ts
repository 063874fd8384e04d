import { lintFinding } from '../findings.ts'
import type { Format } from '../format.ts'
import { readSarif } from '../sarif.ts'

/** SARIF of a linter: its levels. Open and review results are notes: somebody has to look, nothing failed yet. */
export const sarifLint: Format<'lint'> = {
  name: 'sarif',
  kind: 'lint',
  async parse({ chunks, place }) {
    const findings = (await readSarif(chunks)).map(({ id, kind, level, message, path, line }) => {
      const severity = kind === 'fail' && (level === 'error' || level === 'warning') ? level : 'note'
      return lintFinding({ severity, id, message, path: place(path), line })
    })
    return { findings }
  },
}
