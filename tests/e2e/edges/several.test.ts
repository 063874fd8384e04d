import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { stringify } from 'yaml'
import { fields as switchFields } from '../../../actions/blue-green-switch/src/inputs.ts'
import { action as switching } from '../../../actions/blue-green-switch/src/run.ts'
import { fields } from '../../../actions/rollback/src/inputs.ts'
import { action as rollback } from '../../../actions/rollback/src/run.ts'
import { parseConfig } from '../../../shared/config/config.ts'
import { weightsFor } from '../../../shared/rollout/slots.ts'
import { createServicesStage, type ServicesStage } from '../../fakes/services-stage.ts'
import { inputsOf } from '../../fakes/stage.ts'
import { oneCaddy } from './caddy.ts'
import { driverOf, shiftTo, signal } from './drivers.ts'
import { oneHaproxy } from './haproxy.ts'
import type { Edge } from './program.ts'
import { startLoad } from './traffic.ts'

jest.setTimeout(120_000)

const names = ['api', 'shop'] as const
type Name = (typeof names)[number]
/** On a busy machine nothing is to end before its time. */
const patient = { 'observe-timeout': '30s', 'health-timeout': '30s', 'lock-timeout': '30s', 'step-duration': '30s' }

describe.each([
  ['HAProxy', oneHaproxy],
  ['Caddy', oneCaddy()],
])('two services behind one %s, as one release', (_, start) => {
  let stage: ServicesStage
  let edges: Readonly<Record<Name, Edge>>
  let run: number

  beforeEach(async () => {
    run = 0
    stage = await createServicesStage({ api: 'green', shop: 'green' })
    const portsOf = (name: Name) => {
      const { blue, green } = stage.services[name]!
      return { blue: Number(new URL(blue.url).port), green: Number(new URL(green.url).port) }
    }
    edges = await start({ api: portsOf('api'), shop: portsOf('shop') })
    for (const name of names) await shiftTo(driverAt(name), weightsFor('green', 100))
  })
  afterEach(async () => {
    await edges.api.stop()
    await stage.close()
    expect(stage.github.problems).toEqual([])
  })

  const driverAt = (name: Name) => driverOf(edges[name], edges[name].settings)
  const live = () => Promise.all(names.map(async (name) => (await driverAt(name).observe(signal))?.green))

  function config() {
    const { kind, settings } = edges.api
    const traffic = {
      driver: kind,
      url: settings.url,
      route: '{service}',
      options: settings.options,
      services: Object.fromEntries(
        names.map((name) => {
          const { blue, green } = stage.services[name]!
          return [name, { ...edges[name].settings.names, 'blue-url': blue.url, 'green-url': green.url }]
        }),
      ),
    }
    const labelOf = (name: Name) => `127.0.0.1:${edges[name].port}`
    const services = { api: { label: labelOf('api') }, shop: { label: labelOf('shop'), 'depends-on': ['api'] } }
    const environments = { production: { url: 'http://{label}', traffic } }
    return parseConfig(stringify({ version: 1, services, environments }), 'release-kit.yml', {}).config!
  }

  function contextOf() {
    run++
    return stage.context(run, { config: config() })
  }

  async function release(version: string) {
    const to = (await live())[0] === 100 ? 'blue' : 'green'
    for (const name of names) stage.services[name]![to].version = version
    const more = { version, artifact: `ghcr.io/acme/all:${version}`, steps: '50 100', ...patient }
    const outcome = await switching.run(inputsOf(switchFields, { ...stage.inputs, ...more }), contextOf())
    stage.run(run).end()
    return outcome
  }

  /** Requests that came to nothing, of all that were sent to both meanwhile. */
  async function lostDuring(what: () => Promise<void>): Promise<number> {
    const loads = names.map((name) => startLoad(edges[name].port, 100))
    await what()
    const counts = await Promise.all(loads.map((load) => load.stop()))
    return counts.reduce((all, { failed, reset }) => all + failed + reset, 0)
  }

  /** What the program was told, by its own log: which route, each time that it was another one. The first two are the set-up. */
  async function changed(expected: readonly Name[]) {
    const said = () => edges.api.changes!().filter((name, place, all) => name !== all[place - 1])
    for (let looks = 0; looks < 500 && said().length < expected.length; looks++) await delay(20)
    expect(said()).toEqual(expected)
  }

  it('move one after the other, and are taken back in reverse by a rollback of both in one step', async () => {
    stage.github.seed.collaborator('alice', 'write')
    const lost = await lostDuring(async () => {
      expect(await release('v1.0.0')).toMatchObject({ phase: 'Successful' })
      expect(await live()).toEqual([0, 0])
      expect(await release('v1.1.0')).toMatchObject({ phase: 'Successful' })
      expect(await live()).toEqual([100, 100])
      const inputs = inputsOf(fields, { ...stage.inputs, ...patient, strategy: 'flip' })
      expect(await rollback.run(inputs, contextOf())).toMatchObject({
        phase: 'Successful',
        outputs: { status: 'rolled-back', 'from-version': 'v1.1.0', 'to-version': 'v1.0.0' },
      })
      expect(await live()).toEqual([0, 0])
    })
    if (edges.api.mayReset === 0) expect(lost).toBe(0)
    await changed(['api', 'shop', 'api', 'shop', 'api', 'shop', 'api'])
  })

  it('go back in reverse when the second one is bad', async () => {
    stage.services.shop!.blue.failAt = '/checkout'
    const lost = await lostDuring(async () => {
      expect(await release('v1.0.0')).toMatchObject({
        phase: 'Failed',
        reason: expect.stringMatching(/^shop: .* requests bad/),
        outputs: { reverted: true, active: 'green' },
      })
    })
    expect(await live()).toEqual([100, 100])
    if (edges.api.mayReset === 0) expect(lost).toBe(0)
    await changed(['api', 'shop', 'api', 'shop', 'api'])
  })
})
