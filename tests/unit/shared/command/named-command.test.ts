import { describe, expect, it } from '@jest/globals'
import { readCommands } from '../../../../shared/command/named-command.ts'

describe('commands with names', () => {
  it('are one per line; a # in a command is the shell’s', () => {
    const text = '\n# all of them\nhome: curl -f "$SLOT_URL/#top"\n  login-2:   ./smoke.sh login # as a guest\n'
    expect(readCommands(text)).toEqual([
      { name: 'home', command: 'curl -f "$SLOT_URL/#top"' },
      { name: 'login-2', command: './smoke.sh login # as a guest' },
    ])
  })

  it('are none when nothing is given', () => expect(readCommands('')).toEqual([]))

  it('are refused with every line that is wrong', () => {
    expect(() => readCommands('curl x\nok: true\n-bad: x\nempty:')).toThrow(/"curl x", "-bad: x", "empty:": a name of/)
  })

  it('are refused when two have the same name', () => {
    expect(() => readCommands('home: a\nhome: b')).toThrow('"home" is there twice')
  })
})
