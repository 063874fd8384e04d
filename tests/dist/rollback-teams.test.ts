import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { createCoolifySimulator } from '../../simulators/coolify/coolify.ts'
import { createPagerDuty, type PagerDuty } from '../../simulators/sinks/pagerduty.ts'
import { createSlackSink, type SlackSink } from '../../simulators/sinks/slack.ts'
import { createVercelSimulator } from '../../simulators/vercel/vercel.ts'
import { seedRelease } from '../fakes/seed-release.ts'
import { type ActionRun, spawnAction } from '../fakes/spawn-action.ts'
import { createStage, type Stage } from '../fakes/stage.ts'

jest.setTimeout(120_000)

let stage: Stage
let slack: SlackSink
let pager: PagerDuty
const others: { close(): Promise<void> }[] = []

beforeEach(async () => {
  ;[stage, slack, pager] = await Promise.all([createStage(), createSlackSink(), createPagerDuty()])
  stage.github.seed.collaborator('alice', 'write')
})
afterEach(async () => {
  expect(stage.github.problems).toEqual([])
  await Promise.all([slack.close(), pager.close(), ...others.splice(0).map((one) => one.close())])
  await stage.close()
})

/** As a team's workflow starts it: routes of its config, secrets by inputs. */
function roll(inputs: Record<string, string>, more = '', config = ''): Promise<ActionRun> {
  const cwd = mkdtempSync(join(tmpdir(), 'release-kit-team-'))
  mkdirSync(join(cwd, '.github'))
  const notify = `notify: { routes: { important: [slack]${more} }, urls: { pagerduty: "${pager.url}" } }`
  writeFileSync(join(cwd, '.github/release-kit.yml'), `version: 1\n${notify}\n${config}`)
  const given = { 'github-token': stage.github.token, environment: 'production', 'slack-webhook': slack.webhook }
  const quick = { 'observe-interval': '20ms', 'lock-interval': '20ms', 'lock-settle': '20ms' }
  return spawnAction('rollback', { cwd, env: stage.run(9).env, inputs: { ...given, ...quick, ...inputs } })
}
const told = () => slack.messages.map(({ text }) => text)
const issue = () => stage.github.state.issues.at(-1)

function slots(): void {
  seedRelease(stage, { version: 'v1.0.0', slot: 'blue', run: 1 })
  seedRelease(stage, { version: 'v1.1.0', slot: 'green', run: 2 })
  stage.edge.setWeights({ blue: 0, green: 100 })
}

describe('the way back of each team, by the bundle', () => {
  it('Penpal, level 1: the previous version by Coolify in less than two minutes, its health, the team and the incident [P50]', async () => {
    const uuid = 'u'.repeat(24)
    const applications = [{ name: 'shop', uuid, healthCheck: true, image: 'ghcr.io/acme/shop:v1.1.0' }]
    const coolify = await createCoolifySimulator({ second: 20, applications })
    others.push(coolify)
    for (const version of ['v1.0.0', 'v1.1.0'])
      seedRelease(stage, { version, op: 'deploy', service: 'shop', phases: ['PREPARED', 'COMMITTED'] })
    const run = await roll({
      ...{ service: 'shop', allowed: 'write', level: '1', reason: 'search is broken', target: 'coolify' },
      ...{ 'target-url': coolify.url, 'target-token': coolify.token, 'target-options': `resource: ${uuid}` },
    })
    expect(run).toMatchObject({ exitCode: 0, outputs: { strategy: 'redeploy', 'to-version': 'v1.0.0' } })
    expect(Number(run.outputs.seconds)).toBeLessThan(120)
    expect(coolify.containers(uuid).map(({ image }) => image)).toEqual(['ghcr.io/acme/shop:v1.0.0'])
    expect(told().at(-1)).toContain('Rolled back: shop, production → v1.0.0')
    expect(issue()?.body).toMatch(/- \[ \] find out what was wrong.*\n- \[ \] write the post-mortem/)
  })

  it('OneLog: traffic back to blue in less than five minutes, quick functional tests, those who must know [O51] [O53]', async () => {
    slots()
    const smoke = `home: node -e 'fetch(process.env.PUBLIC_URL).then(r => process.exit(r.ok ? 0 : 1))'`
    const run = await roll({ ...stage.inputs, smoke, watch: '5s', rules: 'p95 <= 3s', reason: 'payments fail' })
    expect(run).toMatchObject({ exitCode: 0, outputs: { strategy: 'flip', 'rolled-back': 'true' } })
    expect(Number(run.outputs.seconds)).toBeLessThan(300)
    expect(stage.edge.weights()).toEqual({ blue: 100, green: 0 })
    expect(run.outputs.reason).toContain('afterwards healthy: smoke passed: home')
    expect([told()[0], issue()?.state]).toEqual([expect.stringContaining('payments fail'), 'closed'])
  })

  it('DietTracker: only people who are named, then tests, a watch and an issue [D50] [D51]', async () => {
    slots()
    const config = 'environments: { production: { rollback: { allowed: ["@release-manager"], watch: 5s } } }'
    const refused = await roll({ ...stage.inputs, allowed: '' }, '', config)
    expect(refused).toMatchObject({ exitCode: 1, outputs: { status: 'refused' } })
    expect([stage.edge.weights(), told(), stage.github.state.issues]).toEqual([{ blue: 0, green: 100 }, [], []])
    const run = await roll({ ...stage.inputs, allowed: '' }, '', config.replace('release-manager', 'alice'))
    expect(run).toMatchObject({ exitCode: 0, outputs: { status: 'rolled-back' } })
    expect(run.outputs.reason).toMatch(/afterwards healthy: blue/)
    expect(issue()?.body).toContain('v1.1.0: COMMITTED')
  })

  it('AVNIR: the platform gives its domains back, Slack hears it; when that fails too PagerDuty calls [A50] [A52]', async () => {
    const [old, bad] = ['1'.repeat(40), '2'.repeat(40)] as const
    const vercel = await createVercelSimulator({ live: old })
    others.push(vercel)
    const first = vercel.deployments[0]!
    const second = vercel.stage(bad)
    vercel.give(second.id)
    for (const [version, { id: artifact }] of Object.entries({ 'v1.0.0': first, 'v1.1.0': second }))
      seedRelease(stage, { version, artifact, op: 'deploy', service: 'shop', phases: ['PREPARED', 'COMMITTED'] })
    const inputs = {
      ...{ service: 'shop', allowed: 'write', target: 'vercel', 'target-url': vercel.url },
      ...{ 'target-token': 'vercel-token', 'target-options': '{ resource: shop, team: team_acme }' },
      ...{ url: 'https://shop.example.com', 'pagerduty-key': pager.key },
    }
    const broken = await roll({ ...inputs, 'target-token': 'expired-token', to: 'v1.0.0' })
    expect(broken).toMatchObject({ exitCode: 1, outputs: { 'rolled-back': 'false' } })
    expect([...pager.alerts.values()].map(({ state }) => state)).toEqual(['triggered'])
    const run = await roll(inputs)
    expect(run).toMatchObject({ exitCode: 0, outputs: { strategy: 'platform', 'to-version': 'v1.0.0' } })
    expect(vercel.live()).toBe(old)
    expect(told().at(-1)).toContain('Rolled back')
    expect([...pager.alerts.values()].map(({ state }) => state)).toEqual(['resolved'])
  })
})
