import type { Action, ActionContext } from '../../../shared/action/action.ts'
import { configOfCommit } from '../../../shared/action/find-config.ts'
import type { Config } from '../../../shared/config/config.ts'
import { resolveWindow } from '../../../shared/deploy/fleet/resolve-window.ts'
import { admit } from '../../../shared/deploy/fleet/window.ts'
import { ConfigurationError } from '../../../shared/errors/action-error.ts'
import { createRefs } from '../../../shared/github/refs.ts'
import { createClient } from '../../../shared/github/client.ts'
import { fields, type Inputs } from './inputs.ts'
import { changeOf, type Names, namesOf, problemsOf, setupOf, tools } from './plan.ts'
import { wavesOf } from './waves.ts'

type Output = keyof Names | (typeof tools)[number] | 'run' | 'started-at' | 'open' | 'waves' | 'backwards'

export const action: Action<typeof fields, Output> = {
  name: 'read-config',
  fields,
  holdsPolicy: true,
  takesSeveral: true,
  outputs: {
    environment: '',
    service: '',
    called: '',
    'github-environment': '',
    image: '',
    checklist: '',
    node: '',
    python: '',
    go: '',
    java: '',
    run: '',
    'started-at': '',
    open: '',
    waves: '[]',
    backwards: '[]',
  },
  check: problemsOf,
  async run(inputs, context) {
    const { waves } = wavesOf(inputs, context.config)
    const names = namesOf(inputs, context.config)
    const setup = setupOf(inputs, await policyConfig(inputs, context))
    const said = [
      names.environment,
      names.service,
      ...tools.filter((tool) => setup[tool] !== '').map((tool) => `${tool} ${setup[tool]}`),
    ]
    return {
      phase: 'Successful',
      reason: said.filter((one) => one !== '').join(', ') || 'nothing is said',
      outputs: {
        ...names,
        ...setup,
        'started-at': context.clock.now(),
        waves: JSON.stringify(waves),
        backwards: JSON.stringify(waves.flat().toReversed()),
        open: await isOpen(names.environment, context),
      },
      summary: '',
    }
  },
}

/** On a pull request the config of what it is merged into, so that it cannot choose what runs before its own gate; the first one brings it. */
async function policyConfig(inputs: Inputs, context: ActionContext): Promise<Config | undefined> {
  const change = changeOf(context.run)
  if (change === undefined) return context.config
  const client = await createClient(context, inputs.githubToken)
  const merge = await createRefs(client).commit(context.run.sha)
  const base = merge?.parents[1] === change.head ? (merge.parents[0] ?? change.base) : change.base
  const config = await configOfCommit(base, inputs.config, client, context)
  context.log.info(
    config === undefined
      ? `setup: ${inputs.config} is not in the base commit ${base.slice(0, 7)}; the pull request's own is in force`
      : `setup: of ${inputs.config} of the base commit ${base.slice(0, 7)}`,
  )
  return config ?? context.config
}

/** Whether the window of the environment is open now, for what runs by schedule; nobody overrides it here. */
async function isOpen(environment: string, context: ActionContext): Promise<boolean> {
  const { value, problems } = resolveWindow({ environment, window: [] }, context.config)
  if (environment === '') return true
  if (problems.length > 0) throw new ConfigurationError(problems)
  const nobody = () => Promise.reject(new Error('an override is never asked for here'))
  const { admitted, reason } = await admit(value, '', { ...context, environment }, nobody)
  if (!admitted) context.log.info(reason)
  return admitted
}
