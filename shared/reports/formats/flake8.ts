import { lintFinding } from '../findings.ts'
import type { Format } from '../format.ts'
import { readTextFindings } from '../text-findings.ts'

/** `path:1:10: E401 text`, and `path:1: [E401] text` of `--format=pylint`. */
const line = /^(.+?):(\d+):(?:\d+:)? \[?([A-Z]{1,9}\d{1,5})\]? (.+)$/

/** flake8's own output and `--format=pylint`. Codes E and F (pycodestyle, pyflakes) are errors, all others warnings. */
export const flake8: Format<'lint'> = {
  name: 'flake8',
  kind: 'lint',
  emptyMeansNone: true,
  parse: ({ chunks, place }) =>
    readTextFindings(chunks, (text) => {
      const [, path, number, id = '', message] = line.exec(text) ?? []
      if (path === undefined || message === undefined) return undefined
      return lintFinding({
        severity: /^[EF]\d/.test(id) ? 'error' : 'warning',
        id,
        message,
        path: place(path),
        line: Number(number),
      })
    }),
}
