import { action as switching } from '../../actions/blue-green-switch/src/run.ts'
import { action as database } from '../../actions/database/src/run.ts'
import { action as coolify } from '../../actions/deploy-coolify/src/run.ts'
import { action as platform } from '../../actions/deploy-platform/src/run.ts'
import { action as report } from '../../actions/deployment-report/src/run.ts'
import { action as health } from '../../actions/health-wait/src/run.ts'
import { action as notify } from '../../actions/notify/src/run.ts'
import { action as gate } from '../../actions/quality-gate/src/run.ts'
import { action as notes } from '../../actions/release-notes/src/run.ts'
import { action as rollback } from '../../actions/rollback/src/run.ts'
import { action as tag } from '../../actions/semver-tag/src/run.ts'
import { type Action, commonFields } from '../../shared/action/action.ts'
import type { Field, Fields } from '../../shared/action/fields.ts'
import { readInputs } from '../../shared/action/read-inputs.ts'
import type { Config } from '../../shared/config/config.ts'
import { unknownNames } from '../../shared/config/names.ts'
import type { Problem } from '../../shared/errors/action-error.ts'
import { problemsOf } from './ask-action.ts'
import { isExpression, type Use } from './callers.ts'
import { later } from './config-file.ts'
import { mapOf, textOf } from './workflow-file.ts'

const actions: Readonly<Record<string, Action<Fields, string>>> = Object.fromEntries(
  [switching, database, coolify, platform, report, health, notify, gate, notes, rollback, tag].map((action) => [
    `actions/${action.name}`,
    action as unknown as Action<Fields, string>,
  ]),
)

/** By its name: `blue-green-switch`. */
export function actionNamed(name: string): Action<Fields, string> | undefined {
  return actions[`actions/${name}`]
}

/**
 * What an action would refuse of the inputs that a workflow gives it. What stands in an expression is known only to a run: then the
 * others are looked at one by one, and not together.
 */
export async function checkInputs(use: Use, config: Config | undefined): Promise<readonly Problem[]> {
  const given = Object.entries(use.with).map(([name, value]) => [name, textOf(value)] as const)
  const literal = given.filter(([, value]) => !isExpression(value))
  const problems = [
    ...unknownNames(Object.fromEntries(literal), config, actions[use.name]?.takesSeveral),
    ...(await ownProblems(actions[use.name], use, { given, literal, config })),
  ]
  return problems.map((problem) => ({ ...problem, input: use.workflow.at([...use.key, 'with', problem.input]) }))
}

type Pairs = readonly (readonly [name: string, value: string])[]

async function ownProblems(
  action: Action<Fields, string> | undefined,
  use: Use,
  { given, literal, config }: { given: Pairs; literal: Pairs; config: Config | undefined },
): Promise<readonly Problem[]> {
  if (action === undefined) return []
  const fields: Fields = { ...commonFields, ...action.fields }
  const secrets = given.filter(([name, value]) => fields[name]?.secret && isExpression(value))
  const raw = Object.fromEntries([...literal, ...secrets.map(([name]) => [name, later] as const)])
  const isAllKnown = Object.keys(raw).length === given.length
  if (!isAllKnown) return alone(fields, literal)
  // its commands may name variables of the step: they are there when it runs
  const variables = Object.keys(mapOf(use.job.steps?.[Number(use.key[3])]?.env))
  const env = Object.fromEntries(variables.map((name) => [name, later]))
  return problemsOf(action, raw, { config, env })
}

function alone(fields: Fields, literal: Pairs): readonly Problem[] {
  return literal.flatMap(([name, value]) => {
    const field: Field<unknown> | undefined = fields[name]
    return field === undefined ? [] : readInputs({ [name]: field }, () => value).problems
  })
}

/** Names that a person may choose when a workflow is started by hand, and that the config does not know. */
export function checkChoices(use: Use, config: Config | undefined): readonly Problem[] {
  const inputs = mapOf(mapOf(mapOf(use.workflow.on).workflow_dispatch).inputs)
  return (['environment', 'service'] as const).flatMap((name) => {
    const [, input = ''] = /^\$\{\{\s*inputs\.([\w-]+)\s*\}\}$/.exec(textOf(use.with[name])) ?? []
    const { options } = mapOf(inputs[input])
    if (!Array.isArray(options)) return []
    return options.flatMap((option: unknown, index) =>
      unknownNames({ [name]: option }, config).map((problem) => ({
        ...problem,
        input: use.workflow.at(['on', 'workflow_dispatch', 'inputs', input, 'options', index]),
      })),
    )
  })
}
