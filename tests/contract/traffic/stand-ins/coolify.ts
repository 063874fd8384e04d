import { dirname } from 'node:path'
import { createCoolifySimulator } from '../../../../simulators/coolify/coolify.ts'
import type { StandIn } from './stand-in.ts'
import { standInForTraefik } from './traefik.ts'

/** Coolify's API by its simulator, two applications with domains of their own, and its Traefik by a stand-in that reads the file. */
export async function standInForCoolify(): Promise<StandIn> {
  const coolify = await createCoolifySimulator({
    applications: (['blue', 'green'] as const).map((slot) => ({
      uuid: `shop-${slot}`,
      name: `shop-${slot}`,
      image: 'ghcr.io/acme/shop:v1.0.0',
      domains: [`https://${slot}.shop.example.com`],
      running: false,
    })),
  })
  const traefik = await standInForTraefik({
    file: 'release-kit-shop-example-com.yaml',
    service: 'release-kit-shop-example-com',
    names: { blue: 'https-0-shop-blue@docker', green: 'https-0-shop-green@docker' },
  })
  return {
    ...traefik,
    settings: {
      url: coolify.url,
      names: { blue: 'shop-blue', green: 'shop-green' },
      options: { folder: dirname(traefik.settings.url), ...traefik.settings.options },
    },
    route: 'shop.example.com',
    token: coolify.token,
    async close() {
      await Promise.all([coolify.close(), traefik.close()])
    },
  }
}
