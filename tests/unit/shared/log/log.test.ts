import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { withoutCommands } from '../../../../shared/log/log.ts'
import { commandsIn } from '../../../fakes/runner-log.ts'

describe('text for the log', () => {
  it.each([
    ['a command at its start', '::add-path::/evil'],
    ['a command behind blanks', ' \t ::add-path::/evil'],
    ['a command behind what only .NET takes for a blank', '\u0085::add-path::/evil'],
    ['a command in a later line', 'fine\n::add-path::/evil'],
    ['a command behind a carriage return alone', 'fine\r::add-path::/evil'],
    ['a command of the old kind, anywhere', 'fine ##[add-path]/evil'],
    ['a command that stops commands', '::stop-commands::x'],
  ])('loses %s', (_, text) => {
    expect(commandsIn(text)).toHaveLength(1)
    expect(commandsIn(withoutCommands(text))).toEqual([])
  })

  it('never holds a command, whatever it is made of', () => {
    const piece = fc.constantFrom(
      '::',
      ':',
      '##[',
      '#',
      '[',
      ']',
      'add-path',
      ' ',
      '\n',
      '\r',
      '\t',
      '\u0085',
      '\u200b',
      'x',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        expect(commandsIn(withoutCommands(pieces.join('')))).toEqual([])
      }),
      { numRuns: 2_000 },
    )
  })

  it('stays as it is when it is harmless', () => {
    const text = 'std::vector<int> took 12 ms; see #4 and ## heading\n  indented: a::b'
    expect(withoutCommands(text)).toBe(text)
  })

  it('looks the same to people', () => {
    expect(withoutCommands('::error::x ##[y]').replaceAll('\u200b', '')).toBe('::error::x ##[y]')
  })
})
