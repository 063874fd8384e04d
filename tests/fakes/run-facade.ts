import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { fillIn, isDue, type Lookup } from './expression.ts'
import { type ActionRun, parseFileCommand, spawnAction } from './spawn-action.ts'

const root = new URL('../../', import.meta.url).pathname

interface Step {
  readonly id?: string
  readonly name: string
  readonly if?: string
  readonly uses?: string
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
  readonly with?: Readonly<Record<string, string>>
}

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>
  readonly outputs: Readonly<Record<string, { readonly value: string }>>
  readonly runs: { readonly steps: readonly Step[] }
}

export interface FacadeRun {
  readonly failed: boolean
  /** Steps that ran, by their id. */
  readonly ran: readonly string[]
  readonly outputs: Readonly<Record<string, string>>
  /** Everything that was printed. */
  readonly log: string
  /** The summaries of the steps, one below the other, as a job shows them. */
  readonly summary: string
}

/** Runs the steps of deploy/action.yml with the committed bundles, as the runner does; post steps are left out. */
export async function runFacade(options: {
  readonly inputs: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly cwd?: string
}): Promise<FacadeRun> {
  const { inputs, outputs, runs } = parse(readFileSync(join(root, 'deploy/action.yml'), 'utf8')) as Manifest
  const unknown = Object.keys(options.inputs).filter((name) => !(name in inputs))
  if (unknown.length > 0) throw new Error(`deploy has no input ${unknown.join(', ')}`)
  const values: Record<string, string> = {}
  const lookup: Lookup = (path) => {
    if (!path.startsWith('inputs.')) return values[path] ?? ''
    const name = path.slice('inputs.'.length)
    if (!(name in inputs)) throw new Error(`deploy has no input ${name}`)
    return options.inputs[name] ?? inputs[name]?.default ?? ''
  }
  const ran: string[] = []
  let [log, summary] = ['', '']
  const state = { failed: false }
  const filled = (given: Readonly<Record<string, string>> = {}) =>
    Object.fromEntries(Object.entries(given).map(([name, text]) => [name, fillIn(text, lookup, state)]))
  for (const step of runs.steps) {
    const id = step.id ?? step.name
    if (!isDue(step.if, lookup, state)) {
      values[`steps.${id}.outcome`] = 'skipped'
      continue
    }
    ran.push(id)
    const ended = step.uses
      ? await spawnUsed(step.uses, filled(step.with), options)
      : await runScript(step.run ?? '', filled(step.env))
    log += ended.stdout
    summary += ended.summary
    for (const [name, value] of Object.entries(ended.outputs)) values[`steps.${id}.outputs.${name}`] = value
    values[`steps.${id}.outcome`] = ended.exitCode === 0 ? 'success' : 'failure'
    state.failed ||= ended.exitCode !== 0
  }
  const shown = Object.entries(outputs).map(([name, { value }]) => [name, fillIn(value, lookup, state)])
  return { ...state, ran, outputs: Object.fromEntries(shown) as Record<string, string>, log, summary }
}

/** Inputs that are not given have their defaults, as on a runner. */
function spawnUsed(
  uses: string,
  given: Readonly<Record<string, string>>,
  options: { readonly env: Readonly<Record<string, string>>; readonly cwd?: string },
): Promise<ActionRun> {
  const folder = uses.replace('$/', '')
  const { inputs } = parse(readFileSync(join(root, folder, 'action.yml'), 'utf8')) as Manifest
  const defaults = Object.entries(inputs).map(([name, { default: initial = '' }]) => [name, initial])
  const all = { ...(Object.fromEntries(defaults) as Record<string, string>), ...given }
  return spawnAction(folder.replace('actions/', ''), { ...options, inputs: all })
}

type Ended = Pick<ActionRun, 'exitCode' | 'outputs' | 'stdout' | 'summary'>

function runScript(script: string, env: Readonly<Record<string, string>>): Promise<Ended> {
  return new Promise((resolve) => {
    const shell = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script]
    const output = join(mkdtempSync(join(tmpdir(), 'release-kit-run-')), 'output')
    writeFileSync(output, '')
    execFile(
      'bash',
      shell,
      { env: { PATH: process.env.PATH, GITHUB_OUTPUT: output, ...env } },
      (failure, stdout, stderr) =>
        resolve({
          exitCode: failure ? 1 : 0,
          outputs: parseFileCommand(readFileSync(output, 'utf8')),
          stdout: stdout + stderr,
          summary: '',
        }),
    )
  })
}
