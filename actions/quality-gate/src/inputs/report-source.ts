import { type Kind, kinds } from '../../../../shared/reports/kinds.ts'
import { isName } from '../../../../shared/rules/names.ts'
import { nearest } from '../../../../shared/text/nearest.ts'
import { formatNames } from '../../../../shared/reports/signatures.ts'

/** One line of `reports`. */
export interface ReportSource {
  readonly kind: Kind
  /** '' where none was given. */
  readonly name: string
  /** Of files; or the URL. */
  readonly glob: string
  /** A running site, to be looked at. */
  readonly isUrl: boolean
  readonly format: string | undefined
}

/**
 * Reads `kind [name=]glob [format=…]`, or `hygiene [name=]URL`.
 *
 * @throws Error that says what is wrong
 */
export function readReportSource(line: string): ReportSource {
  const [word = '', ...rest] = line.trim().split(/\s+/)
  const kind = kinds.find((known) => known === word)
  if (!kind) {
    const meant = nearest(word, kinds)
    const guess = meant === undefined ? '' : `; did you mean ${meant}?`
    throw new Error(`${JSON.stringify(line)}: ${JSON.stringify(word)} is none of ${kinds.join(', ')}${guess}`)
  }
  const format = /^format=(.+)$/.exec(rest.at(-1) ?? '')?.[1]
  const formats: readonly string[] = formatNames(kind)
  if (format !== undefined && !formats.includes(format)) {
    throw new Error(
      `${JSON.stringify(line)}: there is no ${kind} format ${JSON.stringify(format)}, but ${formats.join(', ')}`,
    )
  }
  const place = (format === undefined ? rest : rest.slice(0, -1)).join(' ')
  const equals = place.indexOf('=')
  const name = isName(place.slice(0, Math.max(equals, 0))) ? place.slice(0, equals) : ''
  const glob = name === '' ? place : place.slice(equals + 1)
  if (glob === '') throw new Error(`${JSON.stringify(line)}: no file is named`)
  const isUrl = /^https?:\/\//i.test(glob)
  if (isUrl && (kind !== 'hygiene' || format !== undefined || !URL.canParse(glob)))
    throw new Error(`${JSON.stringify(line)}: only a line \`hygiene [name=]URL\` has a URL`)
  return { kind, name, glob, isUrl, format }
}
