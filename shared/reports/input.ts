import { excerpt, ReportError } from './report-error.ts'

const newline = 10
/** A line that is longer than this is not a line of a report. */
const longestLine = 4 * 1024 * 1024
/** JSON is read as a whole. */
export const largestJson = 128 * 1024 * 1024

/** Cuts a stream into pieces that end with a newline, also where the stream does not. A piece is valid until the next is asked for. */
export async function* wholeLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let rest = Buffer.alloc(0)
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    const start = rest.length === 0 ? 0 : bytes.indexOf(newline) + 1
    const end = bytes.lastIndexOf(newline) + 1
    if (start > 0) yield Buffer.concat([rest, bytes.subarray(0, start)])
    if (end > start) yield bytes.subarray(start, end)
    rest = end > 0 ? Buffer.from(bytes.subarray(end)) : Buffer.concat([rest, bytes])
    refuseLong(rest.length)
  }
  if (rest.length > 0) yield Buffer.concat([rest, Buffer.of(newline)])
}

/** The lines of a text, without their ends, blank ones left out. */
export async function* textLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decode: ((bytes: Uint8Array) => string) | undefined
  let rest = ''
  for await (const chunk of chunks) {
    decode ??= decoderFor(chunk)
    const lines = (rest + decode(chunk)).split('\n')
    rest = lines.pop() ?? ''
    refuseLong(rest.length)
    for (const line of lines) if (line.trim() !== '') yield line.trimEnd()
  }
  if (rest.trim() !== '') yield rest.trimEnd()
}

function refuseLong(length: number): void {
  if (length > longestLine)
    throw new ReportError(`a line is longer than ${longestLine} bytes: this is not a text report`)
}

/**
 * Decodes bytes to text, piece by piece.
 *
 * @param start  the first bytes: a byte order mark or an XML declaration decides, else UTF-8. A declaration of UTF-16 that can be read
 *   byte by byte is wrong (.NET writes such), and counts as none
 * @throws ReportError when an encoding is declared that nobody knows
 */
export function decoderFor(start: Uint8Array): (bytes: Uint8Array) => string {
  const declared = /^<\?xml[^>]{0,100}\sencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(
    Buffer.from(start.subarray(0, 200)).toString('latin1'),
  )?.[1]
  const label = wideEncoding(start) ?? (declared && !/^utf-?16/i.test(declared) ? declared : 'utf-8')
  try {
    const decoder = new TextDecoder(label)
    return (bytes) => decoder.decode(bytes, { stream: true })
  } catch (cause) {
    throw new ReportError(`the encoding ${excerpt(label)} is not known`, { cause })
  }
}

/** UTF-16 by its byte order mark, or by the zero beside an ASCII character. */
function wideEncoding([a, b]: Uint8Array): string | undefined {
  if ((a === 0xff && b === 0xfe) || (a !== 0 && a !== undefined && b === 0)) return 'utf-16le'
  return (a === 0xfe && b === 0xff) || (a === 0 && b !== 0) ? 'utf-16be' : undefined
}

/** The whole text. @throws ReportError when it is larger than `limit` bytes */
export async function readText(chunks: AsyncIterable<Uint8Array>, limit = largestJson): Promise<string> {
  let bytes = Buffer.allocUnsafeSlow(smallestText)
  let size = 0
  for await (const chunk of chunks) {
    if (size + chunk.byteLength > limit)
      throw new ReportError(`larger than ${limit / 1024 / 1024} MiB, which is as much as is read of this format`)
    if (size + chunk.byteLength > bytes.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(bytes.length * 2, size + chunk.byteLength))
      larger.set(bytes.subarray(0, size))
      release(bytes)
      bytes = larger
    }
    bytes.set(chunk, size)
    size += chunk.byteLength
  }
  const whole = bytes.subarray(0, size)
  const text = decoderFor(whole)(whole)
  release(bytes)
  return text
}

const smallestText = 64 * 1024

/** Gives its memory back at once: until it is collected a large report would be there twice. */
function release(bytes: Buffer<ArrayBuffer>): void {
  bytes.buffer.transfer(0)
}
