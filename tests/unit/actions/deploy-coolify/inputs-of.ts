import { fields, type Inputs } from '../../../../actions/deploy-coolify/src/inputs.ts'
import { commonFields } from '../../../../shared/action/action.ts'
import { readInputs } from '../../../../shared/action/read-inputs.ts'
import type { Problem } from '../../../../shared/errors/action-error.ts'

export function read(given: Readonly<Record<string, string>>): { inputs: Inputs; problems: readonly Problem[] } {
  return readInputs({ ...commonFields, ...fields }, (name) => given[name] ?? '')
}

/** Inputs that are all readable. */
export function inputsOf(given: Readonly<Record<string, string>>): Inputs {
  const { inputs, problems } = read(given)
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  return inputs
}
