/** A command that the runner reads from what a step prints. */
export interface RunnerCommand {
  readonly name: string
  readonly properties: string
  readonly data: string
}

/** As registered by the runner (actions/runner, ActionCommandManager). */
const registered = new Set(
  `set-env set-output save-state add-path add-mask add-matcher remove-matcher debug notice warning error group endgroup echo
  internal-set-repo-path stop-commands`.split(/\s+/),
)

/**
 * The commands that a runner would read from a step's output, in order: the grammar of actions/runner's ActionCommand.cs
 * (`::name …::data` behind what .NET takes for white space, `##[name …]data` anywhere), a line ending in \r, \n or both, and
 * nothing but its token heard after stop-commands.
 */
export function commandsIn(stdout: string): readonly RunnerCommand[] {
  const commands: RunnerCommand[] = []
  let stoppedBy: string | undefined
  for (const line of stdout.split(/\r\n|\r|\n/)) {
    const names = stoppedBy === undefined ? registered : new Set([stoppedBy])
    const command = parse(line, names)
    if (!command) continue
    if (stoppedBy !== undefined) stoppedBy = undefined
    else if (command.name === 'stop-commands') stoppedBy = command.data
    commands.push(command)
  }
  return commands
}

function parse(line: string, names: ReadonlySet<string>): RunnerCommand | undefined {
  const match =
    /^[\s\u0085]*::(.*?)::(.*)$/s.exec(line) ?? // what .NET's TrimStart takes away, then the second form
    /##\[(.*?)\](.*)$/s.exec(line)
  if (!match) return undefined
  const [name = '', ...properties] = (match[1] ?? '').split(' ')
  return names.has(name) ? { name, properties: properties.join(' '), data: match[2] ?? '' } : undefined
}
