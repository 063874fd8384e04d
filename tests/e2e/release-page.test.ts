import { mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Browser } from 'puppeteer-core'
import { applications, createWorld, image, type World } from '../../demo/world.ts'
import { type ActionRun, spawnAction } from '../fakes/spawn-action.ts'
import { fine, openBrowser, renderEverywhere } from './browser.ts'

jest.setTimeout(240_000)

let browser: Browser
let world: World
beforeAll(async () => {
  browser = await openBrowser()
  world = await createWorld(0)
})
afterAll(async () => {
  await browser.close()
  await world.close()
})

/** The steps of the facade, each a process of its own that leaves its report. @returns the page's path */
async function release(version: string, runId: number, locale: string): Promise<{ page: string; shift: ActionRun }> {
  const { github, coolify, edge, slotUrl } = world
  const temp = mkdtempSync(join(tmpdir(), 'release-kit-page-'))
  const env = { ...github.env, GITHUB_SHA: world.head, GITHUB_RUN_ID: String(runId), RUNNER_TEMP: temp }
  github.seed.run({ run: runId, status: 'in_progress', sha: world.head })
  const step = (action: string, inputs: Readonly<Record<string, string>>) =>
    spawnAction(action, { inputs: { 'github-token': github.token, environment: 'production', ...inputs }, env })
  const switching = {
    driver: 'webhook',
    'driver-url': edge.driverUrl,
    'driver-token': 'edge-token',
    route: 'shop',
    url: edge.url,
    'blue-url': slotUrl.blue,
    'green-url': slotUrl.green,
    'observe-interval': '20ms',
    'lock-settle': '200ms',
    'lock-interval': '200ms',
  }
  const judged = { steps: '10 50 100', 'step-duration': '20s', bake: '3s', 'request-rate': '60', paths: '/checkout' }
  const began = await step('preflight', { version, image: `${image}:${version}` })
  const begin = await step('blue-green-switch', { ...switching, part: 'begin', version, steps: judged.steps })
  const { preview = 'green', 'release-id': releaseId = '' } = begin.outputs
  const slot = preview === 'blue' ? 'blue' : 'green'
  await step('deploy-coolify', {
    url: coolify.url,
    token: coolify.token,
    resources: `shop=${applications[slot]}`,
    image: `shop=${image}:${version}`,
    slot,
    'release-id': releaseId,
    'poll-interval': '200ms',
    timeout: '1m',
  })
  await step('health-wait', { urls: `${slot}=${slotUrl[slot]}/health`, 'expect-version': version, timeout: '20s' })
  const shift = await step('blue-green-switch', {
    ...switching,
    ...judged,
    part: 'shift',
    'release-id': releaseId,
    'expect-version': version,
  })
  await step('blue-green-switch', { ...switching, part: 'end', 'release-id': releaseId })
  const ended = await step('preflight', { part: 'end', locale, 'started-at': began.outputs['started-at'] ?? '0' })
  github.seed.run({ run: runId, status: 'completed', sha: world.head })
  return { page: ended.outputs.page ?? ended.stdout, shift }
}

describe('the page of a release', () => {
  it('shows why a good release was promoted, on a phone and on a screen, light and dark', async () => {
    const { page, shift } = await release('v1.1.0', 21, 'en')
    expect(shift.outputs.switched).toBe('true')
    const html = readFileSync(page, 'utf8')
    expect(html).toContain('<h1>v1.1.0 was promoted: it has all the traffic of production</h1>')
    expect(html).toContain('With 10 % of the traffic: good')
    expect(html).toMatch(/<polyline class="favour"/)
    expect(statSync(page).size).toBeLessThan(200 * 1_024)
    const found = await renderEverywhere(browser, page, 'release-good')
    expect(found).toMatchObject(Array.from({ length: 4 }, () => fine))
  })

  it('shows where a rollback has put the traffic, drawn by the step after it', async () => {
    const { github, edge, slotUrl, head } = world
    const temp = mkdtempSync(join(tmpdir(), 'release-kit-page-'))
    const env = {
      ...github.env,
      GITHUB_SHA: head,
      GITHUB_RUN_ID: '23',
      RUNNER_TEMP: temp,
      GITHUB_TRIGGERING_ACTOR: 'alice',
    }
    github.seed.run({ run: 23, status: 'in_progress', sha: head })
    const place = { environment: 'production', 'github-token': github.token }
    const driver = { driver: 'webhook', 'driver-url': edge.driverUrl, 'driver-token': 'edge-token', route: 'shop' }
    const urls = { url: edge.url, 'blue-url': slotUrl.blue, 'green-url': slotUrl.green }
    const inputs = {
      ...place,
      ...driver,
      ...urls,
      to: 'v1.0.0',
      reason: 'rehearsal',
      allowed: '@alice',
      incident: 'false',
    }
    const { outputs } = await spawnAction('rollback', { inputs, env })
    expect([outputs.status, edge.weights()]).toEqual(['rolled-back', { blue: 100, green: 0 }])
    const drawn = await spawnAction('preflight', { inputs: { ...place, part: 'end', phase: 'rollback' }, env })
    const { page = '' } = drawn.outputs
    expect(drawn.outputs['page-name']).toBe('rollback-production')
    expect(drawn.summary).toContain('[The rollback as a page](')
    expect(readFileSync(page, 'utf8')).toContain('<h1>production is back on v1.0.0</h1>')
    const found = await renderEverywhere(browser, page, 'rollback')
    expect(found).toMatchObject(Array.from({ length: 4 }, () => fine))
  })

  it('shows why a bad release was put back, in French', async () => {
    const { page, shift } = await release('v1.2.0', 22, 'fr')
    expect(shift.outputs.reverted).toBe('true')
    const html = readFileSync(page, 'utf8')
    expect(html).toContain('<h1>v1.2.0 a été retirée : production est revenu à ce qui tournait avant</h1>')
    expect(html).toContain('Avec 10 % du trafic : rejetée')
    // the evidence against it has reached what rejects
    expect(html).toMatch(/contre la livraison atteignent 1\d\d % du seuil de rejet/)
    expect(html).toMatch(/<rect class="failed"/)
    expect(statSync(page).size).toBeLessThan(200 * 1_024)
    const found = await renderEverywhere(browser, page, 'release-bad')
    expect(found).toMatchObject(Array.from({ length: 4 }, () => fine))
  })
})
