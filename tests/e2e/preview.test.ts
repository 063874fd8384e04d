import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { type CoolifySimulator, createCoolifySimulator } from '../../simulators/coolify/coolify.ts'
import { createGitHubSimulator, type GitHubSimulator } from '../../simulators/github/simulator.ts'
import { createGitRepository, type GitRepository } from '../fakes/git-repository.ts'
import { type CallerRun, exportRelease, runWorkflow } from './act.ts'

jest.setTimeout(240_000)

const head = '2'.repeat(40)
const number = 7

let release: string
let repository: GitRepository
let github: GitHubSimulator
let coolify: CoolifySimulator

beforeAll(() => {
  release = exportRelease()
})
beforeEach(async () => {
  repository = createGitRepository()
  repository.commit('feat: shop', { files: { 'README.md': 'shop' } })
  repository.publish()
  github = await createGitHubSimulator({ repository: repository.remote })
  const shop = { uuid: 'shop', name: 'shop', git: { head: '1'.repeat(40) }, previews: true }
  coolify = await createCoolifySimulator({ applications: [{ ...shop, domains: ['http://shop.test'] }], second: 10 })
  // so that a preview answers at Coolify's proxy, and not at a name that nobody knows here
  await fetch(`${coolify.url}/api/v1/applications/shop`, {
    method: 'PATCH',
    headers: {
      authorization: `Bearer ${coolify.token}`,
      accept: 'application/json',
      'content-type': 'application/json',
    },
    body: JSON.stringify({ preview_url_template: new URL(coolify.proxyUrl).host }),
  })
})
afterEach(async () => {
  await Promise.all([coolify.close(), github.close()])
  expect([...coolify.problems, ...github.problems]).toEqual([])
})

/** The template as the exported release has it, for act knows no `deployment: false`. */
const template = () => readFileSync(join(release, 'workflows-templates/preview.yml'), 'utf8')
const held = (text: string) =>
  text.replace(
    '          preview: ',
    '          commit: ${{ github.event.pull_request.head.sha }}\n          health-path: /health\n          preview: ',
  )

function run(
  workflow: string,
  action: string,
  { owner = 'acme', login = 'ada' }: { readonly owner?: string; readonly login?: string } = {},
): Promise<CallerRun> {
  const pull = { number, user: { login }, head: { sha: head, ref: 'vouchers', repo: { full_name: `${owner}/shop` } } }
  const payload = { action, number, pull_request: { ...pull, base: { ref: 'main' } } }
  return runWorkflow({
    workflow,
    release,
    source: repository.directory,
    env: github.env,
    secrets: { GITHUB_TOKEN: github.token, COOLIFY_TOKEN: coolify.token },
    vars: { COOLIFY_URL: coolify.url, COOLIFY_APPLICATION: 'web=shop' },
    event: { name: 'pull_request', payload },
  })
}

const previews = () => coolify.previews('shop')
const running = () =>
  previews()
    .get(number)
    ?.map(({ version }) => version)

/** The log of act is what tells why, when it is not as expected. */
function expectEnd({ exitCode, output }: CallerRun, said: string): void {
  if (exitCode !== 0 || !output.includes(said)) throw new Error(`exit ${String(exitCode)}:\n${output.slice(-8_000)}`)
}

describe('the template preview.yml, run by act from a clean export', () => {
  it.each([
    ['as it is copied', (text: string) => text, 'web deployed in '],
    ['with commit and health-path', held, ', healthy'],
  ])(
    'deploys a preview of an opened pull request, tells its URL, and deletes it when it is closed: %s',
    async (_, with_, said) => {
      coolify.openPullRequest('shop', number, head)
      const production = coolify.containers('shop')
      const opened = await run(with_(template()), 'opened')
      expectEnd(opened, said)
      expectEnd(opened, `answers at \`${coolify.proxyUrl}\``)
      expect([running(), coolify.containers('shop')]).toEqual([[head], production])
      expectEnd(await run(with_(template()), 'closed'), `the preview of pull request ${number} of web is deleted`)
      expect([running(), coolify.containers('shop')]).toEqual([undefined, production])
    },
  )

  it.each([
    ['a fork', { owner: 'mallory' }],
    ['Dependabot', { login: 'dependabot[bot]' }],
  ])('does nothing for a pull request of %s, which has no secrets', async (_, of) => {
    coolify.openPullRequest('shop', number, head)
    const asked = coolify.journal.length
    const { exitCode } = await run(template(), 'opened', of)
    expect([exitCode, coolify.journal.length, running()]).toEqual([0, asked, []])
  })
})
