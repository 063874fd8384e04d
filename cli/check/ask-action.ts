import { type Action, type Common, commonFields } from '../../shared/action/action.ts'
import type { Fields, Inputs } from '../../shared/action/fields.ts'
import { readInputs } from '../../shared/action/read-inputs.ts'
import type { Config } from '../../shared/config/config.ts'
import { unknownNames } from '../../shared/config/names.ts'
import { ConfigurationError, type Problem } from '../../shared/errors/action-error.ts'
import { later } from './config-file.ts'

export type RawInputs = Readonly<Record<string, string>>

/** Inputs as an action's own code gets them; a token is always there. */
export function inputsOf<F extends Fields>(
  { fields }: Pick<Action<F, string>, 'fields'>,
  raw: RawInputs,
): { inputs: Inputs<F> & Common; problems: readonly Problem[] } {
  const given: RawInputs = { 'github-token': later, ...raw }
  const { inputs, problems } = readInputs({ ...commonFields, ...fields }, (name) => given[name] ?? '')
  return { inputs: inputs as Inputs<F> & Common, problems }
}

/** What an action would refuse before it does anything, by its own code. */
export async function problemsOf<F extends Fields>(
  action: Pick<Action<F, string>, 'fields' | 'check' | 'checkSettings' | 'takesSeveral'>,
  raw: RawInputs,
  { config, env }: { config: Config | undefined; env: Readonly<Record<string, string | undefined>> },
): Promise<readonly Problem[]> {
  const { inputs, problems } = inputsOf(action, raw)
  const told = new Set(problems.map(({ input }) => input))
  try {
    const together = [
      ...unknownNames(inputs as Readonly<Record<string, unknown>>, config, action.takesSeveral),
      ...(action.check?.(inputs, config) ?? []),
      ...((await action.checkSettings?.(inputs, config, env)) ?? []),
    ]
    return [...problems, ...together.filter(({ input }) => !told.has(input))]
  } catch (thrown) {
    if (thrown instanceof ConfigurationError) return [...problems, ...thrown.problems]
    // what lacks an input cannot always be looked at further: that one is told
    if (problems.length > 0) return problems
    throw thrown
  }
}
