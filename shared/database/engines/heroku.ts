import { readFile } from 'node:fs/promises'
import * as z from 'zod/mini'
import { isApiUrl } from '../../action/fields.ts'
import { optionProblems } from '../../deploy/targets/options.ts'
import { patiently } from '../../deploy/targets/patience.ts'
import { ActionError, describeError, type Problem, ProviderError } from '../../errors/action-error.ts'
import type { Backup, DatabaseEngine, DatabaseState, EngineTools } from '../engine.ts'
import { describePoint, proof, whyNotTheFile, writeReference } from './reference.ts'

const word = z.string().check(z.regex(/^[\w-]+$/))
const address = z.string().check(z.refine(isApiUrl, 'a URL, http or https'))
const options = z.strictObject({
  app: word,
  /** The attachment that the app knows its database by. */
  database: z._default(word, 'DATABASE'),
  /** Attachment of a database that may be overwritten: a backup is restored into it to prove that it can be. */
  scratch: z.optional(word),
  /** NAME of the variable with the API key. */
  token: z._default(z.string().check(z.regex(/^[A-Z_][A-Z0-9_]*$/)), 'HEROKU_API_KEY'),
  'api-url': z._default(address, 'https://api.heroku.com'),
  'data-url': z._default(address, 'https://api.data.heroku.com'),
})
const known = 'app, database, scratch, token, api-url, data-url'

interface Given {
  readonly options: Readonly<Record<string, unknown>>
  readonly env: Readonly<Record<string, string | undefined>>
}

export const herokuChecks = {
  check({ options: given, env }: Given): readonly Problem[] {
    const problems = optionProblems(options, given, known)
    const { data } = options.safeParse(given)
    if (data && !env[data.token])
      problems.push({
        input: 'options token',
        received: data.token,
        allowed: 'the name of a variable that holds an API key and is set for this step',
        example: 'HEROKU_API_KEY',
      })
    if (data?.scratch !== undefined && data.scratch === data.database)
      problems.push({ input: 'options scratch', received: data.scratch, allowed: 'another database than the live one' })
    return problems.map((one) => ({ ...one, input: `engine-${one.input}` }))
  },
  provesMore: ({ scratch }: Readonly<Record<string, unknown>>) => scratch !== undefined,
  asks: () => false,
}

const owner = z.object({ name: z.string() })
const attachment = z.object({ addon: z.object({ id: z.string(), name: z.string(), app: owner }) })
type AddOn = z.infer<typeof attachment>['addon']
const service = z.object({
  num_bytes: z.nullish(z.number()),
  num_connections: z.nullish(z.number()),
  info: z.array(z.object({ name: z.string(), values: z.array(z.string()) })),
})
const transfer = z.object({
  uuid: z.string(),
  from_type: z.string(),
  to_type: z.string(),
  to_url: z.nullish(z.string()),
  finished_at: z.nullish(z.string()),
  deleted_at: z.nullish(z.string()),
  succeeded: z.nullish(z.boolean()),
  warnings: z.nullish(z.number()),
  logs: z.nullish(z.array(z.object({ message: z.string() }))),
})
type Transfer = z.infer<typeof transfer>
const pause = 3_000

/**
 * Heroku Postgres by its logical backups (`heroku pg:backups`), as Heroku's own command line asks for them. They stay with Heroku; a
 * restore replaces what is there. A POST whose answer got lost is not sent again: it may have been carried out.
 */
export async function createHerokuEngine(_url: string, tools: EngineTools): Promise<DatabaseEngine> {
  const given = options.parse(tools.options)
  const http = tools.http(tools.env[given.token] ?? '', {
    provider: 'Heroku',
    headers: { accept: 'application/vnd.heroku+json; version=3' },
  })
  const data = (path: string) => `${given['data-url']}/client/v11${path}`

  async function ask<T>(method: 'GET' | 'POST', url: string, schema: z.ZodMiniType<T>, json?: object): Promise<T> {
    const send = () => http.expectOk({ method, url, ...(json === undefined ? {} : { json }) }, tools.signal)
    const answer = await (method === 'GET' ? patiently(send, { ...tools, pollInterval: pause }, tools.signal) : send())
    const { success, data: found } = schema.safeParse(answer.json())
    if (success) return found
    throw new ProviderError('PROVIDER_NONSENSE', {
      provider: 'Heroku',
      asked: `${method} ${new URL(url).pathname}`,
      answered: 'not what this API gives',
    })
  }
  const addOn = async (name: string) =>
    (await ask('GET', `${given['api-url']}/apps/${given.app}/addon-attachments/${name}`, attachment)).addon
  const transfersOf = ({ app }: AddOn) => data(`/apps/${encodeURIComponent(app.name)}/transfers`)

  /** Until it has ended well. */
  async function finish(what: string, of: AddOn, { uuid }: Pick<Transfer, 'uuid'>): Promise<Transfer> {
    for (;;) {
      const now = await ask('GET', `${transfersOf(of)}/${encodeURIComponent(uuid)}`, transfer)
      if (now.finished_at && now.succeeded) return now
      if (now.finished_at) {
        // its log comes only when it is asked for
        const { logs } = await ask('GET', `${transfersOf(of)}/${encodeURIComponent(uuid)}?verbose=true`, transfer)
        const last = (logs ?? []).slice(-5).map(({ message }) => message)
        throw new ProviderError('PROVIDER_REFUSED', {
          provider: 'Heroku',
          asked: what,
          answered: last.join('; ') || 'it failed, and has no log',
        })
      }
      await tools.clock.sleep(pause, tools.signal)
    }
  }

  const live = await addOn(given.database)
  const look = () => ask('GET', data(`/databases/${live.id}`), service)
  const valueOf = ({ info }: z.infer<typeof service>, name: string) =>
    info.find((one) => one.name === name)?.values[0] ?? ''

  async function state(): Promise<DatabaseState> {
    const found = await look()
    const [, limit] = /\/\s*(\d+)/.exec(valueOf(found, 'Connections')) ?? []
    return {
      server: valueOf(found, 'PG Version'),
      database: live.name,
      isOpen: valueOf(found, 'Status') === 'Available',
      bytes: found.num_bytes ?? undefined,
      connections: found.num_connections ?? undefined,
      maxConnections: limit === undefined ? undefined : Number(limit),
      oldestTransaction: undefined,
      schemaVersion: '',
      applied: [],
      restored: undefined,
      left: [],
    }
  }

  async function find({ point, file }: Backup): Promise<Transfer> {
    const uuid = (await readFile(file, 'utf8')).trim()
    const all = await ask('GET', transfersOf(live), z.array(transfer))
    const found = all.find((one) => one.uuid === uuid && one.from_type === 'pg_dump' && one.to_type === 'gof3r')
    if (!found?.succeeded || found.deleted_at || !found.to_url)
      throw new ActionError('DATABASE_BACKUP', `Heroku has no backup ${uuid} (${point.name}) that ended well any more`)
    return found
  }
  async function restoreInto(target: AddOn, backup: Backup): Promise<number> {
    const { to_url: url } = await find(backup)
    if (url) tools.mask(url)
    const begun = await ask('POST', data(`/databases/${target.id}/restores`), z.object({ uuid: z.string() }), {
      backup_url: url,
    })
    return (await finish(`restore into ${target.name}`, target, begun)).warnings ?? 0
  }

  return {
    state,
    async mark(name, file) {
      const takenAt = tools.clock.now()
      if (valueOf(await look(), 'Continuous Protection').startsWith('On'))
        tools.log.warning(
          `${live.name} is under continuous protection: Heroku says that logical backups of large databases are likely to fail`,
        )
      const begun = await ask('POST', data(`/databases/${live.id}/backups`), z.object({ uuid: z.string() }))
      await finish(`backup of ${live.name}`, live, begun)
      await writeReference(file, begun.uuid)
      return await describePoint(
        { name, file, engine: 'heroku', database: live.name, schemaVersion: '' },
        tools,
        takenAt,
      )
    },
    async verify(backup, level) {
      const refusal = await whyNotTheFile(backup)
      if (refusal !== undefined) return proof(undefined, refusal)
      try {
        await find(backup)
        if (level === 'file') return proof('file')
        if (given.scratch === undefined)
          return proof('file', `${level}: engine-options has no scratch database to restore it into`)
        const scratch = await addOn(given.scratch)
        if (scratch.id === live.id) return proof('file', `${level}: ${given.scratch} is the live database itself`)
        const warnings = await restoreInto(scratch, backup)
        if (warnings > 0) return proof('whole', `restored: Heroku tells ${warnings} warnings of ${scratch.name}`)
      } catch (cause) {
        tools.signal.throwIfAborted()
        return proof('file', `${level}: ${describeError(cause)}`)
      }
      return level === 'right' ? proof('restored', 'right: rows are not compared at Heroku') : proof(level)
    },
    async overwrite(backup) {
      const warnings = await restoreInto(live, backup)
      if (warnings > 0) tools.log.warning(`the restore into ${live.name} ended with ${warnings} warnings`)
    },
    ask: (queries) => Promise.resolve(queries.map(() => 'error: the engine heroku asks no queries')),
    settle: () => Promise.resolve([]),
    close: () => Promise.resolve(),
  }
}
