import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { weightsFor } from '../../../shared/rollout/slots.ts'
import { connect } from './program-benches.ts'
import { standInForDataPlane } from './stand-ins/data-plane.ts'

const stamp = { releaseId: 7, reason: 'step 1/3' }
const { signal } = new AbortController()

describe("driver haproxy by HAProxy's Data Plane API", () => {
  let edge: Awaited<ReturnType<typeof standInForDataPlane>>

  beforeEach(async () => {
    edge = await standInForDataPlane()
  })
  afterEach(async () => {
    expect(edge.problems).toEqual([])
    await edge.close()
  })

  const driver = (changes: { token?: string; names?: { blue: string; green: string }; route?: string } = {}) => {
    const { token = edge.token, ...others } = changes
    return connect('haproxy', { ...edge.settings, ...others }, token)
  }
  const toGreen = (percent = 100) => driver().shift(weightsFor('green', percent), stamp, signal)
  const commits = () =>
    edge.simulator.journal.filter(({ method, path }) => method === 'PUT' && path.includes('transactions'))

  it('keeps in the configuration what has everything, so that a reload does not forget it', async () => {
    await toGreen()
    edge.simulator.reload()
    expect(edge.weights()).toEqual(weightsFor('green', 100))
    expect(await driver().observe(signal)).toEqual(weightsFor('green', 100))
  })

  it('leaves what else the configuration says of a server', async () => {
    await toGreen()
    const others = { port: 8080, check: 'enabled' }
    expect(edge.simulator.configuration.get('green')).toEqual({
      ...others,
      name: 'green',
      address: '10.0.0.6',
      cookie: 'green',
      weight: 256,
    })
    expect(edge.simulator.configuration.get('blue')).toMatchObject({ ...others, weight: 0, maintenance: 'enabled' })
  })

  it('reloads nothing for a step, nor for what the configuration says already', async () => {
    await toGreen(10)
    expect(commits()).toEqual([])
    await toGreen()
    await toGreen()
    expect(commits()).toHaveLength(1)
  })

  it('begins anew when somebody else changes the configuration, and leaves no transaction behind', async () => {
    let others = 0
    edge.simulator.behaviour.onBegin = () => {
      if (others++ < 2) edge.simulator.change()
    }
    await toGreen()
    expect(edge.simulator.configuration.get('green')).toMatchObject({ weight: 256 })
    expect(edge.simulator.open()).toBe(0)
  })

  it('gives up when somebody else keeps changing it, and says so', async () => {
    edge.simulator.behaviour.onBegin = () => edge.simulator.change()
    await expect(toGreen()).rejects.toThrow('somebody else keeps changing the configuration')
    expect(edge.simulator.open()).toBe(0)
  })

  it('takes a version that is out of date for somebody else’s change', async () => {
    edge.simulator.fail({ match: 'POST /v3/services/haproxy/transactions', with: { status: 409, body: {} } })
    await toGreen()
    expect(commits()).toHaveLength(1)
  })

  it('does not take a commit for a reload: one that fails is a failure', async () => {
    edge.simulator.behaviour.failsToReload = '[ALERT] cannot bind socket'
    await expect(toGreen()).rejects.toThrow('cannot bind socket')
  })

  it('finds nothing wrong with a backend that is set up for it, and cannot tell requests in flight', async () => {
    expect(await driver().preflight!(signal)).toEqual([])
    expect(driver().inFlight).toBeUndefined()
  })

  it('tells before anything is done what is wrong', async () => {
    expect(await driver({ token: '' }).preflight!(signal)).toMatchObject([{ input: 'driver-token' }])
    expect(await driver({ names: { blue: 'blue', green: 'red' } }).preflight!(signal)).toMatchObject([
      { input: 'green', allowed: 'a server of backend shop: blue, green' },
    ])
    edge.simulator.configuration.delete('green')
    expect(await driver().preflight!(signal)).toMatchObject([
      { input: 'green', allowed: expect.stringContaining('server-template') },
    ])
    edge.simulator.runtime.set('old', { ...edge.simulator.runtime.get('blue')!, name: 'old' })
    expect(await driver().preflight!(signal)).toMatchObject([{ input: 'route' }])
    expect(await driver().observe(signal)).toBeUndefined()
    expect(edge.simulator.journal.every(({ method }) => method === 'GET')).toBe(true)
  })

  it('says which version it needs where weights are not told at run time', async () => {
    const older = { ...edge.simulator.runtime.get('blue'), weight: undefined }
    edge.simulator.fail({
      match: 'GET /v3/services/haproxy/runtime/backends/{backend}/servers',
      with: { status: 200, body: [older] },
    })
    await expect(driver().observe(signal)).rejects.toThrow('this version does not tell weights')
  })

  it.each([
    [401, 'PROVIDER_UNAUTHORIZED'],
    [404, 'PROVIDER_NOT_FOUND'],
    [429, 'PROVIDER_RATE_LIMITED'],
    [500, 'PROVIDER_FAILED'],
  ])('a write that is answered %i fails as %s and hides the password', async (status, code) => {
    const login = Buffer.from(`admin:${edge.token}`).toString('base64')
    const body = { code: status, message: `no entry with ${edge.token}, sent as ${login}` }
    edge.simulator.fail({
      match: 'PUT /v3/services/haproxy/runtime/backends/{backend}/servers/{server}',
      times: Infinity,
      with: { status, body },
    })
    const failure: unknown = await toGreen().catch((thrown: unknown) => thrown)
    expect(failure).toMatchObject({ code, status })
    expect(String(failure)).not.toMatch(new RegExp(`${edge.token}|${login}`))
    expect(edge.weights()).toEqual(weightsFor('blue', 100))
  })

  it('needs a backend that is there, and the right password', async () => {
    await expect(driver({ route: 'other' }).observe(signal)).rejects.toMatchObject({ code: 'PROVIDER_NOT_FOUND' })
    await expect(driver({ token: 'wrong' }).observe(signal)).rejects.toMatchObject({ code: 'PROVIDER_UNAUTHORIZED' })
  })
})
