import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { action } from '../../actions/deploy-platform/src/run.ts'
import { ConfigurationError } from '../../shared/errors/action-error.ts'
import { readRunContext } from '../../shared/log/run-context.ts'
import type { Config } from '../../shared/config/config.ts'
import { createDeployHookSimulator, type DeployHookSimulator } from '../../simulators/deploy-hook/deploy-hook.ts'
import { createGitHubSimulator, type GitHubSimulator } from '../../simulators/github/simulator.ts'
import { serve, type HttpSimulator } from '../../simulators/http/server.ts'
import { createVercelSimulator } from '../../simulators/vercel/vercel.ts'
import { createContext } from '../fakes/context.ts'
import { until } from '../fakes/until.ts'
import { inputsOf } from '../unit/actions/deploy-platform/inputs-of.ts'

let hook: DeployHookSimulator
let github: GitHubSimulator
let site: HttpSimulator
let sha: string
let version = 'v1'
let week = 'monday'

beforeEach(async () => {
  github = await createGitHubSimulator()
  sha = await github.seed.commit({ message: 'feat: shop', files: { 'README.md': 'shop' } })
  hook = await createDeployHookSimulator({ token: 'hook-token', broken: ['ghcr.io/acme/shop:broken'] })
  version = 'v1'
  site = await serve({
    name: 'site',
    routes: {
      'GET /health': () => ({ status: 200, body: { version } }),
      'GET /settings': () => ({ status: 200, body: { week_start: week } }),
    },
  })
})
afterEach(async () => {
  await Promise.all([hook.close(), github.close(), site.close()])
  expect([...hook.problems, ...github.problems, ...site.problems]).toEqual([])
})

async function run(given: Record<string, string>, config?: Config, cancelled?: AbortSignal) {
  const env = {
    ...github.env,
    GITHUB_SHA: sha,
    GITHUB_RUN_ID: '7',
    GITHUB_TRIGGERING_ACTOR: 'ada',
    HOOK_TOKEN: 'hook-token',
    PATH: process.env.PATH ?? '',
  }
  github.seed.run({ run: 7, status: 'in_progress' })
  const inputs = inputsOf({
    'github-token': github.token,
    'poll-interval': '20ms',
    'lock-interval': '20ms',
    'lock-settle': '20ms',
    timeout: '15s',
    revision: 'ghcr.io/acme/shop:v2',
    ...given,
  })
  const wrong = action.check?.(inputs, config) ?? []
  if (wrong.length > 0) throw new ConfigurationError(wrong)
  const signal = cancelled ? { signal: cancelled } : {}
  const context = createContext({ env, run: readRunContext(env), config, ...signal })
  const outcome = await action.run(inputs, context)
  return { ...outcome, log: context.log.lines.join('\n') }
}

const byHook = () => ({
  platform: 'webhook',
  url: `${hook.url}/deploy`,
  token: 'hook-token',
  options: `status-url: ${hook.url}/deployments/{id}`,
})

describe('deploy-platform', () => {
  it('deploys by a hook with its token, follows it to the end, and tells the URL', async () => {
    const { phase, outputs } = await run({ ...byHook(), environment: 'production' })
    expect(phase).toBe('Successful')
    expect(outputs).toMatchObject({ status: 'finished', url: 'https://d1.hook.example', 'deployment-uuid': 'd1' })
    expect(hook.running()).toBe('ghcr.io/acme/shop:v2')
    expect(github.state.deployments[0]?.statuses.map(({ description }) => description.split('|')[1])).toEqual([
      'PLANNED',
      'LOCKED',
      'PREPARED',
      'COMMITTED',
    ])
  })

  it('does not say that nothing was deployed where it is cancelled before the hook has answered', async () => {
    const cancellation = new AbortController()
    let answer: (_: undefined) => void = () => undefined
    const answered = new Promise<undefined>((resolve) => (answer = resolve))
    hook.fail({ match: 'POST /deploy', applied: true, with: () => answered })
    const cancelled = run({ ...byHook(), environment: 'production' }, undefined, cancellation.signal)
    await until(() => hook.deployments.length === 1)
    cancellation.abort(new Error('cancelled'))
    const { phase, outputs } = await cancelled
    answer(undefined)
    expect([phase, outputs.status]).toEqual(['Error', 'cancelled'])
    const last = github.state.deployments[0]?.statuses.at(-1)
    expect([last?.state, last?.description.split('|')[1]]).toEqual(['in_progress', 'INTERRUPTED'])
  })

  it('takes everything from the config but the revision', async () => {
    const { url, options } = byHook()
    const [name = '', value = ''] = options.split(/: (.*)/)
    const target = { kind: 'webhook' as const, url, token: 'HOOK_TOKEN', options: { [name]: value } }
    const { phase } = await run(
      { environment: 'staging' },
      {
        version: 1,
        environments: { staging: { target } },
      },
    )
    expect(phase).toBe('Successful')
  })

  it('deploys nothing in place where the config asks for an approval: it is parked, and an issue waits for people', async () => {
    const { url, options } = byHook()
    const [name = '', value = ''] = options.split(/: (.*)/)
    const target = { kind: 'webhook' as const, url, token: 'HOOK_TOKEN', options: { [name]: value } }
    const approval = { by: ['role:maintain'] }
    const waits = await run({ environment: 'staging' }, { version: 1, environments: { staging: { target, approval } } })
    expect(waits).toMatchObject({ phase: 'Paused', outputs: { status: 'paused' } })
    expect([hook.journal, github.state.issues.length]).toEqual([[], 1])
  })

  it('says failed of what cannot be deployed, and records it', async () => {
    const { phase, outputs } = await run({
      ...byHook(),
      environment: 'production',
      revision: 'ghcr.io/acme/shop:broken',
    })
    expect([phase, outputs.status]).toEqual(['Failed', 'failed'])
    expect(hook.running()).toBe('')
  })

  it('refuses a hook that nobody would see the end of, and does nothing', async () => {
    await expect(run({ ...byHook(), options: '' })).rejects.toThrow(/expect-version is missing.*status-url/)
    await expect(run({ ...byHook(), options: '', 'health-url': `${site.url}/health` })).rejects.toThrow(
      'expect-version',
    )
    expect(hook.journal).toEqual([])
  })

  it('is not green for a hook without a status while the version before still answers', async () => {
    const given = { ...byHook(), options: '', 'health-url': `${site.url}/health`, 'expect-version': 'v2' }
    const old = await run({ ...given, timeout: '2s' })
    expect([old.phase, old.outputs.status]).toEqual(['Failed', 'failed'])
    version = 'v2'
    const { phase, reason } = await run(given)
    expect([phase, reason]).toEqual(['Successful', expect.stringContaining('healthy')])
  })

  it.each([
    ['works', 'monday', 'Successful', 'healthy'],
    ['does not work', 'sunday', 'Failed', 'deployed, but unhealthy: function week start does not work: '],
  ])('[D43] tries the functions of the config on what is live: one that %s', async (_, day, phase, reason) => {
    week = day
    const functions = { 'week start': { path: '/settings', 'expect-json': ['week_start == monday'] } }
    const given = { ...byHook(), environment: 'production', 'health-url': `${site.url}/health`, 'expect-version': 'v1' }
    const outcome = await run(given, { version: 1, environments: { production: { health: { functions } } } })
    expect([outcome.phase, outcome.reason]).toEqual([phase, expect.stringContaining(reason)])
  })

  it('[D43] tries the functions of the input before those of the config', async () => {
    const functions = 'week=/settings week_start == saturday'
    const given = { ...byHook(), environment: 'production', 'health-url': `${site.url}/health`, functions }
    const known = { home: { path: '/settings' } }
    const config: Config = { version: 1, environments: { production: { health: { functions: known } } } }
    const { phase, reason } = await run({ ...given, 'expect-version': 'v1' }, config)
    expect([phase, reason]).toEqual(['Failed', expect.stringContaining('function week does not work: ')])
  })

  it('is not green for a status that may be of the deployment before', async () => {
    hook.fail({ match: /GET/, times: 9, with: { status: 200, body: { state: 'finished' } } })
    const { phase, reason } = await run({ ...byHook(), options: `status-url: ${hook.url}/current` })
    expect([phase, reason]).toEqual(['Error', expect.stringContaining('its outcome is unknown')])
  })

  it('deploys by a command, and stays until its status command says finished', async () => {
    const options =
      'command: echo id=$DEPLOY_RESOURCE-1; echo url=https://shop.example\nstatus: echo Finished; sleep 0.1; echo $DEPLOY_ID >&2'
    const { phase, outputs } = await run({ platform: 'command', project: 'shop', options })
    expect(phase).toBe('Successful')
    expect(outputs).toMatchObject({ 'deployment-uuid': 'shop-1', url: 'https://shop.example' })
  })

  it('asks for health below the URL that the deployment told', async () => {
    const options = `command: echo id=1; echo url=${site.url}\nstatus: echo finished`
    const { phase } = await run({ platform: 'command', options, 'health-path': '/health', 'expect-version': 'v1' })
    expect(phase).toBe('Successful')
    const untold = await run({
      platform: 'command',
      options: 'command: echo id=1\nstatus: echo finished',
      'health-path': '/health',
    })
    expect([untold.phase, untold.reason]).toEqual(['Failed', expect.stringContaining('no URL is known')])
  })

  it('stages a commit on Vercel, and leaves the public domains where they are', async () => {
    const vercel = await createVercelSimulator()
    const [revision, project] = ['2'.repeat(40), 'shop']
    const given = { platform: 'vercel', url: vercel.url, token: 'vercel-token', options: 'team: team_acme', project }
    const { phase, outputs } = await run({ ...given, revision })
    expect(phase).toBe('Successful')
    expect(outputs).toMatchObject({ status: 'finished', url: 'https://shop-2-acme.vercel.app', artifact: 'dpl_2' })
    expect([vercel.staged(), vercel.live()]).toEqual([revision, '1'.repeat(40)])
    await vercel.close()
    expect(vercel.problems).toEqual([])
  })

  it('changes nothing in a dry run', async () => {
    const { phase, outputs } = await run({ ...byHook(), 'dry-run': 'true' })
    expect([phase, outputs.status]).toEqual(['Successful', 'skipped'])
    expect(hook.journal).toEqual([])
  })

  it('does nothing while the window is closed', async () => {
    const { phase, outputs } = await run({ ...byHook(), window: 'freeze 2000-01-01..2100-01-01 always' })
    expect([phase, outputs.status]).toEqual(['Failed', 'refused'])
    expect(hook.journal).toEqual([])
  })
})
