import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fields } from '../../actions/rollback/src/inputs.ts'
import { action } from '../../actions/rollback/src/run.ts'
import { type CoolifySimulator, createCoolifySimulator } from '../../simulators/coolify/coolify.ts'
import { seedRelease } from '../fakes/seed-release.ts'
import { createStage, inputsOf, type Stage } from '../fakes/stage.ts'

const uuid = 'u'.repeat(24)
let stage: Stage
let coolify: CoolifySimulator

beforeEach(async () => {
  stage = await createStage()
  stage.github.seed.collaborator('alice', 'write')
  for (const version of ['v1.0.0', 'v1.1.0'])
    seedRelease(stage, { version, op: 'deploy', service: 'shop', phases: ['PREPARED', 'COMMITTED'] })
  const image = 'ghcr.io/acme/shop:v1.1.0'
  coolify = await createCoolifySimulator({ second: 20, applications: [{ name: 'shop', uuid, image }] })
})
afterEach(async () => {
  expect(stage.github.problems).toEqual([])
  await coolify.close()
  await stage.close()
})

const inputs = (more: Record<string, string> = {}) =>
  inputsOf(fields, {
    'github-token': stage.github.token,
    environment: 'production',
    service: 'shop',
    ...{ target: 'coolify', 'target-url': coolify.url, 'target-token': coolify.token },
    'target-options': `resource: ${uuid}`,
    ...{ 'observe-interval': '20ms', 'lock-interval': '20ms', 'lock-settle': '20ms', allowed: 'write' },
    ...more,
  })
const incident = () => stage.github.state.issues[0]
/** Waits for what the incident's text says; the test's own limit ends it. */
async function says(what: string): Promise<void> {
  while (incident()?.body?.includes(what) !== true) await setTimeout(20)
}
/** Nobody is told how a deployment of Coolify stands before this is called. */
function hold(): () => void {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  coolify.fail({ match: /^GET .*\/deployments\/(?!applications)/, times: Infinity, with: () => promise })
  return () => resolve(undefined)
}

describe('the incident while a rollback goes on', () => {
  it('is open from the beginning, says who takes back what and why, and keeps up with the journal [D51]', async () => {
    const goOn = hold()
    const going = action.run(inputs({ reason: 'checkout is down' }), stage.context(3))
    await says('v1.0.0: ARMED, deploying v1.0.0 in place')
    expect(incident()).toMatchObject({ state: 'open', title: '🚨 Rollback in progress: shop, production → v1.0.0' })
    const body = incident()?.body ?? ''
    for (const part of ['v1.1.0 → v1.0.0', 'checkout is down', 'alice', 'the rollback began', 'v1.1.0: COMMITTED'])
      expect(body).toContain(part)
    expect(body).toContain('| When | What |\n| --- | --- |\n')
    expect(body).not.toContain('COMMITTED, v1.0.0 is running')
    goOn()
    expect(await going).toMatchObject({
      phase: 'Successful',
      outputs: { 'incident-url': expect.stringContaining('/issues/') },
    })
    expect(incident()).toMatchObject({ state: 'closed', title: '✅ Rolled back: shop, production → v1.0.0' })
    expect(incident()?.body).toContain('v1.0.0: COMMITTED, v1.0.0 is running')
    expect(stage.github.state.issues).toHaveLength(1)
  })

  it('fails no rollback when GitHub takes no issue', async () => {
    const gone = { status: 410, body: { message: 'Issues has been disabled in this repository.' } }
    stage.github.fail({ match: ({ path }) => path.includes('/issues'), times: Infinity, with: gone })
    const context = stage.context(3)
    expect(await action.run(inputs(), context)).toMatchObject({
      phase: 'Successful',
      outputs: { 'rolled-back': true, 'incident-url': '' },
    })
    expect(context.log.lines.join('\n')).toContain('warning the incident issue could not be written: ')
  })
})

describe('the incident of an attempt that did not work', () => {
  it('stays open, and the next attempt goes on with it: its moments stay, its title follows', async () => {
    const over = new AbortController()
    const goOn = hold()
    const first = action.run(inputs({ reason: 'the first' }), stage.context(3, { signal: over.signal }))
    await says('v1.0.0: ARMED')
    over.abort(new Error('cancelled'))
    await expect(first).rejects.toThrow()
    stage.run(3).end()
    expect(incident()).toMatchObject({ state: 'open', title: '🔥 Rollback failed: shop, production → v1.0.0' })
    goOn()
    const again = inputs({ reason: 'the second', to: 'v1.0.0' })
    expect(await action.run(again, stage.context(4))).toMatchObject({ phase: 'Successful' })
    expect(incident()).toMatchObject({ state: 'closed', title: '✅ Rolled back: shop, production → v1.0.0' })
    const body = incident()?.body ?? ''
    const places = ['the first', 'Rollback failed', 'the second', 'Rolled back'].map((what) =>
      body.indexOf(what, body.indexOf('### Timeline')),
    )
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((one, other) => one - other))
    expect(stage.github.state.issues).toHaveLength(1)
  })
})
