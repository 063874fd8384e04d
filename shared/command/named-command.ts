export interface NamedCommand {
  readonly name: string
  /** A line of shell. */
  readonly command: string
}

/**
 * Reads `name: shell command`, one per line. Lines that start with `#` are skipped; within a command `#` is the shell's.
 *
 * @throws Error naming every line that is wrong
 */
export function readCommands(text: string): readonly NamedCommand[] {
  const lines = text.split(/\r?\n/).filter((line) => /^\s*[^\s#]/.test(line))
  const read = lines.map((line) => {
    const [, name, command] = /^([\p{L}\p{N}_][\p{L}\p{N}_-]*):\s*(\S.*)$/u.exec(line.trim()) ?? []
    return name === undefined || command === undefined ? { line } : { name, command }
  })
  const wrong = read.flatMap((one) => ('line' in one ? [JSON.stringify(one.line)] : []))
  if (wrong.length > 0)
    throw new Error(`${wrong.join(', ')}: a name of letters, digits, "_" and "-", then ": " and a command`)
  const commands = read.flatMap((one) => ('line' in one ? [] : [one]))
  const twice = commands.find(({ name }, index) => commands.findIndex((other) => other.name === name) < index)
  if (twice) throw new Error(`${JSON.stringify(twice.name)} is there twice`)
  return commands
}
