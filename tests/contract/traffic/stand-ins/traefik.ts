import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { closed, landing, listen, type StandIn } from './stand-in.ts'

export interface Service {
  readonly weighted: { readonly services: readonly { readonly name: string; readonly weight: number }[] }
}

/** Traefik's file provider and its API for one weighted service. */
export async function standInForTraefik({
  file: name = 'shop.yml',
  service = 'shop',
  names = { blue: 'blue@docker', green: 'green@docker' },
} = {}): Promise<StandIn> {
  const folder = mkdtempSync(join(tmpdir(), 'stand-in-traefik-'))
  const file = join(folder, name)
  const writes = landing()
  const serviceOf = (blue: number, green: number): Service => ({
    weighted: {
      services: [
        { name: names.blue, weight: blue },
        { name: names.green, weight: green },
      ],
    },
  })
  let inForce = serviceOf(100, 0)
  const problems: string[] = []
  let read = ''

  /** The watcher: each file that is put there once, also one that says what the one before said. */
  function watch(): void {
    if (!existsSync(file)) return
    const { ino, mtimeMs } = statSync(file)
    const content = readFileSync(file, 'utf8')
    const seen = `${ino} ${mtimeMs} ${content}`
    if (seen === read) return
    read = seen
    const { http } = parse(content) as { http: { services: Record<string, Service> } }
    writes.land(() => void (inForce = http.services[service]!))
  }

  const server = createTraefikApi(`${service}@file`, problems, () => {
    watch()
    return inForce
  })
  const port = await listen(server)
  return {
    settings: {
      url: file,
      names,
      options: { api: `http://127.0.0.1:${port}` },
    },
    writes,
    problems,
    weights() {
      watch()
      const weightOf = (wanted: string) => inForce.weighted.services.find(({ name }) => name === wanted)?.weight ?? 0
      const [blue, green] = [weightOf(names.blue), weightOf(names.green)]
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

/** Traefik's API for one service. */
export function createTraefikApi(service: string, problems: string[], inForce: () => Service | undefined): Server {
  return createServer((request, response) => {
    if (request.headers.authorization !== undefined) problems.push('Traefik was told a token')
    const found = request.url === `/api/http/services/${encodeURIComponent(service)}` ? inForce() : undefined
    const answer = found ? { ...found, status: 'enabled', name: service } : { message: 'service not found' }
    response.writeHead(found ? 200 : 404).end(JSON.stringify(answer))
  })
}
