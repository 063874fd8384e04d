import { describe, expect, it } from '@jest/globals'
import type { Commit } from '../../../../shared/commits/commit.ts'
import { readHistory } from '../../../../shared/commits/history.ts'
import { contributorsOf } from '../../../../shared/notes/contributors.ts'
import { type Pull, toEntries } from '../../../../shared/notes/entries.ts'

const sha = (letter: string) => letter.repeat(40)
const commit = (
  letter: string,
  parents: string,
  message: string,
  [name, email] = ['Ada', 'ada@example.org'],
): Commit => ({
  sha: sha(letter),
  parents: parents.split('').map(sha),
  author: { name, email },
  message,
})
const pull = (number: number, title: string, closes: Pull['closes'] = [], author = 'ada'): Pull => ({
  number,
  title,
  author,
  closes,
})
const historyOf = (commits: readonly Commit[]) => readHistory([commits])
const none = new Map<string, readonly Pull[]>()
const asked = (pulls: Record<string, readonly Pull[]>) =>
  new Map(Object.entries(pulls).map(([letter, found]) => [sha(letter), found]))

async function lines(commits: readonly Commit[], pulls: ReadonlyMap<string, readonly Pull[]> = none) {
  const entries = toEntries(await historyOf(commits), pulls, 'acme/shop')
  return entries.map(
    ({ pull: number, type, text }) => `${number === undefined ? 'direct' : `#${number}`} ${type || '-'} ${text}`,
  )
}

describe('entries', () => {
  it('[P80] are one a pull request or direct commit, oldest first', async () => {
    expect(
      await lines([
        commit('c', 'b', 'Improve things'),
        commit('b', 'a', 'fix: two'),
        commit('a', '0', 'feat: one (#7)'),
      ]),
    ).toEqual(['#7 feat one', 'direct fix two', 'direct - Improve things'])
  })

  it('take a rebased pull request together by what GitHub says', async () => {
    const pulls = asked({ a: [pull(7, 'feat: whole')], b: [pull(7, 'feat: whole')] })
    expect(await lines([commit('b', 'a', 'test: two'), commit('a', '0', 'fix: one')], pulls)).toEqual(['#7 feat whole'])
  })

  it('take a merged pull request together by its merge', async () => {
    const merge = commit('d', 'ac', 'Merge pull request #7 from acme/topic\n\nfeat: whole')
    expect(
      await lines([
        merge,
        commit('c', 'b', 'feat: part two'),
        commit('b', 'a', 'fix: part one'),
        commit('a', '0', 'chore: x'),
      ]),
    ).toEqual(['direct chore x', '#7 feat whole'])
  })

  it('name a pull request with an unconventional title by it, and by the strongest of its commits', async () => {
    const pulls = asked({ a: [pull(7, 'Better login')], b: [pull(7, 'Better login')] })
    expect(await lines([commit('b', 'a', 'feat: two'), commit('a', '0', 'fix: one')], pulls)).toEqual([
      '#7 feat Better login',
    ])
    expect(await lines([commit('a', '0', 'wip')], pulls)).toEqual(['#7 - Better login'])
  })

  it('name a squashed pull request by its commit, which had the last word', async () => {
    const pulls = asked({ a: [pull(7, 'Some title')] })
    expect(await lines([commit('a', '0', 'fix: what it became (#7)')], pulls)).toEqual(['#7 fix what it became'])
    expect(await lines([commit('a', '0', 'what it became (#7)')], pulls)).toEqual(['#7 - Some title'])
  })

  it('list what a release pull request is made of, and not itself', async () => {
    const history = [
      commit('e', 'ad', 'Merge pull request #50 from acme/develop\n\nRelease 1.2.0'),
      commit('d', 'c', 'fix: three (#9)'),
      commit('c', 'b', 'fix: two'),
      commit('b', 'a', 'feat: one (#8)'),
      commit('a', '0', 'chore: x'),
    ]
    const expected = ['direct chore x', '#8 feat one', 'direct fix two', '#9 fix three']
    expect(await lines(history)).toEqual(expected)
    const release = pull(50, 'Release 1.2.0')
    const pulls = asked({
      b: [release, pull(8, 'feat: one')],
      c: [release, pull(10, 'fix: two')],
      d: [release, pull(9, 'fix: three')],
    })
    expect(await lines(history, pulls)).toEqual(['direct chore x', '#8 feat one', '#10 fix two', '#9 fix three'])
  })

  it('are not there for what was taken back, and are for the revert of something released', async () => {
    expect(
      await lines([
        commit('c', 'b', 'Revert "feat: older (#3)" (#9)\n\nReverts acme/shop#3'),
        commit('b', 'a', 'Revert "feat: one (#7)" (#8)\n\nReverts acme/shop#7'),
        commit('a', '0', 'feat: one (#7)'),
      ]),
    ).toEqual(['#9 revert older'])
  })

  it('are several for one commit that says so', async () => {
    expect(
      await lines([commit('a', '0', 'feat: one (#7)\n\nBEGIN_NESTED_COMMIT\nfix: two\nEND_NESTED_COMMIT')]),
    ).toEqual(['#7 feat one', '#7 fix two'])
  })

  it('[P81] name the issues that are closed, from GitHub and from commits, this repository’s without its name', async () => {
    const pulls = asked({
      a: [
        pull(7, 'fix: one', [
          { number: 4, repository: 'acme/shop' },
          { number: 5, repository: 'acme/api' },
        ]),
      ],
    })
    const [entry] = toEntries(await historyOf([commit('a', '0', 'fix: one (#7)\n\nCloses #4, #6')]), pulls, 'acme/shop')
    expect(entry?.closes).toEqual([{ number: 4 }, { repository: 'acme/api', number: 5 }, { number: 6 }])
  })

  it('are one for a change that came by a backport and with the branch it was picked from', async () => {
    const picked = (letter: string) => `(cherry picked from commit ${sha(letter)})`
    const original = commit('a', '0', 'fix: one (#5)')
    expect(await lines([commit('c', 'b', `fix: one (#5)\n\n${picked('a')}`), original])).toEqual(['#5 fix one'])
    expect(await lines([commit('c', 'b', `fix: one (#5) (#9)\n\n${picked('a')}`), original])).toEqual(['#5 fix one'])
    // of another release: there the original is not in the range
    expect(await lines([commit('c', 'b', `fix: one (#5) (#9)\n\n${picked('a')}`)])).toEqual(['#9 fix one (#5)'])
  })

  it('are made of a pull request that was merged into a feature branch first', async () => {
    const history = [
      commit('f', 'ae', 'Merge pull request #9 from acme/feature\n\nfeat: feature'),
      commit('e', 'bd', 'Merge pull request #8 from acme/part\n\nfix: part'),
      commit('d', 'b', 'fix: part of it'),
      commit('b', 'a', 'feat: begin feature'),
      commit('a', '0', 'chore: x'),
    ]
    expect(await lines(history)).toEqual(['direct chore x', 'direct feat begin feature', '#8 fix part'])
    const feature = pull(9, 'feat: feature')
    const pulls = asked({ b: [feature], d: [pull(8, 'fix: part'), feature], e: [feature] })
    expect(await lines(history, pulls)).toEqual(['direct chore x', '#9 feat feature', '#8 fix part'])
  })

  it.each([
    ['Closes acme/shop#4', [{ number: 4 }]],
    ['Closes ACME/Shop#4', [{ number: 4 }]],
    ['Fixes https://github.com/acme/shop/issues/4', [{ number: 4 }]],
    ['Fixes https://github.com/acme/shop/pull/4', []],
    ['Resolves acme/old-name#4', [{ repository: 'acme/old-name', number: 4 }]],
    ['fixes GH-4 and closes #4', [{ number: 4 }]],
    ['Closes #7', []],
    ['Closes #8', []],
    ['Refs #4', []],
    ['Closes SHOP-4', []],
  ])('close with %j what is an issue, and never a pull request of the range', async (body, closes) => {
    const history = await historyOf([commit('b', 'a', `fix: one (#7)\n\n${body}`), commit('a', '0', 'feat: two (#8)')])
    expect(toEntries(history, none, 'acme/shop').find((entry) => entry.pull === 7)?.closes).toEqual(closes)
  })

  it('close what their header says', async () => {
    const history = await historyOf([commit('a', '0', 'fix: crash, closes #4 (#7)')])
    expect(toEntries(history, none, '')[0]?.closes).toEqual([{ number: 4 }])
  })

  it('carry the breaking notes of all their commits', async () => {
    const pulls = asked({ a: [pull(7, 'feat: whole')], b: [pull(7, 'feat: whole')] })
    const history = await historyOf([
      commit('b', 'a', 'fix!: two'),
      commit('a', '0', 'feat: one\n\nBREAKING CHANGE: boom'),
    ])
    expect(toEntries(history, pulls, '')[0]?.breaking).toEqual(['boom', 'two'])
  })
})

describe('contributors', () => {
  const people = async (commits: readonly Commit[], pulls = none, newcomers?: ReadonlySet<string>) =>
    contributorsOf(await historyOf(commits), pulls, newcomers)

  it('are authors and co-authors, each once, without bots', async () => {
    const found = await people([
      commit('c', 'b', 'chore(deps): x', ['dependabot[bot]', '49699333+dependabot[bot]@users.noreply.github.com']),
      commit('b', 'a', 'fix: two\n\nCo-authored-by: Bo <bo@example.org>', [
        'Cy',
        '123+cy-login@users.noreply.github.com',
      ]),
      commit('a', '0', 'feat: one'),
    ])
    expect(found).toEqual([{ name: 'Ada' }, { name: 'Cy', login: 'cy-login' }, { name: 'Bo' }])
  })

  it.each(['dependabot[bot]', 'renovate', 'github-actions[bot]', 'semantic-release-bot', 'Copilot', 'GitHub Actions'])(
    'are not the bot %s, as author or as co-author',
    async (name) => {
      const bot: [string, string] = [name, 'bot@example.org']
      expect(await people([commit('b', 'a', 'fix: two', bot)])).toEqual([])
      expect(await people([commit('a', '0', `fix: x\n\nCo-authored-by: ${name} <bot@example.org>`)])).toEqual([
        { name: 'Ada' },
      ])
    },
  )

  it('are who they are behind private addresses, whose account is gone, or with another spelling', async () => {
    const pulls = asked({ c: [pull(7, 'x', [], '')] })
    const found = await people(
      [
        commit('c', 'b', 'fix: three', ['Ghost', 'ghost@example.org']),
        commit('b', 'a', 'fix: two', ['Cy', '123+cy@users.noreply.github.com']),
        commit('a', '0', 'fix: one\n\nco-authored-by: Cy B. <cy@users.noreply.ghe.example.org>', [
          'Cy',
          '9+cy@users.noreply.github.com',
        ]),
      ],
      pulls,
    )
    expect(found.map(({ name, login }) => login ?? name)).toEqual(['cy', 'Ghost'])
  })

  it('have the account that a pull request tells', async () => {
    const pulls = asked({ a: [pull(7, 'x', [], 'ada-login')], b: [pull(8, 'y', [], 'ada-login')] })
    expect(await people([commit('b', 'a', 'fix: two'), commit('a', '0', 'feat: one')], pulls)).toEqual([
      { name: 'Ada', login: 'ada-login' },
    ])
  })

  it('are new when none of their addresses has an earlier commit, where that is known', async () => {
    const commits = [commit('b', 'a', 'fix: two', ['Bo', 'bo@example.org']), commit('a', '0', 'feat: one')]
    expect(await people(commits, none, new Set(['bo@example.org']))).toEqual([
      { name: 'Ada', isNew: false },
      { name: 'Bo', isNew: true },
    ])
  })
})
