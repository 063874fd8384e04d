import { type Problem, ProviderError } from '../../errors/action-error.ts'
import type { ErrorCode } from '../../errors/catalogue.ts'

export interface SshAccess {
  readonly user: string
  readonly host: string
  readonly port: number
  /** The private key, as it was pasted. */
  readonly key: string
  /** Lines of a known_hosts file. */
  readonly knownHosts: string
}

/** How the edge's machine is reached; all empty: it is this one. */
export interface ReachSettings {
  /** `ssh://user@host[:port]`. */
  readonly via: string
  readonly sshKey: string
  readonly knownHosts: string
}

/** Of a host name and a user, what neither ssh nor a shell could take for anything else. */
const via = /^ssh:\/\/([a-z_][\w.-]*)@([a-z0-9][a-z0-9.-]*|\[[0-9a-f:.]+\])(?::(\d{1,5}))?\/?$/i

/** @returns undefined when the edge is on this machine, or when the settings are not right */
export function accessOf({ via: text, sshKey, knownHosts }: ReachSettings): SshAccess | undefined {
  const [, user = '', host = '', port = '22'] = via.exec(text) ?? []
  if (host === '' || Number(port) < 1 || Number(port) > 65_535) return undefined
  return { user, host: host.replace(/^\[|\]$/g, ''), port: Number(port), key: sshKey, knownHosts }
}

/** What is wrong with the way to the edge, all of it; the key itself is quoted nowhere. */
export function checkReach(settings: ReachSettings): readonly Problem[] {
  const { via: text, sshKey, knownHosts } = settings
  const problems: Problem[] = []
  if (text === '') {
    const needless = { 'driver-ssh-key': sshKey, 'driver-known-hosts': knownHosts }
    return Object.entries(needless)
      .filter(([, value]) => value !== '')
      .map(([input]) => ({ input, sentence: `${input} needs driver-via` }))
  }
  if (!accessOf(settings))
    problems.push({
      input: 'driver-via',
      received: text,
      allowed: 'ssh://user@host[:port]',
      example: 'ssh://deploy@edge.example.com',
    })
  if (sshKey === '') problems.push({ input: 'driver-ssh-key', allowed: 'the private key for driver-via' })
  else if (!sshKey.trim().startsWith('-----BEGIN'))
    problems.push({
      input: 'driver-ssh-key',
      received: 'something else',
      allowed: 'a private key: -----BEGIN … PRIVATE KEY-----',
    })
  if (knownHosts === '')
    problems.push({
      input: 'driver-known-hosts',
      allowed: "lines of known_hosts that pin the edge's host key (ssh-keyscan prints them; compare them at the host)",
      example: 'edge.example.com ssh-ed25519 AAAA…',
    })
  return problems
}

/** Secrets that were pasted often have the line ends of Windows, or none at the end: OpenSSH takes neither. */
export function keyText(key: string): string {
  return `${key.replaceAll('\r\n', '\n').trim()}\n`
}

const reasons: readonly (readonly [said: RegExp, code: ErrorCode, what: string, hint: string])[] = [
  [
    /IDENTIFICATION HAS CHANGED/,
    'PROVIDER_UNAUTHORIZED',
    'its host key is not the one that is pinned',
    'Find out why before you pin the new one: somebody may stand between this runner and the edge.',
  ],
  [
    /No \S+ host key is known|Host key verification failed/,
    'PROVIDER_UNAUTHORIZED',
    'its host key is not among driver-known-hosts',
    'Add the line of ssh-keyscan for this host (another port is written [host]:port), after comparing it at the host.',
  ],
  [
    /error in libcrypto|invalid format/,
    'PROVIDER_UNAUTHORIZED',
    'driver-ssh-key cannot be read',
    'Store the whole private key, from -----BEGIN to -----END, without a passphrase.',
  ],
  [
    /Permission denied/,
    'PROVIDER_UNAUTHORIZED',
    'it does not accept the key for this user',
    "Add its public key to the user's authorized_keys; a key with a passphrase cannot be used.",
  ],
]

/** Why there is no connection, by what ssh said: its exit code is 255 for everything. */
export function explain({ user, host, port }: SshAccess, said: string): ProviderError {
  const asked = `ssh ${user}@${host}:${port}`
  const [, code, what, hint] = reasons.find(([pattern]) => pattern.test(said)) ?? []
  if (code === undefined || what === undefined) {
    const answered = `no connection (${said.trim() || 'ssh said nothing'})`
    return new ProviderError('PROVIDER_UNREACHABLE', { provider: 'traffic edge', asked, answered })
  }
  return new ProviderError(
    code,
    { provider: 'traffic edge', asked, answered: what },
    hint === undefined ? {} : { hint },
  )
}
