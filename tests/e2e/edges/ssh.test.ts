import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { weightsFor } from '../../../shared/rollout/slots.ts'
import { openPlace } from '../../../shared/traffic/reach/open-place.ts'
import type { Place } from '../../../shared/traffic/reach/place.ts'
import type { ReachSettings } from '../../../shared/traffic/reach/ssh-access.ts'
import { driverOf, shiftTo, signal } from './drivers.ts'
import { type Edge } from './program.ts'
import { edges } from './programs.ts'
import { type SshServer, startSshd } from './sshd.ts'
import { count, startSlots } from './traffic.ts'

jest.setTimeout(120_000)

let sshd: SshServer
let place: Place
const before = sshFolders()

beforeAll(async () => {
  sshd = await startSshd()
  place = openPlace(sshd.reach)
})
afterAll(async () => {
  await place.close()
  await sshd.stop()
  expect(sshFolders()).toEqual(before)
})

/** sshd's process for a connection, by which a test cuts it. */
const findSshd =
  'p=$PPID; while [ "$(cat /proc/$p/comm)" != sshd ]; do p=$(cut -d" " -f4 /proc/$p/stat); done; echo "$p"'

/** What a connection keeps its key, its sockets and its control socket in. */
function sshFolders(): readonly string[] {
  return readdirSync('/tmp').filter((name) => name.startsWith('release-kit-ssh-'))
}

describe.each(edges)('driver $name by ssh', ({ start }) => {
  let slots: Awaited<ReturnType<typeof startSlots>>
  let edge: Edge

  beforeAll(async () => {
    slots = await startSlots()
    edge = await start(slots.port)
  })
  afterAll(async () => {
    await edge.stop()
    slots.close()
  })

  it('moves traffic, in part and all, and reads it back', async () => {
    const driver = driverOf(edge, edge.settings, place, edge.token)
    expect(await driver.preflight?.(signal)).toEqual([])
    await shiftTo(driver, weightsFor('green', 10))
    await shiftTo(driver, weightsFor('green', 100))
    expect(await count(edge.port, 100)).toMatchObject({ blue: 0, green: 100 })
    await shiftTo(driver, weightsFor('blue', 100))
    expect(await count(edge.port, 100)).toMatchObject({ blue: 100, green: 0 })
  })
})

it('HAProxy is spoken to at a port as well, there as here', async () => {
  const slots = await startSlots()
  const edge = await edges.find(({ name }) => name === 'haproxy')!.start(slots.port)
  try {
    for (const [index, reached] of [undefined, place].entries()) {
      const driver = driverOf(edge, { ...edge.settings, url: edge.otherUrl! }, reached)
      expect(await driver.preflight?.(signal)).toEqual([])
      await shiftTo(driver, weightsFor(index === 0 ? 'green' : 'blue', 100))
    }
    expect(await count(edge.port, 100)).toMatchObject({ blue: 100, green: 0 })
  } finally {
    await edge.stop()
    slots.close()
  }
})

describe('another machine by ssh', () => {
  const opened: Place[] = []
  const open = (changes: Partial<ReachSettings>) => {
    const other = openPlace({ ...sshd.reach, ...changes })
    opened.push(other)
    return other
  }
  afterEach(async () => {
    for (const other of opened.splice(0)) await other.close()
  })
  const folder = () => mkdtempSync(join(tmpdir(), 'release-kit-there-'))

  it('puts a file there whole, with no temporary one left, and reads it', async () => {
    const file = join(folder(), 'a file.conf')
    expect(await place.read(file, signal)).toBeUndefined()
    const content = 'ü\n'.repeat(100_000)
    await place.write(file, content, signal)
    expect(await place.read(file, signal)).toBe(content)
    expect(readdirSync(join(file, '..'))).toHaveLength(1)
    expect(statSync(file).mode & 0o777).toBe(0o644)
  })

  it('leaves the old file when the new one is cut off', async () => {
    const file = join(folder(), 'split.conf')
    await place.write(file, 'old', signal)
    const cancel = new AbortController()
    const writing = place.write(file, 'n'.repeat(50_000_000), cancel.signal)
    setTimeout(() => cancel.abort(new Error('cancelled')), 30)
    await expect(writing).rejects.toThrow('cancelled')
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(readFileSync(file, 'utf8')).toBe('old')
    expect(readdirSync(join(file, '..'))).toEqual(['split.conf'])
  })

  it('runs a program without a shell, and tells how it ended', async () => {
    expect(await place.run(['printf', '%s|', '$HOME', "a'b", '; id'], signal)).toEqual({
      exitCode: 0,
      said: "$HOME|a'b|; id|",
    })
    expect((await place.run(['sh', '-c', 'exit 7'], signal)).exitCode).toBe(7)
  })

  it('keeps the key, while it connects, in a file that nobody else can read', async () => {
    const known = new Set(sshFolders())
    const connecting = open({}).run(['true'], signal)
    let modes: number[] = []
    while (modes.length === 0) {
      await new Promise((resolve) => setImmediate(resolve))
      const folders = sshFolders().filter((name) => !known.has(name))
      const paths = folders.flatMap((name) => [join('/tmp', name), join('/tmp', name, 'key')])
      if (paths.length > 0 && paths.every((path) => existsSync(path)))
        modes = paths.map((path) => statSync(path).mode & 0o777)
    }
    expect(modes).toEqual([0o700, 0o600])
    await connecting
  })

  it('keeps the key in no file once the connection stands', async () => {
    await place.run(['true'], signal)
    const [mine] = sshFolders().filter((name) => !before.includes(name))
    expect(readdirSync(join('/tmp', mine!)).sort()).not.toContain('key')
  })

  it.each([
    ['a key that it does not know', () => ({ sshKey: sshd.strangersKey }), 'it does not accept the key'],
    ['a host key that is not the pinned one', () => ({ knownHosts: sshd.strangersHost }), 'not the one that is pinned'],
    [
      'a host that is not pinned',
      () => ({ knownHosts: 'other.example ssh-ed25519 AAAA' }),
      'not among driver-known-hosts',
    ],
    ['half of a key', () => ({ sshKey: sshd.reach.sshKey.slice(0, 120) }), 'cannot be read'],
  ])('says what is wrong with %s', async (_, changes, reason) => {
    await expect(open(changes()).run(['true'], signal)).rejects.toMatchObject({
      code: 'PROVIDER_UNAUTHORIZED',
      message: expect.stringContaining(reason),
    })
  })

  it('takes a key as it was pasted: with the line ends of Windows, and without the last one', async () => {
    const pasted = sshd.reach.sshKey.trim().replaceAll('\n', '\r\n')
    expect((await open({ sshKey: pasted }).run(['true'], signal)).exitCode).toBe(0)
  })

  it('connects anew when the connection was cut', async () => {
    const other = open({})
    await other.run(['true'], signal)
    const { said } = await other.run(['sh', '-c', findSshd], signal)
    process.kill(Number(said), 'SIGKILL')
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect((await other.run(['true'], signal)).exitCode).toBe(0)
  })

  it.each([
    ['ends', 100],
    ['is killed', 60_000],
  ])('leaves no ssh, no key and no socket behind when the process %s', async (_, ms) => {
    await place.close()
    const script = join(import.meta.dirname, 'hold-open.ts')
    const child = spawn(process.execPath, [script, JSON.stringify(sshd.reach), String(ms)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const isOver = new Promise((resolve) => child.once('exit', resolve))
    const opening = await new Promise<string>((resolve) =>
      child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString())),
    )
    expect(opening).toContain('open')
    expect(sshFolders().length).toBeGreaterThan(before.length)
    if (ms > 1_000) child.kill('SIGKILL')
    await isOver
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(sshFolders()).toEqual(before)
  })
})
