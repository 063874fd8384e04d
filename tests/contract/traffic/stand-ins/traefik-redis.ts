import { type RedisStandIn, passwordOfRedis, standInForRedis } from './redis.ts'
import { closed, landing, listen, type StandIn } from './stand-in.ts'
import { createTraefikApi, type Service } from './traefik.ts'

/** Keys below which Traefik finds the children of the service `shop`. */
export const children = 'traefik/http/services/shop/weighted/services'

/** Traefik over a Redis, which tells it of every write. */
export async function standInForTraefikRedis(): Promise<StandIn & { readonly redis: RedisStandIn }> {
  const names = { blue: 'blue@docker', green: 'green@docker' }
  const writes = landing()
  const problems: string[] = []
  let inForce: Service
  const redis = await standInForRedis(() => {
    const read = weighed()
    writes.land(() => void (inForce = read))
  })
  /** Traefik reads all the keys at each event. */
  function weighed(): Service {
    const numbers = [...new Set([...redis.keys.keys()].map((key) => key.slice(children.length + 1).split('/')[0]))]
    const services = numbers.map((child) => ({
      name: redis.keys.get(`${children}/${child}/name`) ?? '',
      weight: Number(redis.keys.get(`${children}/${child}/weight`) ?? 1),
    }))
    return { weighted: { services } }
  }
  function set({ blue, green }: { blue: number; green: number }): void {
    for (const [child, slot, weight] of [
      [0, 'blue', blue],
      [1, 'green', green],
    ] as const) {
      redis.keys.set(`${children}/${child}/name`, names[slot])
      redis.keys.set(`${children}/${child}/weight`, String(weight * 100))
    }
    inForce = weighed()
  }
  set({ blue: 100, green: 0 })
  const api = createTraefikApi('shop@redis', problems, () => inForce)
  const port = await listen(api)
  return {
    settings: { url: `redis://127.0.0.1:${redis.port}/1`, names, options: { api: `http://127.0.0.1:${port}` } },
    token: passwordOfRedis,
    writes,
    problems,
    redis,
    weights() {
      const of = (wanted: string) => inForce.weighted.services.find(({ name }) => name === wanted)?.weight ?? 0
      const share = (100 * of(names.green)) / (of(names.blue) + of(names.green))
      return { blue: 100 - share, green: share }
    },
    set,
    async close() {
      await Promise.all([closed(api), redis.close()])
    },
  }
}
