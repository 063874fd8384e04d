import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { action } from '../../actions/deploy-platform/src/run.ts'
import { readRunContext } from '../../shared/log/run-context.ts'
import { endOfDeployment } from '../../shared/release/lock/close-abandoned.ts'
import type { JournalEntry } from '../../shared/rollout/journal.ts'
import { createDeployHookSimulator, type DeployHookSimulator } from '../../simulators/deploy-hook/deploy-hook.ts'
import { createGitHubSimulator, type GitHubSimulator } from '../../simulators/github/simulator.ts'
import { createContext } from '../fakes/context.ts'
import { inputsOf } from '../unit/actions/deploy-platform/inputs-of.ts'

let hook: DeployHookSimulator
let github: GitHubSimulator
let sha: string

beforeEach(async () => {
  github = await createGitHubSimulator()
  sha = await github.seed.commit({ message: 'feat: shop', files: { 'README.md': 'shop' } })
  hook = await createDeployHookSimulator({ token: 'hook-token', running: 'ghcr.io/acme/shop:v1' })
})
afterEach(async () => {
  await Promise.all([hook.close(), github.close()])
  expect([...hook.problems, ...github.problems]).toEqual([])
})

async function attempt(number: number, given: Record<string, string> = {}) {
  const env = {
    ...{ ...github.env, GITHUB_SHA: sha, GITHUB_RUN_ID: '7', GITHUB_RUN_ATTEMPT: `${number}` },
    ...{ GITHUB_TRIGGERING_ACTOR: 'ada', PATH: process.env.PATH ?? '' },
  }
  github.seed.run({ run: 7, attempt: number, status: 'in_progress' })
  const inputs = inputsOf({
    ...{ 'github-token': github.token, environment: 'production', revision: 'ghcr.io/acme/shop:v2', timeout: '60s' },
    ...{ 'poll-interval': '20ms', 'lock-interval': '20ms', 'lock-settle': '20ms' },
    ...{ platform: 'webhook', url: `${hook.url}/deploy`, token: 'hook-token' },
    ...{ options: `status-url: ${hook.url}/deployments/{id}`, ...given },
  })
  return action.run(inputs, createContext({ env, run: readRunContext(env) }))
}
const ends = () =>
  github.state.deployments.map(({ statuses }) => {
    const last = statuses.at(-1)
    return [last?.state, last?.description.split('|')[1]]
  })

const start = 'POST /deploy'
const notKnown = /whether it began is not known: look at what runs there, then run this again/

describe('a deployment whose start was asked for, and not answered', () => {
  it.each([
    ['the connection is cut', 'reset' as const],
    ['the hook fails', { status: 500, body: 'oops' }],
    ['a proxy gives up on it', { status: 504, body: 'gateway timeout' }],
    ['the hook leads on to a page', { status: 303, headers: { location: '/' } }],
    ['the answer tells no id', { status: 200, body: { ok: true } }],
  ])('where %s says that it may run, stays open, and the next attempt goes on', async (_, answer) => {
    hook.fail({ match: start, applied: true, with: answer })
    const { phase, reason, outputs, summary } = await attempt(1)
    expect([phase, outputs.status, hook.deployments.length]).toEqual(['Error', 'failed', 1])
    expect(reason).toMatch(notKnown)
    expect(summary).toMatch(notKnown)
    expect(ends()).toEqual([['in_progress', 'INTERRUPTED']])
    expect(await attempt(2)).toMatchObject({ phase: 'Successful' })
    expect(ends().map(([, phase]) => phase)).toEqual(['SUPERSEDED', 'COMMITTED'])
  })

  it('where its own time ends says that it may run, and stays open', async () => {
    let answer: (_: undefined) => void = () => undefined
    const answered = new Promise<undefined>((resolve) => (answer = resolve))
    hook.fail({ match: start, applied: true, with: () => answered })
    const { phase, reason, outputs, summary } = await attempt(1, { timeout: '10s' })
    answer(undefined)
    expect([phase, outputs.status, hook.deployments.length]).toEqual(['Failed', 'timed-out', 1])
    for (const text of [reason, summary]) expect(text).toMatch(notKnown)
    expect(ends()).toEqual([['in_progress', 'INTERRUPTED']])
  }, 60_000)

  it('is something that may run when the version of before is deployed again: that is not taken for done', async () => {
    await attempt(1)
    hook.fail({ match: start, applied: true, with: 'reset' })
    await attempt(2, { revision: 'ghcr.io/acme/shop:v3' })
    expect(await attempt(3)).toMatchObject({ phase: 'Successful', outputs: { status: 'finished' } })
    expect(hook.deployments.map(({ revision }) => revision.split(':')[1])).toEqual(['v2', 'v3', 'v2'])
  })

  it('needs somebody where no attempt follows, and is never ended as safe', () => {
    const at = (phase: JournalEntry['phase']) =>
      ({ phase, step: [0, 1], slot: undefined, reason: '', at: 0, by: '' }) as const
    const journal = [at('PLANNED'), at('LOCKED'), at('INTERRUPTED')]
    expect(endOfDeployment({ journal })).toMatchObject({ phase: 'NEEDS_HUMAN' })
    expect(endOfDeployment({ journal: journal.slice(0, 2) })).toMatchObject({ phase: 'FAILED_SAFE' })
  })
})

describe('a deployment that was surely not begun', () => {
  it.each([
    ['the hook refuses it', { status: 422, body: { error: 'no such revision' } }],
    ['the token may not deploy', { status: 403, body: { error: 'forbidden' } }],
    ['the hook has moved', { status: 308, headers: { location: 'https://hook.example/deploy' } }],
  ])('where %s ends as safe', async (_, answer) => {
    hook.fail({ match: start, with: answer })
    const { phase, reason } = await attempt(1)
    expect([phase, hook.deployments.length]).toEqual(['Error', 0])
    expect(reason).not.toMatch(notKnown)
    expect(ends().map(([, end]) => end)).toEqual(['FAILED_SAFE'])
  })

  it('where nobody listens at the address ends as safe', async () => {
    const gone = await createDeployHookSimulator()
    await gone.close()
    const { phase, reason } = await attempt(1, {
      url: `${gone.url}/deploy`,
      options: `status-url: ${gone.url}/deployments/{id}`,
    })
    expect(phase).toBe('Error')
    expect(reason).not.toMatch(notKnown)
    expect(ends().map(([, end]) => end)).toEqual(['FAILED_SAFE'])
  })
})
