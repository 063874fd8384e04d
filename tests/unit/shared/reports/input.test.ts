import { describe, expect, it } from '@jest/globals'
import { textLines } from '../../../../shared/reports/input.ts'
import { inPieces } from '../../../contract/reports/read.ts'

async function linesOf(bytes: Uint8Array, pieces?: number): Promise<string[]> {
  const lines: string[] = []
  for await (const line of textLines(inPieces(bytes, pieces))) lines.push(line)
  return lines
}

describe('the lines of a text', () => {
  // found by the fuzzer: half of such a character is the byte of a line's end
  it.each(['utf16le', 'utf16be'])(
    'end where its line ends are, not at bytes that look like them (%s)',
    async (encoding) => {
      const little = Buffer.from('\ufeffa\u220ab\nc\u0a05\n\n  \nd', 'utf16le')
      const bytes = encoding === 'utf16be' ? Buffer.from(little).swap16() : little
      for (const pieces of [2, 3, 5, 1_000]) expect(await linesOf(bytes, pieces)).toEqual(['a\u220ab', 'c\u0a05', 'd'])
    },
  )

  it('are not kept without end', async () => {
    await expect(linesOf(Buffer.alloc(5 * 1024 * 1024, 'a'))).rejects.toThrow('a line is longer than')
  })
})
