import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Inputs = Readonly<Record<string, string>>

/** What one step came to. */
export interface Ended {
  /** null: it was killed. */
  readonly exitCode: number | null
  readonly outputs: Inputs
  readonly log: string
  readonly seconds: number
}

export interface JobOptions {
  /** Starts an action by its name: a program and its first arguments. */
  readonly start: readonly string[]
  readonly env: Inputs
  readonly cwd: string
  readonly onStep: (action: string, ended: Ended) => void
  /** Tells GitHub that the run is over. */
  readonly onEnd: () => void
}

/** One job of a workflow run, as a runner does it: each step is a process of its own, post steps come last. */
export interface Job {
  step(action: string, inputs: Inputs): Promise<Ended>
  /** Kills the process, without any warning, as soon as `when` resolves. */
  killed(action: string, inputs: Inputs, when: Promise<unknown>): Promise<Ended>
  end(): Promise<void>
  /** The machine is gone: no post step. */
  lost(): void
}

export function startJob(options: JobOptions): Job {
  const started: { action: string; inputs: Inputs; state: Inputs }[] = []
  return {
    async step(action, inputs) {
      const { state, ...ended } = await run(action, inputs, options)
      started.push({ action, inputs, state })
      options.onStep(action, ended)
      return ended
    },
    async killed(action, inputs, when) {
      const death = new AbortController()
      void when.then(() => death.abort())
      const ended = await run(action, inputs, options, { signal: death.signal })
      options.onStep(action, ended)
      return ended
    },
    async end() {
      for (const { action, inputs, state } of started.toReversed())
        if (Object.keys(state).length > 0) await run(action, inputs, options, { state })
      options.onEnd()
    },
    lost: options.onEnd,
  }
}

async function run(
  action: string,
  inputs: Inputs,
  { start: [program = '', ...args], env, cwd }: JobOptions,
  { state = {}, signal }: { state?: Inputs; signal?: AbortSignal } = {},
): Promise<Ended & { readonly state: Inputs }> {
  const folder = mkdtempSync(join(tmpdir(), 'release-kit-step-'))
  const files = {
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STATE: join(folder, 'state'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
  }
  for (const file of Object.values(files)) writeFileSync(file, '')
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  const saved = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])
  const begun = performance.now()
  const child = spawn(program, [...args, action], {
    cwd,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: cwd,
      RUNNER_TEMP: folder,
      ...files,
      ...(Object.fromEntries([...given, ...saved]) as Inputs),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(signal ? { signal, killSignal: 'SIGKILL' as const } : {}),
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (log += chunk.toString()))
  const exitCode = await new Promise<number | null>((resolve) => {
    child.on('error', () => undefined)
    child.on('close', resolve)
  })
  const seconds = (performance.now() - begun) / 1_000
  return { exitCode, outputs: blocksOf(files.GITHUB_OUTPUT), state: blocksOf(files.GITHUB_STATE), log, seconds }
}

/** `name<<delimiter` blocks, as a runner reads them. */
function blocksOf(file: string): Inputs {
  const text = readFileSync(file, 'utf8')
  return Object.fromEntries(
    [...text.matchAll(/^(\S+?)<<(\S+)\n([\s\S]*?)\n?^\2$/gm)].map(([, name = '', , value = '']) => [name, value]),
  )
}
