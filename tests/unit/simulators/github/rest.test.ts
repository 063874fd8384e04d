import { afterEach, describe, expect, it } from '@jest/globals'
import {
  createGitHubSimulator,
  type GitHubOptions,
  type GitHubSimulator,
} from '../../../../simulators/github/simulator.ts'

let simulator: GitHubSimulator
afterEach(() => simulator.close())

interface Said {
  readonly status: number
  readonly headers: Headers
  readonly body: Record<string, unknown>
}

async function open(options: GitHubOptions = {}) {
  simulator = await createGitHubSimulator(options)
  return simulator
}

async function ask(method: string, path: string, body?: unknown, token = simulator.token): Promise<Said> {
  const answer = await fetch(`${simulator.url}/repos/acme/shop${path}`, {
    method,
    headers: token === '' ? {} : { authorization: `token ${token}` },
    body: body === undefined ? null : JSON.stringify(body),
  })
  const text = await answer.text()
  return { status: answer.status, headers: answer.headers, body: (text === '' ? {} : JSON.parse(text)) as Said['body'] }
}

describe('the simulated GitHub, strictness', () => {
  it('holds requests against the description: body, query, missing fields', async () => {
    await open()
    expect(await ask('POST', '/issues', { labels: 'x' })).toMatchObject({ status: 422 })
    expect(await ask('GET', '/deployments?enviroment=production')).toMatchObject({ status: 422 })
    expect(await ask('POST', '/git/refs')).toMatchObject({ status: 422 })
    expect(simulator.problems).toEqual([
      expect.stringContaining('POST /repos/{owner}/{repo}/issues body'),
      expect.stringContaining('"additionalProperty":"enviroment"'),
      expect.stringContaining('the body is missing'),
    ])
  })

  it('holds its own answers against the description', async () => {
    await open()
    simulator.seed.issue({ title: 'x' })
    Object.assign(simulator.state.issues[0]!, { createdAt: 'yesterday' })
    await ask('GET', '/issues/1')
    expect(simulator.problems).toEqual([expect.stringContaining('/created_at: must match format "date-time"')])
  })

  it('refuses wrong tokens, no token, and tokens without the permission', async () => {
    await open({ tokens: { reader: { login: 'bot', permissions: ['deployments:read'] } } })
    expect(await ask('GET', '/deployments', undefined, 'reader')).toMatchObject({ status: 200 })
    expect(await ask('GET', '/deployments', undefined, 'other')).toMatchObject({
      status: 401,
      body: { message: 'Bad credentials' },
    })
    expect(await ask('GET', '/deployments', undefined, '')).toMatchObject({
      status: 401,
      body: { message: 'Requires authentication' },
    })
    const forbidden = await ask('POST', '/deployments', { ref: 'main' }, 'reader')
    expect(forbidden).toMatchObject({ status: 403, body: { message: 'Resource not accessible by integration' } })
    expect(forbidden.headers.get('x-accepted-github-permissions')).toBe('deployments=write')
  })

  it('pages with Link headers that lead through everything', async () => {
    await open()
    for (let index = 0; index < 65; index++) simulator.seed.issue({ title: String(index) })
    const first = await ask('GET', '/issues?state=all')
    expect(first.headers.get('link')).toBe(
      `<${simulator.url}/repos/acme/shop/issues?state=all&page=2>; rel="next", <${simulator.url}/repos/acme/shop/issues?state=all&page=3>; rel="last"`,
    )
    const last = await ask('GET', '/issues?page=3')
    expect(last.body).toHaveLength(5)
    expect(last.headers.get('link')).toContain('rel="prev"')
    expect((await ask('GET', '/issues?per_page=65')).headers.get('link')).toBeNull()
  })
})

describe('the simulated GitHub, deployments', () => {
  async function openWithCommit() {
    await open()
    return simulator.seed.commit({ message: 'one' })
  }
  const plain = { auto_merge: false, required_contexts: [] }
  const states = () => simulator.state.deployments.map(({ statuses }) => statuses.at(-1)?.state)

  it('makes earlier successful deployments of the same environment inactive, but not in production', async () => {
    await openWithCommit()
    for (const environment of ['staging', 'staging', 'production', 'production']) {
      const { body } = await ask('POST', '/deployments', { ...plain, ref: 'main', environment })
      await ask('POST', `/deployments/${String(body.id)}/statuses`, { state: 'success' })
    }
    expect(states()).toEqual(['inactive', 'success', 'success', 'success'])
  })

  it('leaves orphans in progress, transient ones, and all when auto_inactive is false', async () => {
    const sha = await openWithCommit()
    const orphan = simulator.seed.deployment({ sha, environment: 'staging' })
    simulator.seed.status(orphan, 'in_progress')
    simulator.seed.status(simulator.seed.deployment({ sha, environment: 'staging', transient: true }), 'success')
    simulator.seed.status(simulator.seed.deployment({ sha, environment: 'staging' }), 'success')
    const { body } = await ask('POST', '/deployments', { ...plain, ref: sha, environment: 'staging' })
    await ask('POST', `/deployments/${String(body.id)}/statuses`, { state: 'success', auto_inactive: false })
    expect(states()).toEqual(['in_progress', 'success', 'success', 'success'])
    await ask('POST', `/deployments/${String(body.id)}/statuses`, { state: 'success' })
    expect(states()).toEqual(['in_progress', 'success', 'inactive', 'success'])
  })

  it('merges and deploys nothing unless auto_merge is false', async () => {
    const base = await openWithCommit()
    await simulator.seed.commit({ message: 'topic', branch: 'topic', parents: [base], files: { a: '1' } })
    await simulator.seed.commit({ message: 'two' })
    expect(await ask('POST', '/deployments', { ref: 'topic', required_contexts: [] })).toMatchObject({ status: 202 })
    expect(simulator.state.deployments).toEqual([])
    const merged = await simulator.git.resolve('topic')
    expect((await simulator.git.commit(merged!))?.parents).toHaveLength(2)
    expect(await ask('POST', '/deployments', { ref: 'topic', required_contexts: [] })).toMatchObject({ status: 201 })
  })

  it('answers 409 when that merge has a conflict, and when checks are not green', async () => {
    const base = await openWithCommit()
    await simulator.seed.commit({ message: 'topic', branch: 'topic', parents: [base], files: { a: '1' } })
    await simulator.seed.commit({ message: 'two', files: { a: '2' } })
    expect(await ask('POST', '/deployments', { ref: 'topic' })).toMatchObject({
      status: 409,
      body: { message: 'Conflict merging main into topic.' },
    })
    await ask('POST', '/check-runs', { name: 'test', head_sha: base, conclusion: 'failure' })
    expect(await ask('POST', '/deployments', { ref: base, auto_merge: false })).toMatchObject({ status: 409 })
    expect(await ask('POST', '/deployments', { ...plain, ref: base })).toMatchObject({ status: 201 })
    expect(simulator.problems).toEqual([])
  })

  it('refuses unknown refs and long descriptions', async () => {
    const sha = await openWithCommit()
    expect(await ask('POST', '/deployments', { ...plain, ref: 'nowhere' })).toMatchObject({
      status: 422,
      body: { message: 'No ref found for: nowhere' },
    })
    const { id } = simulator.seed.deployment({ sha })
    expect(
      await ask('POST', `/deployments/${id}/statuses`, { state: 'success', description: 'x'.repeat(141) }),
    ).toMatchObject({
      status: 422,
      body: { errors: [{ resource: 'DeploymentStatus', code: 'custom', field: 'description' }] },
    })
    expect(simulator.problems).toEqual([])
  })

  it('shows a new deployment in lists only after the lag', async () => {
    let now = Date.parse('2026-01-15T10:00:00Z')
    await open({ clock: { now: () => now } })
    await simulator.seed.commit({ message: 'one' })
    simulator.state.lag = 2_000
    const { body } = await ask('POST', '/deployments', { ...plain, ref: 'main' })
    expect((await ask('GET', '/deployments')).body).toEqual([])
    expect(await ask('GET', `/deployments/${String(body.id)}`)).toMatchObject({ status: 200 })
    now += 2_000
    expect((await ask('GET', '/deployments')).body).toHaveLength(1)
  })

  it('deletes only what is inactive or alone', async () => {
    const sha = await openWithCommit()
    const [one, two] = [simulator.seed.deployment({ sha }), simulator.seed.deployment({ sha })]
    simulator.seed.status(one, 'success')
    simulator.seed.status(two, 'inactive')
    expect(await ask('DELETE', `/deployments/${one.id}`)).toMatchObject({ status: 422 })
    expect(await ask('DELETE', `/deployments/${two.id}`)).toMatchObject({ status: 204 })
    expect(await ask('DELETE', `/deployments/${one.id}`)).toMatchObject({ status: 204 })
  })
})

describe('the simulated GitHub, the rest', () => {
  it('never lets an immutable tag go, nor its name be used again', async () => {
    await open()
    const sha = await simulator.seed.commit({ message: 'one' })
    simulator.state.immutableReleases = true
    const { body } = await ask('POST', '/releases', { tag_name: 'v1', target_commitish: sha })
    expect(body).toMatchObject({ immutable: true })
    expect(await ask('DELETE', '/git/refs/tags/v1')).toMatchObject({ status: 422 })
    expect(await ask('PATCH', '/git/refs/tags/v1', { sha, force: true })).toMatchObject({ status: 422 })
    expect(await ask('DELETE', `/releases/${String(body.id)}`)).toMatchObject({ status: 204 })
    await simulator.git.update([{ ref: 'refs/tags/v1', after: null }])
    expect(await ask('POST', '/releases', { tag_name: 'v1', target_commitish: sha })).toMatchObject({
      status: 422,
      body: { errors: [{ message: 'tag_name was used by an immutable release' }] },
    })
  })

  it('hides drafts from those who may only read', async () => {
    await open({
      tokens: {
        reader: { login: 'bot', permissions: ['contents:read'] },
        writer: { login: 'bot', permissions: ['contents:write'] },
      },
    })
    simulator.seed.release({ tag: 'v1', draft: true })
    expect((await ask('GET', '/releases', undefined, 'reader')).body).toEqual([])
    expect((await ask('GET', '/releases', undefined, 'writer')).body).toHaveLength(1)
    expect(await ask('GET', '/releases/tags/v1', undefined, 'writer')).toMatchObject({ status: 404 })
  })

  it('moves a ref only forward unless forced', async () => {
    await open()
    const [one, two] = [
      await simulator.seed.commit({ message: 'one' }),
      await simulator.seed.commit({ message: 'two' }),
    ]
    await simulator.seed.ref('refs/tags/v1', one)
    expect(await ask('PATCH', '/git/refs/tags/v1', { sha: two })).toMatchObject({ status: 200 })
    expect(await ask('PATCH', '/git/refs/tags/v1', { sha: one })).toMatchObject({
      status: 422,
      body: { message: 'Update is not a fast forward' },
    })
    expect(await ask('PATCH', '/git/refs/tags/v1', { sha: one, force: true })).toMatchObject({ status: 200 })
    expect(await ask('POST', '/git/refs', { ref: 'refs/tags/v1', sha: one })).toMatchObject({
      status: 422,
      body: { message: 'Reference already exists' },
    })
    expect(await ask('POST', '/git/refs', { ref: 'tags/v2', sha: one })).toMatchObject({ status: 422 })
    expect(simulator.problems).toEqual([])
  })

  it('takes 50 annotations at once and no more', async () => {
    await open()
    const sha = await simulator.seed.commit({ message: 'one' })
    const annotation = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'm' }
    const check = (count: number) => ({
      name: 'gate',
      head_sha: sha,
      output: { title: 't', summary: 's', annotations: Array.from({ length: count }, () => annotation) },
    })
    expect(await ask('POST', '/check-runs', check(50))).toMatchObject({ status: 201 })
    expect(await ask('POST', '/check-runs', check(51))).toMatchObject({ status: 422 })
    expect(simulator.problems).toEqual([expect.stringContaining('must NOT have more than 50 items')])
  })

  it('opens a pull request of a branch, once', async () => {
    await open()
    const base = await simulator.seed.commit({ message: 'one' })
    await simulator.seed.commit({ message: 'revert', branch: 'revert', parents: [base] })
    const wanted = { title: 'Revert', head: 'revert', base: 'main' }
    expect(await ask('POST', '/pulls', wanted)).toMatchObject({
      status: 201,
      body: { number: 1, state: 'open', merged: false },
    })
    expect(await ask('POST', '/pulls', wanted)).toMatchObject({ status: 422 })
    expect(await ask('POST', '/pulls', { ...wanted, head: 'nowhere' })).toMatchObject({ status: 422 })
    expect((await ask('GET', '/pulls?head=acme:revert&base=main')).body).toHaveLength(1)
    expect((await ask('GET', '/pulls?head=acme:other')).body).toEqual([])
    expect(simulator.problems).toEqual([])
  })

  it('lists the jobs of the newest attempt and of a named one', async () => {
    await open()
    simulator.seed.run({
      run: 5,
      attempt: 1,
      status: 'completed',
      conclusion: 'failure',
      jobs: [{ name: 'deploy', status: 'completed', conclusion: 'failure' }],
    })
    simulator.seed.run({ run: 5, attempt: 2, jobs: [{ name: 'deploy' }, { name: 'notify', status: 'queued' }] })
    expect((await ask('GET', '/actions/runs/5')).body).toMatchObject({
      run_attempt: 2,
      status: 'in_progress',
      conclusion: null,
    })
    expect((await ask('GET', '/actions/runs/5/jobs')).body).toMatchObject({
      total_count: 2,
      jobs: [{ name: 'deploy' }, { status: 'queued' }],
    })
    expect((await ask('GET', '/actions/runs/5/attempts/1/jobs')).body).toMatchObject({
      jobs: [{ conclusion: 'failure' }],
    })
    const id = simulator.state.attempts[1]!.jobs[1]!.id
    expect((await ask('GET', `/actions/jobs/${id}`)).body).toMatchObject({ name: 'notify', run_id: 5, run_attempt: 2 })
    expect(simulator.problems).toEqual([])
  })

  it('tells branches and whether they are protected', async () => {
    await open()
    await simulator.seed.commit({ message: 'one', branch: 'release/1.x' })
    simulator.state.protectedBranches.add('release/1.x')
    expect((await ask('GET', '/branches/release/1.x')).body).toMatchObject({ name: 'release/1.x', protected: true })
    expect(await ask('GET', '/branches/other')).toMatchObject({ status: 404, body: { message: 'Branch not found' } })
    expect(simulator.problems).toEqual([])
  })
})
