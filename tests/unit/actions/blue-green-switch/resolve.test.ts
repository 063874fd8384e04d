import { describe, expect, it } from '@jest/globals'
import { fields } from '../../../../actions/blue-green-switch/src/inputs.ts'
import { checkSwitch, resolveSwitch } from '../../../../actions/blue-green-switch/src/resolve.ts'
import type { Config } from '../../../../shared/config/config.ts'
import { inputsOf } from '../../../fakes/stage.ts'

const complete = {
  environment: 'production',
  driver: 'webhook',
  'driver-url': 'https://edge.example.com/weights',
  route: 'shop',
  'blue-url': 'https://blue.example.com',
  'green-url': 'https://green.example.com',
}
const sources = { config: undefined, env: {} }
const wrong = async (raw: Record<string, string>) =>
  (await checkSwitch(inputsOf(fields, { ...complete, ...raw }), sources)).map(({ input }) => input)

describe('what a switch is told', () => {
  it('is told in one run when it is wrong in inputs, driver, steps and plan', async () => {
    const given = { approval: 'issue', 'driver-options': 'resolution: 20', steps: '10 100', bake: '3s' }
    expect(await wrong(given)).toEqual(['approval', 'steps', 'bake'])
    expect(await wrong({ ...given, 'blue-url': '', 'driver-options': 'verify: hope' })).toEqual([
      'blue-url',
      'driver-options verify',
      'approval',
      'bake',
    ])
  })

  it.each([
    ['nothing', {}, []],
    ['a part without the release it belongs to', { part: 'shift' }, ['release-id']],
    ['no environment', { environment: '' }, ['environment']],
    ['what is not supported yet', { approval: 'yes' }, ['approval']],
    [
      'evidence by metrics without an address, without a counter, and of no slot',
      { evidence: 'metrics', metrics: 'requests: sum(requests)' },
      ['metrics-url', 'metrics', 'metrics'],
    ],
    [
      'metrics that nothing reads',
      { metrics: 'requests: sum(requests{slot="{slot}"})', 'metrics-url': 'https://prometheus.example.com' },
      ['metrics'],
    ],
    ['a record that would be too large', { paths: `/${'a'.repeat(8_000)}` }, ['paths']],
  ])('is a problem: %s', async (_, raw: Record<string, string>, expected) => expect(await wrong(raw)).toEqual(expected))

  it('is a problem where the config has one resource for the two slots', async () => {
    const of = (kind: string, shop: unknown) => {
      const config = { version: 1, environments: { production: { target: { kind, resources: { shop } } } } } as Config
      const given = inputsOf(fields, { ...complete, service: 'shop' })
      return checkSwitch(given, { config, env: {} })
    }
    const allowed = 'a resource for each slot, since a driver moves traffic between two'
    expect(await of('coolify', 'uuid-1')).toMatchObject([
      { input: 'environments.production.target.resources.shop', received: 'uuid-1', allowed },
    ])
    expect(await of('coolify', { blue: 'uuid-1', green: 'uuid-2' })).toEqual([])
    expect(await of('vercel', 'shop')).toEqual([])
  })

  it('of a later part is only the release: the rest stands in its record', async () => {
    for (const part of ['shift', 'end']) {
      const { settings, problems } = await resolveSwitch(inputsOf(fields, { part, 'release-id': '7' }), sources)
      expect(problems).toEqual([])
      expect(settings).toMatchObject({ part, releaseId: 7 })
    }
  })
})
