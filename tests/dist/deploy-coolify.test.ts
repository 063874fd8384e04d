import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { spawnAction } from '../fakes/spawn-action.ts'
import { until } from '../fakes/until.ts'
import { type CoolifySimulator, createCoolifySimulator } from '../../simulators/coolify/coolify.ts'
import { createGitHubSimulator, type GitHubSimulator } from '../../simulators/github/simulator.ts'
import type { Asked } from '../../simulators/http/exchange.ts'

let coolify: CoolifySimulator
let github: GitHubSimulator
let env: Record<string, string>
let inputs: Record<string, string>

beforeEach(async () => {
  github = await createGitHubSimulator()
  const sha = await github.seed.commit({ message: 'feat: shop', files: { 'README.md': 'shop' } })
  coolify = await createCoolifySimulator({
    applications: [{ uuid: 'shop', name: 'shop', image: 'ghcr.io/acme/shop:v1', healthCheck: true }],
    second: 20,
  })
  github.seed.run({ run: 9, status: 'in_progress' })
  env = { ...github.env, GITHUB_SHA: sha, GITHUB_RUN_ID: '9', GITHUB_RUN_ATTEMPT: '1', GITHUB_TRIGGERING_ACTOR: 'ada' }
  inputs = {
    'github-token': github.token,
    environment: 'production',
    url: coolify.url,
    token: coolify.token,
    resources: 'shop',
    image: 'ghcr.io/acme/shop:v2',
    'poll-interval': '50ms',
    'lock-interval': '50ms',
    'lock-settle': '50ms',
    'health-url': `${coolify.applicationUrl('shop')}/health`,
    'expect-version': 'v2',
  }
})
afterEach(async () => {
  await coolify.close()
  await github.close()
  expect([...coolify.problems, ...github.problems]).toEqual([])
})

const entries = () =>
  github.state.deployments.at(-1)?.statuses.map(({ description }) => description.split('|')[1]) ?? []

describe('the bundle of deploy-coolify', () => {
  it('deploys from inputs to outputs as a runner starts it, and shows no secret', async () => {
    const run = await spawnAction('deploy-coolify', { env, inputs })
    expect(run).toMatchObject({
      exitCode: 0,
      outputs: { phase: 'Successful', status: 'finished', waves: '[["shop"]]' },
    })
    expect(run.outputs['deployment-uuid']).toBe(coolify.deployments('shop')[0]?.deployment_uuid)
    expect(coolify.containers('shop').map(({ version }) => version)).toEqual(['v2'])
    expect(entries()).toEqual(['PLANNED', 'LOCKED', 'PREPARED', 'COMMITTED'])
    const shown = run.stdout.replace(/^::add-mask::.*$/gm, '') + run.summary
    expect(shown).not.toContain(coolify.token)
    expect(shown).not.toContain(coolify.token.split('|')[1])
  })

  it('names every wrong input at once, sets every output, and asks nobody anything', async () => {
    const wrong = { ...inputs, url: '', resources: 'no/uuid', timeout: '5', window: 'permit' }
    const run = await spawnAction('deploy-coolify', { env, inputs: wrong })
    expect(run).toMatchObject({
      exitCode: 1,
      outputs: { phase: 'Error', status: 'failed', deployments: '[]', waves: '[]' },
    })
    for (const input of ['resources', 'timeout']) expect(run.outputs.reason).toContain(`${input} is`)
    expect([...coolify.journal, ...github.journal]).toEqual([])
  })

  it('cancels the deployment in Coolify when the job is cancelled', async () => {
    coolify.knobs.workerLost = true
    let pid = 0
    const running = spawnAction('deploy-coolify', { env, inputs, onStart: (id) => (pid = id) })
    await until(() => entries().includes('PREPARED'))
    process.kill(pid, 'SIGINT')
    const run = await running
    expect(run).toMatchObject({ exitCode: 1, outputs: { phase: 'Error', reason: 'cancelled', status: 'cancelled' } })
    expect(coolify.deployments('shop')[0]?.status).toBe('cancelled-by-user')
    expect(entries()).toEqual(['PLANNED', 'LOCKED', 'PREPARED', 'FAILED_SAFE'])
  })

  it('goes on, in a second attempt, with the deployment that a killed runner left', async () => {
    coolify.knobs.pullSeconds = 300
    const death = new AbortController()
    const killed = spawnAction('deploy-coolify', { env, inputs, signal: death.signal })
    await until(() => entries().includes('PREPARED'))
    death.abort()
    await killed
    const run = await spawnAction('deploy-coolify', { env: { ...env, GITHUB_RUN_ATTEMPT: '2' }, inputs })
    expect(run).toMatchObject({ exitCode: 0, outputs: { status: 'finished' } })
    expect(coolify.deployments('shop')).toHaveLength(2)
    expect(entries()).toEqual(['PLANNED', 'LOCKED', 'PREPARED', 'COMMITTED'])
    const [left] = github.state.deployments
    expect(left?.statuses.at(-1)?.description).toContain('|SUPERSEDED|')
  })

  it('waits, of two processes at once, for the one that came first', async () => {
    coolify.knobs.pullSeconds = 60
    github.seed.run({ run: 10, status: 'in_progress' })
    const later = {
      env: { ...env, GITHUB_RUN_ID: '10' },
      inputs: { ...inputs, image: 'ghcr.io/acme/shop:v3', 'expect-version': 'v3' },
    }
    const first = spawnAction('deploy-coolify', { env, inputs })
    await until(() => github.state.deployments.length > 0)
    const runs = await Promise.all([first, spawnAction('deploy-coolify', later)])
    expect(runs.map(({ outputs }) => outputs.status)).toEqual(['finished', 'finished'])
    expect(coolify.containers('shop').map(({ version }) => version)).toEqual(['v3'])
    // what is no longer live is made inactive by whoever replaces it
    const isEntry = (body: unknown) => (body as { state?: string }).state !== 'inactive'
    const texts = github.journal.filter(
      ({ method, path, body }) => method === 'POST' && path.endsWith('/statuses') && isEntry(body),
    )
    const ids = texts.map(({ path }) => path.split('/').at(-2))
    // nothing of the second but its first entry before the last of the first
    expect(ids.indexOf(ids.at(-1), ids.indexOf(ids.at(-1)) + 1)).toBeGreaterThan(ids.lastIndexOf(ids[0]))
  })

  /** Kills a process (SIGKILL) at its n-th write to GitHub or Coolify, before or after the write takes effect. */
  function killAtWrite(n: number, applied: boolean, pid: () => number): () => boolean {
    let writes = 0
    let struck = false
    const fault = {
      match: (asked: Asked) => asked.method !== 'GET' && writes++ === n,
      applied,
      with: () => {
        struck = true
        process.kill(pid(), 'SIGKILL')
        return undefined
      },
    }
    github.fail(fault)
    coolify.fail(fault)
    return () => struck
  }

  const crashes = [0, 1, 2, 3, 4, 5, 6].flatMap((n) => [false, true].map((applied) => [n, applied] as const))
  it.each(crashes)('killed at write %i (applied: %s), the next attempt makes it good', async (n, applied) => {
    let pid = 0
    const wasStruck = killAtWrite(n, applied, () => pid)
    const killed = await spawnAction('deploy-coolify', { env, inputs, onStart: (id) => (pid = id) })
    expect([killed.exitCode, wasStruck()]).toEqual([null, true])
    const run = await spawnAction('deploy-coolify', { env: { ...env, GITHUB_RUN_ATTEMPT: '2' }, inputs })
    expect(run).toMatchObject({ exitCode: 0, outputs: { phase: 'Successful' } })
    expect(coolify.containers('shop').map(({ version }) => version)).toEqual(['v2'])
    const ends = github.state.deployments.map(({ statuses }) => statuses.at(-1)?.state)
    expect([ends.at(-1), ends.slice(0, -1).filter((state) => state !== 'inactive')]).toEqual(['success', []])
  })
})
