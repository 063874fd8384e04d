import { fields, type Inputs } from '../../../../actions/deploy-platform/src/inputs.ts'
import { commonFields } from '../../../../shared/action/action.ts'
import { readInputs } from '../../../../shared/action/read-inputs.ts'

/** Inputs that are all readable. */
export function inputsOf(given: Readonly<Record<string, string>>): Inputs {
  const { inputs, problems } = readInputs({ ...commonFields, ...fields }, (name) => given[name] ?? '')
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  return inputs
}
