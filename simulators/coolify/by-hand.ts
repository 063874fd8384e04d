import type { Simulator } from '../http/exchange.ts'
import { createCoolifySimulator } from './coolify.ts'

/** Two slots of a shop, blue live: `npm run sim -- coolify`. Coolify's time runs five times as fast as true time. */
export async function startCoolifyByHand({ port }: { port: number }): Promise<Simulator> {
  const slots = ['blue', 'green'] as const
  const coolify = await createCoolifySimulator({
    port,
    second: 200,
    applications: slots.map((slot) => ({
      uuid: `shop-${slot}`,
      name: `shop-${slot}`,
      image: 'ghcr.io/acme/shop:v1.0.0',
      domains: [`http://${slot === 'blue' ? '' : 'green.'}shop.test`],
      env: { SLOT: slot },
      healthCheck: true,
    })),
    images: { 'ghcr.io/acme/shop:v1.2.0': { env: { FAIL_CHECKOUT: '0.2' } } },
  })
  const note = [
    `token ${coolify.token}`,
    `proxy ${coolify.proxyUrl} (curl -H 'Host: shop.test' …)`,
    ...slots.map((slot) => `shop-${slot} ${coolify.applicationUrl(`shop-${slot}`)}`),
    'image ghcr.io/acme/shop: any tag works; 20 % of /checkout fail in v1.2.0',
  ].join('\n')
  return { ...coolify, note }
}
