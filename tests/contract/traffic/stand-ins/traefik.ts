import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { closed, landing, listen, type StandIn } from './stand-in.ts'

interface Service {
  readonly weighted: { readonly services: readonly { readonly name: string; readonly weight: number }[] }
}

/** Traefik's file provider and its API for one weighted service. */
export async function standInForTraefik(): Promise<StandIn> {
  const folder = mkdtempSync(join(tmpdir(), 'stand-in-traefik-'))
  const file = join(folder, 'shop.yml')
  const writes = landing()
  const serviceOf = (blue: number, green: number): Service => ({
    weighted: {
      services: [
        { name: 'blue@docker', weight: blue },
        { name: 'green@docker', weight: green },
      ],
    },
  })
  let inForce = serviceOf(100, 0)
  let read = ''

  /** The watcher: each content of the file once. */
  function watch(): void {
    const content = existsSync(file) ? readFileSync(file, 'utf8') : ''
    if (content === read) return
    read = content
    const { http } = parse(content) as { http: { services: { shop: Service } } }
    writes.land(() => void (inForce = http.services.shop))
  }

  const server = createServer((request, response) => {
    watch()
    const isIt = request.url === '/api/http/services/shop%40file'
    response.writeHead(isIt ? 200 : 404).end(JSON.stringify({ ...inForce, status: 'enabled', name: 'shop@file' }))
  })
  const port = await listen(server)
  return {
    settings: {
      url: file,
      names: { blue: 'blue@docker', green: 'green@docker' },
      options: { api: `http://127.0.0.1:${port}` },
    },
    writes,
    problems: [],
    weights() {
      watch()
      const [blue = 0, green = 0] = inForce.weighted.services.map(({ weight }) => weight)
      const share = (100 * green) / (blue + green)
      return { blue: 100 - share, green: share }
    },
    set(weights) {
      // the file is left as it is: an operator's own change of what is in force
      watch()
      inForce = serviceOf(weights.blue * 100, weights.green * 100)
    },
    async close() {
      await closed(server)
      rmSync(folder, { recursive: true })
    },
  }
}
