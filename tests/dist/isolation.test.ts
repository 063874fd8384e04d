import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { attack, github, loot, place, readEverybody, repository } from './isolation.harness.ts'

const isRoot = process.getuid?.() === 0
const nobody = 65_534

const people: { who: string; uid?: number }[] = isRoot
  ? [{ who: 'root' }, { who: 'an ordinary user without sudo', uid: nobody }]
  : [{ who: 'this user' }]

describe.each(people)('a command of a pull request, run by $who', ({ uid }) => {
  const as = uid === undefined ? {} : { uid }

  it('sees no process but its own, and the token neither in their environment nor in their memory', async () => {
    const { exitCode, stdout } = await attack({ ...as, script: readEverybody })
    expect(stdout).toContain('commands run with a process namespace of their own')
    expect(exitCode).toBe(0)
    expect(loot()).toMatch(/saw [1-9] processes/)
    expect(loot()).not.toContain(github.token)
  })

  it('gains no rights: the kernel is told to give it none', async () => {
    await attack({ ...as, script: 'grep -E "NoNewPrivs|CapEff" /proc/self/status > "$1/loot"' })
    expect(loot()).toMatch(/NoNewPrivs:\s+1/)
    // sys_admin (21), sys_ptrace (19), sys_module (16)
    const rights = BigInt(`0x${/CapEff:\s+(\w+)/.exec(loot())![1]}`)
    for (const right of [21n, 19n, 16n]) expect((rights >> right) & 1n).toBe(0n)
  })

  it('leaves nothing running that forges a verdict after the step, not even with a session and an environment of its own', async () => {
    const stray =
      'sleep 1; echo alive > $0/loot; for file in $0/_runner_file_commands/*; do echo verdict=pass >> $file; done'
    writeFileSync(
      join(repository.directory, 'junit.xml'),
      '<testsuite><testcase name="a"><failure/></testcase></testsuite>',
    )
    const { exitCode } = await attack({ ...as, script: `env -i setsid /bin/sh -c '${stray}' "$1" >/dev/null 2>&1 &` })
    expect(exitCode).toBe(1)
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    expect(loot()).toBe('')
    expect(readFileSync(join(place, '_runner_file_commands/GITHUB_OUTPUT'), 'utf8')).not.toContain('verdict=pass')
  })

  it("finds none of the runner's command files", async () => {
    await attack({
      ...as,
      script: 'ls "$1/_runner_file_commands" > "$1/loot"; echo X=1 > "$1/_runner_file_commands/GITHUB_ENV"',
    })
    expect(loot()).toBe('')
    expect(readFileSync(join(place, '_runner_file_commands/GITHUB_ENV'), 'utf8')).toBe('')
  })

  it('dies with the action that is killed', async () => {
    let action = 0
    const done = attack({
      ...as,
      script: '(sleep 3; echo alive > "$1/loot") & echo started > "$1/started"; wait',
      onStart: (pid) => (action = pid),
    })
    while (!existsSync(join(place, 'started'))) await new Promise((resolve) => setTimeout(resolve, 20))
    process.kill(action, 'SIGKILL')
    await done
    await new Promise((resolve) => setTimeout(resolve, 3_500))
    expect(loot()).toBe('')
  })
})

describe('a command that is left sudo', () => {
  it('opens no debugger in the action by SIGUSR1, though it sees it', async () => {
    const connect = `"$NODE" -e "require('net').connect(9229, '127.0.0.1').on('connect', () => { console.log('OPEN'); process.exit() }).on('error', () => { console.log('closed') })"`
    const { exitCode, stdout } = await attack({
      script: `kill -USR1 $(pgrep -f "$1/dist/quality-gate" | head -n 1) && sleep 0.5; ${connect} > "$1/loot"`,
      inputs: { 'commands-sudo': 'true' },
    })
    expect(stdout).toContain('not isolated: commands-sudo leaves them sudo')
    expect(loot()).toBe('closed\n')
    expect(exitCode).toBe(0)
  })

  it('is refused where isolation is required: the two cannot be together', async () => {
    const { exitCode, stdout } = await attack({
      script: 'echo ran > "$1/loot"',
      inputs: { 'commands-sudo': 'true', isolation: 'required' },
    })
    expect([exitCode, loot()]).toEqual([1, ''])
    expect(stdout).toContain('commands-sudo')
  })
})

describe('an action', () => {
  it('does nothing with its secrets where a debugger is open already', async () => {
    const { exitCode, stdout } = await attack({
      script: 'echo ran > "$1/loot"',
      env: { NODE_OPTIONS: '--inspect=127.0.0.1:0' },
    })
    expect([exitCode, loot()]).toEqual([1, ''])
    expect(stdout).toContain('a debugger is open in this process')
  })

  it('says so, and runs nothing that asked for more, where the system gives no namespace', async () => {
    const without = 'echo 0 > /proc/sys/user/max_user_namespaces; echo 0 > /proc/sys/user/max_pid_namespaces; exec "$@"'
    const around = ['unshare', '--user', '--map-root-user', 'sh', '-c', without, 'sh']
    const script = 'echo ran >> "$1/loot"'
    const best = await attack({ script, around })
    expect(best.stdout).toContain('no new privileges, but no process namespace: this system gives none')
    expect([best.exitCode, loot()]).toEqual([0, 'ran\n'])
    const refused = await attack({ script, around, inputs: { isolation: 'required' } })
    expect([refused.exitCode, loot()]).toEqual([1, 'ran\n'])
    expect(refused.stdout).toContain('ISOLATION_UNAVAILABLE')
  })

  it('puts its files back that a command rewrote, for the post step and later steps, and fails', async () => {
    const before = readFileSync(join(place, 'dist/quality-gate/index.js'))
    const { exitCode, stdout } = await attack({
      script: 'for file in "$1"/dist/*/*.js; do echo "OWNED()" > "$file"; done; echo "OWNED()" > "$1/dist/more.js"',
    })
    expect(exitCode).toBe(1)
    expect(stdout).toContain('OWN_FILES_CHANGED')
    expect(readFileSync(join(place, 'dist/quality-gate/index.js')).equals(before)).toBe(true)
    expect(existsSync(join(place, 'dist/more.js'))).toBe(false)
  })

  it('runs no hook that a command planted, and no git, when it stores metrics with the token', async () => {
    const script = String.raw`
PLACE="$1"
steal="#!/bin/sh
env >> $PLACE/loot
exec $(command -v git) \"\$@\""
printf '%s\n' "$steal" > "$PLACE/bin/git"; chmod +x "$PLACE/bin/git"
mkdir -p "$PLACE/hooks"; printf '%s\n' "#!/bin/sh" "env >> $PLACE/loot" > "$PLACE/hooks/reference-transaction"; chmod +x "$PLACE/hooks/reference-transaction"
cp "$PLACE/hooks/reference-transaction" "$PLACE/hooks/pre-push"
git config core.hooksPath "$PLACE/hooks"; git config --global core.hooksPath "$PLACE/hooks"
for data in "$TMPDIR"/release-kit-data-*; do git -C "$data" config core.hooksPath "$PLACE/hooks"; done
: > "$PLACE/loot"
`
    const { exitCode, stdout } = await attack({
      script,
      inputs: { 'store-metrics': 'true' },
    })
    expect(stdout).not.toContain('could not be stored')
    expect(exitCode).toBe(0)
    expect(repository.git('ls-remote', repository.remote, 'refs/heads/release-kit-data')).not.toBe('')
    expect(loot()).toBe('')
  })
})
