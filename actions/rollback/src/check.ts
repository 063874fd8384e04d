import type { Config } from '../../../shared/config/config.ts'
import { missingEnvironment } from '../../../shared/config/names.ts'
import type { Problem } from '../../../shared/errors/action-error.ts'
import type { RollbackInputs } from './inputs.ts'

/** What only several inputs together can have wrong. */
export function checkTogether(inputs: RollbackInputs, config: Config | undefined): readonly Problem[] {
  const problems: Problem[] = [...missingEnvironment(inputs, config)]
  const isGrave = inputs.type !== 'application' || inputs.level === 3
  if (isGrave && inputs.reason === '')
    problems.push({
      input: 'reason',
      sentence: `reason is required for type ${inputs.type}, level ${inputs.level}`,
    })
  if (isGrave && inputs.confirm !== inputs.environment) {
    problems.push({
      input: 'confirm',
      ...(inputs.confirm === '' ? {} : { received: inputs.confirm }),
      allowed: "the environment's name, so that nobody does this by mistake",
      example: inputs.environment,
    })
  }
  if (inputs.type !== 'application' && inputs.strategy !== 'auto')
    problems.push({
      input: 'strategy',
      sentence: `strategy is for type application; leave it unset for ${inputs.type}`,
    })
  if (inputs.type === 'database' && inputs.to !== '')
    problems.push({
      input: 'to',
      sentence: 'to is a version of the application; name the backup in database, as `backup: NAME`',
    })
  if (inputs.postMortem && !inputs.incident)
    problems.push({
      input: 'post-mortem',
      received: 'true',
      sentence: 'post-mortem needs incident: true: it is written there',
    })
  const environment = config?.environments?.[inputs.environment]
  const hasDriver = inputs.driver !== undefined || environment?.traffic !== undefined
  const hasTarget = inputs.target !== undefined || environment?.target !== undefined
  if (!hasDriver && !hasTarget && inputs.type !== 'database') {
    problems.push({
      input: 'driver, target',
      sentence: 'set driver (to move traffic back) or target (to redeploy), here or in the config',
    })
  }
  return problems
}
