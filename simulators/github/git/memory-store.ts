import { createHash } from 'node:crypto'
import type { Commit, Entry, GitStore, ObjectType, Person, Tag } from './store.ts'

type Files = ReadonlyMap<string, string>

/** A commit graph in memory. Objects have the names that git would give them, trees with files excepted. */
export function createMemoryStore(): GitStore {
  const refs = new Map<string, string>()
  const commits = new Map<string, Commit>()
  const tags = new Map<string, Tag>()
  const trees = new Map<string, Files>([[nameOf('tree', ''), new Map()]])
  const blobs = new Map<string, string>()

  function typeOf(sha: string): ObjectType | undefined {
    if (commits.has(sha)) return 'commit'
    if (tags.has(sha)) return 'tag'
    if (trees.has(sha)) return 'tree'
    return blobs.has(sha) ? 'blob' : undefined
  }

  function peel(sha: string | undefined): string | undefined {
    const tag = sha === undefined ? undefined : tags.get(sha)
    if (tag) return peel(tag.object.sha)
    return sha !== undefined && commits.has(sha) ? sha : undefined
  }

  function ancestors(head: string, stop: ReadonlySet<string> = new Set()): Set<string> {
    const seen = new Set<string>()
    const open = [head]
    for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
      if (seen.has(sha) || stop.has(sha)) continue
      seen.add(sha)
      open.push(...(commits.get(sha)?.parents ?? []))
    }
    return seen
  }

  /** Children before their parents. */
  function sorted(included: ReadonlySet<string>): string[] {
    const children = new Map<string, number>()
    for (const sha of included) {
      for (const parent of commits.get(sha)?.parents ?? []) children.set(parent, (children.get(parent) ?? 0) + 1)
    }
    const order: string[] = []
    const ready = [...included].filter((sha) => !children.has(sha))
    for (let sha = ready.pop(); sha !== undefined; sha = ready.pop()) {
      order.push(sha)
      for (const parent of commits.get(sha)?.parents ?? []) {
        const left = (children.get(parent) ?? 0) - 1
        children.set(parent, left)
        if (left === 0 && included.has(parent)) ready.push(parent)
      }
    }
    return order
  }

  return {
    async refs(prefix) {
      const found = [...refs].filter(([ref]) => ref.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1))
      return found.map(([ref, sha]) => ({ ref, sha, type: typeOf(sha) ?? 'commit' }))
    },
    async update(changes) {
      const fits = changes.every(({ ref, before }) => before === undefined || (refs.get(ref) ?? null) === before)
      const clashes = changes.some(
        ({ ref, after }) => after !== null && [...refs.keys()].some((other) => nests(ref, other)),
      )
      if (!fits || clashes) return false
      for (const { ref, after } of changes) {
        if (after === null) refs.delete(ref)
        else refs.set(ref, after)
      }
      return true
    },
    typeOf: async (sha) => typeOf(sha),
    commit: async (sha) => commits.get(sha),
    tag: async (sha) => tags.get(sha),
    async createCommit(commit) {
      const lines = [
        `tree ${commit.tree}`,
        ...commit.parents.map((parent) => `parent ${parent}`),
        `author ${line(commit.author)}`,
        `committer ${line(commit.committer)}`,
      ]
      const sha = nameOf('commit', `${lines.join('\n')}\n\n${commit.message}`)
      commits.set(sha, { ...commit, sha })
      return sha
    },
    async createTag(tag) {
      const lines = [
        `object ${tag.object.sha}`,
        `type ${tag.object.type}`,
        `tag ${tag.name}`,
        `tagger ${line(tag.tagger)}`,
      ]
      const sha = nameOf('tag', `${lines.join('\n')}\n\n${tag.message}`)
      tags.set(sha, { ...tag, sha })
      return sha
    },
    async createTree(base, files) {
      const merged = new Map(base === undefined ? [] : trees.get(base))
      for (const [path, text] of Object.entries(files)) {
        if (text === null) {
          merged.delete(path)
          continue
        }
        const sha = nameOf('blob', text)
        blobs.set(sha, text)
        merged.set(path, sha)
      }
      const sha = nameOf(
        'tree',
        [...merged]
          .map(([path, blob]) => `${path} ${blob}\n`)
          .sort()
          .join(''),
      )
      trees.set(sha, merged)
      return sha
    },
    async mergeTree(one, other) {
      const filesOf = (sha: string | undefined): Files => trees.get(commits.get(sha ?? '')?.tree ?? '') ?? new Map()
      const reached = ancestors(other)
      const base = filesOf(sorted(ancestors(one)).find((sha) => reached.has(sha)))
      const [ours, theirs] = [filesOf(one), filesOf(other)]
      const changed = (files: Files, name: string) => files.get(name) !== base.get(name)
      const names = [...new Set([...base.keys(), ...theirs.keys()])].filter((name) => changed(theirs, name))
      if (names.some((name) => changed(ours, name) && ours.get(name) !== theirs.get(name))) return undefined
      const textOf = (blob: string | undefined) => (blob === undefined ? null : (blobs.get(blob) ?? ''))
      return this.createTree(
        commits.get(one)?.tree,
        Object.fromEntries(names.map((name) => [name, textOf(theirs.get(name))])),
      )
    },
    async resolve(revision) {
      for (const ref of [revision, `refs/tags/${revision}`, `refs/heads/${revision}`, `refs/${revision}`]) {
        if (refs.has(ref)) return peel(refs.get(ref))
      }
      if (!/^[0-9a-f]{7,40}$/.test(revision)) return undefined
      return peel([...commits.keys(), ...tags.keys()].find((sha) => sha.startsWith(revision)))
    },
    async log(head, without) {
      return sorted(ancestors(head, without === undefined ? new Set() : ancestors(without)))
    },
    async mergeBase(one, other) {
      const reached = ancestors(other)
      return sorted(ancestors(one)).find((sha) => reached.has(sha))
    },
    async changed(commit, base) {
      const filesOf = (sha: string | undefined) =>
        trees.get(commits.get(sha ?? '')?.tree ?? '') ?? new Map<string, string>()
      const [before, after] = [filesOf(base), filesOf(commit)]
      const names = [...new Set([...before.keys(), ...after.keys()])].sort()
      return names
        .filter((filename) => before.get(filename) !== after.get(filename))
        .map((filename) => ({
          filename,
          additions: 1,
          status: !before.has(filename) ? 'added' : after.has(filename) ? 'modified' : 'removed',
        }))
    },
    diff: () => Promise.resolve(undefined),
    files: () => Promise.reject(new Error('only a real repository lists its files')),
    async read(commit, path) {
      const files = trees.get(commits.get(commit)?.tree ?? '') ?? new Map<string, string>()
      const blob = files.get(path)
      const entry = (at: string, sha: string): Entry => ({
        type: 'file',
        path: at,
        sha,
        size: Buffer.byteLength(blobs.get(sha) ?? ''),
      })
      if (blob !== undefined) return { file: entry(path, blob), bytes: Buffer.from(blobs.get(blob) ?? '') }
      const below = [...files].filter(([name]) => name.startsWith(path === '' ? '' : `${path}/`))
      if (below.length === 0 && path !== '') return undefined
      const entries = new Map<string, Entry>()
      for (const [name, sha] of below) {
        const rest = path === '' ? name : name.slice(path.length + 1)
        const [first = '', ...deeper] = rest.split('/')
        const at = path === '' ? first : `${path}/${first}`
        entries.set(
          at,
          deeper.length === 0 ? entry(at, sha) : { type: 'dir', path: at, sha: nameOf('tree', at), size: 0 },
        )
      }
      return { directory: [...entries.values()] }
    },
  }
}

function nests(ref: string, other: string): boolean {
  return ref !== other && (ref.startsWith(`${other}/`) || other.startsWith(`${ref}/`))
}

function nameOf(type: ObjectType, content: string): string {
  const bytes = Buffer.from(content)
  return createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex')
}

function line({ name, email, date }: Person): string {
  return `${name} <${email}> ${Date.parse(date) / 1_000} +0000`
}
