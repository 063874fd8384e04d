import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Action, ActionContext, Outcome } from '../../../shared/action/action.ts'
import type { Backup, DatabaseEngine, EngineTools, Expectations } from '../../../shared/database/engine.ts'
import { choosePoint, outdated, type Point, pointName } from '../../../shared/database/point.ts'
import { engineOf } from '../../../shared/database/registry.ts'
import { createMigrator } from '../../../shared/database/migrator.ts'
import { openStore, type Store } from '../../../shared/database/store.ts'
import { ActionError } from '../../../shared/errors/action-error.ts'
import { createGitHub } from '../../../shared/github/create.ts'
import { whyNotNamed } from '../../../shared/policy/allowed.ts'
import { type DatabaseInputs, fields } from './inputs.ts'
import { check } from './check.ts'
import { isIrreversible, levelFor, whoMay } from './plan.ts'
import { renderSummary } from './summary.ts'

type Output = 'point' | 'level' | 'schema-version' | 'rows-checked' | 'seconds' | 'closed-ms' | 'restored' | 'undo'
type Came = Pick<Outcome<Output>, 'phase' | 'reason' | 'outputs'> & { readonly notes?: readonly string[] }

export const action: Action<typeof fields, Output> = {
  name: 'database',
  fields,
  outputs: {
    point: '',
    level: '',
    'schema-version': '',
    'rows-checked': '0',
    seconds: '0',
    'closed-ms': '',
    restored: 'false',
    undo: '',
  },
  check,
  holdsPolicy: true,
  takesDefaults: true,
  async run(inputs, context) {
    const refusal = await whyRefused(inputs, context)
    if (refusal !== undefined) return { phase: 'Failed', reason: `refused: ${refusal}`, outputs: {} }
    const start = context.clock.now()
    const temp = await mkdtemp(join(context.run.temp, 'release-kit-backup-'))
    try {
      refuseLostStore(inputs, context)
      const tools = toolsOf(inputs, context, temp)
      const engine = await engineOf(inputs.engine)?.(inputs.url, tools)
      if (engine === undefined) throw new ActionError('INTERNAL', `no engine ${inputs.engine}`)
      try {
        const settled = inputs.dryRun || inputs.operation === 'status' ? [] : await engine.settle()
        const came = await operate(inputs, engine, tools, context)
        const state = await engine.state()
        const notes = [...settled, ...(came.notes ?? [])]
        notes.forEach((note) => context.log.info(note))
        const seconds = (context.clock.now() - start) / 1_000
        return {
          ...came,
          outputs: { 'schema-version': state.schemaVersion, ...came.outputs, seconds },
          summary: renderSummary(came.reason, state, notes),
          details: { state, notes },
        }
      } finally {
        await engine.close()
      }
    } finally {
      await rm(temp, { recursive: true, force: true })
    }
  },
}

/** Policy, not failure: who may replace what is live. */
async function whyRefused(inputs: DatabaseInputs, context: ActionContext): Promise<string | undefined> {
  const { operation, environment, githubToken, teamsToken } = inputs
  if (!isIrreversible(operation)) return undefined
  const rules = whoMay(inputs, context.config)
  if (rules.length === 0)
    return `nobody may ${operation} ${environment} until somebody is named: name them in \`allowed\` (role:maintain, @user)`
  const ask = (token: string) => async () => (await createGitHub(context, token)).people
  const { triggeringActor } = context.run
  const people = { roleOf: async (user: string) => (await ask(githubToken)()).roleOf(user) }
  return await whyNotNamed(triggeringActor, rules, `${operation} ${environment}`, { people, teams: ask(teamsToken) })
}

function toolsOf({ lockTimeout, secrets }: DatabaseInputs, context: ActionContext, temp: string): EngineTools {
  const { log, clock, signal, env, run } = context
  return {
    log,
    clock,
    signal,
    env,
    temp,
    lockTimeout,
    secrets,
    run: String(run.runId),
    mask: (value) => context.mask(value),
  }
}

function refuseLostStore({ store, operation }: DatabaseInputs, { env }: ActionContext): void {
  const isFolder = store !== '' && !store.startsWith('command:')
  if (operation === 'backup' && isFolder && env.RUNNER_ENVIRONMENT === 'github-hosted')
    throw new ActionError(
      'DATABASE_BACKUP',
      `the folder ${store} is gone when this hosted runner ends: use store: "command: …"`,
    )
}

async function operate(
  inputs: DatabaseInputs,
  engine: DatabaseEngine,
  tools: EngineTools,
  { run, clock }: ActionContext,
): Promise<Came> {
  const state = await engine.state()
  const store = () => openStore(inputs.store, run.workspace, tools)
  const expect: Expectations = { version: inputs.expectVersion || undefined, integrity: inputs.integrity }
  const level = levelFor(inputs)
  if (inputs.operation === 'status') return await status(inputs, engine, state.isOpen)
  if (inputs.operation === 'undo') {
    if (inputs.dryRun) return planned(`bring back ${state.restored?.undo ?? 'nothing: there is no restore'}`)
    const { closedMs = '', undone, already } = await engine.undo()
    const reason = already ? 'undone by this run already' : `undone; writes since the restore are in ${undone}, closed`
    return { phase: 'Successful', reason, outputs: { 'closed-ms': closedMs, undo: undone } }
  }
  const backUp = async () => {
    const name = pointName(state.database, clock.now())
    const made = await engine.mark(name, join(tools.temp, `${name}.dump`))
    return await keep(made, inputs, { engine, store: store(), expect, now: clock.now() })
  }
  if (inputs.operation === 'backup') {
    if (inputs.dryRun) return planned(`back up ${state.database} and prove it ${level}`)
    return await backUp()
  }
  if (inputs.migrations !== undefined && (inputs.operation === 'migrate' || inputs.operation === 'rollback')) {
    const { migrations, url } = inputs
    const migrator = createMigrator(migrations, { engine, tools, directory: run.workspace, url })
    const from = await migrator.version()
    const isUp = inputs.operation === 'migrate'
    const pending = isUp ? await migrator.pending() : []
    const wish = isUp ? `apply: ${pending.join('; ') || 'nothing'}` : `go back from ${from} to ${migrations.to}`
    if (inputs.dryRun) return planned(wish)
    if (isUp ? pending.length === 0 : from === migrations.to)
      return { phase: 'Successful', reason: `nothing to do: the schema is at ${from || 'no migration'}`, outputs: {} }
    const backup = await backUp()
    if (backup.phase !== 'Successful') return backup
    const refusal = isUp ? await migrator.up() : await migrator.down(migrations.to ?? '')
    const at = await migrator.version()
    return {
      ...backup,
      phase: refusal === undefined ? 'Successful' : 'Failed',
      reason: refusal ?? `the schema is at ${at || 'no migration'}; before: ${from || 'no migration'}`,
      outputs: { ...backup.outputs, 'schema-version': at },
    }
  }
  const backup = await fetchBackup(store(), inputs.backup, state.database, inputs.operation === 'refresh')
  const { name } = backup.point
  if (inputs.operation === 'verify') {
    const proof = await engine.verify(backup, level, expect)
    const outputs = { point: name, level: proof.level ?? '', 'rows-checked': proof.rows }
    const reason =
      proof.refusal === undefined ? `${name} is proven ${level}` : `${name} is not proven ${level}: ${proof.refusal}`
    return { phase: proof.refusal === undefined ? 'Successful' : 'Failed', reason, outputs, notes: proof.notes }
  }
  const lost = `writes after ${backup.point.takenAt} are lost in ${state.database}`
  if (inputs.dryRun) return planned(`restore ${name}, proven ${level}; ${lost}`)
  tools.log.notice(`restoring ${name}: ${lost}; they stay in the database that is kept aside`)
  const {
    closedMs = '',
    undo,
    already,
    proof,
  } = await engine.restore(backup, { level, expect, anonymise: inputs.anonymise })
  return {
    phase: 'Successful',
    reason: already
      ? `${name} was restored by this run already`
      : `${name} is live; ${lost}, and stay in ${undo}, closed`,
    outputs: {
      point: name,
      level: proof.level ?? level,
      'rows-checked': proof.rows,
      'closed-ms': closedMs,
      restored: true,
      undo,
    },
    notes: proof.notes,
  }
}

const planned = (what: string): Came => ({ phase: 'Successful', reason: `dry run: would ${what}`, outputs: {} })

async function status({ integrity }: DatabaseInputs, engine: DatabaseEngine, isOpen: boolean): Promise<Came> {
  const answers = isOpen ? await engine.ask(integrity) : []
  const wrong = integrity.flatMap(({ name, expect }, index) =>
    answers[index] === expect ? [] : [`${name} answers ${answers[index] ?? 'nothing'}, expected ${expect}`],
  )
  if (!isOpen) return { phase: 'Failed', reason: 'the database is closed: nobody can connect', outputs: {} }
  return {
    phase: wrong.length > 0 ? 'Failed' : 'Successful',
    reason: wrong.join('; ') || 'the database is open',
    outputs: {},
  }
}

/** Keeps a backup only when it is proven, and then those whose time is over no longer. */
async function keep(
  made: Backup,
  inputs: DatabaseInputs,
  { engine, store, expect, now }: { engine: DatabaseEngine; store: Store; expect: Expectations; now: number },
): Promise<Came> {
  const level = levelFor(inputs)
  const { name } = made.point
  const proof = await engine.verify(made, level, expect)
  const outputs = {
    point: name,
    level: proof.level ?? '',
    'rows-checked': proof.rows,
    'schema-version': made.point.schemaVersion,
  }
  if (proof.refusal !== undefined)
    return { phase: 'Failed', reason: `the backup is not proven ${level} and was not kept: ${proof.refusal}`, outputs }
  const keepUntil = new Date(now + inputs.retention).toISOString()
  const point: Point = { ...made.point, level, keepUntil }
  await store.put({ ...made, point })
  const points = await store.list()
  if (!points.some((kept) => kept.name === name && kept.sha256 === point.sha256))
    throw new ActionError('DATABASE_BACKUP', `the store does not list ${name} after it was put there`)
  const old = outdated(points, point.database, now)
  for (const one of old) await store.remove(one)
  const notes = [...proof.notes, ...old.map((one) => `removed ${one.name}, kept until ${one.keepUntil}`)]
  return { phase: 'Successful', reason: `${name} is kept, proven ${level}`, outputs, notes }
}

async function fetchBackup(store: Store, wanted: string, database: string, isElsewhere: boolean): Promise<Backup> {
  const points = await store.list()
  const [only] = new Set(points.map((point) => point.database))
  const point = choosePoint(points, wanted, isElsewhere ? (only ?? database) : database)
  const known =
    points
      .map(({ name }) => name)
      .slice(-5)
      .join(', ') || 'none'
  if (point === undefined)
    throw new ActionError('DATABASE_BACKUP', `there is no backup ${wanted} of ${database}; known: ${known}`)
  if (!isElsewhere && point.database !== database)
    throw new ActionError('DATABASE_BACKUP', `${point.name} is a backup of ${point.database}, not of ${database}`)
  return await store.get(point)
}
