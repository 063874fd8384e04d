import * as z from 'zod/mini'
import { isApiUrl } from '../../action/fields.ts'
import { ActionError, type Problem, ProviderError } from '../../errors/action-error.ts'
import { optionProblems } from '../../deploy/targets/options.ts'
import { patiently } from '../../deploy/targets/patience.ts'
import { readReport, textOf } from '../../deploy/targets/report.ts'
import type { Backup, DatabaseEngine, DatabaseState, EngineTools } from '../engine.ts'
import { readFile } from 'node:fs/promises'
import { levels, reaches } from '../levels.ts'
import { describePoint, proof, whyNotTheFile, writeReference } from './reference.ts'

const hooks = ['backup', 'restore', 'verify', 'state', 'status'] as const
type Hook = (typeof hooks)[number]
const text = z.optional(z.string().check(z.minLength(1)))
const options = z.strictObject({
  /** Name of the database, for backups and messages. */
  database: z.string().check(z.minLength(1)),
  /** A URL, or the NAME of a variable that holds it. */
  backup: z.string().check(z.minLength(1)),
  restore: text,
  verify: text,
  state: text,
  /** `{id}` stands for the id that backup or restore answered. */
  status: text,
  /** NAMEs of variables with a bearer token each. */
  'backup-token': text,
  'restore-token': text,
  'verify-token': text,
  'state-token': text,
  'status-token': text,
})
const known = 'database, backup, restore, verify, state, status, and each with -token'
type Options = z.infer<typeof options>
type Env = Readonly<Record<string, string | undefined>>

const variable = /^[A-Z_][A-Z0-9_]*$/
const valueOf = (given: string | undefined, env: Env) =>
  given !== undefined && variable.test(given) ? (env[given] ?? '') : (given ?? '')

export const webhookChecks = {
  check({ options: given, env }: { options: Readonly<Record<string, unknown>>; env: Env }): readonly Problem[] {
    const problems = optionProblems(options, given, known)
    const { data } = options.safeParse(given)
    for (const hook of data ? hooks : []) {
      const url = data?.[hook]
      if (url !== undefined && !isApiUrl(valueOf(url, env)))
        problems.push({
          input: `options ${hook}`,
          // the address may be a credential itself
          received: variable.test(url) ? `\${${url}}` : '***',
          allowed: 'a URL, http or https, or the name of a variable that holds one and is set for this step',
          example: 'PROD_BACKUP_WEBHOOK',
        })
      const token = data?.[`${hook}-token`]
      if (token !== undefined && (!variable.test(token) || !env[token]))
        problems.push({
          input: `options ${hook}-token`,
          received: variable.test(token) ? token : '***',
          allowed: 'the name of a variable that holds the token and is set for this step',
          example: 'PROD_BACKUP_TOKEN',
        })
    }
    return problems.map((one) => ({ ...one, input: `engine-${one.input}` }))
  },
  provesMore: ({ verify }: Readonly<Record<string, unknown>>) => verify !== undefined,
  asks: () => false,
}

const answer = z.record(z.string(), z.unknown())
const pause = 3_000

/**
 * A database behind somebody's own hooks. Each is sent `POST` with JSON and answers JSON: `backup` and `restore` with `id` and `state`
 * (queued, running, finished, failed), `verify` with `level` and `rows`; `GET state` answers `schema-version`. What is not finished at
 * once is looked at through `status`. A POST whose answer got lost is not sent again: it may have been carried out.
 */
export function createWebhookEngine(_url: string, tools: EngineTools): Promise<DatabaseEngine> {
  const given: Options = options.parse(tools.options)
  const { database } = given
  const urlOf = (hook: Hook) => valueOf(given[hook], tools.env)
  const httpOf = (hook: Hook) => {
    const token = valueOf(given[`${hook}-token`], tools.env)
    for (const secret of [token, urlOf(hook)]) if (secret !== '') tools.mask(secret)
    return tools.http(token)
  }
  for (const hook of hooks) if (given[hook] !== undefined) httpOf(hook)

  async function post(hook: Hook, json: Record<string, unknown>): Promise<Readonly<Record<string, unknown>>> {
    const url = urlOf(hook)
    if (url === '') throw new ActionError('DATABASE_BACKUP', `engine-options has no ${hook} hook`)
    const sent = { database, environment: tools.environment, ...json }
    const { text: said } = await httpOf(hook).expectOk({ method: 'POST', url, json: sent }, tools.signal)
    return readAnswer(said)
  }

  /** Until it has ended well. */
  async function finish(hook: 'backup' | 'restore', first: Readonly<Record<string, unknown>>): Promise<string> {
    const id = textOf(first.id)
    let said = first
    for (let told = ''; ;) {
      const report = readReport(said)
      if (report?.state === 'finished') return id
      if (report?.state === 'failed' || report?.state === 'cancelled')
        throw nonsense(hook, `it ${report.state}: ${textOf(said.reason) || report.word}`)
      const isWaiting = report !== undefined || (said === first && id !== '')
      if (!isWaiting || given.status === undefined || id === '')
        throw nonsense(
          hook,
          'it answers no {"state":"finished"}, and there is no status hook and id to ask whether it ended',
        )
      if (report && told !== report.word) tools.log.event(`${hook} ${id}: ${report.word}`)
      told = report?.word ?? told
      await tools.clock.sleep(said === first ? 0 : pause, tools.signal)
      const url = urlOf('status').replaceAll('{id}', encodeURIComponent(id))
      const look = () => httpOf('status').expectOk({ method: 'GET', url }, tools.signal)
      said = readAnswer((await patiently(look, { ...tools, pollInterval: pause }, tools.signal)).text)
    }
  }

  async function state(): Promise<DatabaseState> {
    const said =
      given.state === undefined
        ? {}
        : readAnswer((await httpOf('state').expectOk({ method: 'GET', url: urlOf('state') }, tools.signal)).text)
    const schemaVersion = textOf(said['schema-version'])
    const applied = Array.isArray(said.applied) ? said.applied.map(textOf) : schemaVersion === '' ? [] : [schemaVersion]
    const unknown = {
      bytes: undefined,
      connections: undefined,
      maxConnections: undefined,
      oldestTransaction: undefined,
    }
    const isOpen = said.open !== false
    return {
      server: textOf(said.server),
      database,
      isOpen,
      ...unknown,
      schemaVersion,
      applied,
      restored: undefined,
      left: [],
    }
  }

  const idOf = async ({ file }: Backup) => (await readFile(file, 'utf8')).trim()

  return Promise.resolve({
    state,
    async mark(name, file) {
      const takenAt = tools.clock.now()
      const { schemaVersion } = await state()
      const id = await finish('backup', await post('backup', { name }))
      await writeReference(file, id === '' ? name : id)
      return await describePoint({ name, file, engine: 'webhook', database, schemaVersion }, tools, takenAt)
    },
    async verify(backup, level, expect) {
      const refusal = await whyNotTheFile(backup)
      if (refusal !== undefined) return proof(undefined, refusal)
      if (level === 'file') return proof('file')
      if (given.verify === undefined)
        return proof('file', `${level}: engine-options has no verify hook to prove it with`)
      const version = expect.version ?? backup.point.schemaVersion
      const said = await post('verify', { id: await idOf(backup), level, 'schema-version': version })
      const found = levels.find((one) => one === said.level)
      if (found === undefined) return proof('file', `${level}: the verify hook told no level`)
      const rows = typeof said.rows === 'number' ? said.rows : 0
      if (reaches(found, level)) return proof(level, undefined, rows)
      return proof(found, `${level}: the verify hook proved no more than ${found}`, rows)
    },
    async overwrite(backup) {
      await finish('restore', await post('restore', { id: await idOf(backup), name: backup.point.name }))
    },
    ask: (queries) => Promise.resolve(queries.map(() => 'error: the engine webhook asks no queries')),
    settle: () => Promise.resolve([]),
    close: () => Promise.resolve(),
  })
}

function readAnswer(said: string): Readonly<Record<string, unknown>> {
  try {
    return answer.safeParse(JSON.parse(said)).data ?? {}
  } catch {
    return {}
  }
}

function nonsense(hook: string, answered: string): ProviderError {
  return new ProviderError('PROVIDER_NONSENSE', { provider: 'database webhook', asked: `POST ${hook}`, answered })
}
