import { spawn } from 'node:child_process'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = new URL('../../', import.meta.url).pathname

export interface ActionRun {
  readonly exitCode: number | null
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly summary: string
  readonly stdout: string
  readonly seconds: number
}

export interface SpawnOptions {
  readonly inputs?: Readonly<Record<string, string>>
  /** Added to a runner's variables; nothing of this process's environment but PATH and HOME is handed on. */
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  /** State saved by an earlier main step: makes this the post step. */
  readonly state?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
  readonly onStart?: (pid: number) => void
  /** Told what it prints, as it comes. */
  readonly onOutput?: (text: string) => void
}

/** Starts a committed bundle as the runner does: INPUT_*, file commands, nothing else. Resolves whatever the exit code. */
export function spawnAction(name: string, options: SpawnOptions = {}): Promise<ActionRun> {
  return spawnScript(join('dist', name, 'index.js'), options)
}

/** The same for any script. @param path  below the root of the repository */
export async function spawnScript(path: string, options: SpawnOptions = {}): Promise<ActionRun> {
  const folder = await mkdtemp(join(tmpdir(), 'release-kit-run-'))
  const files = {
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STATE: join(folder, 'state'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
  }
  await Promise.all(Object.values(files).map((file) => writeFile(file, '')))
  const inputs = Object.entries(options.inputs ?? {}).map(([key, value]) => [
    `INPUT_${key.replaceAll(' ', '_').toUpperCase()}`,
    value,
  ])
  const state = Object.entries(options.state ?? {}).map(([key, value]) => [`STATE_${key}`, value])
  const start = performance.now()
  const child = spawn(process.execPath, [join(root, path)], {
    cwd: options.cwd ?? folder,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_RUN_ID: '1',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_WORKSPACE: options.cwd ?? folder,
      RUNNER_TEMP: folder,
      NODE_COMPILE_CACHE: join(tmpdir(), 'compiled'),
      ...files,
      ...(Object.fromEntries([...inputs, ...state]) as Record<string, string>),
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(options.signal ? { signal: options.signal, killSignal: 'SIGKILL' as const } : {}),
  })
  if (child.pid !== undefined) options.onStart?.(child.pid)
  let stdout = ''
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString()
    options.onOutput?.(chunk.toString())
  })
  child.stderr.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  const exitCode = await new Promise<number | null>((resolve) => {
    child.on('error', () => undefined)
    child.on('close', resolve)
  })
  const read = async (file: string) => readFile(file, 'utf8')
  return {
    exitCode,
    outputs: parseFileCommand(await read(files.GITHUB_OUTPUT)),
    state: parseFileCommand(await read(files.GITHUB_STATE)),
    summary: await read(files.GITHUB_STEP_SUMMARY),
    stdout,
    seconds: (performance.now() - start) / 1_000,
  }
}

/** Reads `name<<delimiter` blocks, and lines `name=value`, as the runner does. */
export function parseFileCommand(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = text.split('\n')
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const plain = /^(\w+)=(.*)$/.exec(line)
    if (plain) values[plain[1] ?? ''] = plain[2] ?? ''
    const [name, delimiter] = line.split('<<')
    if (plain || !name || !delimiter) continue
    const end = lines.indexOf(delimiter, index + 1)
    values[name] = lines.slice(index + 1, end).join('\n')
    index = end
  }
  return values
}
