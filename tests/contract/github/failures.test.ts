import { describe, expect, it } from '@jest/globals'
import { ProviderError } from '../../../shared/errors/action-error.ts'
import { createGitHub } from '../../../shared/github/create.ts'
import { createContext } from '../../fakes/context.ts'
import { rateLimited, secondaryLimited } from '../../../simulators/github/limits.ts'
import { createBenches } from './harness.ts'

const benches = createBenches()
const secret = 'ghs_verysecrettoken'
const repository = 'GET /repos/{owner}/{repo}'

async function failing(work: Promise<unknown>): Promise<ProviderError> {
  const thrown: unknown = await work.then(
    () => undefined,
    (error: unknown) => error,
  )
  expect(thrown).toBeInstanceOf(ProviderError)
  return thrown as ProviderError
}

describe('what GitHub refuses', () => {
  it('names a wrong token, without showing it', async () => {
    const { github } = await benches.open({ token: secret })
    const error = await failing(github.contents.defaultBranch())
    expect(error).toMatchObject({ code: 'PROVIDER_UNAUTHORIZED', status: 401, provider: 'GitHub' })
    expect(error.message).toContain('GET /repos/acme/shop → 401 Bad credentials')
    expect(JSON.stringify([error, error.message, error.hint])).not.toContain(secret)
  })

  it('asks for a token when there is none', async () => {
    await expect(createGitHub(createContext(), '')).rejects.toThrow('github-token is missing')
  })

  it.each([
    ['deployments: write', 'addStatus'],
    ['checks: write', 'check'],
    ['issues: write', 'issue'],
    ['contents: write', 'ref'],
    ['contents: write', 'refs'],
    ['actions: write', 'dispatch'],
  ] as const)('names the permission that is missing: %s (%s)', async (permission, what) => {
    const { simulator, github } = await benches.open({
      token: secret,
      tokens: {
        [secret]: { login: 'github-actions[bot]', permissions: ['deployments:read', 'contents:read', 'checks:read'] },
      },
    })
    const sha = await simulator.seed.commit({ message: 'one' })
    const { id } = simulator.seed.deployment({ sha })
    const check = { name: 'gate', sha, conclusion: 'success', title: 't', summary: 's', annotations: [] } as const
    const work = {
      addStatus: () => github.deployments.addStatus(id, { state: 'success', description: '' }),
      check: () => github.checks.complete(check),
      issue: () => github.issues.create({ title: 't', body: '', labels: [] }),
      ref: () => github.refs.create('tags/v1', sha),
      refs: () => github.refs.compareAndSet([{ ref: 'tags/v1', before: undefined, after: sha }]),
      dispatch: () => github.runs.dispatch('x.yml', 'main', {}),
    }[what]
    const error = await failing(work())
    expect(error.code).toBe('PROVIDER_FORBIDDEN')
    expect(error.message).toContain('Resource not accessible by integration')
    expect(error.hint).toContain(`permissions: ${permission}`)
  })

  it('says for 404 that the thing may be there but not to be seen', async () => {
    const { simulator } = await benches.open()
    const context = createContext({ env: { ...simulator.env, GITHUB_REPOSITORY: 'acme/other' } })
    const github = await createGitHub(context, simulator.token, { retryUnit: 1 })
    const error = await failing(github.contents.defaultBranch())
    expect(error).toMatchObject({ code: 'PROVIDER_NOT_FOUND', status: 404 })
    expect(error.hint).toContain('the token may not see it')
  })

  it('passes on what a 422 says', async () => {
    const { simulator, github } = await benches.open()
    const sha = await simulator.seed.commit({ message: 'one' })
    simulator.seed.release({ tag: 'v1' })
    const release = { tag: 'v1', name: '', body: '', draft: false, prerelease: false, sha }
    const error = await failing(github.releases.create(release))
    expect(error).toMatchObject({ code: 'PROVIDER_REFUSED', status: 422 })
    expect(error.message).toContain('already_exists')
  })
})

describe('what goes wrong on the way', () => {
  it.each([500, 502, 503, 504])('reads again after %i', async (status) => {
    const { simulator, github } = await benches.open()
    simulator.fail({ match: repository, times: 2, with: { status, body: 'unicorn' } })
    expect(await github.contents.defaultBranch()).toBe('main')
  })

  it('reads again after 503 on a GET after a POST: a write does not take away the retries of the reads that follow', async () => {
    const { simulator, github } = await benches.open()
    simulator.seed.workflow('release.yml')
    await simulator.seed.commit({ message: 'one' })
    await github.runs.dispatch('release.yml', 'main', {})
    simulator.fail({ match: repository, with: { status: 503, body: 'unicorn' } })
    expect(await github.contents.defaultBranch()).toBe('main')
  })

  it.each(['reset', 'truncate'] as const)('reads again after a connection that is cut: %s', async (effect) => {
    const { simulator, github } = await benches.open()
    simulator.fail({ match: repository, with: effect })
    expect(await github.contents.defaultBranch()).toBe('main')
  })

  it('gives up reading after four tries', async () => {
    const { simulator, github } = await benches.open()
    simulator.fail({ match: repository, times: Infinity, with: { status: 502, body: 'unicorn' } })
    expect(await failing(github.contents.defaultBranch())).toMatchObject({ code: 'PROVIDER_FAILED', status: 502 })
    expect(simulator.journal).toHaveLength(4)
  })

  it('never writes a second time what may have been written', async () => {
    const { simulator, github } = await benches.open()
    simulator.seed.workflow('release.yml')
    await simulator.seed.commit({ message: 'one' })
    simulator.fail({
      match: 'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches',
      applied: true,
      with: { status: 502, body: 'unicorn' },
    })
    expect(await failing(github.runs.dispatch('release.yml', 'main', {}))).toMatchObject({ code: 'PROVIDER_FAILED' })
    expect(simulator.state.dispatches).toHaveLength(1)
  })

  it('says that nobody answers', async () => {
    const { simulator } = await benches.open()
    const context = createContext({ env: simulator.env })
    const github = await createGitHub(context, simulator.token, { retryUnit: 1 })
    await simulator.close()
    const error = await failing(github.contents.defaultBranch())
    expect(error).toMatchObject({ code: 'PROVIDER_UNREACHABLE', status: undefined })
    expect(error.message).toContain('ECONNREFUSED')
  })

  it('calls a login page nonsense', async () => {
    const { simulator, github } = await benches.open()
    simulator.fail({
      match: repository,
      with: { status: 200, body: '<html>', headers: { 'content-type': 'text/html' } },
    })
    const error = await failing(github.contents.defaultBranch())
    expect(error).toMatchObject({ code: 'PROVIDER_NONSENSE' })
    expect(error.message).toContain('text/html where JSON is expected')
  })

  it('calls an answer without the needed fields nonsense', async () => {
    const { simulator, github } = await benches.open()
    simulator.fail({ match: repository, with: { status: 200, body: { name: 'shop' } } })
    const error = await failing(github.contents.defaultBranch())
    expect(error.code).toBe('PROVIDER_NONSENSE')
    expect(error.message).toContain('default_branch')
  })

  it('waits out a secondary limit as long as GitHub says, also for a write', async () => {
    const { simulator, github, log } = await benches.open()
    simulator.fail({ match: 'POST /repos/{owner}/{repo}/issues', with: secondaryLimited(7) })
    simulator.fail({ match: 'GET /repos/{owner}/{repo}', with: secondaryLimited(undefined, 429) })
    expect(await github.issues.create({ title: 't', body: '', labels: [] })).toMatchObject({ number: 1 })
    expect(await github.contents.defaultBranch()).toBe('main')
    expect(log.lines.filter((line) => line.startsWith('warning'))).toEqual([
      expect.stringContaining("GitHub's secondary rate limit: POST /repos/{owner}/{repo}/issues is tried again in 7 s"),
      expect.stringContaining('is tried again in 60 s'),
    ])
  })

  it('does not wait for an hourly limit that ends too late', async () => {
    const { simulator, github } = await benches.open()
    const reset = Math.ceil(Date.now() / 1_000) + 1_800
    simulator.fail({ match: repository, times: Infinity, with: rateLimited(reset) })
    const error = await failing(github.contents.defaultBranch())
    expect(error).toMatchObject({ code: 'PROVIDER_RATE_LIMITED', status: 403 })
    expect(simulator.journal).toHaveLength(1)
  })

  it('gives up a secondary limit that does not end', async () => {
    const { simulator, github } = await benches.open()
    simulator.fail({ match: repository, times: Infinity, with: secondaryLimited(1) })
    expect(await failing(github.contents.defaultBranch())).toMatchObject({ code: 'PROVIDER_RATE_LIMITED' })
    expect(simulator.journal).toHaveLength(3)
  })

  it('stops at once when the run is cancelled', async () => {
    const cancellation = new AbortController()
    const { simulator, github } = await benches.open({ context: { signal: cancellation.signal } })
    simulator.fail({ match: repository, times: Infinity, with: { latency: 60_000 } })
    const asked = github.contents.defaultBranch()
    setTimeout(() => cancellation.abort(new Error('cancelled')), 100)
    await expect(asked).rejects.toThrow('cancelled')
  })

  it('goes to the GraphQL address that the runner names', async () => {
    const { simulator } = await benches.open()
    const context = createContext({ env: { ...simulator.env, GITHUB_API_URL: 'http://127.0.0.1:1/api/x' } })
    const github = await createGitHub(context, simulator.token, { retryUnit: 1 })
    expect(await github.pulls.ofCommits(['a'.repeat(40)])).toEqual(new Map())
  })
})
