import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { deployTargets } from '../../shared/deploy/registry.ts'
import { canCancel, type DeployTargetKind } from '../../shared/deploy/target.ts'
import { describeRevision } from '../../shared/rollout/revision.ts'
import { createGitHubSimulator, type GitHubSimulator } from '../../simulators/github/simulator.ts'
import type { Asked } from '../../simulators/http/exchange.ts'
import { type Harness, harnesses } from '../contract/deploy/harness.ts'
import { spawnAction } from '../fakes/spawn-action.ts'

jest.setTimeout(90_000)

const signals = ['SIGINT', 'SIGTERM', 'SIGKILL'] as const

describe.each(Object.keys(deployTargets) as DeployTargetKind[])('a run that deploys to %s', (platform) => {
  let harness: Harness
  let github: GitHubSimulator
  let pid = 0
  let sha = ''

  beforeEach(async () => {
    github = await createGitHubSimulator()
    sha = await github.seed.commit({ message: 'feat: shop' })
    harness = await harnesses[platform]()
  })
  afterEach(async () => {
    await Promise.all([harness.close(), github.close()])
    expect([...harness.problems, ...github.problems]).toEqual([])
  })

  async function attempt(number: number) {
    github.seed.run({ run: 9, status: 'in_progress' })
    const { url, token, options } = harness.settings
    const inputs = {
      ...{ 'github-token': github.token, environment: 'production', platform, url, token },
      ...{ project: harness.resource, revision: describeRevision(harness.revisions.second) },
      options: Object.keys(options).length === 0 ? '' : JSON.stringify(options),
      ...{ 'poll-interval': '50ms', 'lock-interval': '50ms', 'lock-settle': '50ms' },
    }
    const run = { GITHUB_SHA: sha, GITHUB_RUN_ID: '9', GITHUB_RUN_ATTEMPT: `${number}`, GITHUB_TRIGGERING_ACTOR: 'ada' }
    return spawnAction('deploy-platform', { env: { ...github.env, ...run }, inputs, onStart: (id) => (pid = id) })
  }

  const entries = () =>
    github.state.deployments.map(({ statuses }) =>
      statuses.map(({ description }) => description.split('|')[1]).filter((phase) => phase !== undefined),
    )
  /** At the write that says that a deployment has begun. */
  const isBegun = ({ method, json }: Asked) =>
    method === 'POST' && String((json as { description?: string } | undefined)?.description).includes('|PREPARED|')
  const strike = (signal: NodeJS.Signals) => () => {
    process.kill(pid, signal)
    return undefined
  }

  async function mustGoOn(): Promise<void> {
    const again = await attempt(2)
    expect(again).toMatchObject({ exitCode: 0, outputs: { phase: 'Successful' } })
    expect(harness.running()).toEqual([describeRevision(harness.revisions.second)])
    expect(entries().at(-1)?.at(-1)).toBe('COMMITTED')
    // each record has an end: nothing waits for a run that is over
    for (const phases of entries()) expect(['COMMITTED', 'SUPERSEDED', 'FAILED_SAFE']).toContain(phases.at(-1))
  }

  it.each(signals)('ended by %s in the middle of a deployment, is made good by the next attempt', async (signal) => {
    github.fail({ match: isBegun, applied: true, with: strike(signal) })
    const run = await attempt(1)
    expect(run.exitCode).not.toBe(0)
    expect(harness.deployments()).toBe(1)
    if (signal !== 'SIGKILL') {
      expect(run.outputs).toMatchObject({ phase: 'Error', status: 'cancelled' })
      expect(entries()[0]?.at(-1)).toBe('FAILED_SAFE')
      if (canCancel(harness.create())) expect(harness.running()).toEqual([describeRevision(harness.revisions.first)])
    }
    await mustGoOn()
    // what was left running is gone on with, where the target tells of it
    if (signal === 'SIGKILL') expect(harness.deployments()).toBe(1)
  })

  it.each([false, true])('killed while it starts a deployment (applied: %s), is made good', async (applied) => {
    if (harness.settings.url === '') return
    const kill = strike('SIGKILL')
    const dies = () => {
      kill()
      return applied ? undefined : { status: 500 }
    }
    harness.fail({ match: harness.start, with: dies })
    expect((await attempt(1)).exitCode).toBeNull()
    expect(harness.deployments()).toBe(applied ? 1 : 0)
    await mustGoOn()
    // of one that nobody has written down, the target's own list may tell: else the revision is deployed a second time
    expect(harness.deployments()).toBeLessThanOrEqual(applied ? 2 : 1)
  })
})
