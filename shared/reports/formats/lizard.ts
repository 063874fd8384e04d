import type { ComplexFunction } from '../complexity.ts'
import { splitCsv } from '../csv.ts'
import { detach } from '../coverage.ts'
import type { Format } from '../format.ts'
import { textLines } from '../input.ts'
import { excerpt, refuseMany, ReportError } from '../report-error.ts'
import { parseXml, readCount } from '../xml.ts'

/** `lizard --csv`, with or without a header: NLOC, CCN, tokens, parameters, length, location, file, function, long name, start, end. */
export const lizardCsv: Format<'complexity'> = {
  name: 'lizard-csv',
  kind: 'complexity',
  async parse({ chunks, place }) {
    const functions: ComplexFunction[] = []
    for await (const row of textLines(chunks)) {
      const [, complexity, , , , , file, name, , start] = splitCsv(row)
      if (complexity === 'CCN') continue
      if (!/^\d{1,9}$/.test(complexity ?? '') || file === undefined || name === undefined)
        throw new ReportError(`${excerpt(row)} is not a line of lizard`)
      const line = Number.isSafeInteger(Number(start)) ? Number(start) : 0
      functions.push({ path: place(file), line, name: detach(name), complexity: Number(complexity) })
      refuseMany(functions.length, 'functions')
    }
    return { functions }
  },
}

const mostColumns = 1_000

/** `lizard --xml` (cppncss). */
export const lizardXml: Format<'complexity'> = {
  name: 'lizard-xml',
  kind: 'complexity',
  async parse({ chunks, place }) {
    const functions: ComplexFunction[] = []
    const labels: string[] = []
    let [measure, item, text, isLizard] = ['', '', '', false]
    let values: string[] = []
    await parseXml(chunks, {
      open(name, attributes) {
        if (name === 'cppncss') isLizard = true
        else if (name === 'measure') {
          measure = attributes.type ?? ''
          labels.length = 0
        } else if (name === 'item') {
          item = attributes.name ?? ''
          values = []
        }
        text = ''
      },
      close(name) {
        if (name === 'label') refuseMany(labels.push(text), 'labels of a measure', mostColumns)
        else if (name === 'value') refuseMany(values.push(text), 'values of an item', mostColumns)
        else if (name === 'item' && measure === 'Function') {
          // one without a line at its end would be gone through again from each " at "
          const placed = /:\d+$/.test(item) ? /^(.*?)(?:\(\.\.\.\))? at (.+):(\d+)$/.exec(item) : undefined
          const [, title = item, file = '', line] = placed ?? []
          functions.push({
            path: place(file),
            line: Number.isSafeInteger(Number(line)) ? Number(line) : 0,
            name: detach(title),
            complexity: readCount(values[labels.indexOf('CCN')], 'CCN') ?? 0,
          })
          refuseMany(functions.length, 'functions')
        }
      },
      textOf: new Set(['label', 'value']),
      text(piece) {
        text += piece.slice(0, 200)
      },
    })
    if (!isLizard) throw new ReportError('it has no <cppncss>: this is not from lizard')
    return { functions }
  },
}
