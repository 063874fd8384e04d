import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ActionError, ProviderError } from '../../../errors/action-error.ts'
import type { EngineTools } from '../../engine.ts'
import { holdProgram, runProgram } from '../program.ts'
import type { Connection } from './connection.ts'

/** MongoDB's own programs. The connection string is in a file and a variable that only they may read, never an argument. */
export interface Client {
  readonly tool: string
  /** mongodump or mongorestore. @returns the end of what it said. @throws ProviderError when it does not exit with 0 */
  run(program: 'mongodump' | 'mongorestore', args: readonly string[]): Promise<string>
  /** Runs JavaScript in mongosh; `answer(value)` says what comes back. @param database  default: the live one */
  ask<T>(script: string, database?: string): Promise<T>
  /**
   * The same of a script that goes on after its answer, until there is a file at the path that it is given, or this process is gone.
   *
   * @returns its answer, and what makes that file and waits for its end
   */
  hold(
    scriptOf: (until: string) => string,
    database: string,
  ): Promise<{ readonly answer: unknown; readonly release: () => Promise<void> }>
  close(): Promise<void>
}

/** From then on a configuration file holds the connection string. */
const oldestTools = 100.3
const mark = 'release-kit-answer:'

/** @throws ActionError DATABASE_TOOL when a program is missing or too old, before anything is done */
export async function connect(url: string, connection: Connection, tools: EngineTools): Promise<Client> {
  const folder = await mkdtemp(join(tools.temp, 'release-kit-database-'))
  const config = join(folder, 'config.yml')
  await writeFile(config, `uri: ${JSON.stringify(connection.server)}\n`, { mode: 0o600 })
  const { PATH = '/usr/bin:/bin' } = tools.env
  // mongosh writes its history there
  const env = { PATH, HOME: folder, LC_ALL: 'C.UTF-8' }
  const start = async (program: string, args: readonly string[], more: Readonly<Record<string, string>> = {}) => {
    const { code, output, errors } = await runProgram(program, args, { env: { ...env, ...more }, signal: tools.signal })
    if (code !== 0) throw refused(program, errors || output.trim() || `exit code ${code}`)
    return { output, errors }
  }
  const textOf = (script: string, database: string) =>
    `${[
      'db = connect(process.env.DATABASE_URL)',
      `db = db.getSiblingDB(${JSON.stringify(database)})`,
      `const answer = (value) => print(${JSON.stringify(mark)} + JSON.stringify(value))`,
      script,
    ].join('\n')}\n`
  const flagsOf = (file: string) => ['--nodb', '--norc', '--quiet', '--file', file]
  const close = () => rm(folder, { recursive: true, force: true })
  try {
    return {
      tool: await checkTools(async (program) => (await start(program, ['--version'])).output),
      run: async (program, args) => (await start(program, [`--config=${config}`, ...args])).errors,
      async ask(script, database = connection.database) {
        const file = join(folder, 'script.js')
        await writeFile(file, textOf(script, database), { mode: 0o600 })
        const { output } = await start('mongosh', flagsOf(file), { DATABASE_URL: url })
        const line = output.split('\n').findLast((one) => one.startsWith(mark))
        if (line === undefined) throw refused('mongosh', output.trim() || 'nothing')
        return JSON.parse(line.slice(mark.length)) as never
      },
      async hold(scriptOf, database) {
        const [file, until] = [join(folder, 'hold.js'), join(folder, 'release')]
        await writeFile(file, textOf(scriptOf(until), database), { mode: 0o600 })
        const held = await holdProgram('mongosh', flagsOf(file), { env: { ...env, DATABASE_URL: url }, mark })
        if (held.answer === undefined) throw refused('mongosh', held.errors || 'nothing')
        return {
          answer: JSON.parse(held.answer) as unknown,
          release: async () => {
            await writeFile(until, '')
            await held.ended
          },
        }
      },
      close,
    }
  } catch (cause) {
    await close()
    throw cause
  }
}

async function checkTools(versionOf: (program: string) => Promise<string>): Promise<string> {
  let tool = ''
  for (const program of ['mongosh', 'mongodump', 'mongorestore']) {
    const [text = ''] = (await versionOf(program)).trim().split('\n')
    const version = /\d+\.\d+/.exec(text)?.[0] ?? ''
    const [major = 0, minor = 0] = version.split('.').map(Number)
    if (program !== 'mongosh' && (major < 100 || (major === 100 && minor < 3)))
      throw new ActionError(
        'DATABASE_TOOL',
        `${program} is version ${version || 'unknown'}: it must be ${oldestTools} or newer, which take the password from a file`,
      )
    tool = text
  }
  return tool
}

function refused(program: string, answered: string): ProviderError {
  const code = /Authentication failed|auth error|requires authentication/i.test(answered)
    ? 'PROVIDER_UNAUTHORIZED'
    : /ECONNREFUSED|server selection|could not connect|ENOTFOUND/i.test(answered)
      ? 'PROVIDER_UNREACHABLE'
      : 'PROVIDER_REFUSED'
  return new ProviderError(code, { provider: 'MongoDB', asked: program, answered })
}
