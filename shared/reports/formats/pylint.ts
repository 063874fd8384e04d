import { lintFinding, type LintSeverity } from '../findings.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import * as s from '../shape.ts'
import { readTextFindings } from '../text-findings.ts'

const message = s.object({
  type: s.literal('fatal', 'error', 'warning', 'convention', 'refactor', 'information', 'info'),
  symbol: s.string,
  message: s.string,
  path: s.string,
  line: s.nullish(s.int),
})
/** `--output-format=json`, and json2. */
const schema = s.union(s.array(message), s.object({ messages: s.array(message) }))

const severities: Readonly<Record<string, LintSeverity>> = {
  fatal: 'error',
  error: 'error',
  information: 'note',
  info: 'note',
}

/** pylint's json and json2. Fatal and error are errors; convention, refactor and warning are warnings. */
export const pylint: Format<'lint'> = {
  name: 'pylint',
  kind: 'lint',
  async parse({ chunks, place }) {
    const given = await readJson(chunks, schema)
    const messages = Array.isArray(given) ? given : given.messages
    return {
      findings: messages.map(({ type, symbol, message, path, line }) =>
        lintFinding({
          severity: severities[type] ?? 'warning',
          id: symbol,
          message,
          path: place(path),
          line: line ?? 0,
        }),
      ),
    }
  },
}

/** `path:1:0: C0114: text (symbol)`, and `path:1: [C0114(symbol), object] text` of the format parseable. */
const lines = [
  /^(.+?):(\d+):\d+: ([CRWEFI])\d{4}: (.+?)(?: \(([\w-]+)\))?$/,
  /^(.+?):(\d+): \[([CRWEFI])\d{4}\(([\w-]+)\)[^[\]]*\] (.+)$/,
] as const

/** pylint's text and parseable output. A rating is only believed to say that nothing was found where it is the best one. */
export const pylintText: Format<'lint'> = {
  name: 'pylint-text',
  kind: 'lint',
  emptyMeansNone: true,
  parse: ({ chunks, place }) =>
    readTextFindings(chunks, (text) => {
      const [, path, number, letter, first, second] = lines[0].exec(text) ?? lines[1].exec(text) ?? []
      if (path === undefined || letter === undefined)
        return text.startsWith('Your code has been rated at 10.00/10') ? 'none' : undefined
      const [words = '', symbol = ''] = lines[0].test(text) ? [first, second] : [second, first]
      const severity = /[EF]/.test(letter) ? 'error' : letter === 'I' ? 'note' : 'warning'
      return lintFinding({ severity, id: symbol, message: words, path: place(path), line: Number(number) })
    }),
}
