import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { type Backing, createBenches } from './harness.ts'

const benches = createBenches()

describe.each<Backing>(['memory', 'git'])('refs of a repository in %s', (backing) => {
  it('peels an annotated tag to its commit and knows no ref that is not there', async () => {
    const { simulator, github } = await benches.open({ backing })
    const sha = await simulator.seed.commit({ message: 'feat: first' })
    const tag = await github.refs.createTagObject({ name: 'v1.0.0', message: 'the first', sha })
    expect(await github.refs.create('tags/v1.0.0', tag)).toBe('created')
    expect(await github.refs.commitOf('tags/v1.0.0')).toBe(sha)
    expect(await github.refs.commitOf('heads/main')).toBe(sha)
    expect(await github.refs.commitOf('tags/v1')).toBeUndefined()
    expect(await simulator.git.tag(tag)).toMatchObject({
      name: 'v1.0.0',
      message: 'the first',
      object: { sha, type: 'commit' },
    })
  })

  it('says that a ref exists already, also when it points elsewhere, and leaves it there', async () => {
    const { simulator, github } = await benches.open({ backing })
    const first = await simulator.seed.commit({ message: 'feat: first' })
    const second = await simulator.seed.commit({ message: 'feat: second' })
    expect(await github.refs.create('tags/v1', first)).toBe('created')
    expect(await github.refs.create('tags/v1', second)).toBe('exists')
    expect(await github.refs.commitOf('tags/v1')).toBe(first)
  })

  it('refuses a ref to an object that is not there', async () => {
    const { simulator, github } = await benches.open({ backing })
    await simulator.seed.commit({ message: 'feat: first' })
    await expect(github.refs.create('tags/v1', 'f'.repeat(40))).rejects.toMatchObject({
      code: 'PROVIDER_REFUSED',
      status: 422,
    })
  })

  it('lists refs below a prefix with the objects they point at, more than one page of them', async () => {
    const { simulator, github } = await benches.open({ backing })
    const sha = await simulator.seed.commit({ message: 'feat: first' })
    const names = Array.from({ length: backing === 'git' ? 12 : 130 }, (_, index) => `v1.0.${index}`)
    for (const name of names) await simulator.seed.ref(`refs/tags/${name}`, sha)
    const tag = await simulator.seed.annotatedTag('v2.0.0', sha)
    await simulator.seed.ref('refs/tags/other', sha)
    const listed = await github.refs.list('tags/v')
    expect(listed).toHaveLength(names.length + 1)
    expect(listed).toContainEqual({ ref: 'tags/v2.0.0', sha: tag })
    expect(listed).toContainEqual({ ref: 'tags/v1.0.9', sha })
    expect(await github.refs.list('tags/w')).toEqual([])
  })

  it('moves, creates and deletes refs in one step', async () => {
    const { simulator, github } = await benches.open({ backing })
    const [first, second] = [
      await simulator.seed.commit({ message: 'one' }),
      await simulator.seed.commit({ message: 'two' }),
    ]
    await simulator.seed.ref('refs/tags/v1', first)
    await simulator.seed.ref('refs/tags/old', first)
    const result = await github.refs.compareAndSet([
      { ref: 'tags/v1', before: first, after: second },
      { ref: 'tags/v1.2', before: undefined, after: second },
      { ref: 'tags/old', before: first, after: undefined },
    ])
    expect(result).toBe('done')
    expect(await github.refs.list('tags/')).toEqual([
      { ref: 'tags/v1', sha: second },
      { ref: 'tags/v1.2', sha: second },
    ])
  })

  it('moves a ref back as well: a compare-and-set is not a fast-forward', async () => {
    const { simulator, github } = await benches.open({ backing })
    const [first, second] = [
      await simulator.seed.commit({ message: 'one' }),
      await simulator.seed.commit({ message: 'two' }),
    ]
    await simulator.seed.ref('refs/tags/v1', second)
    expect(await github.refs.compareAndSet([{ ref: 'tags/v1', before: second, after: first }])).toBe('done')
  })

  it('changes nothing when one of the refs is not what it was thought to be', async () => {
    const { simulator, github } = await benches.open({ backing })
    const [first, second] = [
      await simulator.seed.commit({ message: 'one' }),
      await simulator.seed.commit({ message: 'two' }),
    ]
    await simulator.seed.ref('refs/tags/v1', first)
    await simulator.seed.ref('refs/tags/v1.0', first)
    const result = await github.refs.compareAndSet([
      { ref: 'tags/v1', before: first, after: second },
      { ref: 'tags/v1.0', before: second, after: first },
    ])
    expect(result).toBe('conflict')
    expect(await github.refs.commitOf('tags/v1')).toBe(first)
    expect(await github.refs.compareAndSet([{ ref: 'tags/v1', before: undefined, after: second }])).toBe('conflict')
  })

  it('lets exactly one of 20 racing writers win, when the ref is new and when it is taken over', async () => {
    const { simulator, github } = await benches.open({ backing })
    await simulator.seed.commit({ message: 'one' })
    const locks = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        github.refs.createCommit({ message: `lock of run ${index}`, parents: [] }),
      ),
    )
    expect(new Set(locks).size).toBe(20)
    for (const before of [undefined, 'taken']) {
      const held = before === undefined ? undefined : await github.refs.commitOf('deploy-locks/production')
      const results = await Promise.all(
        locks.map((after) => github.refs.compareAndSet([{ ref: 'deploy-locks/production', before: held, after }])),
      )
      const winners = locks.filter((_, index) => results[index] === 'done')
      const holder = await github.refs.commitOf('deploy-locks/production')
      // the holder of before, taking over from itself, may win beside the one that took over
      expect(winners.filter((lock) => lock !== held)).toEqual([holder].filter((lock) => lock !== held))
    }
  })

  it('tells the commit at the tip of a ref with its message, and spares the compare-and-set that follows a request', async () => {
    const { simulator, github } = await benches.open({ backing })
    await simulator.seed.commit({ message: 'one' })
    expect(await github.refs.tip('release-kit/lock/production')).toBeUndefined()
    const sha = await github.refs.createCommit({ message: 'release 7', parents: [] })
    const asked = simulator.journal.length
    const ref = 'release-kit/lock/production'
    expect(await github.refs.compareAndSet([{ ref, before: undefined, after: sha }])).toBe('done')
    expect(simulator.journal.length - asked).toBe(1)
    expect(await github.refs.tip(ref)).toEqual({ sha, message: 'release 7' })
  })

  it('reads back the note of a commit without files', async () => {
    const { simulator, github } = await benches.open({ backing })
    const base = await simulator.seed.commit({ message: 'one' })
    const sha = await github.refs.createCommit({ message: '{"run":1}', parents: [base] })
    expect(await github.refs.commit(sha)).toEqual({
      message: '{"run":1}',
      parents: [base],
      tree: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    })
    expect(await github.refs.commit('e'.repeat(40))).toBeUndefined()
  })
})

describe('refs when answers are lost or refused', () => {
  it('finds out that it created the ref itself when the answer is lost', async () => {
    const { simulator, github } = await benches.open()
    const sha = await simulator.seed.commit({ message: 'one' })
    simulator.fail({ match: 'POST /repos/{owner}/{repo}/git/refs', applied: true, with: 'reset' })
    expect(await github.refs.create('tags/v1', sha)).toBe('created')
  })

  it('finds out that a compare-and-set was done when the answer is lost', async () => {
    const { simulator, github } = await benches.open()
    const sha = await simulator.seed.commit({ message: 'one' })
    simulator.fail({ match: 'POST /graphql', skip: 1, applied: true, with: { status: 502, body: 'Bad gateway' } })
    expect(await github.refs.compareAndSet([{ ref: 'tags/v1', before: undefined, after: sha }])).toBe('done')
    expect(simulator.journal.filter(({ path }) => path === '/graphql')).toHaveLength(2)
  })

  it('does a compare-and-set again when it was not done', async () => {
    const { simulator, github } = await benches.open()
    const sha = await simulator.seed.commit({ message: 'one' })
    simulator.fail({ match: 'POST /graphql', skip: 1, with: { status: 502, body: 'Bad gateway' } })
    expect(await github.refs.compareAndSet([{ ref: 'tags/v1', before: undefined, after: sha }])).toBe('done')
    expect(await github.refs.commitOf('tags/v1')).toBe(sha)
  })

  it('calls a ruleset no conflict', async () => {
    const { simulator, github } = await benches.open()
    const [first, second] = [
      await simulator.seed.commit({ message: 'one' }),
      await simulator.seed.commit({ message: 'two' }),
    ]
    await simulator.seed.ref('refs/tags/v1.0.0', first)
    simulator.seed.release({ tag: 'v1.0.0', immutable: true })
    await expect(github.refs.compareAndSet([{ ref: 'tags/v1.0.0', before: first, after: second }])).rejects.toThrow(
      'Repository rule violations found',
    )
  })

  it('sees through the API what git pushes, and fetches with git what the API made', async () => {
    const repository = benches.bareRepository()
    const { simulator, github } = await benches.open({ repository })
    const folder = mkdtempSync(join(tmpdir(), 'release-kit-clone-'))
    const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' }).trim()
    try {
      const sha = await simulator.seed.commit({ message: 'one', files: { 'a.txt': 'A\n' } })
      git('clone', '--quiet', repository, '.')
      git('tag', 'v1.0.0')
      git('push', '--quiet', 'origin', 'v1.0.0')
      expect(await github.refs.commitOf('tags/v1.0.0')).toBe(sha)
      await github.refs.create('tags/v1', sha)
      git('fetch', '--quiet', '--tags')
      expect(git('rev-parse', 'v1')).toBe(sha)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe.each(['memory', 'git'] as const)('a merge into a branch, in %s', (backing) => {
  it('makes a commit of its own for it, or says that there is nothing to merge', async () => {
    const { simulator, github } = await benches.open({ backing })
    const main = await simulator.seed.commit({ message: 'feat: one', files: { a: '1' } })
    await simulator.seed.ref('refs/heads/develop', main)
    const head = await simulator.seed.commit({ message: 'feat: two', branch: 'develop', files: { b: '2' } })
    const merged = await github.refs.merge('main', head, 'Release v1.2.0')
    expect(merged.kind).toBe('merged')
    const sha = (await github.refs.commitOf('heads/main'))!
    expect(merged).toEqual({ kind: 'merged', sha })
    expect(await github.refs.commit(sha)).toMatchObject({ parents: [main, head], message: 'Release v1.2.0' })
    expect(await github.contents.read('b', sha)).toBe('2')
    expect(await github.refs.merge('main', head, 'again')).toEqual({ kind: 'nothing' })
  })

  it('says why GitHub refuses it: in conflict, or against a rule of the branch', async () => {
    const { simulator, github } = await benches.open({ backing })
    const main = await simulator.seed.commit({ message: 'feat: one', files: { a: '1' } })
    await simulator.seed.ref('refs/heads/develop', main)
    const head = await simulator.seed.commit({ message: 'feat: two', branch: 'develop', files: { a: '2' } })
    await simulator.seed.commit({ message: 'feat: three', files: { a: '3' } })
    const refused = (why: string) => ({ kind: 'refused', why: expect.stringContaining(why) as unknown })
    expect(await github.refs.merge('main', head, 'x')).toEqual(refused('Merge conflict'))
    simulator.state.protectedBranches.add('main')
    expect(await github.refs.merge('main', head, 'x')).toEqual(refused('Repository rule violations found'))
  })

  it('is not made twice where its answer was lost', async () => {
    const { simulator, github } = await benches.open({ backing })
    const main = await simulator.seed.commit({ message: 'feat: one', files: { a: '1' } })
    await simulator.seed.ref('refs/heads/develop', main)
    const head = await simulator.seed.commit({ message: 'feat: two', branch: 'develop', files: { b: '2' } })
    simulator.fail({ match: /\/merges/, applied: true, with: 'reset' })
    const merged = await github.refs.merge('main', head, 'Release v1.2.0')
    expect(merged).toEqual({ kind: 'merged', sha: await github.refs.commitOf('heads/main') })
    expect(await github.contents.compare(main, 'main')).toHaveLength(2)
  })
})
