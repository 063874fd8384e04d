import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createDeployHookSimulator, type DeployHookSimulator } from '../../simulators/deploy-hook/deploy-hook.ts'
import { createGitHubSimulator, type GitHubSimulator } from '../../simulators/github/simulator.ts'
import { spawnAction } from '../fakes/spawn-action.ts'

let hook: DeployHookSimulator
let github: GitHubSimulator
let env: Record<string, string>

beforeEach(async () => {
  github = await createGitHubSimulator()
  const sha = await github.seed.commit({ message: 'feat: shop', files: { 'README.md': 'shop' } })
  hook = await createDeployHookSimulator({ token: 'a-token-of-the-hook' })
  github.seed.run({ run: 9, status: 'in_progress' })
  env = { ...github.env, GITHUB_SHA: sha, GITHUB_RUN_ID: '9', GITHUB_RUN_ATTEMPT: '1', GITHUB_TRIGGERING_ACTOR: 'ada' }
})
afterEach(async () => {
  await Promise.all([hook.close(), github.close()])
  expect([...hook.problems, ...github.problems]).toEqual([])
})

describe('the bundle of deploy-platform', () => {
  it('deploys by a hook from inputs to outputs, and shows neither its address nor its token', async () => {
    const inputs = {
      'github-token': github.token,
      environment: 'production',
      platform: 'webhook',
      url: `${hook.url}/deploy`,
      token: 'a-token-of-the-hook',
      revision: 'ghcr.io/acme/shop:v2',
      options: `status-url: ${hook.url}/deployments/{id}`,
      'poll-interval': '50ms',
    }
    const run = await spawnAction('deploy-platform', { env, inputs })
    expect(run).toMatchObject({
      exitCode: 0,
      outputs: { phase: 'Successful', status: 'finished', url: 'https://d1.hook.example', waves: '[["webhook"]]' },
    })
    expect(hook.running()).toBe('ghcr.io/acme/shop:v2')
    const shown = run.stdout.replace(/^::add-mask::.*$/gm, '') + run.summary
    expect(shown).not.toContain('a-token-of-the-hook')
    expect(shown).not.toContain(`${hook.url}/deploy\n`)
  })

  it('hands its token to a command, and hides it in what the command prints', async () => {
    const options = 'command: echo "token $DEPLOY_TOKEN"; echo id=1\nstatus: echo finished'
    const inputs = { 'github-token': github.token, platform: 'command', token: 'a-token-to-hide', options }
    const run = await spawnAction('deploy-platform', { env, inputs })
    expect(run).toMatchObject({ exitCode: 0, outputs: { phase: 'Successful', 'deployment-uuid': '1' } })
    expect(run.stdout).toContain('token ***')
    expect(run.stdout.replace(/^::add-mask::.*$/gm, '')).not.toContain('a-token-to-hide')
  })

  it('names every wrong input at once, sets every output, and asks nobody anything', async () => {
    const inputs = { 'github-token': github.token, platform: 'webhok', timeout: '5', revision: 'no such' }
    const run = await spawnAction('deploy-platform', { env, inputs })
    expect(run).toMatchObject({ exitCode: 1, outputs: { phase: 'Error', status: 'failed', url: '', artifact: '' } })
    for (const input of ['platform', 'timeout', 'revision']) expect(run.outputs.reason).toContain(`${input} is`)
    expect([...hook.journal, ...github.journal]).toEqual([])
  })
})
