import { describe, expect, it } from '@jest/globals'
import { createBenches } from './harness.ts'

const benches = createBenches()

describe('pull requests', () => {
  it('finds the merged pull requests of many commits in batches of 50', async () => {
    const { simulator, github } = await benches.open()
    const shas: string[] = []
    for (let index = 0; index < 120; index++) shas.push(await simulator.seed.commit({ message: `feat: ${index}` }))
    simulator.seed.issue({ title: 'a bug' })
    const { number } = simulator.seed.pull({
      title: 'Fix <b>everything</b>',
      author: 'octocat',
      labels: ['fix', 'auth'],
      commits: shas.slice(0, 2),
      closes: [1, { number: 7, repository: 'acme/other' }],
    })
    simulator.seed.pull({ title: 'not merged', commits: [shas[1]!], merged: false })
    const last = simulator.seed.pull({ title: 'the last', author: '', commits: [shas[119]!] })
    const found = await github.pulls.ofCommits([...shas, ...shas, 'f'.repeat(40)])
    expect([...found.keys()]).toEqual([shas[0], shas[1], shas[119]])
    const url = simulator.url
    expect(found.get(shas[1]!)).toEqual([
      {
        number,
        title: 'Fix <b>everything</b>',
        url: `${url}/acme/shop/pull/${number}`,
        author: 'octocat',
        labels: ['fix', 'auth'],
        closes: [
          { number: 1, repository: 'acme/shop', url: `${url}/acme/shop/issues/1` },
          { number: 7, repository: 'acme/other', url: `${url}/acme/other/issues/7` },
        ],
      },
    ])
    expect(found.get(shas[119]!)).toMatchObject([{ number: last.number, author: '' }])
    expect(simulator.journal.filter(({ path }) => path === '/graphql')).toHaveLength(3)
  })

  it('calls a login page where GraphQL answers nonsense', async () => {
    const { simulator, github } = await benches.open()
    simulator.fail({
      match: /graphql/,
      with: { status: 200, body: '<html>', headers: { 'content-type': 'text/html' } },
    })
    await expect(github.pulls.ofCommits(['f'.repeat(40)])).rejects.toMatchObject({
      code: 'PROVIDER_NONSENSE',
      message: expect.stringContaining('text/html where JSON is expected'),
    })
  })

  it('asks nothing for no commits', async () => {
    const { simulator, github } = await benches.open()
    expect(await github.pulls.ofCommits([])).toEqual(new Map())
    expect(simulator.journal).toEqual([])
  })

  it('leaves out issues that were closed for another reason than the pull request', async () => {
    const { simulator, github } = await benches.open()
    const sha = await simulator.seed.commit({ message: 'fix: one' })
    const reasons = ['completed', 'not_planned', 'duplicate', 'reopened', null] as const
    const issues = reasons.map((reason) =>
      Object.assign(simulator.seed.issue({ title: 'a bug' }), { stateReason: reason }),
    )
    simulator.seed.pull({ title: 'Fix', commits: [sha], closes: issues.map(({ number }) => number) })
    const [pull] = (await github.pulls.ofCommits([sha])).get(sha) ?? []
    expect(pull?.closes.map(({ number }) => reasons[number - 1])).toEqual(['completed', 'reopened', null])
  })

  it('leaves out the issues that the token may not read, and keeps the pull requests', async () => {
    const token = 'ghs_reader'
    const tokens = { [token]: { login: 'bot', permissions: ['contents:read', 'pull_requests:read'] } }
    const { simulator, github, log } = await benches.open({ token, tokens })
    const sha = await simulator.seed.commit({ message: 'fix: one' })
    simulator.seed.pull({ title: 'Fix', commits: [sha], closes: [7] })
    expect((await github.pulls.ofCommits([sha])).get(sha)).toMatchObject([{ title: 'Fix', closes: [] }])
    expect(log.lines.join()).toContain('issues: read')
  })

  it('names the permission when pull requests may not be read', async () => {
    const token = 'ghs_reader'
    const { simulator, github } = await benches.open({
      token,
      tokens: { [token]: { login: 'bot', permissions: ['contents:read'] } },
    })
    const sha = await simulator.seed.commit({ message: 'fix: one' })
    await expect(github.pulls.ofCommits([sha])).rejects.toMatchObject({
      code: 'PROVIDER_FORBIDDEN',
      hint: expect.stringContaining('pull-requests: read') as unknown,
    })
  })

  it('asks again after a failure of GitHub', async () => {
    const { simulator, github } = await benches.open()
    const sha = await simulator.seed.commit({ message: 'fix: one' })
    simulator.seed.pull({ title: 'Fix', commits: [sha] })
    simulator.fail({ match: 'POST /graphql', with: { status: 502, body: 'unicorn' } })
    expect((await github.pulls.ofCommits([sha])).size).toBe(1)
  })

  it('reads head, base and reviews, oldest first', async () => {
    const { simulator, github } = await benches.open()
    const [base, head] = ['b'.repeat(40), 'a'.repeat(40)]
    const { number } = simulator.seed.pull({
      title: 'Fix',
      merged: false,
      head: { ref: 'fix', sha: head },
      base: { ref: 'main', sha: base },
    })
    for (let index = 0; index < 101; index++)
      simulator.seed.review(number, { author: `user${index}`, state: 'COMMENTED', sha: base })
    simulator.seed.review(number, { author: 'octocat', state: 'APPROVED', sha: head })
    expect(await github.pulls.get(number)).toEqual({ number, headSha: head, baseSha: base, baseRef: 'main' })
    const reviews = await github.pulls.reviews(number)
    expect(reviews).toHaveLength(102)
    expect(reviews[0]).toEqual({ author: 'user0', state: 'COMMENTED', sha: base })
    expect(reviews.at(-1)).toEqual({ author: 'octocat', state: 'APPROVED', sha: head })
  })
})
