import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Action, ActionContext, Outcome } from '../../../shared/action/action.ts'
import type { Config } from '../../../shared/config/config.ts'
import { withoutDependants } from '../../../shared/database/dependants.ts'
import { databaseTools } from '../../../shared/database/tools.ts'
import { type Desk, openDesk } from '../../../shared/database/operations.ts'
import { type DatabaseSettings, resolveDatabase } from '../../../shared/database/settings.ts'
import { ActionError } from '../../../shared/errors/action-error.ts'
import { createGitHub } from '../../../shared/github/create.ts'
import { whyNotNamed } from '../../../shared/policy/allowed.ts'
import { isProduction } from '../../../shared/policy/production.ts'
import { check } from './check.ts'
import { type DatabaseInputs, fields } from './inputs.ts'
import { isIrreversible, stops, whoMay } from './plan.ts'
import { spareKeptWarm, whyItWaits } from './kept-warm.ts'
import { type Came, operate, type Output } from './operate.ts'
import { tellRollbacks } from './remember-change.ts'
import { renderSummary } from './summary.ts'
import { whyClosed, windowsOf } from './window.ts'

export const action: Action<typeof fields, Output> = {
  name: 'database',
  fields,
  outputs: {
    status: '',
    point: '',
    level: '',
    'schema-version': '',
    'schema-change': '',
    'rows-checked': '0',
    seconds: '0',
    'closed-ms': '',
    restored: 'false',
    undo: '',
  },
  checkSettings(inputs, config, env) {
    const { settings, problems } = resolve(inputs, config, env)
    return Promise.resolve([
      ...problems,
      ...check(inputs, settings, config),
      ...windowsOf(inputs, config).flatMap(({ problems: wrong }) => wrong),
    ])
  },
  holdsPolicy: true,
  takesDefaults: true,
  async run(inputs, context) {
    const { settings } = resolve(inputs, context.config, context.env)
    const refusal = await whyRefused(inputs, context)
    if (refusal !== undefined) return { phase: 'Failed', reason: `refused: ${refusal}`, outputs: { status: 'refused' } }
    const closed = await whyClosed(inputs, context)
    if (closed) return closed
    const start = context.clock.now()
    const temp = await mkdtemp(join(context.run.temp, 'release-kit-backup-'))
    try {
      refuseLostStore(inputs.operation, settings, context)
      const tools = databaseTools(settings, context, temp)
      const desk = await openDesk(settings, tools)
      try {
        const changes = !inputs.dryRun && inputs.operation !== 'status'
        if (changes) await desk.engine.hold?.()
        const settled = changes ? await desk.engine.settle() : []
        const dependants = inputs.dryRun || !stops(inputs.operation) ? undefined : settings.dependants
        if (dependants) await spareKeptWarm(inputs, context)
        const told = tellRollbacks(inputs, context)
        const came = await withoutDependants(dependants, tools, () =>
          operate(inputs, desk, {
            workspace: context.run.workspace,
            isProduction: isProduction(inputs.environment, context.config),
            whyItWaits: () => whyItWaits(inputs, context),
            remember: (change) => told.remember(change),
          }),
        )
        await told.settle(came, desk)
        return await conclude(came, settled, desk, context.clock.now() - start)
      } finally {
        await desk.engine.close()
      }
    } finally {
      await rm(temp, { recursive: true, force: true })
    }
  },
}

async function conclude(
  came: Came,
  settled: readonly string[],
  { engine, tools }: Desk,
  took: number,
): Promise<Outcome<Output>> {
  const state = await engine.state()
  const notes = [...settled, ...(came.notes ?? [])]
  notes.forEach((note) => tools.log.info(note))
  return {
    ...came,
    outputs: { 'schema-version': state.schemaVersion, ...came.outputs, seconds: took / 1_000 },
    summary: renderSummary(came.reason, state, notes),
    details: { state, notes },
  }
}

function resolve(inputs: DatabaseInputs, config: Config | undefined, env: ActionContext['env']) {
  const { engineOptions: options, ...given } = inputs
  return resolveDatabase({ ...given, options }, config, env)
}

/** Policy, not failure: who may replace what is live. */
async function whyRefused(inputs: DatabaseInputs, context: ActionContext): Promise<string | undefined> {
  const { operation, environment, githubToken, teamsToken } = inputs
  if (!isIrreversible(operation)) return undefined
  const rules = whoMay(inputs, context.config)
  if (rules.length === 0)
    return `nobody may ${operation} ${environment} until somebody is named: name them in \`allowed\` or environments.${environment}.rollback.allowed (role:maintain, @user)`
  const ask = (token: string) => async () => (await createGitHub(context, token)).people
  const { triggeringActor } = context.run
  const people = { roleOf: async (user: string) => (await ask(githubToken)()).roleOf(user) }
  return await whyNotNamed(triggeringActor, rules, `${operation} ${environment}`, { people, teams: ask(teamsToken) })
}

function refuseLostStore(
  operation: DatabaseInputs['operation'],
  { store, mode }: DatabaseSettings,
  { env }: ActionContext,
): void {
  const isFolder = store !== '' && !store.startsWith('command:')
  const writes = operation === 'backup' || operation === 'migrate' || (operation === 'restore' && mode === 'in-place')
  if (writes && isFolder && env.RUNNER_ENVIRONMENT === 'github-hosted')
    throw new ActionError(
      'DATABASE_BACKUP',
      `the folder ${store} is gone when this hosted runner ends: use store: "command: …"`,
    )
}
