import { setTimeout as delay } from 'node:timers/promises'
import * as z from 'zod/mini'
import { ProviderError } from '../../../errors/action-error.ts'
import type { HttpClient, HttpResponse } from '../../../http/client.ts'

/** What the configuration file says of one server. */
export interface KeptServer {
  readonly weight: number
  /** In maintenance from the start. */
  readonly isOut: boolean
}

/** Servers of one backend in HAProxy's configuration, as the Data Plane API writes it. */
export interface Configuration {
  has(server: string, signal: AbortSignal): Promise<boolean>
  /**
   * Writes what is not so yet, in one transaction, and waits for the reload.
   *
   * @throws ProviderError when somebody else keeps changing the configuration, or the reload fails
   */
  keep(servers: ReadonlyMap<string, KeptServer>, signal: AbortSignal): Promise<void>
}

const configured = z.looseObject({
  name: z.string(),
  weight: z.optional(z.number()),
  maintenance: z.optional(z.string()),
})
type Configured = z.infer<typeof configured>
const transaction = z.object({ id: z.string() })
const reload = z.object({ status: z.enum(['in_progress', 'succeeded', 'failed']), response: z.optional(z.string()) })

/** Transactions that somebody else's change may come before. */
const tries = 3
/** Milliseconds: by default reloads are 5 s apart. */
const patience = { reload: 30_000, look: 500 }

/** @param root  the URL below which the API speaks of HAProxy */
export function createConfiguration(http: HttpClient, root: string, backend: string): Configuration {
  const pathOf = (server: string) =>
    `${root}/configuration/backends/${encodeURIComponent(backend)}/servers/${encodeURIComponent(server)}`

  async function read(server: string, within: string, signal: AbortSignal): Promise<Configured | undefined> {
    const url = `${pathOf(server)}${within}`
    const answer = await unless([404], http.expectOk({ method: 'GET', url }, signal))
    return answer && parsed(configured, answer, `GET ${url}`)
  }

  /** @returns undefined when somebody else changed the configuration meanwhile */
  async function begin(signal: AbortSignal): Promise<string | undefined> {
    const version = (await http.expectOk({ method: 'GET', url: `${root}/configuration/version` }, signal)).text.trim()
    if (!/^\d{1,15}$/.test(version)) throw nonsense(`GET ${root}/configuration/version`, 'no number')
    const url = `${root}/transactions?version=${version}`
    const answer = await unless([409], http.expectOk({ method: 'POST', url }, signal))
    return answer && parsed(transaction, answer, `POST ${url}`).id
  }

  /** @returns false when the transaction is outdated */
  async function commit(id: string, signal: AbortSignal): Promise<boolean> {
    const url = `${root}/transactions/${encodeURIComponent(id)}`
    const answer = await unless([406, 409], http.expectOk({ method: 'PUT', url, idempotent: false }, signal))
    if (!answer) return false
    const reloadId = answer.headers['reload-id']
    if (reloadId !== undefined) await untilReloaded(reloadId, signal)
    return true
  }

  /** 202 says that the configuration is written, not that HAProxy has it. */
  async function untilReloaded(id: string, signal: AbortSignal): Promise<void> {
    const asked = `${root}/reloads/${encodeURIComponent(id)}`
    const deadline = performance.now() + patience.reload
    for (;;) {
      const { status, response = '' } = parsed(
        reload,
        await http.expectOk({ method: 'GET', url: asked }, signal),
        `GET ${asked}`,
      )
      if (status === 'succeeded') return
      if (status === 'failed') throw refused(`reload ${id}`, `it failed: ${response}`)
      if (performance.now() > deadline) throw refused(`reload ${id}`, `not done within ${patience.reload / 1_000} s`)
      await delay(patience.look, undefined, { signal })
    }
  }

  /** What is open keeps others from theirs (20 at a time): never left behind. */
  async function drop(id: string): Promise<void> {
    const request = { method: 'DELETE', url: `${root}/transactions/${encodeURIComponent(id)}` } as const
    await http.send(request, AbortSignal.timeout(5_000)).catch(() => undefined)
  }

  async function write(servers: ReadonlyMap<string, KeptServer>, id: string, signal: AbortSignal): Promise<void> {
    for (const [name, wanted] of servers) {
      const within = `?transaction_id=${encodeURIComponent(id)}`
      const found = await read(name, within, signal)
      if (!found) throw refused(`GET ${pathOf(name)}`, 'the configuration has no such server')
      // a PUT replaces: what else is said of the server goes with it
      const json = { ...found, weight: wanted.weight, maintenance: wanted.isOut ? 'enabled' : undefined }
      await http.expectOk({ method: 'PUT', url: `${pathOf(name)}${within}`, json }, signal)
    }
  }

  async function isKept(servers: ReadonlyMap<string, KeptServer>, signal: AbortSignal): Promise<boolean> {
    for (const [name, { weight, isOut }] of servers) {
      const found = await read(name, '', signal)
      if (found?.weight !== weight || (found.maintenance === 'enabled') !== isOut) return false
    }
    return true
  }

  return {
    has: async (server, signal) => (await read(server, '', signal)) !== undefined,
    async keep(servers, signal) {
      for (let attempt = 0; attempt < tries; attempt++) {
        if (await isKept(servers, signal)) return
        const id = await begin(signal)
        if (id === undefined) continue
        let isDone = false
        try {
          await write(servers, id, signal)
          isDone = await commit(id, signal)
        } finally {
          if (!isDone) await drop(id)
        }
        if (isDone) return
      }
      throw refused('commit', `outdated, ${tries} times: somebody else keeps changing the configuration`)
    },
  }
}

/** @returns undefined where the answer is one of these statuses */
async function unless(statuses: readonly number[], asked: Promise<HttpResponse>): Promise<HttpResponse | undefined> {
  try {
    return await asked
  } catch (thrown) {
    if (thrown instanceof ProviderError && statuses.includes(thrown.status ?? 0)) return undefined
    throw thrown
  }
}

function parsed<T extends z.ZodMiniType>(shape: T, answer: HttpResponse, asked: string): z.infer<T> {
  const result = shape.safeParse(answer.json())
  if (result.success) return result.data
  throw nonsense(asked, 'something else than the Data Plane API 3 answers')
}

function refused(asked: string, answered: string): ProviderError {
  return new ProviderError('PROVIDER_REFUSED', { provider: 'Data Plane API', asked, answered })
}

function nonsense(asked: string, answered: string): ProviderError {
  return new ProviderError('PROVIDER_NONSENSE', { provider: 'Data Plane API', asked, answered })
}
