import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readChange } from '../../../../shared/commits/read-change.ts'

describe('a header alone', () => {
  it('[oracle] says what the parser makes of it when a body stands below', () => {
    const word = fc.constantFrom(
      'feat',
      'Fix',
      'a',
      '',
      '!',
      'x y',
      '(a)',
      '(a, b)',
      '()',
      '(a(b))',
      '((',
      '\t',
      'é',
      '-x-',
      '#1',
      'BREAKING',
    )
    const header = fc
      .tuple(word, word, fc.constantFrom('', '!'), fc.constantFrom(': ', ':', ' : ', ':\t', ' '), word, word)
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(header, (line) => {
        expect(readChange(line)).toEqual(readChange(`${line}\n\nNothing more to say.`))
      }),
      { numRuns: 2_000 },
    )
  })
})
