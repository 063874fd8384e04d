import type { Format, Input, Kind, Reports } from './format.ts'
import { decoderFor } from './input.ts'
import { mostSeries } from './performance.ts'
import { formatNamed } from './registry.ts'
import { excerpt, refuseMany, ReportError } from './report-error.ts'
import { detectFormat, formatNames } from './signatures.ts'

const headSize = 64 * 1024

/**
 * Reads one file.
 *
 * @param path  for detection and messages
 * @param named  the format's name where the user gave it
 * @throws ReportError that begins with the path
 */
export async function readReport<K extends Kind>(
  kind: K,
  path: string,
  input: Input,
  named?: string,
): Promise<{ readonly format: string; readonly report: Reports[K] }> {
  try {
    const { head, chunks } = await peek(input.chunks)
    const format = await chooseFormat(kind, head, path, named)
    if (head.byteLength === 0 && !(named !== undefined && format.emptyMeansNone))
      throw new ReportError('the file is empty')
    const report = await format.parse({ ...input, chunks })
    if ('series' in report) refuseMany(report.series.length, 'series', mostSeries)
    return { format: format.name, report }
  } catch (cause) {
    if (cause instanceof ReportError) throw new ReportError(`${path}: ${toldOf(kind, cause)}`, { cause })
    throw cause
  }
}

/** What is quoted of a report about secrets may be one: JSON.parse shows what stands around a mistake. */
function toldOf(kind: Kind, { message, cause }: ReportError): string {
  return kind === 'hygiene' && cause instanceof SyntaxError ? 'invalid JSON' : message
}

async function chooseFormat<K extends Kind>(
  kind: K,
  head: Uint8Array,
  path: string,
  named: string | undefined,
): Promise<Format<K>> {
  const name = named ?? detectFormat(kind, decoderFor(head)(head), path)
  const load = name === undefined ? undefined : formatNamed(kind, name)
  if (load) return load()
  const names = formatNames(kind).join(', ')
  if (named !== undefined) throw new ReportError(`there is no ${kind} format ${excerpt(named)}; there are ${names}`)
  if (head.byteLength === 0) throw new ReportError('the file is empty')
  const none = `this is none of the ${kind} formats ${names}`
  if (kind === 'hygiene') throw new ReportError(none)
  const start = decoderFor(head)(head.subarray(0, 200))
  throw new ReportError(`${none}; it starts with ${excerpt(start)}`)
}

/** Takes the first bytes of a stream and gives it back whole. */
async function peek(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ head: Uint8Array; chunks: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]()
  const taken: Uint8Array[] = []
  let size = 0
  while (size < headSize) {
    const next = await iterator.next()
    if (next.done) break
    taken.push(Uint8Array.from(next.value))
    size += next.value.byteLength
  }
  async function* whole() {
    try {
      yield* taken
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
    } finally {
      await iterator.return?.()
    }
  }
  return { head: Buffer.concat(taken).subarray(0, headSize), chunks: whole() }
}
