import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { openSlotTarget, resolveSlotTarget } from '../../../shared/deploy/slot-target.ts'
import { createVercelSimulator, type VercelSimulator } from '../../../simulators/vercel/vercel.ts'
import { createContext } from '../../fakes/context.ts'

let vercel: VercelSimulator
beforeEach(async () => {
  vercel = await createVercelSimulator({ team: 'team_acme' })
})
afterEach(() => vercel.close())

it('asks what is under way on a slot with the options that the config gives the target: the team of a Vercel project', async () => {
  const target = {
    kind: 'vercel' as const,
    url: vercel.url,
    options: { team: 'team_acme' },
    resources: { shop: { blue: 'shop', green: 'shop' } },
  }
  const context = createContext({ env: { VERCEL_TOKEN: 'vercel-token' } })
  const config = { version: 1 as const, environments: { production: { target } } }
  const place = { environment: 'production', service: 'shop' }
  const slots = await openSlotTarget(resolveSlotTarget(place, { config, env: context.env }), context)
  expect(await slots?.underWay('green', context.signal)).toEqual([])
})
