import type { Action, ActionContext } from '../../../shared/action/action.ts'
import { configOfCommit } from '../../../shared/action/find-config.ts'
import type { Config } from '../../../shared/config/config.ts'
import { createRefs } from '../../../shared/github/refs.ts'
import { createClient } from '../../../shared/github/client.ts'
import { fields, type Inputs } from './inputs.ts'
import { changeOf, type Names, namesOf, problemsOf, setupOf, tools } from './plan.ts'

type Output = keyof Names | (typeof tools)[number] | 'run' | 'started-at'

export const action: Action<typeof fields, Output> = {
  name: 'read-config',
  fields,
  holdsPolicy: true,
  outputs: {
    environment: '',
    service: '',
    'github-environment': '',
    image: '',
    node: '',
    python: '',
    go: '',
    java: '',
    run: '',
    'started-at': '',
  },
  check: problemsOf,
  async run(inputs, context) {
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
      outputs: { ...names, ...setup, 'started-at': context.clock.now() },
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
