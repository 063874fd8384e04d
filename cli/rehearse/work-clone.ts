import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A clone of the caller's repository and its origin, both in a folder of their own: nothing is ever pushed anywhere else. */
export interface WorkClone {
  readonly path: string
  /** Bare. */
  readonly origin: string
  /** Commits files, or nothing but a message, and pushes. @returns the commit */
  commit(message: string, files?: Readonly<Record<string, string>>): string
}

/**
 * @param source  the caller's repository; what is not committed there is not seen
 * @param branch  the branch that releases go out from
 */
export function cloneTo(folder: string, source: string, branch: string): WorkClone {
  const [path, origin] = [join(folder, 'work'), join(folder, 'origin.git')]
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
  }
  const run = (cwd: string, ...args: readonly string[]) =>
    execFileSync('git', args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()
  const git = (...args: readonly string[]) => run(path, ...args)
  run(folder, 'clone', '--quiet', '--bare', source, origin)
  run(folder, 'clone', '--quiet', origin, path)
  git('checkout', '--quiet', '-B', branch)
  git('config', 'user.name', 'release-kit rehearsal')
  git('config', 'user.email', 'rehearsal@release-kit.invalid')
  return {
    path,
    origin,
    commit(message, files = {}) {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(path, name)), { recursive: true })
        writeFileSync(join(path, name), text)
      }
      git('add', '--force', '--', ...Object.keys(files))
      git('commit', '--quiet', '--allow-empty', '--no-verify', '-m', message)
      git('push', '--quiet', '--force', 'origin', branch)
      return git('rev-parse', 'HEAD')
    },
  }
}
