import { type Slot, type Weights } from '../../shared/rollout/slots.ts'
import type { Answer, Asked } from '../http/exchange.ts'
import { type HttpSimulator, serve } from '../http/server.ts'
import { createBalancers, type LoadBalancer, type Pool } from './balancers.ts'
import { createRecords, type DnsRecord } from './records.ts'
import { notAllowed, notFound, ok, type Refusal } from './answers.ts'

export interface CloudflareOptions {
  readonly port?: number
  readonly token?: string
}

/** One zone, `example.com`, with a load balancer and a DNS record; both slots are pools, and origins of a third pool. */
export interface CloudflareSimulator extends HttpSimulator {
  readonly apiUrl: string
  readonly zone: string
  readonly account: string
  readonly pools: Readonly<Record<Slot | 'both', string>>
  readonly balancer: LoadBalancer
  readonly records: DnsRecord[]
  readonly poolOf: (id: string) => Pool
  readonly behaviour: {
    /** When a write that was accepted takes effect. */
    land: (apply: () => void) => void
    /** Milliseconds since 1970. */
    now: () => number
    /** 200 with `success: false` in place of what was asked for. */
    refuses: boolean
  }
  /** How new visitors are divided, by what is moved. */
  readonly weights: (by: 'pools' | 'origins' | 'dns') => Weights
}

export const addresses = { blue: '203.0.113.5', green: '203.0.113.6' } as const

export async function createCloudflareSimulator({
  port = 0,
  token = 'cloudflare-token',
}: CloudflareOptions = {}): Promise<CloudflareSimulator> {
  const [zone, account] = ['0'.repeat(31) + 'e', '0'.repeat(31) + 'a']
  const behaviour: CloudflareSimulator['behaviour'] = {
    land: (apply) => apply(),
    now: () => Date.now(),
    refuses: false,
  }
  const clock = {
    now: () => new Date(behaviour.now()).toISOString(),
    land: (apply: () => void) => behaviour.land(apply),
  }
  const balancers = createBalancers(clock)
  const dns = createRecords(clock)

  function around(asked: Asked, handle: (asked: Asked) => Answer | Promise<Answer>): Answer | Promise<Answer> {
    if (asked.headers.authorization !== `Bearer ${token}`) return notAllowed()
    const { zone: wantedZone = zone, account: wantedAccount = account } = asked.params
    if (wantedZone !== zone || wantedAccount !== account) return notFound('zone or account')
    if (behaviour.refuses)
      return {
        status: 200,
        body: { success: false, errors: [{ code: 1000, message: 'internal' }], messages: [], result: [] },
      }
    return handle(asked)
  }
  const dated = (answer: Answer): Answer => ({
    ...answer,
    headers: { date: new Date(behaviour.now()).toUTCString(), ...answer.headers },
  })
  const told =
    (work: (asked: Asked) => unknown) =>
    (asked: Asked): Answer => {
      const result = work(asked)
      if (isRefusal(result)) return dated(result.answer)
      return dated(result === undefined ? notFound('resource') : ok(result))
    }

  const simulator = await serve({
    name: 'cloudflare',
    port,
    around,
    routes: {
      'GET /client/v4/zones/{zone}/load_balancers': told(() => [balancers.present()]),
      'GET /client/v4/zones/{zone}/load_balancers/{id}': told(({ params }) => balancers.find(params.id)),
      'PATCH /client/v4/zones/{zone}/load_balancers/{id}': told(({ params, json }) => balancers.patch(params.id, json)),
      'GET /client/v4/accounts/{account}/load_balancers/pools/{id}': told(({ params }) => balancers.pool(params.id)),
      'PATCH /client/v4/accounts/{account}/load_balancers/pools/{id}': told(({ params, json }) =>
        balancers.patchPool(params.id, json),
      ),
      'GET /client/v4/zones/{zone}/dns_records': told(({ query }) => dns.list(query)),
      'POST /client/v4/zones/{zone}/dns_records/batch': told(({ json }) => dns.batch(json)),
    },
  })
  return {
    ...simulator,
    apiUrl: `${simulator.url}/client/v4`,
    zone,
    account,
    pools: balancers.ids,
    balancer: balancers.balancer,
    records: dns.records,
    poolOf: (id) => balancers.pools.get(id)!,
    behaviour,
    weights: (by) => (by === 'dns' ? dns.weights() : balancers.weights(by)),
  }
}

function isRefusal(result: unknown): result is Refusal {
  return typeof result === 'object' && result !== null && 'answer' in result
}
