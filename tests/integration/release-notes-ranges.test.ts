import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type History, isMerge, readHistory } from '../../shared/commits/history.ts'
import { createGit } from '../../shared/git/git.ts'
import { toEntries } from '../../shared/notes/entries.ts'
import { pullOfCommits } from '../../shared/notes/group-pulls.ts'
import { createGitRepository, type GitRepository } from '../fakes/git-repository.ts'

type Step =
  | { readonly kind: 'direct' }
  | { readonly kind: 'squashed' }
  | { readonly kind: 'unconventional' }
  | { readonly kind: 'topic'; readonly commits: number; readonly inner: boolean }
  | { readonly kind: 'revert'; readonly back: number }
  | { readonly kind: 'tag' }

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom<Step>({ kind: 'direct' }, { kind: 'squashed' }, { kind: 'unconventional' }),
  fc.record({ kind: fc.constant('topic'), commits: fc.integer({ min: 1, max: 3 }), inner: fc.boolean() }),
  fc.record({ kind: fc.constant('revert'), back: fc.nat({ max: 6 }) }),
  fc.record({ kind: fc.constant('tag') }),
)

interface Made {
  readonly repository: GitRepository
  readonly tags: readonly string[]
}

/** Runs the steps with real git. Every message is of its own, so that a revert means one commit only. */
function make(steps: readonly Step[]): Made {
  const repository = createGitRepository()
  const line: { sha: string; header: string }[] = []
  const tags: string[] = []
  let count = 0
  const commit = (message: string) => {
    count += 1
    const sha = repository.commit(message.replace('%', String(count)))
    line.push({ sha, header: message.replace('%', String(count)).split('\n')[0] ?? '' })
    return sha
  }
  const topic = (commits: number, inner: boolean) => {
    const from = repository.git('rev-parse', '--abbrev-ref', 'HEAD')
    const name = `topic-${(count += 1)}`
    repository.branch(name, 'HEAD')
    for (let index = 0; index < commits; index++) repository.commit(`fix: part ${(count += 1)}`)
    if (inner) topic(1, false)
    repository.branch(from)
    repository.merge(name, `Merge pull request #${(count += 1)} from acme/${name}\n\nfeat: topic ${count}`)
  }
  commit('feat: begin %')
  for (const one of steps) {
    if (one.kind === 'direct') commit('fix: direct %')
    else if (one.kind === 'squashed') commit('feat: squashed (#%)')
    else if (one.kind === 'unconventional') commit('Improve thing %')
    else if (one.kind === 'topic') topic(one.commits, one.inner)
    else if (one.kind === 'tag') repository.tag(`t${tags.push('') - 1}`)
    else {
      const target = line[line.length - 1 - (one.back % line.length)]!
      commit(`Revert "${target.header}"\n\nThis reverts commit ${target.sha}.`)
    }
  }
  repository.tag(`t${tags.length}`)
  return { repository, tags: Array.from({ length: tags.length + 1 }, (_, index) => `t${index}`) }
}

/** The slow, obvious way to tell what a revert comes to: play the range from the oldest commit and look what stands at the end. */
function standing(history: History): ReadonlySet<string> {
  const oldestFirst = [...history.all].reverse()
  const inRange = new Set(oldestFirst.map(({ sha }) => sha))
  const target = new Map<string, string>()
  for (const { sha, message } of oldestFirst) {
    const [named] = message.reverts?.shas ?? []
    if (named !== undefined && inRange.has(named)) target.set(sha, named)
  }
  const stands = new Map<string, boolean>()
  const set = (sha: string, value: boolean): void => {
    stands.set(sha, value)
    const of = target.get(sha)
    if (of !== undefined) set(of, !value)
  }
  for (const { sha } of oldestFirst) set(sha, true)
  return new Set(oldestFirst.filter(({ sha }) => stands.get(sha) === true && !target.has(sha)).map(({ sha }) => sha))
}

describe('notes of any range of any history', () => {
  it('[P81] [oracle] account for every commit exactly once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), fc.nat(), fc.nat(), async (steps, low, high) => {
        const { repository, tags } = make(steps)
        const to = tags[high % tags.length]!
        const below = [undefined, ...tags.slice(0, (high % tags.length) + 1)]
        const from = below[low % below.length]
        const git = createGit({
          directory: repository.directory,
          env: process.env,
          signal: new AbortController().signal,
        })
        const history = await readHistory(git.log({ to, ...(from === undefined ? {} : { from }) }))
        const range = repository
          .git('rev-list', from === undefined ? to : `${from}..${to}`)
          .split('\n')
          .filter(Boolean)
        expect(history.all.map(({ sha }) => sha).sort()).toEqual([...range].sort())

        const entries = toEntries(history, new Map(), 'acme/shop')
        const pulls = pullOfCommits(history, new Map())
        const lineOf = (sha: string) =>
          entries.filter((entry) => (entry.pull === undefined ? entry.sha === sha : entry.pull === pulls.get(sha)))
        const counted = new Set(history.entries.map(({ sha }) => sha))
        const stands = standing(history)
        for (const entry of history.all) {
          const { sha } = entry
          if (isMerge(entry)) expect([sha, lineOf(sha).length <= 1]).toEqual([sha, true])
          else if (stands.has(sha)) expect([sha, counted.has(sha), lineOf(sha).length]).toEqual([sha, true, 1])
          else expect([sha, counted.has(sha)]).toEqual([sha, false])
        }
        const taken = history.all.filter((entry) => !isMerge(entry) && !stands.has(entry.sha))
        expect(history.cancelled).toBe(taken.length)
        expect(history.count).toBe(history.entries.length)
        expect(new Set(entries.map(({ sha, pull }) => pull ?? sha)).size).toBe(entries.length)
      }),
      { numRuns: 25 },
    )
  }, 120_000)
})
