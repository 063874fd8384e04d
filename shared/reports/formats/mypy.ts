import { lintFinding } from '../findings.ts'
import type { Format } from '../format.ts'
import { parseJson } from '../json.ts'
import * as s from '../shape.ts'
import { readTextFindings } from '../text-findings.ts'

/** `path:5: error: text  [code]`, with a column or an end where asked for. */
const line = /^(.+?):(\d+):(?:\d+:){0,3} (error|warning|note): (.*?)(?:\s{2}\[([\w-]+)\])?$/
/** `path.py: error: text`, of a file as a whole. */
const wholeFile = /^(.+\.pyi?): (error|note): (.*)$/
/** `-O json`: one object a line. */
const json = s.object({
  file: s.string,
  line: s.int,
  message: s.string,
  code: s.nullish(s.string),
  severity: s.literal('error', 'warning', 'note'),
})

/** What mypy prints, as text or as JSON lines. Notes explain errors and are counted in the total only. */
export const mypy: Format<'lint'> = {
  name: 'mypy',
  kind: 'lint',
  parse: ({ chunks, place }) =>
    readTextFindings(chunks, (text) => {
      if (text.startsWith('{')) return fromJson(text, place)
      const [, file, kind, words] = wholeFile.exec(text) ?? []
      if (file !== undefined)
        return lintFinding({ severity: kind as 'error' | 'note', message: words ?? '', path: place(file) })
      const [, path, number, severity, message, code] = line.exec(text) ?? []
      if (path === undefined) return text.startsWith('Success: no issues found') ? 'none' : undefined
      return lintFinding({
        severity: severity as 'error' | 'warning' | 'note',
        id: code ?? '',
        message: message ?? '',
        path: place(path),
        line: Number(number),
      })
    }),
}

function fromJson(text: string, place: (path: string) => string) {
  try {
    const { file, line, message, code, severity } = parseJson(text, json)
    return lintFinding({ severity, id: code ?? '', message, path: place(file), line })
  } catch {
    // some other line that begins with a brace
    return undefined
  }
}
