import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Environment } from './environment.ts'

/** A way to start commands so that they reach less than this process does. */
export interface Sandbox {
  /**
   * `namespace`: processes and mounts of their own, so that this process cannot be seen; `privileges`: they gain no rights by
   * sudo or the like; `none`.
   */
  readonly level: 'namespace' | 'privileges' | 'none'
  /** For the log. */
  readonly description: string
  /**
   * What starts a command in it.
   *
   * @param env  with which it is to run: what a recipe would set in its own way is set back from it
   */
  wrap(command: readonly string[], env: Readonly<Record<string, string>>): readonly string[]
}

/**
 * The first process of the namespace, whose end ends all in there. Everything is asked to end when its standard input is closed, and
 * killed two seconds later; `-1` is all but itself and the first.
 */
const leash = `
for socket in /run/docker.sock /run/containerd/containerd.sock /run/podman/podman.sock; do
  [ -S "$socket" ] && mount --bind /dev/null "$socket"
done
if [ -n "$1" ] && [ -d "$1" ]; then mount -t tmpfs tmpfs "$1" || exit 126; fi
shift
exec 3<&0 4>&2 2>/dev/null
"$@" </dev/null 2>&4 3<&- 4>&- &
command=$!
{
  cat <&3 >/dev/null
  kill -TERM -1
  sleep 2
  kill -KILL -1
} 4>&- &
wait $command
`

/** Rights of root over files, which a build in a container needs; none by which it gets out of its namespace. */
const rightsOverFiles = ['chown', 'dac_override', 'fowner', 'fsetid', 'setgid', 'setuid', 'net_bind_service']
const namespaces = ['--pid', '--mount', '--ipc', '--fork', '--kill-child', '--mount-proc']
/** sudo sets these itself, whatever it is told to keep. */
const setBySudo = ['PATH', 'HOME', 'USER', 'LOGNAME', 'MAIL', 'SHELL']
const addedBySudo = ['SUDO_COMMAND', 'SUDO_USER', 'SUDO_UID', 'SUDO_GID']

/**
 * The best sandbox that this system gives, tried with `true`: a process namespace as root, as a user of its own (where the kernel
 * lets users make namespaces), or by sudo without a password (GitHub's own Linux runners); else no new privileges; else none.
 *
 * @param env  of this process: tells where the runner's command files are, which are covered in a namespace
 */
export async function findSandbox(env: Environment): Promise<Sandbox> {
  for (const candidate of candidates(env)) if (await works(candidate)) return candidate
  return none('this system separates no processes')
}

/** Nothing is taken from the commands, sudo included. */
export function none(why: string): Sandbox {
  return { level: 'none', description: `not isolated: ${why}`, wrap: (command) => command }
}

function candidates(env: Environment): readonly Sandbox[] {
  if (process.platform !== 'linux' || !process.getuid || !process.getgid) return []
  const [bash, unshare, setpriv, sudo, setEnv] = ['bash', 'unshare', 'setpriv', 'sudo', 'env'].map(find)
  if (!setpriv) return []
  const covered = dirname(env.GITHUB_ENV ?? '')
  const leashed = [bash ?? '', '--noprofile', '--norc', '-c', leash, 'leash']
  const inside = [...leashed, basename(covered) === '_runner_file_commands' ? covered : '']
  const [uid, gid] = [String(process.getuid()), String(process.getgid())]
  const namespace = (description: string, wrap: Sandbox['wrap']): Sandbox => ({ level: 'namespace', description, wrap })
  const found: Sandbox[] = []
  const rights = rightsOverFiles.map((right) => `+${right}`).join(',')
  const fewRights = [setpriv, '--no-new-privs', `--bounding-set=-all,${rights}`, '--inh-caps=-all', '--']
  if (bash && unshare && uid === '0') {
    const prefix = [unshare, ...namespaces, ...inside, ...fewRights]
    found.push(
      namespace('a process namespace of their own, as root with few rights', (command) => [...prefix, ...command]),
    )
  } else if (bash && unshare) {
    const own = [setpriv, '--no-new-privs', '--', unshare, '--user', `--map-user=${uid}`, `--map-group=${gid}`, '--']
    const prefix = [unshare, '--user', '--map-root-user', ...namespaces, ...inside, ...own]
    found.push(namespace('a process namespace of their own', (command) => [...prefix, ...command]))
    if (sudo && setEnv) {
      const less = ['--no-new-privs', '--bounding-set=-all', '--inh-caps=-all']
      const drop = [setpriv, '--reuid', uid, '--regid', gid, '--clear-groups', ...less, '--', setEnv]
      const outer = [sudo, '-n', '-E', '--', unshare, ...namespaces, ...inside, ...drop]
      found.push(
        namespace('a process namespace of their own, made by sudo', (command, given) => [
          ...outer,
          ...[...addedBySudo, ...setBySudo].flatMap((name) => ['-u', name]),
          ...setBySudo.flatMap((name) => (given[name] === undefined ? [] : [`${name}=${given[name]}`])),
          ...command,
        ]),
      )
    }
  }
  const lesser = [...(uid === '0' ? [fewRights] : []), [setpriv, '--no-new-privs', '--']]
  for (const prefix of lesser) {
    const description = 'no new privileges, but no process namespace: this system gives none'
    found.push({ level: 'privileges', description, wrap: (command) => [...prefix, ...command] })
  }
  return found
}

/** By an absolute path: what an earlier command put in front on PATH is not run. */
function find(tool: string): string | undefined {
  return ['/usr/bin', '/bin', '/usr/sbin', '/sbin'].map((folder) => join(folder, tool)).find((path) => existsSync(path))
}

/** Longer than this nothing that works takes. */
const patience = 5_000

function works(candidate: Sandbox): Promise<boolean> {
  const [program = '', ...args] = candidate.wrap([find('true') ?? 'true'], { PATH: '/usr/bin:/bin' })
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['pipe', 'ignore', 'ignore'],
      timeout: patience,
      killSignal: 'SIGKILL',
    })
    child.stdin.on('error', () => undefined)
    child.on('error', () => resolve(false))
    child.on('exit', (code) => resolve(code === 0))
  })
}
