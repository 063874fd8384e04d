import { relative } from 'node:path'
import type { Action } from '../../../shared/action/action.ts'
import type { Problem } from '../../../shared/errors/action-error.ts'
import { fields, type GateInputs, type GateOutput } from './inputs.ts'

export const action: Action<typeof fields, GateOutput> = {
  name: 'quality-gate',
  fields,
  outputs: { verdict: 'block', score: '', coverage: '', 'failed-rules': '[]', metrics: '' },
  check: (inputs) => [...trusted(inputs), ...sudoOrIsolation(inputs)],
  // the formats are loaded only once the inputs are known to be right
  run: async (inputs, context) => (await import('./gate.ts')).runGate(inputs, context),
}

/** Where reports of another run are published, nothing that a change could have written decides. */
function trusted({ publishFrom, commands, policyFrom, changedLines, baseMetrics }: GateInputs): readonly Problem[] {
  if (publishFrom === '') return []
  const refused: readonly (readonly [input: string, received: string, allowed: string])[] = [
    ...commands.map(
      ({ name, command }) => ['commands', `${name}: ${command}`, 'none: nothing of a change is run'] as const,
    ),
    ...(policyFrom === 'head' ? [['policy-from', policyFrom, 'base: the change is not trusted'] as const] : []),
    ...(changedLines === 'auto' ? [] : [['changed-lines', changedLines, 'auto: GitHub tells them'] as const]),
    ...(isBelow(baseMetrics, publishFrom)
      ? [['base-metrics', baseMetrics, 'a file that is not of the artifact: the change is not trusted'] as const]
      : []),
  ]
  return refused.map(([input, received, allowed]) => ({
    input,
    received,
    allowed: `where publish-from is given, ${allowed}`,
  }))
}

function sudoOrIsolation({ commandsSudo, isolation }: GateInputs): readonly Problem[] {
  if (!commandsSudo || isolation === 'auto') return []
  return [
    {
      input: 'commands-sudo',
      sentence: 'commands-sudo cannot be combined with isolation: required: sudo leads out of it',
    },
  ]
}

function isBelow(path: string, folder: string): boolean {
  return path !== '' && !/^\.\.(?:[\\/]|$)/.test(relative(folder, path))
}
