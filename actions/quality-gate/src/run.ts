import type { Action } from '../../../shared/action/action.ts'
import type { Problem } from '../../../shared/errors/action-error.ts'
import { fields, type GateOutput } from './inputs.ts'

export const action: Action<typeof fields, GateOutput> = {
  name: 'quality-gate',
  fields,
  outputs: { verdict: 'block', score: '', coverage: '', 'failed-rules': '[]', metrics: '' },
  check: ({ publishFrom, commands, policyFrom }) =>
    publishFrom === ''
      ? []
      : [
          ...commands.map(({ name, command }): Problem => ({
            input: 'commands',
            received: `${name}: ${command}`,
            allowed: 'none where publish-from is given: nothing of a change is run',
          })),
          ...(policyFrom === 'head'
            ? [
                {
                  input: 'policy-from',
                  received: policyFrom,
                  allowed: 'base where publish-from is given: the change is not trusted',
                },
              ]
            : []),
        ],
  // the formats are loaded only once the inputs are known to be right
  run: async (inputs, context) => (await import('./gate.ts')).runGate(inputs, context),
}
