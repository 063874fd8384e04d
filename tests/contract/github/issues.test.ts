import { describe, expect, it } from '@jest/globals'
import { createBenches } from './harness.ts'

const benches = createBenches()

describe('issues', () => {
  it('opens one with labels, changes it and closes it', async () => {
    const { github } = await benches.open()
    const issue = await github.issues.create({
      title: 'Incident',
      body: 'it broke',
      labels: ['incident', 'production'],
    })
    expect(issue).toMatchObject({ number: 1, title: 'Incident', body: 'it broke', state: 'open' })
    expect(await github.issues.update(1, { body: 'mended', state: 'closed' })).toMatchObject({
      title: 'Incident',
      body: 'mended',
      state: 'closed',
    })
  })

  it('lists open issues that have all of the labels, pull requests left out, beyond 100', async () => {
    const { simulator, github } = await benches.open()
    for (let index = 0; index < 105; index++)
      simulator.seed.issue({ title: `incident ${index}`, labels: ['incident', 'high'] })
    simulator.seed.issue({ title: 'only one label', labels: ['incident'] })
    simulator.seed.issue({ title: 'closed', labels: ['incident', 'high'], state: 'closed' })
    simulator.seed.pull({ title: 'a pull request', labels: ['incident', 'high'], merged: false })
    const listed = await github.issues.list({ labels: ['incident', 'high'] })
    expect(listed).toHaveLength(105)
    expect(listed.every(({ title }) => title.startsWith('incident'))).toBe(true)
  })

  it('comments on issues and pull requests, oldest first, beyond 100, and changes a comment', async () => {
    const { simulator, github } = await benches.open()
    const { number } = simulator.seed.pull({ title: 'a pull request', merged: false })
    for (let index = 0; index < 101; index++) await github.issues.comment(number, `comment ${index}`)
    const comments = await github.issues.comments(number)
    expect(comments.map(({ body }) => body)).toEqual(Array.from({ length: 101 }, (_, index) => `comment ${index}`))
    expect(comments[0]?.author).toBe('github-actions[bot]')
    expect(await github.issues.updateComment(comments[0]!.id, 'changed')).toEqual({
      ...comments[0],
      body: 'changed',
      // of whole seconds, which may have passed
      isEdited: expect.any(Boolean),
    })
  })

  it('may comment on a pull request with pull-requests: write alone, and not on an issue', async () => {
    const token = 'ghs_commenter'
    const tokens = { [token]: { login: 'bot', permissions: ['pull_requests:write'] } }
    const { simulator, github } = await benches.open({ token, tokens })
    const pull = simulator.seed.pull({ title: 'a pull request', merged: false })
    const issue = simulator.seed.issue({ title: 'an issue' })
    expect(await github.issues.comment(pull.number, 'gate passed')).toMatchObject({ author: 'bot' })
    await expect(github.issues.comment(issue.number, 'no')).rejects.toMatchObject({ code: 'PROVIDER_FORBIDDEN' })
  })

  it('opens an issue and writes a comment once when answers are lost', async () => {
    const { simulator, github } = await benches.open()
    simulator.fail({ match: 'POST /repos/{owner}/{repo}/issues', applied: true, with: 'reset' })
    simulator.fail({ match: /^POST .*\/comments$/, applied: true, with: { status: 502, body: 'unicorn' } })
    const { number } = await github.issues.create({ title: 'Incident', body: 'it broke', labels: ['incident'] })
    const { id } = await github.issues.comment(number, 'looking into it')
    expect(simulator.state.issues).toHaveLength(1)
    expect(simulator.state.comments.map((comment) => comment.id)).toEqual([id])
  })

  it('does not take an earlier equal comment for its own when somebody wrote after it', async () => {
    const { simulator, github } = await benches.open()
    const { number } = await github.issues.create({ title: 'Incident', body: '', labels: [] })
    await github.issues.comment(number, 'still looking')
    await github.issues.comment(number, 'aha')
    simulator.fail({ match: /^POST .*\/comments$/, with: 'reset' })
    await github.issues.comment(number, 'still looking')
    expect(simulator.state.comments.map(({ body }) => body)).toEqual(['still looking', 'aha', 'still looking'])
  })
})
