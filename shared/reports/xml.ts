import { SaxesParser } from 'saxes'
import { decoderFor } from './input.ts'
import { excerpt, ReportError } from './report-error.ts'

export type Attributes = Readonly<Record<string, string | undefined>>

export interface XmlHandlers {
  open(name: string, attributes: Attributes): void
  close?(name: string): void
  /** Elements whose text is wanted; reading text costs time. */
  readonly textOf?: ReadonlySet<string>
  /** Whether the text of another element is wanted here, by what was opened before it. */
  wantsText?(name: string): boolean
  /** Text and CDATA inside one of those elements, in pieces. */
  text?(text: string): void
}

/** A string that is larger than this lies in pages of its own in V8, which costs more than to decode it. */
const pieceSize = 64 * 1024
const deepestNesting = 1_000
/** Saxes keeps a whole text or attribute; of one that is longer only the end is left. */
const longestToken = 1024 * 1024
/** Colours of a terminal's log are let through; each such character costs microseconds. */
const mostForbidden = 500_000

/**
 * Reads XML as a stream. Entities that a document defines itself are refused (no expansion, so no bomb); characters that
 * XML forbids are let through, because test tools write them into messages, and so is a declaration that something stands before;
 * anything else that is not well-formed is an error. Names lose their namespace prefix.
 *
 * @throws ReportError with line and column
 */
export async function parseXml(chunks: AsyncIterable<Uint8Array>, handlers: XmlHandlers): Promise<void> {
  const parser = new SaxesParser()
  const names: string[] = []
  let forbidden = 0
  parser.on('error', ({ message }) => {
    if (++forbidden > mostForbidden) throw new ReportError(`more than ${mostForbidden} characters that XML forbids`)
    if (!/(?:disallowed character|malformed character entity|at the start of the document)\.$/.test(message))
      throw new ReportError(`no well-formed XML: ${excerpt(message, 120)}`)
  })
  // a list: to look one of a few up in a set would cost the hash of every name
  const wanted = [...(handlers.textOf ?? [])]
  const text = handlers.text?.bind(handlers) ?? (() => undefined)
  let textFrom = Infinity
  parser.on('opentag', ({ name, attributes }) => {
    const local = localName(name)
    const depth = names.push(local)
    if (depth > deepestNesting) throw new ReportError(`elements are nested deeper than ${deepestNesting}`)
    if (depth < textFrom && (wanted.includes(local) || handlers.wantsText?.(local))) {
      textFrom = depth
      parser.on('text', text)
      parser.on('cdata', text)
    }
    handlers.open(local, attributes)
  })
  parser.on('closetag', () => {
    if (names.length === textFrom) {
      textFrom = Infinity
      parser.off('text')
      parser.off('cdata')
    }
    const closed = names.pop() ?? ''
    handlers.close?.(closed)
  })
  let decode: ((bytes: Uint8Array) => string) | undefined
  for await (const chunk of chunks) {
    decode ??= decoderFor(chunk)
    for (let start = 0; start < chunk.byteLength; start += pieceSize) {
      parser.write(decode(chunk.subarray(start, start + pieceSize)))
      limitToken(parser as unknown as { text: string })
    }
  }
  parser.close()
}

function limitToken(parser: { text: string }): void {
  if (parser.text.length > longestToken) parser.text = parser.text.slice(-1_024)
}

function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

/** `1,234.5`, `0.003`, and `0,003` where that is how numbers are written; undefined for what is not a number of seconds. */
export function readSeconds(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined
  const value = Number(text.includes(',') ? withoutCommas(text) : text)
  return Number.isFinite(value) && value >= 0 ? value : undefined
}

function withoutCommas(text: string): string {
  const isGrouped = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/.test(text)
  return isGrouped ? text.replaceAll(',', '') : text.replace(',', '.')
}

/** A whole number of 0 and more; undefined where there is none. @throws ReportError when there is something else */
export function readCount(text: string | undefined, what: string): number | undefined {
  if (text === undefined || text.trim() === '') return undefined
  const value = Number(text)
  if (!Number.isSafeInteger(value) || value < 0) throw new ReportError(`${what} is ${excerpt(text)}, not a count`)
  return value
}
