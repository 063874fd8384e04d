import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { type CoolifySimulator, createCoolifySimulator } from '../../simulators/coolify/coolify.ts'
import { createGitHubSimulator, type GitHubSimulator } from '../../simulators/github/simulator.ts'
import type { Asked } from '../../simulators/http/exchange.ts'
import { spawnAction } from '../fakes/spawn-action.ts'

jest.setTimeout(90_000)

const services = ['auth', 'storage', 'api', 'web']
let github: GitHubSimulator
let coolify: CoolifySimulator
let pid = 0
let sha = ''

beforeEach(async () => {
  github = await createGitHubSimulator()
  sha = await github.seed.commit({ message: 'feat: shop' })
  coolify = await createCoolifySimulator({
    second: 20,
    applications: services.map((name) => ({
      name,
      uuid: name,
      image: `ghcr.io/acme/${name}:v1`,
      healthCheck: true,
    })),
  })
})
afterEach(async () => {
  await Promise.all([coolify.close(), github.close()])
  expect([...coolify.problems, ...github.problems]).toEqual([])
})

async function attempt(number: number) {
  github.seed.run({ run: 9, status: 'in_progress' })
  const lines = (line: (name: string) => string) => services.map(line).join('\n')
  const inputs = {
    ...{ 'github-token': github.token, environment: 'production', url: coolify.url, token: coolify.token },
    resources: lines((name) => `${name}=${name}`),
    image: lines((name) => `${name}=ghcr.io/acme/${name}:v2`),
    'depends-on': 'api: auth storage\nweb: api',
    ...{ 'poll-interval': '50ms', 'lock-interval': '50ms', 'lock-settle': '50ms' },
  }
  const run = {
    GITHUB_SHA: sha,
    GITHUB_RUN_ID: '9',
    GITHUB_RUN_ATTEMPT: `${number}`,
    GITHUB_TRIGGERING_ACTOR: 'ada',
  }
  return spawnAction('deploy-coolify', { env: { ...github.env, ...run }, inputs, onStart: (id) => (pid = id) })
}

const versions = () =>
  services.map((name) =>
    coolify
      .containers(name)
      .map(({ version }) => version)
      .join(),
  )
const begun = () => services.map((name) => coolify.deployments(name).length - 1)
const ends = () => github.state.deployments.map(({ statuses }) => statuses.at(-1)?.description.split('|')[1])

const kill = () => {
  process.kill(pid, 'SIGKILL')
  return undefined
}

describe('a fleet whose runner is killed', () => {
  it('in the middle of a wave, is gone on with: what had begun is not begun again', async () => {
    let written = 0
    const isSecond = ({ method, json }: Asked) =>
      method === 'POST' &&
      String((json as { description?: string } | undefined)?.description).includes('|PREPARED|') &&
      ++written === 2
    coolify.knobs.pullSeconds = 60
    github.fail({ match: isSecond, applied: true, with: kill })
    expect((await attempt(1)).exitCode).toBeNull()
    expect(begun()).toEqual([1, 1, 0, 0])
    const again = await attempt(2)
    expect(again).toMatchObject({ exitCode: 0, outputs: { phase: 'Successful' } })
    expect([versions(), begun()]).toEqual([services.map(() => 'v2'), [1, 1, 1, 1]])
    expect(ends().filter((phase) => phase !== 'COMMITTED' && phase !== 'SUPERSEDED')).toEqual([])
  })

  it.each([3, 5, 7, 9, 11, 13])('at write %i, ends with all of it deployed by the next attempt', async (n) => {
    let writes = 0
    const fault = { match: ({ method }: Asked) => method !== 'GET' && ++writes === n, with: kill }
    github.fail(fault)
    coolify.fail(fault)
    expect((await attempt(1)).exitCode).toBeNull()
    expect(await attempt(2)).toMatchObject({ exitCode: 0, outputs: { phase: 'Successful' } })
    expect(versions()).toEqual(services.map(() => 'v2'))
    expect(ends().every((phase) => ['COMMITTED', 'SUPERSEDED', 'FAILED_SAFE'].includes(phase ?? ''))).toBe(true)
  })
})
