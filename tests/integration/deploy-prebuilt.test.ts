import { rmSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { action } from '../../actions/deploy-platform/src/run.ts'
import type { Config } from '../../shared/config/config.ts'
import { ConfigurationError } from '../../shared/errors/action-error.ts'
import { readRunContext } from '../../shared/log/run-context.ts'
import { createGitHubSimulator, type GitHubSimulator } from '../../simulators/github/simulator.ts'
import { serve } from '../../simulators/http/server.ts'
import { createVercelSimulator, type VercelSimulator } from '../../simulators/vercel/vercel.ts'
import { contents, createProject } from '../fakes/build-output.ts'
import { createContext } from '../fakes/context.ts'
import { inputsOf } from '../unit/actions/deploy-platform/inputs-of.ts'

let github: GitHubSimulator
let vercel: VercelSimulator
let project: string
let sha: string

beforeEach(async () => {
  github = await createGitHubSimulator()
  sha = await github.seed.commit({ message: 'feat: shop', files: { 'README.md': 'shop' } })
  vercel = await createVercelSimulator()
  project = createProject()
})
afterEach(async () => {
  await Promise.all([github.close(), vercel.close()])
  rmSync(project, { recursive: true, force: true })
  expect([...github.problems, ...vercel.problems]).toEqual([])
})

async function run(given: Record<string, string> = {}, config?: Config) {
  const env = {
    ...github.env,
    GITHUB_SHA: sha,
    GITHUB_RUN_ID: '7',
    GITHUB_TRIGGERING_ACTOR: 'ada',
    GITHUB_WORKSPACE: project,
    PATH: process.env.PATH ?? '',
  }
  github.seed.run({ run: 7, status: 'in_progress' })
  const inputs = inputsOf({
    ...{ 'github-token': github.token, 'poll-interval': '20ms', 'lock-interval': '20ms', 'lock-settle': '20ms' },
    ...{ platform: 'vercel', url: vercel.url, token: 'vercel-token', project: 'shop', timeout: '60s' },
    options: 'team: team_acme\nprebuilt: true',
    ...given,
  })
  const wrong = action.check?.(inputs, config) ?? []
  if (wrong.length > 0) throw new ConfigurationError(wrong)
  const context = createContext({ env, run: readRunContext(env), config })
  const outcome = await action.run(inputs, context)
  return { ...outcome, log: context.log.lines.join('\n') }
}

const uploads = () => vercel.journal.filter(({ path }) => path === '/v2/files')

describe('deploy-platform with a prebuilt output', () => {
  it('stages it on Vercel, and records what was uploaded', async () => {
    const { phase, outputs, log } = await run({ environment: 'production', revision: sha })
    expect(phase).toBe('Successful')
    expect(outputs).toMatchObject({ status: 'finished', url: 'https://shop-2-acme.vercel.app', artifact: 'dpl_2' })
    expect([vercel.staged(), vercel.live()]).toEqual([sha, '1'.repeat(40)])
    const [told] = JSON.parse(String(outputs.deployments)) as { revision: string }[]
    expect(told?.revision).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(vercel.deployments[1]?.meta).toMatchObject({ releaseKitOutput: told?.revision })
    expect(JSON.stringify(github.state.deployments[0]?.payload)).toContain(told?.revision)
    expect(log).toContain(`uploaded ${contents} files`)
  })

  it('does not deploy the same output again, in a run of its own', async () => {
    const given = { environment: 'production', revision: '' }
    await run(given)
    const { phase, outputs } = await run(given)
    expect([phase, outputs.status, vercel.deployments.length]).toEqual(['Successful', 'skipped', 2])
  })

  it('goes back to what was live when what it shows is no good, and uploads nothing for that', async () => {
    const site = await serve({
      name: 'site',
      routes: { 'GET /health': () => ({ status: 200, body: { version: 'v2' } }) },
    })
    const health = { 'health-url': `${site.url}/health`, 'expect-version': 'v2', 'health-timeout': '60s' }
    const { phase, outputs } = await run({
      ...health,
      environment: 'production',
      'on-failure': 'rollback',
      smoke: 'buy: false',
    })
    await site.close()
    expect([phase, outputs['rolled-back'], vercel.live()]).toEqual(['Failed', true, '1'.repeat(40)])
    expect([vercel.deployments.length, uploads().length]).toEqual([2, contents])
  })

  it('uploads nothing in a dry run, and tells the digest', async () => {
    const { phase, summary } = await run({ 'dry-run': 'true' })
    expect(phase).toBe('Successful')
    expect(summary).toContain('sha256:')
    expect(vercel.journal.every(({ method }) => method === 'GET')).toBe(true)
  })

  it('is refused where there is no output, before anything is asked or recorded', async () => {
    const options = 'team: team_acme\nprebuilt: apps/web'
    await expect(run({ environment: 'production', options })).rejects.toThrow('vercel build --prod')
    expect([vercel.journal, github.state.deployments]).toEqual([[], []])
  })

  it.each(['prebuilt: false', 'prebuilt: ../elsewhere', 'prebuilt: /tmp', 'prebuilt: ""'])(
    'is refused where the folder is none of the workspace: %s',
    async (options) => {
      await expect(run({ options })).rejects.toThrow('a folder of the workspace')
    },
  )
})
