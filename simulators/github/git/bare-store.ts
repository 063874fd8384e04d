import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createGitRunner } from './run-git.ts'
import type { ChangedFile, Commit, Entry, GitStore, ObjectType, Person } from './store.ts'

/** A real repository: what is pushed to it is seen through the API, and the other way round. */
export function createBareStore(path: string): GitStore {
  const gitDirectory = execFileSync('git', ['-C', path, 'rev-parse', '--absolute-git-dir'], { encoding: 'utf8' }).trim()
  const { bytes, say, ask } = createGitRunner(gitDirectory)
  let updating: Promise<unknown> = Promise.resolve()

  /** One that was read once, by its whole name: it never changes. */
  const known = new Map<string, { readonly type: ObjectType; readonly text: string }>()

  async function readObject(name: string) {
    const before = known.get(name)
    if (before) return before
    const answer = await bytes(['cat-file', '--batch'], { input: `${name}\n` })
    const start = answer.indexOf('\n') + 1
    const [, sha, type, size] = /^([0-9a-f]{40}) (\w+) (\d+)\n/.exec(answer.toString('latin1', 0, start)) ?? []
    if (sha === undefined) return undefined
    const found = { type: type as ObjectType, text: answer.toString('utf8', start, start + Number(size)) }
    if (sha === name) known.set(sha, found)
    return found
  }

  async function typeOf(sha: string): Promise<ObjectType | undefined> {
    return (await readObject(sha))?.type
  }

  async function parse(type: 'commit' | 'tag', sha: string) {
    const object = await readObject(sha)
    if (object?.type !== type) return undefined
    const { text } = object
    const end = text.indexOf('\n\n')
    const fields = text
      .slice(0, end)
      .split('\n')
      .map((row) => [row.split(' ')[0] ?? '', row.slice(row.indexOf(' ') + 1)] as const)
    return { fields, message: text.slice(end + 2).replace(/\n$/, '') }
  }

  async function createTree(base: string | undefined, files: Readonly<Record<string, string | null>>): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'github-simulator-'))
    const env = { GIT_INDEX_FILE: join(folder, 'index') }
    try {
      await bytes(['read-tree', ...(base === undefined ? ['--empty'] : [base])], { env })
      for (const [name, text] of Object.entries(files)) {
        if (text === null)
          await bytes(['update-index', '--index-info'], { env, input: `0 ${'0'.repeat(40)}\t${name}\n` })
        else {
          const blob = await say(['hash-object', '-w', '--stdin'], { input: text })
          await bytes(['update-index', '--add', '--cacheinfo', `100644,${blob},${name}`], { env })
        }
      }
      return await say(['write-tree'], { env })
    } finally {
      await rm(folder, { recursive: true })
    }
  }

  return {
    async refs(prefix) {
      const listed = await say(['for-each-ref', '--format=%(refname) %(objectname) %(objecttype)'])
      const rows = listed.split('\n').map((row) => row.split(' '))
      return rows
        .filter(([ref = '']) => ref !== '' && ref.startsWith(prefix))
        .map(([ref = '', sha = '', type = '']) => ({ ref, sha, type: type as ObjectType }))
    },
    update(changes) {
      const zero = '0'.repeat(40)
      const lines = changes.map(({ ref, before, after }) =>
        `update ${ref} ${after ?? zero} ${before === undefined ? '' : (before ?? zero)}`.trimEnd(),
      )
      const next = updating.then(
        async () => (await ask(['update-ref', '--stdin'], { input: `${lines.join('\n')}\n` })) !== undefined,
      )
      updating = next.catch(() => undefined)
      return next
    },
    typeOf,
    async commit(sha) {
      const parsed = await parse('commit', sha)
      if (!parsed) return undefined
      const { fields, message } = parsed
      const values = (name: string) => fields.filter(([field]) => field === name).map(([, value]) => value)
      const commit: Commit = {
        sha,
        tree: values('tree')[0] ?? '',
        parents: values('parent'),
        message,
        author: readPerson(values('author')[0]),
        committer: readPerson(values('committer')[0]),
      }
      return commit
    },
    async tag(sha) {
      const parsed = await parse('tag', sha)
      if (!parsed) return undefined
      const { fields, message } = parsed
      const value = (name: string) => fields.find(([field]) => field === name)?.[1] ?? ''
      return {
        sha,
        name: value('tag'),
        message,
        tagger: readPerson(value('tagger')),
        object: { sha: value('object'), type: value('type') as ObjectType },
      }
    },
    createCommit: ({ tree, parents, message, author, committer }) =>
      say(['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])], {
        input: message,
        env: {
          GIT_AUTHOR_NAME: author.name,
          GIT_AUTHOR_EMAIL: author.email,
          GIT_AUTHOR_DATE: author.date,
          GIT_COMMITTER_NAME: committer.name,
          GIT_COMMITTER_EMAIL: committer.email,
          GIT_COMMITTER_DATE: committer.date,
        },
      }),
    createTag: ({ name, message, tagger, object }) =>
      say(['mktag'], {
        input: `object ${object.sha}\ntype ${object.type}\ntag ${name}\ntagger ${tagger.name} <${tagger.email}> ${Date.parse(tagger.date) / 1_000} +0000\n\n${message}\n`,
      }),
    createTree,
    mergeTree: (one, other) => ask(['merge-tree', '--write-tree', one, other]),
    async resolve(revision) {
      if (revision.startsWith('-') || /[~^:@{}\s]/.test(revision)) return undefined
      if (known.get(revision)?.type === 'commit') return revision
      const candidates = [`refs/tags/${revision}`, `refs/heads/${revision}`, revision]
      const answers = await say(['cat-file', '--batch-check'], {
        input: candidates.map((candidate) => `${candidate}^{commit}\n`).join(''),
      })
      return /^([0-9a-f]{40}) commit \d+$/m.exec(answers)?.[1]
    },
    async log(head, without) {
      const listed = await say(['rev-list', '--topo-order', head, ...(without === undefined ? [] : [`^${without}`])])
      return listed === '' ? [] : listed.split('\n')
    },
    mergeBase: (one, other) => ask(['merge-base', one, other]),
    async changed(commit, base) {
      const empty = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'
      const listed = await say(['diff-tree', '-r', '-z', '-M', '--name-status', base ?? empty, commit])
      const parts = listed.split('\0').filter((part) => part !== '')
      const counted = (await say(['diff-tree', '-r', '-M', '--numstat', base ?? empty, commit])).split('\n')
      const files: ChangedFile[] = []
      for (let at = 0; at < parts.length;) {
        const [letter = '', name = '', renamed = ''] = parts.slice(at, at + 3)
        const isRenamed = letter.startsWith('R')
        const additions = parseInt(counted[files.length] ?? '') || 0
        const status = letter === 'A' ? 'added' : letter === 'D' ? 'removed' : 'modified'
        if (isRenamed) files.push({ filename: renamed, status: 'renamed', previous: name, additions })
        else files.push({ filename: name, status, additions })
        at += isRenamed ? 3 : 2
      }
      return files
    },
    diff: (commit, base) => bytes(['diff-tree', '-r', '-p', '-M', base, commit]),
    files: async (commit) => readEntries(await say(['ls-tree', '-r', '-l', '-z', commit])),
    async read(commit, path) {
      const list = async (...names: string[]) => readEntries(await say(['ls-tree', '-l', '-z', commit, ...names]))
      const [found] = path === '' ? [] : await list('--', path)
      if (found?.type === 'file') return { file: found, bytes: await bytes(['cat-file', 'blob', found.sha]) }
      if (path !== '' && !found) return undefined
      return { directory: path === '' ? await list() : await list('--', `${path}/`) }
    },
  }
}

/** Rows of `ls-tree -l -z`: `100644 blob <sha>    <size>\t<path>`. */
function readEntries(listed: string): Entry[] {
  return listed
    .split('\0')
    .filter((row) => row.trim() !== '')
    .map((row) => {
      const [, type, sha = '', size = '', path = ''] = /^\d+ (\w+) (\w+) +(\S+)\t(.*)$/s.exec(row) ?? []
      return { type: type === 'tree' ? ('dir' as const) : ('file' as const), path, sha, size: Number(size) || 0 }
    })
}

function readPerson(row = ''): Person {
  const [, name = '', email = '', seconds = '0'] = /^(.*) <(.*)> (\d+)/.exec(row) ?? []
  return { name, email, date: `${new Date(Number(seconds) * 1_000).toISOString().slice(0, 19)}Z` }
}
