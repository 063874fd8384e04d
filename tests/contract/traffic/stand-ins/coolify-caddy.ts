import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCoolifySimulator } from '../../../../simulators/coolify/coolify.ts'
import { closed, landing, listen, type StandIn } from './stand-in.ts'

interface Share {
  readonly dial: string
  readonly weight: number
}

/** Coolify's API by its simulator, and in place of `docker exec` a program that speaks to a stand-in for Caddy in its container. */
export async function standInForCoolifyCaddy(): Promise<StandIn> {
  const folder = mkdtempSync(join(tmpdir(), 'stand-in-coolify-caddy-'))
  const file = join(folder, 'release-kit-shop-example-com.caddy')
  const coolify = await createCoolifySimulator({
    applications: (['blue', 'green'] as const).map((slot) => ({
      uuid: `shop-${slot}`,
      name: `shop-${slot}`,
      image: 'ghcr.io/acme/shop:v1.0.0',
      domains: [`https://${slot}.shop.example.com`],
      networkAliases: `shop-${slot}`,
      running: false,
    })),
    knobs: { proxyType: 'CADDY' },
  })
  const writes = landing()
  let inForce: readonly Share[] = [{ dial: 'shop-blue:3000', weight: 1 }]

  function read(): readonly Share[] {
    const text = readFileSync(file, 'utf8')
    const dials = /reverse_proxy (.*) \{/.exec(text)?.[1]?.split(' ') ?? []
    const weights = /weighted_round_robin (.*)/.exec(text)?.[1]?.split(' ') ?? ['1']
    return dials.map((dial, index) => ({ dial, weight: Number(weights[index]) }))
  }
  const config = () => ({
    srv0: {
      routes: [
        {
          match: [{ host: ['shop.example.com'] }],
          handle: [
            {
              handler: 'subroute',
              routes: [
                {
                  handle: [
                    {
                      handler: 'reverse_proxy',
                      upstreams: inForce.map(({ dial }) => ({ dial })),
                      ...(inForce.length > 1 && {
                        load_balancing: {
                          selection_policy: {
                            policy: 'weighted_round_robin',
                            weights: inForce.map(({ weight }) => weight),
                          },
                        },
                      }),
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  })
  const server = createServer((request, response) => {
    if (request.url === '/caddy') {
      const wanted = read()
      writes.land(() => void (inForce = wanted))
    }
    response.end(JSON.stringify(config()))
  })
  const port = await listen(server)
  const program = join(folder, 'exec.mjs')
  writeFileSync(
    program,
    `const answer = await fetch('http://127.0.0.1:${port}/' + process.argv[2])\nprocess.stdout.write(await answer.text())\n`,
  )
  const weightOf = (slot: string) => inForce.find(({ dial }) => dial === `shop-${slot}:3000`)?.weight ?? 0
  return {
    settings: {
      url: coolify.url,
      names: { blue: 'shop-blue', green: 'shop-green' },
      options: { proxy: 'caddy', folder, exec: [process.execPath, program] },
    },
    route: 'shop.example.com',
    token: coolify.token,
    writes,
    problems: coolify.problems,
    weights() {
      const share = (100 * weightOf('green')) / (weightOf('blue') + weightOf('green'))
      return { blue: 100 - share, green: share }
    },
    set({ blue, green }) {
      const shares = [
        { dial: 'shop-blue:3000', weight: blue },
        { dial: 'shop-green:3000', weight: green },
      ]
      inForce = shares.filter(({ weight }) => weight > 0)
    },
    async close() {
      await Promise.all([coolify.close(), closed(server)])
      rmSync(folder, { recursive: true })
    },
  }
}
