import { withoutColours } from '../colours.ts'
import { lintFinding } from '../findings.ts'
import type { Format } from '../format.ts'
import { readTextFindings } from '../text-findings.ts'

/** `path(1,7): error TS2322: text`, and `path:1:7 - error TS2322: text` of `--pretty`. */
const places = [
  /^(.+?)\((\d+),\d+\): (error|warning|message) ((?:TS|NG)-?\d+): (.*)$/,
  /^(.+?):(\d+):\d+ - (error|warning|message) ((?:TS|NG)-?\d+): (.*)$/,
] as const
const withoutPlace = /^(error) ((?:TS|NG)-?\d+): (.*)$/

/** What TypeScript's compiler prints, and Angular's with it. */
export const tsc: Format<'lint'> = {
  name: 'tsc',
  kind: 'lint',
  emptyMeansNone: true,
  parse: ({ chunks, place }) =>
    readTextFindings(chunks, (coloured) => {
      const text = withoutColours(coloured)
      const [, path, line, word, id, message] = places[0].exec(text) ?? places[1].exec(text) ?? []
      if (path !== undefined)
        return lintFinding({
          severity: severityOf(word),
          id: id ?? '',
          message: message ?? '',
          path: place(path),
          line: Number(line),
        })
      const [, severity, code, words] = withoutPlace.exec(text) ?? []
      if (severity !== undefined) return lintFinding({ severity: 'error', id: code ?? '', message: words ?? '' })
      return text.startsWith('Found 0 errors') ? 'none' : undefined
    }),
}

function severityOf(word: string | undefined): 'error' | 'warning' | 'note' {
  return word === 'warning' ? 'warning' : word === 'message' ? 'note' : 'error'
}
