import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { attack, github, loot, place, readEverybody } from '../dist/isolation.harness.ts'

const user = 'release-kit-e2e'
const sudoers = `/etc/sudoers.d/${user}`
const enter = new URL('without-user-namespaces.sh', import.meta.url).pathname

/** What GitHub's own Linux runners are: an ordinary user with passwordless sudo, who may make no user namespace. */
let uid = 0
beforeAll(() => {
  const missing = ['sudo', 'useradd', 'unshare', 'setpriv'].filter(
    (program) => spawnSync('sh', ['-c', `PATH=$PATH:/usr/sbin; command -v ${program}`]).status !== 0,
  )
  if (process.getuid?.() !== 0) missing.push('root')
  if (missing.length > 0) throw new Error(`the recipe with sudo cannot be shown here: ${missing.join(', ')} missing`)
  execFileSync('useradd', ['--no-create-home', user])
  writeFileSync(sudoers, `${user} ALL=(ALL) NOPASSWD: ALL\n`, { mode: 0o440 })
  uid = Number(execFileSync('id', ['-u', user], { encoding: 'utf8' }))
})
afterAll(() => {
  rmSync(sudoers, { force: true })
  spawnSync('userdel', [user])
})

const asRunner = (script: string, more: Partial<Parameters<typeof attack>[0]> = {}) =>
  attack({ script, uid, entersByItself: true, around: ['bash', enter, String(uid)], ...more })

describe('a command of a pull request, where namespaces are made by sudo', () => {
  it('sees no process but its own, and no token, though its user may sudo', async () => {
    const { exitCode, stdout } = await asRunner(readEverybody, { inputs: { isolation: 'required' } })
    expect(stdout).toContain('a process namespace of their own, made by sudo')
    expect(exitCode).toBe(0)
    expect(loot()).toMatch(/saw [1-9] processes/)
    expect(loot()).not.toContain(github.token)
  })

  it('is that user, can sudo no more, and keeps its environment', async () => {
    const script =
      'id -u > "$1/loot"; sudo -n id -u >> "$1/loot" 2>&1 || echo refused >> "$1/loot"; echo "$MARK" >> "$1/loot"'
    await asRunner(script, { env: { MARK: 'kept' } })
    expect(loot()).toMatch(new RegExp(`^${uid}\n[^]*refused\nkept\n$`))
    expect(loot()).not.toMatch(/^0$/m)
  })

  it('leaves nothing running when the step ends', async () => {
    await asRunner(`env -i setsid /bin/sh -c 'sleep 1; echo alive > $0/loot' "$1" >/dev/null 2>&1 &`)
    await new Promise((resolve) => setTimeout(resolve, 2_000))
    expect(loot()).toBe('')
  })

  it('dies with the action that is killed', async () => {
    const done = asRunner('(sleep 4; echo alive > "$1/loot") & echo started > "$1/started"; wait')
    while (!existsSync(`${place}/started`)) await new Promise((resolve) => setTimeout(resolve, 20))
    // the action itself, not what put it into its namespace
    const action = execFileSync('pgrep', ['-u', String(uid), '-f', `${place}/dist/quality-gate/index.js`], {
      encoding: 'utf8',
    })
    for (const pid of action.trim().split('\n')) process.kill(Number(pid), 'SIGKILL')
    await done
    await new Promise((resolve) => setTimeout(resolve, 4_500))
    expect(loot()).toBe('')
  })
})
