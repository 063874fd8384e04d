import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Slot } from '../../../shared/rollout/slots.ts'
import type { DriverKind, DriverSettings } from '../../../shared/traffic/driver.ts'

/** Debian puts servers where not everybody looks. */
const withSystem = { ...process.env, PATH: `${process.env.PATH ?? ''}:/usr/sbin` }

/** Where `scripts/e2e-tools.mjs` puts what is no Debian package. */
export const tools = new URL('../../../.tools/bin/', import.meta.url).pathname

/** The path of a program; its name where it is installed as a Debian package. */
export function programOf(name: string): string {
  return existsSync(join(tools, name)) ? join(tools, name) : name
}

export function isInstalled(name: string): boolean {
  const { error } = spawnSync(programOf(name), [name === 'caddy' ? 'version' : '-v'], { env: withSystem })
  return error === undefined
}

/** A real program in front of two slots. */
export interface Edge {
  readonly kind: DriverKind
  readonly port: number
  readonly settings: DriverSettings
  /** The driver's token; none where it needs none. */
  readonly token?: string
  /** Of requests during shifts that follow each other within a second, which share the program itself may reset as it takes a new configuration. */
  readonly mayReset: number
  readonly folder: string
  /** Where it tells Prometheus what it counts, if it does. */
  readonly metrics?: number
  /** Whether it counts no more what goes on at a slot without traffic. */
  readonly forgetsRequests?: boolean
  /** Where else it is spoken to, if it is. */
  readonly otherUrl?: string
  /** The routes in the order in which the program itself logs that they were changed, if it does. */
  changes?(): readonly string[]
  /** As an operator does it. */
  reload(): Promise<void>
  readonly stop: () => Promise<void>
}

type Ports = Readonly<Record<Slot, number>>
export type StartEdge = (ports: Ports) => Promise<Edge>
/** One program for several services, each with a route and a port of its own; what stops one stops all. */
export type StartOne = <S extends string>(services: Readonly<Record<S, Ports>>) => Promise<Readonly<Record<S, Edge>>>

/** The same for the shop alone. */
export const alone =
  (start: StartOne): StartEdge =>
  async (shop) =>
    (await start({ shop })).shop

/** Starts a program that goes on until it is stopped; what it said is shown when it fails. */
export function run(
  program: string,
  args: readonly string[],
  folder: string,
): { child: ChildProcess; said: () => string; stop: () => Promise<void> } {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], cwd: folder, env: withSystem })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  child.once('exit', (code) => code && console.error(`${program} ended with ${code}: ${said.slice(-2_000)}`))
  return {
    child,
    said: () => said,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const isOver = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await Promise.race([isOver, new Promise((resolve) => setTimeout(resolve, 2_000).unref())])
      child.kill('SIGKILL')
    },
  }
}

export const folderOf = (kind: string) => mkdtempSync(join(tmpdir(), `release-kit-${kind}-`))

export function settingsOf(
  more: Partial<DriverSettings> & Pick<DriverSettings, 'url' | 'names'>,
  port: number,
): DriverSettings {
  return { route: 'shop', options: {}, publicUrl: `http://127.0.0.1:${port}`, slotHeader: 'x-slot', ...more }
}

/** Runs a program to its end. */
export async function ended(program: string, args: readonly string[], folder: string): Promise<void> {
  const { child } = run(program, args, folder)
  const code = await new Promise((resolve) => child.once('exit', resolve))
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${String(code)}`)
}
