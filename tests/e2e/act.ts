import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const root = new URL('../../', import.meta.url).pathname

/** A copy of the committed tree as callers download it, with references that act knows. Uncommitted changes are not in it. */
export function exportRelease(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'release-kit-export-')), 'release-kit')
  execFileSync(process.execPath, [join(root, 'scripts/export-refs.mjs'), 'v1', folder])
  return folder
}

export interface CallerRun {
  readonly exitCode: number | null
  readonly output: string
}

export interface CallerOptions {
  readonly workflow: string
  /** Work tree of the calling repository; it is copied. */
  readonly source: string
  readonly release: string
  readonly env: Readonly<Record<string, string>>
  readonly secrets: Readonly<Record<string, string>>
  /** Variables of the repository, or of the job's environment: `vars`. */
  readonly vars?: Readonly<Record<string, string>>
  /** Name and payload; default: `push`, as act makes it. */
  readonly event?: { readonly name: string; readonly payload: object }
  /** Folders of other repositories' actions by `owner/name@ref`. */
  readonly actions?: Readonly<Record<string, string>>
  /** Interrupts act (SIGINT) as soon as it resolves. */
  readonly interrupt?: Promise<unknown>
}

/** Runs a caller's workflow with act in host mode: no Docker, no network. */
export async function runWorkflow({
  workflow,
  source,
  release,
  env,
  secrets,
  vars = {},
  event,
  actions = {},
  interrupt,
}: CallerOptions): Promise<CallerRun> {
  const home = mkdtempSync(join(tmpdir(), 'release-kit-act-'))
  const caller = join(home, 'caller')
  cpSync(source, caller, { recursive: true })
  const file = join(caller, '.github/workflows/release.yml')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, workflow)
  const payload = join(home, 'event.json')
  writeFileSync(payload, JSON.stringify(event?.payload ?? {}))
  const pairs = (flag: string, values: Readonly<Record<string, string>>) =>
    Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`])
  const child = spawn(
    join(root, '.tools/bin/act'),
    [
      event?.name ?? 'push',
      ...(event ? ['-e', payload] : []),
      ...pairs('-P', { 'ubuntu-latest': '-self-hosted', 'ubuntu-24.04': '-self-hosted' }),
      ...pairs('--local-repository', { 'org/release-kit@v1': release, ...actions }),
      ...pairs('--env', env),
      ...pairs('-s', secrets),
      ...pairs('--var', vars),
    ],
    { cwd: caller, env: { PATH: process.env.PATH, HOME: home }, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  void interrupt?.then(() => child.kill('SIGINT'))
  const exitCode = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { exitCode, output }
}
