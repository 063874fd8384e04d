import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export interface CommitOptions {
  readonly files?: Readonly<Record<string, string>>
  readonly author?: string
}

/** A real repository in a temporary folder, with a bare remote called origin. Dates grow by a minute a commit. */
export interface GitRepository {
  readonly directory: string
  /** The bare repository. */
  readonly remote: string
  git(...args: string[]): string
  /** Commits on the branch that is checked out. @param author `Name <e-mail>` @returns the sha */
  commit(message: string, options?: CommitOptions): string
  /** Lightweight, or annotated with a message. Default: HEAD. */
  tag(name: string, options?: { sha?: string; message?: string }): void
  /** Checks a branch out; makes it at `from` when given. */
  branch(name: string, from?: string): void
  /** A merge commit of a branch into the one that is checked out, never a fast forward. @returns the sha */
  merge(branch: string, message: string): string
  /** Pushes all branches and tags. */
  publish(): void
  /** A further clone of the remote. */
  clone(...args: string[]): GitRepository
}

let pattern: string | undefined

/** An empty repository beside its bare remote, made once: starting git is most of what a test of git costs. */
function emptyPair(): string {
  if (pattern !== undefined && existsSync(pattern)) return pattern
  pattern = mkdtempSync(join(tmpdir(), 'release-kit-empty-'))
  const init = ['init', '--quiet', '--initial-branch=main', '--template=']
  execFileSync('git', [...init, '--bare', join(pattern, 'origin.git')])
  execFileSync('git', [...init, join(pattern, 'work')])
  for (const repository of ['origin.git', 'work']) {
    execFileSync('git', ['config', 'maintenance.auto', 'false'], { cwd: join(pattern, repository) })
  }
  return pattern
}

export function createGitRepository(): GitRepository {
  const folder = mkdtempSync(join(tmpdir(), 'release-kit-git-'))
  cpSync(emptyPair(), folder, { recursive: true })
  const remote = join(folder, 'origin.git')
  const directory = join(folder, 'work')
  const origin = `[remote "origin"]\n\turl = ${remote}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`
  appendFileSync(join(directory, '.git', 'config'), origin)
  return inDirectory(directory, remote)
}

function inDirectory(directory: string, remote: string): GitRepository {
  let minute = 0
  let author = 'Ada <ada@example.org>'
  const git = (...args: string[]) => {
    const [, name = '', email = ''] = /^(.*) <(.*)>$/.exec(author) ?? []
    const date = new Date(Date.parse('2025-01-15T10:00:00Z') + minute * 60_000).toISOString()
    const env = {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_AUTHOR_NAME: name,
      GIT_AUTHOR_EMAIL: email,
      GIT_COMMITTER_NAME: name,
      GIT_COMMITTER_EMAIL: email,
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_DATE: date,
    }
    return execFileSync('git', args, {
      cwd: directory,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim()
  }
  const head = () => {
    const ref = readFileSync(join(directory, '.git', 'HEAD'), 'utf8')
      .trim()
      .replace('ref: ', '')
    const loose = join(directory, '.git', ref)
    return existsSync(loose) ? readFileSync(loose, 'utf8').trim() : git('rev-parse', 'HEAD')
  }
  return {
    directory,
    remote,
    git,
    commit(message, { files = {}, author: by = 'Ada <ada@example.org>' } = {}) {
      minute += 1
      author = by
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(directory, path)), { recursive: true })
        writeFileSync(join(directory, path), text)
      }
      if (Object.keys(files).length > 0) git('add', '--', ...Object.keys(files))
      git('commit', '--quiet', '--allow-empty', '--allow-empty-message', '--cleanup=verbatim', '-m', message)
      return head()
    },
    tag(name, { sha = 'HEAD', message } = {}) {
      git('tag', ...(message === undefined ? [] : ['-a', '-m', message]), name, sha)
    },
    branch(name, from) {
      git('checkout', '--quiet', ...(from === undefined ? [name] : ['-b', name, from]))
    },
    merge(branch, message) {
      minute += 1
      git('merge', '--quiet', '--no-ff', '--no-edit', '-m', message, branch)
      return head()
    },
    publish() {
      git('push', '--quiet', '--force', 'origin', '--all')
      git('push', '--quiet', '--force', 'origin', '--tags')
    },
    clone(...args) {
      const copy = mkdtempSync(join(tmpdir(), 'release-kit-clone-'))
      execFileSync('git', ['clone', '--quiet', ...args, `file://${remote}`, copy], {
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      return inDirectory(copy, remote)
    },
  }
}
