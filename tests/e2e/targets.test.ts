import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { createGitHubSimulator, type GitHubSimulator } from '../../simulators/github/simulator.ts'
import { createHerokuSimulator, type HerokuSimulator } from '../../simulators/heroku/heroku.ts'
import { type HttpSimulator, serve } from '../../simulators/http/server.ts'
import { createShop, type Shop } from '../../demo/shop.ts'
import { exportRelease, runWorkflow } from './act.ts'

jest.setTimeout(240_000)

let shop: Shop
let github: GitHubSimulator
let heroku: HerokuSimulator
let site: HttpSimulator
const live = () => heroku.app('shop')?.releases.find(({ isCurrent }) => isCurrent)?.code?.id

beforeEach(async () => {
  shop = createShop(mkdtempSync(join(tmpdir(), 'release-kit-shop-')))
  github = await createGitHubSimulator({ repository: shop.origin })
  heroku = await createHerokuSimulator()
  site = await serve({
    name: 'site',
    routes: {
      'GET /health': () =>
        live() === 'slug-b'
          ? { status: 503, body: { version: 'v1.2.0' } }
          : { status: 200, body: { version: live() === 'slug-2' ? 'v1.1.0' : 'v1.0.0' } },
    },
  })
})
afterEach(async () => {
  await Promise.all([github.close(), heroku.close(), site.close()])
  expect([...github.problems, ...heroku.problems, ...site.problems]).toEqual([])
})

describe('the facade, run by act from a clean export', () => {
  it('releases on Heroku as the config says, and goes back to what was live when the new one is sick [D21]', async () => {
    const config = `version: 1
environments:
  production:
    url: ${site.url}
    health: { path: /health }
    target: { kind: heroku, url: "${heroku.url}", token: HEROKU_API_KEY, resources: { shop: shop } }
`
    const release = exportRelease()
    const deploy = async (version: string, revision: string, id: number) => {
      const sha = shop.commit(`feat: ${version}`, { '.github/release-kit.yml': config, 'version.txt': version })
      github.seed.run({ run: id, status: 'in_progress', sha })
      return runWorkflow({
        workflow: `on: push
permissions: { contents: read, deployments: write, actions: read }
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: org/release-kit/deploy@v1
        env: { HEROKU_API_KEY: '\${{ secrets.HEROKU_API_KEY }}' }
        with:
          environment: production
          service: shop
          switch: none
          version: ${version}
          image: ${revision}
          health-timeout: 5s
          poll-interval: 200ms
`,
        release,
        source: shop.path,
        env: { ...github.env, GITHUB_RUN_ID: String(id), GITHUB_SHA: sha, GITHUB_TRIGGERING_ACTOR: 'alice' },
        secrets: { GITHUB_TOKEN: github.token, HEROKU_API_KEY: heroku.token },
      })
    }
    const good = await deploy('v1.1.0', 'slug-2', 81)
    if (good.exitCode !== 0) throw new Error(good.output.slice(-12_000))
    expect(live()).toBe('slug-2')
    const bad = await deploy('v1.2.0', 'slug-b', 82)
    expect([bad.exitCode, live()]).toEqual([1, 'slug-2'])
    expect(bad.output).toContain('put back: shop')
  })
})
