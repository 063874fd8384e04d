import type { Answer, Asked } from '../http/exchange.ts'
import { type HttpSimulator, serve } from '../http/server.ts'

interface Job {
  readonly id: string
  looks: number
  readonly carryOut: () => void
}

export interface DatabaseHooks extends Omit<HttpSimulator, 'fail'> {
  readonly state: { data: string; schemaVersion: string; proves: string }
  /** Every request with the word of its bearer token, `''` for none. */
  readonly calls: readonly { readonly method: string; readonly path: string; readonly token: string }[]
  /** Every later job fails for this reason. */
  readonly fail: (reason: string) => void
}

/** What a hook is sent, by its name. */
const bodies: Readonly<Record<string, readonly string[]>> = {
  backup: ['database', 'environment', 'name'],
  restore: ['database', 'environment', 'id', 'name'],
  verify: ['database', 'environment', 'id', 'level', 'schema-version'],
}

/**
 * Somebody's own backup and restore hooks: each is a job that is over at the second look. What is asked otherwise than it is written down is
 * a problem.
 *
 * @param options.tokens  hook → the only token that it takes
 */
export async function createDatabaseHooks({
  port = 0,
  tokens = {},
}: { port?: number; tokens?: Readonly<Record<string, string>> } = {}): Promise<DatabaseHooks> {
  const state = { data: 'good', schemaVersion: '1', proves: 'restored' }
  const backups = new Map<string, { data: string; schemaVersion: string }>()
  const jobs = new Map<string, Job>()
  const calls: { method: string; path: string; token: string }[] = []
  const problems: string[] = []
  let failure: string | undefined

  function begin(id: string, carryOut: () => void): Answer {
    jobs.set(id, { id, looks: 0, carryOut })
    return { status: 202, body: { id, state: 'queued' } }
  }

  function look({ params }: Asked): Answer {
    const job = jobs.get(params.id ?? '')
    if (!job) return { status: 404, body: { error: 'unknown job' } }
    job.looks += 1
    if (job.looks < 2) return { status: 200, body: { id: job.id, state: 'running' } }
    if (failure !== undefined) return { status: 200, body: { id: job.id, state: 'failed', reason: failure } }
    if (job.looks === 2) job.carryOut()
    return { status: 200, body: { id: job.id, state: 'finished' } }
  }

  const bodyOf = (asked: Asked) => (asked.json ?? {}) as Record<string, unknown>
  const simulator = await serve({
    name: 'database-hooks',
    port,
    problems,
    around(asked, handle) {
      const token = (asked.headers.authorization ?? '').replace('Bearer ', '')
      calls.push({ method: asked.method, path: asked.path, token })
      const hook = asked.path.slice(1)
      if (tokens[hook] !== undefined && token !== tokens[hook]) return { status: 401, body: { error: 'wrong token' } }
      const expected = asked.method === 'POST' ? bodies[hook] : undefined
      const sent = Object.entries(bodyOf(asked))
      const isText = sent.every(([, value]) => typeof value === 'string')
      if (
        expected &&
        (!isText ||
          sent
            .map(([key]) => key)
            .sort()
            .join() !== expected.join())
      )
        problems.push(`database-hooks: ${hook} was sent ${JSON.stringify(asked.json)}`)
      return handle(asked)
    },
    routes: {
      'POST /backup': () => {
        const id = `b${backups.size + 1}`
        backups.set(id, { ...state })
        return begin(id, () => undefined)
      },
      'POST /restore': (asked) => {
        const from = backups.get(String(bodyOf(asked).id))
        if (!from) return { status: 422, body: { error: 'no such backup' } }
        return begin(`r${jobs.size + 1}`, () =>
          Object.assign(state, { data: from.data, schemaVersion: from.schemaVersion }),
        )
      },
      'POST /verify': (asked) =>
        backups.has(String(bodyOf(asked).id))
          ? { status: 200, body: { level: state.proves, rows: 1 } }
          : { status: 422, body: { error: 'no such backup' } },
      'GET /jobs/{id}': look,
      'GET /state': () => ({ status: 200, body: { 'schema-version': state.schemaVersion, open: true } }),
    },
  })
  return { ...simulator, state, calls, fail: (reason) => (failure = reason) }
}
