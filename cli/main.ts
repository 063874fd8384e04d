import './missing-in-node-20.ts'
import { parseArgs } from 'node:util'
import { commonFields } from '../shared/action/action.ts'
import { ActionError, describeError } from '../shared/errors/action-error.ts'
import { nearest } from '../shared/text/nearest.ts'
import type { Command, Option, Options } from './command.ts'
import { createTerminal, type Terminal } from './terminal.ts'

const commonOptions = {
  config: {
    type: 'string',
    default: commonFields.config.default,
    value: 'FILE',
    does: 'the config, below the repository',
  },
  json: { type: 'boolean', default: false, does: 'print one JSON value instead of lines' },
  help: { type: 'boolean', short: 'h', default: false, does: 'print this' },
} satisfies Options

/** Each is loaded only when it is called. */
const commands = {
  init: async () => (await import('./init/command.ts')).init,
  plan: async () => (await import('./plan/command.ts')).plan,
  check: async () => (await import('./check/command.ts')).check,
  rehearse: async () => (await import('./rehearse/command.ts')).rehearse,
} satisfies Record<string, () => Promise<Command>>

/** What a rehearsal starts in processes of their own. */
const internal: Readonly<Record<string, (argument: string) => Promise<number>>> = {
  'run-action': async (name) => (await import('./internal.ts')).runStep(name),
  'sample-service': async () => (await import('./internal.ts')).serveSample(),
}

type CommandName = keyof typeof commands

/** Runs one command on the repository of the working directory, and leaves its exit code. */
export async function main(product: string): Promise<void> {
  process.exitCode = await runCommandLine(process.argv.slice(2), createTerminal(process.cwd()), product)
}

/**
 * @param product  the folder that release-kit itself lies in
 * @returns the exit code: 1 for wrong arguments, and for whatever goes wrong
 */
export async function runCommandLine(args: readonly string[], terminal: Terminal, product: string): Promise<number> {
  const [name = '', ...rest] = args
  if (['', '-h', '--help', 'help'].includes(name)) {
    terminal.print(await helpOfAll())
    return name === '' ? 1 : 0
  }
  const started = internal[name]
  if (started) return started(rest[0] ?? '')
  if (!isCommand(name)) {
    terminal.complain(`no such command: ${name}; there are ${listOf(name, Object.keys(commands))}`)
    return 1
  }
  const command: Command = await commands[name]()
  const options = { ...commonOptions, ...command.options }
  try {
    const { values } = parseArgs({ args: rest, options, strict: true })
    if (values.help) {
      terminal.print(helpOf(name, command))
      return 0
    }
    return await command.run({ terminal, product, config: values.config, json: values.json, given: values })
  } catch (thrown) {
    terminal.complain(complaint(thrown, name, Object.keys(options)))
    return 1
  }
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name)
}

function complaint(thrown: unknown, command: string, options: readonly string[]): string {
  const { code, message } = thrown as Partial<NodeJS.ErrnoException>
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const [, wrong = ''] = /'-*([^' ]+)/.exec(message ?? '') ?? []
    return `no such option of ${command}: --${wrong}; there are ${listOf(wrong, options)}`
  }
  const hint = thrown instanceof ActionError && thrown.hint !== '' ? `\n${hintOf(thrown)} [${thrown.code}]` : ''
  return `release-kit ${command}: ${describeError(thrown)}${hint}`
}

/** What to do about it is for a step of a workflow; here a person is in a folder. */
function hintOf({ code, hint }: ActionError): string {
  return code === 'GIT_NO_REPOSITORY' ? 'Run it in the clone of your service.' : hint
}

function listOf(wrong: string, names: readonly string[]): string {
  const meant = nearest(wrong, names)
  return `${names.join(', ')}${meant === undefined ? '' : `; did you mean ${meant}?`}`
}

async function helpOfAll(): Promise<string> {
  const lines = Object.entries(commands).map(async ([name, load]) => `  ${name.padEnd(10)} ${(await load()).does}`)
  return [
    'Usage: release-kit <command> [options]',
    '',
    ...(await Promise.all(lines)),
    '',
    'release-kit <command> --help tells the options. Exit code 0: fine; 1: an error, or problems; plan: 2 when there is something to do.',
  ].join('\n')
}

function helpOf(name: string, { does, options }: Command): string {
  const lines = Object.entries<Option>({ ...options, ...commonOptions }).map(([option, { value, does: means }]) => {
    const flag = `--${option}${value === undefined ? '' : ` ${value}`}`
    return `  ${flag.padEnd(24)} ${means}`
  })
  return [`Usage: release-kit ${name} [options]`, '', `${does}.`, '', ...lines].join('\n')
}
