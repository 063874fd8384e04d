import { randomUUID } from 'node:crypto'
import type { Answer, Asked, Handler } from '../http/exchange.ts'
import { type HttpSimulator, serve } from '../http/server.ts'

export interface DataPlaneOptions {
  readonly port?: number
  readonly user?: string
  readonly password?: string
}

/** A server as the running HAProxy has it. */
export interface RuntimeServer {
  name: string
  admin_state: string
  operational_state: string
  weight: number
}

/** A server as the configuration file has it: also what only a reload brings into force. */
export type ConfiguredServer = Record<string, unknown> & { name: string }

/** HAProxy's Data Plane API 3 in front of one backend, `shop`, with the servers `blue` and `green`. */
export interface DataPlaneSimulator extends HttpSimulator {
  readonly runtime: Map<string, RuntimeServer>
  readonly configuration: Map<string, ConfiguredServer>
  readonly behaviour: {
    /** When a write at run time that was accepted takes effect. */
    land: (apply: () => void) => void
    /** Milliseconds between a commit and its reload; HAProxy's own waits 5 s. */
    reloadDelay: number
    /** What the next reload says when it fails. */
    failsToReload: string | undefined
    /** Called when a transaction has begun: where somebody else may come between. */
    onBegin: () => void
  }
  /** Transactions that nobody has ended. */
  readonly open: () => number
  /** Somebody else's change: every open transaction is outdated. */
  readonly change: () => void
  /** As `systemctl reload haproxy`: what was said at run time alone is forgotten. */
  readonly reload: () => void
}

interface Transaction {
  readonly version: number
  readonly servers: Map<string, ConfiguredServer>
  isOutdated: boolean
}

const root = '/v3/services/haproxy'
const mostOpen = 20

export async function createDataPlaneSimulator({
  port = 0,
  user = 'admin',
  password = 'data-plane-password',
}: DataPlaneOptions = {}): Promise<DataPlaneSimulator> {
  const behaviour: DataPlaneSimulator['behaviour'] = {
    land: (apply) => apply(),
    reloadDelay: 20,
    failsToReload: undefined,
    onBegin: () => undefined,
  }
  const problems: string[] = []
  const configuration = new Map<string, ConfiguredServer>(
    ['blue', 'green'].map((name, index) => [
      name,
      {
        name,
        address: `10.0.0.${index + 5}`,
        port: 8080,
        weight: 256,
        check: 'enabled',
        cookie: name,
        ...(name === 'green' && { maintenance: 'enabled' }),
      },
    ]),
  )
  const runtime = new Map<string, RuntimeServer>()
  const transactions = new Map<string, Transaction>()
  const reloads = new Map<string, { status: string; response?: string }>()
  let version = 1

  function reload(): void {
    for (const { name, weight, maintenance } of configuration.values())
      runtime.set(name, {
        name,
        admin_state: maintenance === 'enabled' ? 'maint' : 'ready',
        operational_state: maintenance === 'enabled' ? 'down' : 'up',
        weight: Number(weight ?? 1),
      })
  }
  function change(): void {
    version++
    for (const one of transactions.values()) one.isOutdated = true
  }
  reload()

  const error = (status: number, message: string): Answer => ({ status, body: { code: status, message } })
  const inBackend =
    (handle: Handler): Handler =>
    (asked) =>
      asked.params.backend === 'shop' ? handle(asked) : error(404, `backend ${asked.params.backend ?? ''} not found`)
  const transactionOf = ({ query }: Asked) => transactions.get(query.get('transaction_id') ?? '')

  function setRuntime({ params, json }: Asked): Answer {
    const server = runtime.get(params.server ?? '')
    if (!server) return error(404, `Runtime server ${params.server ?? ''} not found in backend shop`)
    const wanted = json as Partial<RuntimeServer>
    const { admin_state: admin = server.admin_state, weight = server.weight } = wanted
    if (!['ready', 'drain', 'maint'].includes(admin))
      return error(422, 'admin_state in body should be one of [ready maint drain]')
    if (weight < 0 || weight > 256) return error(500, 'Absolute weight can only be between 0 and 256 inclusive.')
    behaviour.land(() => {
      server.admin_state = admin
      server.operational_state = admin === 'maint' ? 'down' : 'up'
      server.weight = weight
    })
    return { status: 200, body: { ...server, admin_state: admin, weight } }
  }

  function begin({ query }: Asked): Answer {
    if (Number(query.get('version')) !== version) return error(409, 'version mismatch')
    if (transactions.size >= mostOpen) return error(429, 'too many open transactions')
    const id = randomUUID()
    const servers = new Map([...configuration].map(([name, server]) => [name, { ...server }]))
    transactions.set(id, { version, servers, isOutdated: false })
    behaviour.onBegin()
    return { status: 201, body: { _version: version, id, status: 'in_progress' } }
  }

  function commit({ params }: Asked): Answer {
    const id = params.id ?? ''
    const found = transactions.get(id)
    if (!found) return error(404, `transaction ${id} does not exist`)
    if (found.isOutdated) return error(406, `transaction ${id} is outdated and cannot be committed`)
    transactions.delete(id)
    for (const [name, server] of found.servers) configuration.set(name, server)
    change()
    const reloadId = `2026-11-28-${reloads.size + 1}`
    const answer = { status: 'in_progress' } as { status: string; response?: string }
    reloads.set(reloadId, answer)
    const fails = behaviour.failsToReload
    setTimeout(() => {
      if (fails === undefined) reload()
      Object.assign(answer, fails === undefined ? { status: 'succeeded' } : { status: 'failed', response: fails })
    }, behaviour.reloadDelay).unref()
    return { status: 202, body: { _version: version, id, status: 'success' }, headers: { 'reload-id': reloadId } }
  }

  function replace(asked: Asked): Answer {
    const within = transactionOf(asked)
    // one that names neither, or both, is refused by the API too; nobody here should write without a transaction
    if (!within || asked.query.has('version')) {
      problems.push('a configuration was written outside of a transaction')
      return error(400, 'version or transaction not specified, specify only one')
    }
    const json = asked.json as ConfiguredServer | undefined
    if (!json || json.name !== asked.params.server) return error(400, 'name is not that of the path')
    within.servers.set(json.name, json)
    return { status: 202, body: json }
  }

  function configured(asked: Asked): Answer {
    const server = (transactionOf(asked)?.servers ?? configuration).get(asked.params.server ?? '')
    return server ? { status: 200, body: server } : error(404, `server ${asked.params.server ?? ''} does not exist`)
  }

  const login = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
  const simulator = await serve({
    name: 'data plane',
    port,
    problems,
    around: (asked, handle) => (asked.headers.authorization === login ? handle(asked) : error(401, 'unauthorized')),
    routes: {
      [`GET ${root}/runtime/backends/{backend}/servers`]: inBackend(() => ({
        status: 200,
        body: [...runtime.values()],
      })),
      [`PUT ${root}/runtime/backends/{backend}/servers/{server}`]: inBackend(setRuntime),
      [`GET ${root}/configuration/version`]: () => ({ status: 200, body: `${version}\n` }),
      [`GET ${root}/configuration/backends/{backend}/servers/{server}`]: inBackend(configured),
      [`PUT ${root}/configuration/backends/{backend}/servers/{server}`]: inBackend(replace),
      [`POST ${root}/transactions`]: begin,
      [`PUT ${root}/transactions/{id}`]: commit,
      [`DELETE ${root}/transactions/{id}`]: ({ params }) => {
        const isKnown = transactions.delete(params.id ?? '')
        return isKnown ? { status: 204 } : error(404, 'transaction does not exist')
      },
      [`GET ${root}/reloads/{id}`]: ({ params }) => {
        const found = reloads.get(params.id ?? '')
        return found ? { status: 200, body: { id: params.id, ...found } } : error(404, 'reload not found')
      },
    },
  })
  return { ...simulator, runtime, configuration, behaviour, open: () => transactions.size, change, reload }
}
