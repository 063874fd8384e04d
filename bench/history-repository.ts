import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** Commits since this tag. */
export const near = { tag: 'near-1.0.0', commits: 2_000 }
/** On the first commit, so that a version is computed from all the others. */
export const first = 'v1.0.0'
export const commitCount = 100_000
export const tagCount = 1_000

export interface HistoryRepositories {
  /** 100 000 commits with the tags `first` and `near`. */
  readonly long: string
  /** The same commits with 1 000 release tags, `v0.0.0` to `v0.0.999`, one every 100 commits. */
  readonly tagged: string
}

/** Makes the repositories below a folder: the same ones every time, down to the shas. */
export async function buildRepositories(folder: string): Promise<HistoryRepositories> {
  const long = join(folder, 'long')
  mkdirSync(long)
  git(long, ['init', '--quiet', '--initial-branch=main'])
  await importHistory(long)
  git(long, ['repack', '-adq'])
  const tagged = join(folder, 'tagged')
  git(folder, ['clone', '--quiet', '--shared', '--no-tags', '--no-checkout', long, tagged])
  // what is run here would else fetch the tags of the other
  git(tagged, ['remote', 'remove', 'origin'])
  const line = git(long, ['rev-list', '--first-parent', '--reverse', 'main']).trim().split('\n')
  const updates = Array.from({ length: tagCount }, (_, index) => {
    const sha = line[Math.floor((index * (line.length - 1)) / tagCount)] ?? ''
    return `create refs/tags/v0.0.${index} ${sha}\n`
  })
  git(tagged, ['update-ref', '--stdin'], updates.join(''))
  git(tagged, ['pack-refs', '--all'])
  return { long, tagged }
}

export function git(cwd: string, args: readonly string[], input?: string): string {
  return execFileSync('git', args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    ...(input === undefined ? {} : { input }),
  })
}

async function importHistory(directory: string): Promise<void> {
  const child = spawn('git', ['fast-import', '--quiet'], { cwd: directory, stdio: ['pipe', 'ignore', 'inherit'] })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  for (const chunk of historyStream()) {
    if (!child.stdin.write(chunk)) await new Promise((resolve) => child.stdin.once('drain', resolve))
  }
  child.stdin.end()
  if ((await ended) !== 0) throw new Error('git fast-import failed')
}

/**
 * A main line of squashed pull requests, direct commits and, every tenth time, a topic branch that is merged. One commit in 200 takes back
 * the pull request before it.
 */
function* historyStream(): Generator<string> {
  const random = createRandom(42)
  const tell = createTeller(random)
  let mark = 0
  let pull = 0
  const commit = (message: string, parents: readonly number[]) => {
    mark += 1
    const [from, ...merged] = parents
    const author = authors[Math.floor(random() * authors.length)] ?? ''
    const at = `${1_600_000_000 + mark * 600} +0000`
    const content = String(mark)
    return [
      `commit refs/heads/main\nmark :${mark}\nauthor ${author} ${at}\ncommitter ${author} ${at}\n`,
      `data ${Buffer.byteLength(message)}\n${message}\n`,
      from === undefined ? '' : `from :${from}\n`,
      ...merged.map((parent) => `merge :${parent}\n`),
      `M 100644 inline src/part${mark % 97}/file${mark % 11}.ts\ndata ${content.length}\n${content}\n`,
    ].join('')
  }
  yield commit('feat: begin', [])
  yield tagAt(first, mark)
  let tip = mark
  let last = ''
  while (mark < commitCount) {
    if (mark === commitCount - near.commits) yield tagAt(near.tag, mark)
    const left = mark < commitCount - near.commits ? commitCount - near.commits - mark : commitCount - mark
    const dice = random()
    if (dice < 0.1 && left > 6) {
      const base = tip
      let topic = base
      const size = 2 + Math.floor(random() * 3)
      for (let index = 0; index < size; index++) {
        yield commit(tell(), [topic])
        topic = mark
      }
      yield commit(`Merge pull request #${++pull} from acme/topic-${pull}\n\n${tell().split('\n')[0] ?? ''}`, [
        base,
        topic,
      ])
    } else if (dice < 0.105 && last !== '') {
      yield commit(`Revert "${last} (#${pull})" (#${pull + 1})\n\nReverts acme/shop#${pull}`, [tip])
      pull += 1
      last = ''
    } else if (dice < 0.85) {
      const [header = '', ...body] = tell().split('\n')
      pull += 1
      last = header
      yield commit([`${header} (#${pull})`, ...body].join('\n'), [tip])
    } else {
      last = ''
      yield commit(tell(), [tip])
    }
    tip = mark
  }
  yield `reset refs/heads/main\nfrom :${tip}\n`
}

function tagAt(name: string, mark: number): string {
  return `reset refs/tags/${name}\nfrom :${mark}\n\n`
}

const authors = Array.from({ length: 40 }, (_, index) => `Author ${index} <author${index}@example.org>`)
const types = [
  'feat',
  'fix',
  'fix',
  'chore',
  'docs',
  'test',
  'refactor',
  'perf',
  'ci',
  'build(deps)',
  'fix(api)',
  'feat(ui)',
]
const vocabulary =
  'cache session token payment basket search index timeout retry queue header image order price customer export import login page list filter sort address invoice stock'.split(
    ' ',
  )

/** Messages as teams write them: a header of some fifty characters, half of them with a body and footers. */
function createTeller(random: () => number): () => string {
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T
  const words = (count: number) => Array.from({ length: count }, () => pick(vocabulary)).join(' ')
  return () => {
    if (random() < 0.03) return `Improve ${words(4)}`
    const header = `${pick(types)}: ${words(4 + Math.floor(random() * 4))}`
    if (random() < 0.5) return header
    const paragraphs = Array.from({ length: 1 + Math.floor(random() * 4) }, () => `${words(12)}\n${words(11)}.`)
    const footers = [
      ...(random() < 0.3 ? [`Closes #${1 + Math.floor(random() * 9_000)}`] : []),
      ...(random() < 0.2 ? [`Co-authored-by: ${pick(authors)}`] : []),
      ...(random() < 0.002 ? [`BREAKING CHANGE: ${words(8)}`] : []),
    ]
    return [header, ...paragraphs, ...(footers.length === 0 ? [] : [footers.join('\n')])].join('\n\n')
  }
}

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
