import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import { closed, landing, listen, type StandIn } from './stand-in.ts'

interface Handler {
  readonly '@id': string
  readonly upstreams: readonly { readonly dial: string }[]
  readonly load_balancing?: {
    readonly selection_policy?: { readonly policy: string; readonly weights?: readonly number[] }
  }
}

/** The admin API of Caddy 2.11 for one `reverse_proxy`: origin check, Etag on GET only, If-Match. */
export async function standInForCaddy(): Promise<StandIn> {
  const writes = landing()
  const problems: string[] = []
  const names = { blue: '10.0.0.5:80', green: '10.0.0.6:80' }
  let handler = { '@id': 'shop', handler: 'reverse_proxy', upstreams: [{ dial: names.blue }] } as Handler
  const etag = () =>
    `"/config/apps/http/servers/s/routes/0/handle/0 ${createHash('md5').update(JSON.stringify(handler)).digest('hex')}"`

  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      const end = (status: number, error?: string) => response.writeHead(status).end(error && JSON.stringify({ error }))
      if (request.headers['sec-fetch-mode'] !== undefined || request.headers.origin !== undefined)
        return end(403, "client is not allowed to access from origin ''")
      if (request.url !== '/id/shop') return end(404, `unknown object ID`)
      if (request.method === 'GET') return response.setHeader('etag', etag()).end(JSON.stringify(handler))
      if (request.method !== 'PATCH') return void problems.push(`${request.method ?? ''} ${request.url}`)
      if (request.headers['content-type'] !== 'application/json') return end(400, 'content type')
      if (request.headers['if-match'] !== etag()) return end(412, 'the config has changed')
      const wanted = JSON.parse(body) as Handler
      if (wanted['@id'] !== 'shop') problems.push('the @id would be lost')
      const { weights = [1] } = wanted.load_balancing?.selection_policy ?? {}
      if (weights.reduce((sum, weight) => sum + weight, 0) === 0) return end(500, 'loading new config: weights')
      writes.land(() => void (handler = wanted))
      return end(200)
    })
  })
  const port = await listen(server)

  const share = (name: string) => {
    const index = handler.upstreams.findIndex(({ dial }) => dial === name)
    return index < 0 ? 0 : (handler.load_balancing?.selection_policy?.weights?.[index] ?? 1)
  }
  return {
    settings: { url: `http://127.0.0.1:${port}`, names, options: {} },
    writes,
    problems,
    weights() {
      const green = (100 * share(names.green)) / (share(names.blue) + share(names.green))
      return { blue: 100 - green, green }
    },
    set({ blue, green }) {
      const policy = { policy: 'weighted_round_robin', weights: [blue, green] }
      handler = {
        ...handler,
        upstreams: [{ dial: names.blue }, { dial: names.green }],
        load_balancing: { selection_policy: policy },
      }
    },
    close: () => closed(server),
  }
}
