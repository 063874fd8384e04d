import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { fields } from '../../../actions/blue-green-switch/src/inputs.ts'
import { action } from '../../../actions/blue-green-switch/src/run.ts'
import { weightsFor } from '../../../shared/rollout/slots.ts'
import { createStage, inputsOf, type Stage } from '../../fakes/stage.ts'
import { driverOf, shiftTo, signal } from './drivers.ts'
import { type Edge } from './program.ts'
import { edges } from './programs.ts'
import { runPrometheus } from './prometheus.ts'
import { type SshServer, startSshd } from './sshd.ts'
import { count, startLoad } from './traffic.ts'

jest.setTimeout(120_000)

const startHaproxy = edges.find(({ kind }) => kind === 'haproxy')!.start

describe('a whole release over HAProxy', () => {
  let stage: Stage
  let edge: Edge
  let sshd: SshServer | undefined

  beforeEach(async () => {
    stage = await createStage()
    const portOf = (url: string) => Number(new URL(url).port)
    edge = await startHaproxy({ blue: portOf(stage.blue.url), green: portOf(stage.green.url) })
  })
  afterEach(async () => {
    await edge.stop()
    await stage.close()
    await sshd?.stop()
    sshd = undefined
  })

  function release(id: number, changes: Readonly<Record<string, string>> = {}) {
    const { url, names, route } = edge.settings
    const options = JSON.stringify(edge.settings.options)
    const raw = { 'driver-url': url, 'driver-token': '', route, ...names, url: `http://127.0.0.1:${edge.port}` }
    const inputs = { ...stage.inputs, ...raw, driver: 'haproxy', 'driver-options': options, steps: '10 50 100' }
    return action.run(inputsOf(fields, { ...inputs, 'observe-timeout': '5s', ...changes }), stage.context(id))
  }

  it('takes a good version to all of the traffic without losing a request', async () => {
    const load = startLoad(edge.port, 100)
    const outcome = await release(1)
    const { failed, reset } = await load.stop()
    expect(outcome).toMatchObject({ phase: 'Successful' })
    expect({ failed, reset }).toEqual({ failed: 0, reset: 0 })
    expect(stage.phases(Number(outcome.outputs['release-id'])).at(-1)).toBe('COMMITTED')
    expect(await driverOf(edge, edge.settings).observe(signal)).toEqual(weightsFor('green', 100))
  })

  it('does so by ssh, with the key as an input', async () => {
    sshd = await startSshd()
    const { via, sshKey, knownHosts } = sshd.reach
    const outcome = await release(2, { 'driver-via': via, 'driver-ssh-key': sshKey, 'driver-known-hosts': knownHosts })
    expect(outcome).toMatchObject({ phase: 'Successful' })
    expect(await driverOf(edge, edge.settings).observe(signal)).toEqual(weightsFor('green', 100))
  })

  describe('judged by what HAProxy counts of each slot, read from Prometheus', () => {
    let prometheus: Awaited<ReturnType<typeof runPrometheus>>
    beforeEach(async () => {
      prometheus = await runPrometheus({ edge: edge.metrics! })
    })
    afterEach(() => prometheus.stop())

    // users ask for `/`, the release for /checkout, which is good in either
    async function judged(id: number) {
      const load = startLoad(edge.port, 200)
      const responses = 'haproxy_server_http_responses_total{proxy="shop",server="shop-{slot}"'
      const metrics = `requests: sum(${responses}})\nerrors: sum(${responses},code="5xx"})`
      const evidence = { evidence: 'metrics', 'metrics-url': prometheus.url, metrics }
      const outcome = await release(id, { ...evidence, steps: '50 100', 'step-duration': '30s' })
      return { outcome, users: await load.stop() }
    }

    it('takes a good version to all of the traffic', async () => {
      const { outcome, users } = await judged(4)
      expect(outcome).toMatchObject({ phase: 'Successful' })
      expect(users.failed).toBe(0)
    })

    it('takes back a version that fails its users, though it answers the release well', async () => {
      stage.green.failAt = '/'
      const { outcome } = await judged(5)
      expect(outcome).toMatchObject({ phase: 'Failed' })
      expect(stage.phases(Number(outcome.outputs['release-id'])).at(-1)).toBe('REVERTED')
      expect(await driverOf(edge, edge.settings).observe(signal)).toEqual(weightsFor('blue', 100))
    })
  })

  it('opens no release where the edge is not set up for it', async () => {
    await expect(release(3, { green: 'shop-red' })).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringContaining('a server of backend shop: shop-blue, shop-green'),
    })
    expect(stage.github.state.deployments).toEqual([])
  })
})

describe('what HAProxy forgets', () => {
  it('a reload keeps the split that is in the state file, and forgets it without one', async () => {
    const stage = await createStage()
    const portOf = (url: string) => Number(new URL(url).port)
    const edge = await startHaproxy({ blue: portOf(stage.blue.url), green: portOf(stage.green.url) })
    try {
      const keeping = driverOf(edge, edge.settings)
      await shiftTo(keeping, weightsFor('green', 100))
      await edge.reload()
      expect(await keeping.observe(signal)).toEqual(weightsFor('green', 100))
      expect(await count(edge.port, 60)).toMatchObject({ failed: 0 })

      const forgetting = driverOf(edge, { ...edge.settings, options: {} })
      expect(await forgetting.preflight?.(signal)).toEqual([])
      expect(forgetting.warnings).toEqual([expect.stringContaining('forgets at its next reload')])
      await shiftTo(forgetting, weightsFor('blue', 100))
      await edge.reload()
      expect(await forgetting.observe(signal)).toEqual(weightsFor('green', 100))
    } finally {
      await edge.stop()
      await stage.close()
    }
  })

  it('is refused beforehand where the configuration does not load the file', async () => {
    const stage = await createStage()
    const edge = await startHaproxy({ blue: 1, green: 2 })
    try {
      const driver = driverOf(edge, {
        ...edge.settings,
        options: { ...edge.settings.options, 'state-file': '/tmp/other' },
      })
      expect(await driver.preflight?.(signal)).toMatchObject([
        { input: 'driver-options state-file', allowed: expect.stringContaining('server-state-file /tmp/other') },
      ])
    } finally {
      await edge.stop()
      await stage.close()
    }
  })
})
