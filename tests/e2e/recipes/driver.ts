/** What a newcomer writes for an edge that keeps a split below its address: `GET` reads it, `PUT` sets it. */
export const driver = `import * as z from 'zod/mini'
import { ProviderError } from '../../errors/action-error.ts'
import type { DriverDefinition } from '../driver.ts'
import { isWhole, percent, rounding } from '../percent.ts'
import { checkNeeds } from '../requirements.ts'

const answer = z.strictObject({ blue: percent, green: percent })
const word = /^[\\w.-]{1,100}$/

/** A ledger of splits over HTTP. */
export const ledgerDefinition: DriverDefinition = {
  check: (settings) =>
    checkNeeds(settings, {
      kind: 'ledger',
      address: { kinds: ['http'], allowed: 'the address of the ledger', example: 'https://ledger.example.com' },
      route: { pattern: word, allowed: 'a split of the ledger', example: 'shop' },
      name: { pattern: word, allowed: 'a slot of the ledger', example: 'shop-blue' },
    }),
  create({ url, route }, { http: client }) {
    const http = client({ baseUrl: url })
    const place = \`/splits/\${encodeURIComponent(route)}\`
    return {
      kind: 'ledger',
      resolution: rounding,
      async observe(signal) {
        const { success, data } = answer.safeParse((await http.expectOk({ method: 'GET', url: place }, signal)).json())
        if (success && isWhole(data)) return data
        const what = { provider: 'traffic edge', asked: \`GET \${place}\`, answered: 'no split' }
        throw new ProviderError('PROVIDER_NONSENSE', what)
      },
      async shift({ blue, green }, _, signal) {
        await http.expectOk({ method: 'PUT', url: place, json: { blue, green }, idempotent: true }, signal)
      },
    }
  },
}
`

export const driverStandIn = `import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'
import type { Weights } from '../../../../shared/rollout/slots.ts'
import { closed, landing, listen, type StandIn } from './stand-in.ts'

/** A ledger of splits over HTTP. */
export async function standInForLedger(): Promise<StandIn> {
  const writes = landing()
  const problems: string[] = []
  let split: Weights = { blue: 100, green: 0 }
  const server = createServer((request, response) => {
    if (request.url !== '/splits/shop') problems.push(\`asked for \${request.url}\`)
    if (request.method === 'GET') {
      response.end(JSON.stringify(split))
      return
    }
    void json(request).then((body) => {
      writes.land(() => void (split = body as Weights))
      response.end()
    })
  })
  const port = await listen(server)
  return {
    settings: { url: \`http://127.0.0.1:\${port}\`, names: { blue: 'shop-blue', green: 'shop-green' }, options: {} },
    writes,
    problems,
    weights: () => split,
    set: (weights) => void (split = weights),
    close: () => closed(server),
  }
}
`
