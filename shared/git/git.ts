import { ActionError } from '../errors/action-error.ts'
import { createGitCommand, type GitCommand, gitFailure } from './command.ts'
import { createObjects } from './objects.ts'
import { tidyGlob } from './paths.ts'
import type { Git, LogQuery, Tag, TagQuery } from './ports.ts'
import { createRemote } from './remote.ts'
import { createTalk, type Credentials } from './talk.ts'
import type { Author, Commit } from '../commits/commit.ts'

export interface GitOptions {
  /** Anywhere in the clone. */
  readonly directory: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly signal: AbortSignal
  readonly credentials?: Credentials
}

export function createGit(options: GitOptions): Git {
  const git = createGitCommand(options)
  const talk = createTalk(git, options.credentials)

  const optional = async (args: readonly string[]): Promise<string | undefined> => {
    const { exitCode, stdout } = await git.run(args)
    return exitCode === 0 && stdout.trim() !== '' ? stdout.trim() : undefined
  }

  return {
    ...createRemote(git, talk),
    ...createObjects(git),
    isShallow: async () => (await git.output(['rev-parse', '--is-shallow-repository'])) === 'true',
    tags: (query) => tags(git, query),
    log: (query) => log(git, query),
    newcomers: (emails, to) => newcomers(git, emails, to),
    async isAncestor(sha, of) {
      const args = ['merge-base', '--is-ancestor', guarded(sha), guarded(of)]
      const result = await git.run(args)
      if (result.exitCode > 1) throw gitFailure(args, result)
      return result.exitCode === 0
    },
    async resolve(revision) {
      const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${guarded(revision)}^{commit}`]
      const result = await git.run(args)
      if (result.exitCode === 0) return result.stdout.trim()
      if (result.stderr.trim() !== '' && result.exitCode === 128) throw gitFailure(args, result)
      return undefined
    },
    async read(sha, path) {
      // a clone without all trees and blobs asks for them; what cannot be had is not what is not there
      const ask = async (...args: string[]) => {
        const result = await talk(args)
        if (result.exitCode !== 0) throw gitFailure(args, result)
        return result.stdout
      }
      const found = await ask('ls-tree', '-z', '--full-tree', guarded(sha), '--', `:(literal)${path}`)
      return found === '' ? undefined : ask('cat-file', 'blob', `${guarded(sha)}:${path}`)
    },
    async files(sha) {
      const listed = await git.output(['ls-tree', '-r', '-z', '--name-only', '--full-tree', guarded(sha)])
      return new Set(listed.split('\0').filter((path) => path !== ''))
    },
    branch: () => optional(['symbolic-ref', '--quiet', '--short', 'HEAD']),
    async defaultBranch() {
      const head = await optional(['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'])
      return head?.replace(/^origin\//, '')
    },
  }
}

/** One call, whatever the number of tags. */
async function tags(
  git: GitCommand,
  { prefix = '', mergedInto, containing, pointsAt }: TagQuery = {},
): Promise<readonly Tag[]> {
  const date = '%(if)%(creatordate)%(then)%(creatordate:iso-strict)%(else)%(*committerdate:iso-strict)%(end)'
  const format = `%(refname:strip=2)%00%(objectname)%00%(objecttype)%00%(*objectname)%00%(*objecttype)%00${date}`
  const output = await git.output([
    'for-each-ref',
    `--format=${format}`,
    ...(mergedInto === undefined ? [] : [`--merged=${guarded(mergedInto)}`]),
    ...(containing === undefined ? [] : [`--contains=${guarded(containing)}`]),
    ...(pointsAt === undefined ? [] : [`--points-at=${guarded(pointsAt)}`]),
    'refs/tags/',
  ])
  const found: Tag[] = []
  for (const line of output === '' ? [] : output.split('\n')) {
    const [name = '', object = '', type = '', target = '', targetType = '', date = ''] = line.split('\0')
    if (!name.startsWith(prefix)) continue
    if (type === 'commit') found.push({ name, sha: object, object, date })
    else if (targetType === 'commit') found.push({ name, sha: target, object, date })
    else if (targetType === 'tag') {
      const sha = await git.run(['rev-parse', '--verify', '--quiet', `${object}^{commit}`])
      if (sha.exitCode === 0) found.push({ name, sha: sha.stdout.trim(), object, date })
    }
  }
  return found
}

async function* log(
  git: GitCommand,
  { to, from, paths = [], cherry = false, inOrder = from !== undefined }: LogQuery,
): AsyncGenerator<readonly Commit[]> {
  const dots = cherry ? '...' : '..'
  const range = from === undefined ? guarded(to) : `${guarded(from)}${dots}${guarded(to)}`
  const stream = git.stream([
    'log',
    // free where git has to walk the range first anyway; of a whole history it would hold back the first line until the end
    ...(inOrder ? ['--topo-order'] : []),
    '-z',
    '--no-show-signature',
    '--encoding=UTF-8',
    `--format=${fields.join('%x00')}`,
    ...(cherry ? ['--cherry-pick', '--right-only'] : []),
    // not git's default, which leaves out a merge's side when the merge as a whole changed nothing below the paths
    ...(paths.length > 0 ? ['--full-history', '--simplify-merges'] : []),
    '--end-of-options',
    range,
    '--',
    ...paths.map(pathspec),
  ])
  const people = new Map<string, Author>()
  let rest = ''
  for await (const chunk of stream) {
    const parts = (rest + chunk).split('\0')
    const whole = parts.length - 1 - ((parts.length - 1) % fields.length)
    const commits: Commit[] = []
    for (let index = 0; index < whole; index += fields.length) commits.push(toCommit(parts, index, people))
    rest = parts.slice(whole).join('\0')
    yield commits
  }
}

// the author as one field: it is looked up as it comes
const fields = ['%H', '%P', '%aN <%aE>', '%B'] as const

function toCommit(parts: readonly string[], at: number, people: Map<string, Author>): Commit {
  const by = parts[at + 2] ?? ''
  let author = people.get(by)
  if (author === undefined) people.set(by, (author = toAuthor(by)))
  const parents = parts[at + 1] ?? ''
  return {
    sha: parts[at] ?? '',
    parents: parents === '' ? [] : parents.split(' '),
    author,
    message: (parts[at + 3] ?? '').trimEnd(),
  }
}

/** @param by  `Name <e-mail>`; the name may hold anything */
function toAuthor(by: string): Author {
  const at = by.lastIndexOf(' <')
  return { name: by.slice(0, at), email: by.slice(at + 2, -1) }
}

function pathspec(path: string): string {
  const glob = tidyGlob(path)
  return glob.startsWith('!') ? `:(top,glob,exclude)${glob.slice(1)}` : `:(top,glob)${glob}`
}

/** Reads authors newest first and stops as soon as everybody was seen: only a real newcomer costs the whole history. */
async function newcomers(git: GitCommand, emails: readonly string[], to: string): Promise<ReadonlySet<string>> {
  const unseen = new Set(emails)
  if (unseen.size === 0) return unseen
  let rest = ''
  for await (const chunk of git.stream(['log', '-z', '--format=%aE', '--end-of-options', guarded(to), '--'])) {
    const parts = (rest + chunk).split('\0')
    rest = parts.pop() ?? ''
    for (const email of parts) unseen.delete(email)
    if (unseen.size === 0) break
  }
  return unseen
}

/** A revision is never taken for an option, whatever it is called. */
function guarded(revision: string): string {
  if (revision.startsWith('-') || revision === '') {
    throw new ActionError(
      'GIT_FAILED',
      `${JSON.stringify(revision)} is not a revision: it must not be empty or start with "-"`,
    )
  }
  return revision
}
