import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import semver from 'semver'
import { action } from '../../actions/semver-tag/src/run.ts'
import { runInClone } from '../fakes/run-in-process.ts'

const levels = { 'Merge branch x': 0, 'chore: x': 0, what: 0, 'fix: x': 1, 'feat: x': 2, 'feat!: x': 3 } as const
type Message = keyof typeof levels

interface Node {
  readonly message: Message
  /** Indices of older nodes. */
  readonly parents: readonly number[]
  readonly tag?: string
}

const node = fc.record({
  message: fc.constantFrom<Message>('chore: x', 'what', 'fix: x', 'feat: x', 'feat!: x'),
  parents: fc.uniqueArray(fc.nat({ max: 100 }), { maxLength: 2 }),
  tag: fc.option(
    fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.nat({ max: 2 }), fc.nat({ max: 11 }))
      .map((parts) => `v${parts.join('.')}`),
    { freq: 4, nil: undefined },
  ),
})

/** A random graph: node n has parents among the nodes before it, each tag stands once. */
const graph = fc.array(node, { minLength: 1, maxLength: 25 }).map((given): Node[] => {
  const seen = new Set<string>()
  return given.map(({ message, parents, tag }, index) => {
    const older = index === 0 ? [] : [...new Set(parents.map((parent) => parent % index))]
    const isNew = tag !== undefined && !seen.has(tag)
    if (isNew) seen.add(tag)
    const known = older.length === 0 && index > 0 ? [index - 1] : older
    // a merge says nothing itself here: what it brought in does
    return { message: known.length > 1 ? 'Merge branch x' : message, parents: known, ...(isNew ? { tag } : {}) }
  })
})

/** Writes the graph into a repository with git fast-import; the last node is the head of main. */
function build(nodes: readonly Node[]): string {
  const directory = mkdtempSync(join(tmpdir(), 'release-kit-graph-'))
  const git = (args: string[], input = '') =>
    execFileSync('git', args, { cwd: directory, input, stdio: ['pipe', 'pipe', 'pipe'] })
  git(['init', '--quiet', '--initial-branch=main'])
  const stream = nodes.map(({ message, parents, tag }, index) => {
    const [first, ...rest] = parents
    // dates are no order: each commit is older than its parents
    return [
      `commit refs/heads/${index === nodes.length - 1 ? 'main' : `side-${index}`}`,
      `mark :${index + 1}`,
      `committer Ada <ada@example.org> ${1_700_000_000 - index * 60} +0000`,
      `data ${Buffer.byteLength(message)}\n${message}`,
      ...(first === undefined ? [] : [`from :${first + 1}`]),
      ...rest.map((parent) => `merge :${parent + 1}`),
      '',
      ...(tag === undefined ? [] : [`reset refs/tags/${tag}`, `from :${index + 1}`, '']),
    ].join('\n')
  })
  git(['fast-import', '--quiet'], stream.join('\n'))
  return directory
}

/** The slow way: whole histories as sets, every tag looked at. */
function oracle(nodes: readonly Node[]) {
  const history = (index: number): Set<number> =>
    new Set([index, ...(nodes[index]?.parents ?? []).flatMap((parent) => [...history(parent)])])
  const head = nodes.length - 1
  const here = history(head)
  const tagged = nodes.flatMap(({ tag }, index) => (tag === undefined ? [] : [{ tag, index }]))
  const [last] = tagged.filter(({ index }) => here.has(index)).sort((a, b) => semver.rcompare(a.tag, b.tag))
  const before = last === undefined ? new Set<number>() : history(last.index)
  const counts = (index: number) =>
    (nodes[index]?.parents.length ?? 0) < 2 && nodes[index]?.message !== 'Merge branch x'
  const fresh = [...here].filter((index) => !before.has(index) && counts(index))
  return { last, fresh, isOnOneLine: tagged.length === 0 || last !== undefined }
}

it('[oracle] finds the previous release and the bump in any history', async () => {
  await fc.assert(
    fc.asyncProperty(graph, async (nodes) => {
      const { last, fresh, isOnOneLine } = oracle(nodes)
      // tags, and none of them in the history: another case, with a test of its own
      fc.pre(isOnOneLine)
      const run = { 'dry-run': 'true' }
      const { outputs } = await runInClone(action, { directory: build(nodes) }, run, {
        env: { GITHUB_REF: 'refs/heads/main' },
      })
      const level = Math.max(0, ...fresh.map((index) => levels[nodes[index]?.message ?? 'what']))
      const isReleased = level > 0
      const from = last?.tag ?? ''
      const taken = nodes.flatMap(({ tag }) => tag ?? [])
      const step = (['patch', 'patch', 'minor', 'major'] as const)[level] ?? 'patch'
      let next = last === undefined ? 'v0.1.0' : `v${semver.inc(from, step) ?? ''}`
      while (taken.includes(next)) next = `v${semver.inc(next, step) ?? ''}`
      expect(outputs.tag).toBe(isReleased ? next : from)
      if (isReleased) expect(outputs['previous-tag']).toBe(from)
      expect(outputs['commit-count']).toBe(fresh.length)
    }),
    { numRuns: 60 },
  )
}, 120_000)
