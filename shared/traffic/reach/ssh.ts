import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { ProviderError } from '../../errors/action-error.ts'
import type { SocketAddress } from './address.ts'
import { hashOf } from './local.ts'
import type { Place } from './place.ts'
import { plainEnvironment, type ProgramResult, runProgram } from './program.ts'
import { explain, keyText, type SshAccess } from './ssh-access.ts'

/** A connection that others go through, and the folder that it lives in. */
interface Master {
  readonly folder: string
  readonly child: ChildProcess
  readonly forwards: Map<string, Promise<string>>
}

/** Milliseconds for a connection to stand. */
const limit = 15_000

/**
 * Holds ssh, and takes the folder away when it ends or this process does, however that may be: nothing else is left of it then.
 * $1: the folder; the rest: ssh.
 */
const leash = `
folder=$1; shift
exec 3<&0
"$@" </dev/null 3<&- & ssh=$!
( cat <&3; [ ! -d "$folder" ] || kill "$ssh"; rm -rf "$folder" ) >/dev/null 2>&1 &
wait "$ssh"; code=$?
rm -rf "$folder"
exit $code
`

/** A file put whole or not at all: a client that is killed leaves half of its input. $1: path, $2: SHA-256 of the content. */
const put = `
set -eu
umask 022
temporary=$(mktemp "$(dirname "$1")/.$(basename "$1").XXXXXX")
trap 'rm -f "$temporary"' EXIT
cat > "$temporary"
[ "$(sha256sum < "$temporary" | cut -d' ' -f1)" = "$2" ]
chmod 644 "$temporary"
mv -f "$temporary" "$1"
`

/** Its exit code says that there is no such file. */
const absent = 44
const get = `if [ -e "$1" ]; then exec cat -- "$1"; fi; exit ${absent}`

/**
 * Another machine, by the system's ssh: one connection, opened when it is first needed, that commands and forwarded sockets share. The
 * host's key must be one of those that are known beforehand; the user's key lies in a file only until the connection stands.
 */
export function createSshPlace(access: SshAccess): Place {
  let master: Promise<Master> | undefined

  const target = ['-p', String(access.port), '-l', access.user, access.host]
  const options = (pairs: Readonly<Record<string, string>>) =>
    Object.entries({ BatchMode: 'yes', ...pairs }).flatMap(([name, value]) => ['-o', `${name}=${value}`])

  async function open(signal: AbortSignal): Promise<Master> {
    // short: a socket's path has about 100 bytes
    const folder = await mkdtemp('/tmp/release-kit-ssh-')
    const [key, hosts] = [join(folder, 'key'), join(folder, 'known_hosts')]
    await writeFile(key, keyText(access.key), { mode: 0o600 })
    await writeFile(hosts, `${access.knownHosts.trim()}\n`, { mode: 0o600 })
    const command = [
      'ssh',
      '-F',
      '/dev/null',
      ...options({
        IdentitiesOnly: 'yes',
        IdentityAgent: 'none',
        StrictHostKeyChecking: 'yes',
        UserKnownHostsFile: hosts,
        GlobalKnownHostsFile: '/dev/null',
        ConnectTimeout: '10',
        ServerAliveInterval: '5',
        ServerAliveCountMax: '3',
        StreamLocalBindMask: '0177',
        ControlMaster: 'yes',
        ControlPersist: 'no',
        ControlPath: join(folder, 'c'),
      }),
      ...['-i', key, '-N'],
      ...target,
    ]
    const child = spawn('/bin/sh', ['-c', leash, 'leash', folder, ...command], {
      env: plainEnvironment(),
      // a signal for the whole group must not cut the way by which traffic is put back
      detached: true,
      stdio: ['pipe', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (said = (said + chunk).slice(-10_000)))
    child.stdin.on('error', () => undefined)
    const deadline = performance.now() + limit
    try {
      while (!existsSync(join(folder, 'c'))) {
        signal.throwIfAborted()
        if (child.exitCode !== null) throw explain(access, said)
        if (performance.now() > deadline) throw explain(access, said || `no connection within ${limit / 1_000} s`)
        await delay(10)
      }
    } catch (failure) {
      child.stdin.destroy()
      throw failure
    } finally {
      await Promise.all([key, hosts].map((path) => rm(path, { force: true })))
    }
    for (const handle of [child, child.stdin, child.stderr] as unknown as { unref(): void }[]) handle.unref()
    return { folder, child, forwards: new Map() }
  }

  async function connected(signal: AbortSignal): Promise<Master> {
    signal.throwIfAborted()
    const current = await master?.catch(() => undefined)
    if (current?.child.exitCode === null) return current
    current?.child.stdin?.destroy()
    master = open(signal)
    return master
  }

  /** Over the connection that stands, never over a new one, for which there is no key any more. */
  async function ssh(args: readonly string[], signal: AbortSignal, input?: string): Promise<ProgramResult> {
    const { folder } = await connected(signal)
    const over = options({ ControlPath: join(folder, 'c'), ProxyCommand: 'false' })
    return runProgram(['ssh', '-F', '/dev/null', ...over, ...args], signal, input)
  }

  const command = (words: readonly string[], signal: AbortSignal, input?: string) =>
    ssh([...target, ['timeout', '30', ...words].map(quoted).join(' ')], signal, input)

  async function forward(address: SocketAddress, signal: AbortSignal): Promise<string> {
    const { folder, forwards } = await connected(signal)
    const remote = 'path' in address ? address.path : `${bracketed(address.host)}:${address.port}`
    const known = forwards.get(remote)
    if (known) return known
    const local = join(folder, `f${forwards.size}`)
    const asked = ssh(['-O', 'forward', '-L', `${local}:${remote}`, ...target], signal).then(({ exitCode, stderr }) => {
      if (exitCode !== 0) throw failed(access, `forward ${remote}`, stderr)
      return local
    })
    forwards.set(remote, asked)
    asked.catch(() => forwards.delete(remote))
    return asked
  }

  return {
    name: `${access.host} by ssh`,
    isLocal: false,
    endpoint: async (address, signal) => ({ path: await forward(address, signal) }),
    async read(path, signal) {
      const { exitCode, stdout, stderr } = await command(['sh', '-c', get, 'sh', path], signal)
      if (exitCode === absent) return undefined
      if (exitCode !== 0) throw failed(access, `read ${path}`, stderr)
      return stdout
    },
    async write(path, content, signal) {
      const { exitCode, stderr } = await command(['sh', '-c', put, 'sh', path, hashOf(content)], signal, content)
      if (exitCode !== 0) throw failed(access, `write ${path}`, stderr || 'it did not arrive whole')
    },
    async run(words, signal) {
      const { exitCode, stdout, stderr } = await command(words, signal)
      return { exitCode, said: (stdout + stderr).trimEnd() }
    },
    async close() {
      const current = await master?.catch(() => undefined)
      master = undefined
      if (!current) return
      const isOver = new Promise((resolve) => current.child.once('exit', resolve))
      current.child.stdin?.destroy()
      if (current.child.exitCode === null) await isOver
      await rm(current.folder, { recursive: true, force: true })
    },
  }
}

/** For the shell that the other side's sshd hands a command to. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`
}

function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}

function failed({ host }: SshAccess, asked: string, answered: string): ProviderError {
  const kind = /permission denied/i.test(answered) ? 'PROVIDER_FORBIDDEN' : 'PROVIDER_REFUSED'
  return new ProviderError(kind, {
    provider: 'traffic edge',
    asked: `${asked} on ${host} by ssh`,
    answered: answered.trim(),
  })
}
