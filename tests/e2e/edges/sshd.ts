import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import type { ReachSettings } from '../../../shared/traffic/reach/ssh-access.ts'
import { freePort, untilListening } from './traffic.ts'

export interface SshServer {
  /** What a caller gives to reach it. */
  readonly reach: ReachSettings
  /** Another user's key, which this server does not know. */
  readonly strangersKey: string
  /** Another host's key on this host's address. */
  readonly strangersHost: string
  readonly port: number
  readonly stop: () => Promise<void>
}

/** A real sshd on loopback, of the user that the tests run as. */
export async function startSshd(): Promise<SshServer> {
  const folder = mkdtempSync(join(tmpdir(), 'release-kit-sshd-'))
  const keys = ['host', 'user', 'stranger'].map((name) => {
    const file = join(folder, name)
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', name, '-f', file])
    return {
      file,
      secret: readFileSync(file, 'utf8'),
      known: readFileSync(`${file}.pub`, 'utf8').split(' ').slice(0, 2).join(' '),
    }
  })
  const [host, user, stranger] = keys as [(typeof keys)[0], (typeof keys)[0], (typeof keys)[0]]
  const port = await freePort()
  const authorized = join(folder, 'authorized_keys')
  writeFileSync(authorized, `${user.known}\n`, { mode: 0o600 })
  const config = join(folder, 'sshd_config')
  writeFileSync(
    config,
    `Port ${port}
ListenAddress 127.0.0.1
HostKey ${host.file}
PidFile none
AuthorizedKeysFile ${authorized}
UsePAM no
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitRootLogin prohibit-password
StrictModes no
LogLevel ERROR
`,
  )
  if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true })
  const child = spawn('/usr/sbin/sshd', ['-D', '-e', '-f', config], { stdio: 'ignore' })
  await untilListening(port)
  return {
    reach: {
      via: `ssh://${userInfo().username}@127.0.0.1:${port}`,
      sshKey: user.secret,
      knownHosts: `[127.0.0.1]:${port} ${host.known}`,
    },
    strangersKey: stranger.secret,
    strangersHost: `[127.0.0.1]:${port} ${stranger.known}`,
    port,
    async stop() {
      const isOver = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await isOver
    },
  }
}
