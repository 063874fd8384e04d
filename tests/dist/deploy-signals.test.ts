import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { deployTargets } from '../../shared/deploy/registry.ts'
import { canCancel, type DeployTargetKind } from '../../shared/deploy/target.ts'
import { describeRevision } from '../../shared/rollout/revision.ts'
import { createGitHubSimulator, type GitHubSimulator } from '../../simulators/github/simulator.ts'
import type { Asked } from '../../simulators/http/exchange.ts'
import { type Harness, harnesses } from '../contract/deploy/harness.ts'
import { spawnAction } from '../fakes/spawn-action.ts'
import { until } from '../fakes/until.ts'

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
      const end = entries()[0]?.at(-1)
      // what was being started is stopped a moment later; what had come further may run, which is said
      const isBack = () => isDeepStrictEqual(harness.running(), [describeRevision(harness.revisions.first)])
      if (end === 'FAILED_SAFE') await until(isBack)
      else expect(end).toBe('INTERRUPTED')
      if (!canCancel(harness.create())) expect(end).toBe('INTERRUPTED')
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

/** A command that takes a while, and leaves a line of its own five times a second as long as it runs. */
const slowly = `own=$(od -An -N4 -tx4 /dev/urandom)
echo "$DEPLOY_REVISION" >> started
for beat in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do echo $own >> beats; sleep 0.2; done
printf %s "$DEPLOY_REVISION" > runs`
/** It runs as long as a line is younger than a second. */
const look = `if [ -n "$(find . -name beats -newermt '-1 second')" ]; then echo "revision=$(tail -n 1 started)"; echo running
else echo "revision=$(cat runs)"; echo finished; fi`

describe('a run whose own command deploys', () => {
  let github: GitHubSimulator
  let folder = ''
  let sha = ''
  beforeEach(async () => {
    github = await createGitHubSimulator()
    sha = await github.seed.commit({ message: 'feat: shop' })
    folder = mkdtempSync(join(tmpdir(), 'release-kit-command-'))
    for (const name of ['beats', 'started']) writeFileSync(join(folder, name), '')
    writeFileSync(join(folder, 'runs'), 'ghcr.io/acme/shop:v1')
  })
  afterEach(async () => {
    await github.close()
    rmSync(folder, { recursive: true })
    expect(github.problems).toEqual([])
  })
  const lines = (name: string) => readFileSync(join(folder, name), 'utf8').split('\n').slice(0, -1)
  const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

  async function attempt(number: number, onStart: (pid: number) => void = () => undefined) {
    github.seed.run({ run: 9, status: 'in_progress' })
    const inputs = {
      ...{ 'github-token': github.token, environment: 'production', platform: 'command', project: 'shop' },
      ...{ revision: 'ghcr.io/acme/shop:v2', options: JSON.stringify({ command: slowly, status: look }) },
      ...{ 'poll-interval': '200ms', 'lock-interval': '50ms', 'lock-settle': '50ms' },
    }
    const run = { GITHUB_SHA: sha, GITHUB_RUN_ID: '9', GITHUB_RUN_ATTEMPT: `${number}`, GITHUB_TRIGGERING_ACTOR: 'ada' }
    return spawnAction('deploy-platform', { env: { ...github.env, ...run }, inputs, cwd: folder, onStart })
  }

  it.each(signals)('ended by %s in the middle of it, never has two of it at once, and is made good', async (signal) => {
    let pid = 0
    const first = attempt(1, (id) => (pid = id))
    while (lines('beats').length < 2) await sleep(20)
    process.kill(pid, signal)
    const { exitCode, outputs } = await first
    expect(exitCode).not.toBe(0)
    const atEnd = lines('beats').length
    await sleep(600)
    const survives = lines('beats').length > atEnd
    if (signal !== 'SIGKILL') {
      expect(outputs).toMatchObject({ phase: 'Error', status: 'cancelled' })
      expect(survives).toBe(false)
    }
    expect(readFileSync(join(folder, 'runs'), 'utf8')).toBe('ghcr.io/acme/shop:v1')

    expect(await attempt(2)).toMatchObject({ exitCode: 0, outputs: { phase: 'Successful' } })
    expect(readFileSync(join(folder, 'runs'), 'utf8')).toBe('ghcr.io/acme/shop:v2')
    // one that outlived its run is gone on with
    expect(lines('started')).toHaveLength(survives ? 1 : 2)
    const beats = lines('beats')
    const turns = beats.filter((own, index) => own !== beats[index - 1])
    expect(turns).toHaveLength(new Set(beats).size)
  })

  it('finds one under way that somebody else started, and goes on with it', async () => {
    const env = { PATH: process.env.PATH, DEPLOY_REVISION: 'ghcr.io/acme/shop:v2' }
    const survivor = spawn('bash', ['-c', slowly], { cwd: folder, env, stdio: 'ignore' })
    while (lines('beats').length < 2) await sleep(20)
    const { exitCode, stdout } = await attempt(1)
    survivor.kill('SIGKILL')
    expect([exitCode, lines('started')]).toEqual([0, ['ghcr.io/acme/shop:v2']])
    expect(stdout).toContain('attached to deployment')
  })
})
