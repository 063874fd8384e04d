import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { weightsFor } from '../../../shared/rollout/slots.ts'
import { driverDefinition } from '../../../shared/traffic/registry.ts'
import type { RollingStage } from '../../../simulators/vercel/rolling.ts'
import { createVercelSimulator, type VercelSimulator } from '../../../simulators/vercel/vercel.ts'
import { connect } from './program-benches.ts'

const stamp = { releaseId: 7, reason: 'step 1/3' }
const { signal } = new AbortController()
const byHand: readonly RollingStage[] = [
  { targetPercentage: 10, requireApproval: true },
  { targetPercentage: 50, requireApproval: true },
  { targetPercentage: 100 },
]

let simulator: VercelSimulator
let ids: { blue: string; green: string; other: string }
const warnings: string[] = []

async function start(stages: readonly RollingStage[] = []): Promise<void> {
  simulator = await createVercelSimulator({ stages })
  const [green, other] = ['2', '3'].map((digit) => simulator.stage(digit.repeat(40)).id)
  ids = { blue: simulator.traffic().live, green: green!, other: other! }
}

function driver(by: 'promote' | 'rolling' = 'promote', more: { token?: string; names?: object; url?: string } = {}) {
  const settings = {
    url: more.url ?? simulator.url,
    route: 'shop.example.com',
    names: { blue: ids.blue, green: ids.green, ...more.names },
    options: { project: 'shop', team: 'team_acme', by },
  }
  return connect('vercel', settings, more.token ?? 'vercel-token', {
    warning: (message) => void warnings.push(message),
  })
}

const asked = () => simulator.journal.filter(({ method }) => method === 'POST').map(({ path }) => path)

beforeEach(() => void (warnings.length = 0))
afterEach(async () => {
  expect(simulator.problems).toEqual([])
  await simulator.close()
})

describe('driver vercel, by promotion', () => {
  beforeEach(() => start())

  it('promotes what never had production, and rolls back to what had', async () => {
    const edge = driver()
    await edge.shift(weightsFor('green', 100), stamp, signal)
    await edge.shift(weightsFor('blue', 100), stamp, signal)
    await edge.shift(weightsFor('green', 100), stamp, signal)
    expect(asked()).toEqual([
      `/v10/projects/shop/promote/${ids.green}`,
      `/v1/projects/shop/rollback/${ids.blue}`,
      `/v1/projects/shop/rollback/${ids.green}`,
    ])
    expect(await edge.observe(signal)).toEqual(weightsFor('green', 100))
  })

  it('asks for nothing where production is already', async () => {
    await driver().shift(weightsFor('blue', 100), stamp, signal)
    expect(asked()).toEqual([])
  })

  it("asks with the flag without which a project's last request is not told", async () => {
    await driver().observe(signal)
    expect(simulator.journal.find(({ path }) => path === '/v9/projects/shop')?.query).toMatchObject({
      rollbackInfo: 'true',
      teamId: 'team_acme',
    })
  })

  it('does not call it arrived while domains are on their way', async () => {
    const edge = driver()
    let land: () => void = () => undefined
    simulator.knobs.land = (apply) => void (land = apply)
    await edge.shift(weightsFor('green', 100), stamp, signal)
    expect(await edge.observe(signal)).toEqual(weightsFor('blue', 100))
    // the public domain goes first, others follow
    simulator.give(ids.green)
    expect(await edge.observe(signal)).toBeUndefined()
    land()
    expect(await edge.observe(signal)).toEqual(weightsFor('green', 100))
  })

  it.each(['failed', 'skipped'] as const)('says of its own request that it was %s', async (outcome) => {
    simulator.knobs.outcome = outcome
    const edge = driver()
    await edge.shift(weightsFor('green', 100), stamp, signal)
    await expect(edge.observe(signal)).rejects.toThrow(outcome)
  })

  it("takes somebody else's request, before its own and after, for what it is", async () => {
    const [edge, theirs] = [driver(), driver('promote', { names: { green: ids.other } })]
    let land: () => void = () => undefined
    simulator.knobs.land = (apply) => void (land = apply)
    await theirs.shift(weightsFor('green', 100), stamp, signal)
    await expect(edge.shift(weightsFor('green', 100), stamp, signal)).rejects.toThrow(ids.other)
    land()
    simulator.knobs.land = (apply) => apply()
    await edge.shift(weightsFor('green', 100), stamp, signal)
    await theirs.shift(weightsFor('green', 100), stamp, signal)
    await expect(edge.observe(signal)).rejects.toThrow(`somebody else asked for ${ids.other} meanwhile`)
  })

  it('an old request that failed is not its own', async () => {
    simulator.knobs.outcome = 'failed'
    await driver().shift(weightsFor('green', 100), stamp, signal)
    expect(await driver().observe(signal)).toEqual(weightsFor('blue', 100))
  })

  it('claims no slot for a third deployment', async () => {
    simulator.give(ids.other)
    expect(await driver().observe(signal)).toBeUndefined()
  })

  it.each([
    ['a preview, which would be built anew', () => simulator.preview('4'.repeat(40)).id, 'preview'],
    ['what is not built', () => Object.assign(simulator.stage('4'.repeat(40)), { readyState: 'ERROR' }).id, 'ERROR'],
    ['what is not there', () => 'dpl_99', 'no such deployment'],
  ])('gives no traffic to %s', async (_, make, words) => {
    const edge = driver('promote', { names: { green: make() } })
    await expect(edge.shift(weightsFor('green', 100), stamp, signal)).rejects.toThrow(words)
    expect(asked()).toEqual([])
  })

  it('names a slot by a domain of its own as well', async () => {
    simulator.aliases.set('shop-green.vercel.app', ids.green)
    const edge = driver('promote', { names: { green: 'shop-green.vercel.app' } })
    await edge.shift(weightsFor('green', 100), stamp, signal)
    expect(await edge.observe(signal)).toEqual(weightsFor('green', 100))
  })

  it('finds nothing wrong with a set-up as documented, and says when new builds go live by themselves', async () => {
    const edge = driver()
    expect(await edge.preflight!(signal)).toEqual([])
    expect(warnings).toEqual([])
    await edge.shift(weightsFor('green', 100), stamp, signal)
    await edge.preflight!(signal)
    expect(warnings).toEqual([expect.stringContaining('autoAssignCustomDomains')])
  })

  it('refuses a split, a missing token, and a token in the clear', async () => {
    await expect(driver().shift(weightsFor('green', 10), stamp, signal)).rejects.toThrow('by: rolling')
    expect(await driver('promote', { token: '' }).preflight!(signal)).toMatchObject([{ input: 'driver-token' }])
    const elsewhere = driver('promote', { url: 'http://api.example.com' })
    await expect(elsewhere.observe(signal)).rejects.toMatchObject({ code: 'TOKEN_IN_CLEAR' })
  })

  it('by stages is a problem where the project has none', async () => {
    expect(await driver('rolling').preflight!(signal)).toMatchObject([
      { input: 'driver-options by', received: 'rolling' },
    ])
  })
})

describe('driver vercel, by a rolling release', () => {
  beforeEach(() => start(byHand))

  it('goes from stage to stage as it is asked to, and to the end', async () => {
    const edge = driver('rolling')
    expect(await edge.preflight!(signal)).toEqual([])
    for (const percent of [10, 10, 50, 100]) {
      await edge.shift(weightsFor('green', percent), stamp, signal)
      expect(await edge.observe(signal)).toEqual(weightsFor('green', percent))
    }
    expect(asked().map((path) => path.split('/').pop())).toEqual(['start', 'approve-stage', 'complete'])
  })

  it('goes to a later stage, or to the end, at once', async () => {
    const edge = driver('rolling')
    await edge.shift(weightsFor('green', 50), stamp, signal)
    expect(await edge.observe(signal)).toEqual(weightsFor('green', 50))
    await edge.shift(weightsFor('blue', 100), stamp, signal)
    await edge.shift(weightsFor('green', 100), stamp, signal)
    expect(await edge.observe(signal)).toEqual(weightsFor('green', 100))
  })

  it('ends it by a rollback when traffic goes back', async () => {
    const edge = driver('rolling')
    await edge.shift(weightsFor('green', 10), stamp, signal)
    await edge.shift(weightsFor('blue', 100), stamp, signal)
    expect(await edge.observe(signal)).toEqual(weightsFor('blue', 100))
    expect(simulator.traffic()).toEqual({ live: ids.blue })
  })

  it('is told before anything is done that the steps are no stages of the project', async () => {
    const edge = driver('rolling')
    const stages = (await edge.preflight!(signal, [33, 100]))[0]!
    expect(stages).toMatchObject({ input: 'steps', received: '33 100', example: expect.stringMatching(/^\d.* 100$/) })
    expect(await edge.preflight!(signal, stages.example!.split(' ').map(Number))).toEqual([])
    expect(asked()).toEqual([])
  })

  it('starts nothing for a share that is not a stage, and names those there are', async () => {
    await expect(driver('rolling').shift(weightsFor('green', 25), stamp, signal)).rejects.toThrow('10 %, 50 %, 100 %')
    expect(asked()).toEqual([])
  })

  it('goes back to no earlier stage', async () => {
    const edge = driver('rolling')
    await edge.shift(weightsFor('green', 50), stamp, signal)
    await expect(edge.shift(weightsFor('green', 10), stamp, signal)).rejects.toThrow('nothing but 0 %')
    expect(await edge.observe(signal)).toEqual(weightsFor('green', 50))
  })

  it("touches nothing while somebody else's rolling release is on", async () => {
    await driver('rolling', { names: { green: ids.other } }).shift(weightsFor('green', 10), stamp, signal)
    const edge = driver('rolling')
    await expect(edge.observe(signal)).rejects.toThrow("somebody else's rolling release")
    await expect(edge.shift(weightsFor('green', 10), stamp, signal)).rejects.toThrow(ids.other)
    expect(simulator.traffic()).toMatchObject({ canary: { id: ids.other, percent: 10 } })
  })

  it('sees the split of a rolling release also where it promotes, and says there which way is right', async () => {
    await driver('rolling').shift(weightsFor('green', 10), stamp, signal)
    expect(await driver('promote').observe(signal)).toEqual(weightsFor('green', 10))
    expect(await driver('promote').preflight!(signal)).toMatchObject([
      { allowed: expect.stringContaining('10 %, 50 %') },
    ])
  })
})

it('a project whose stages go on by the clock is a problem', async () => {
  await start([{ targetPercentage: 10, duration: 5 }, { targetPercentage: 100 }])
  expect(await driver('rolling').preflight!(signal)).toMatchObject([
    { allowed: expect.stringContaining('by the clock') },
  ])
})

it('names every option and name that is wrong before anything is asked', async () => {
  await start()
  const problems = driverDefinition('vercel').check({
    url: 'x',
    route: 'https://shop',
    names: { blue: 'a b', green: '' },
    options: { by: 'weights' },
    publicUrl: '',
    slotHeader: '',
  })
  expect(problems.map(({ input }) => input)).toEqual(
    expect.arrayContaining(['driver-options project', 'driver-options by', 'driver-url', 'route', 'blue', 'green']),
  )
})
