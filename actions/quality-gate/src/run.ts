import type { Action } from '../../../shared/action/action.ts'
import { fields, type GateOutput } from './inputs.ts'

export const action: Action<typeof fields, GateOutput> = {
  name: 'quality-gate',
  fields,
  outputs: { verdict: 'block', score: '', coverage: '', 'failed-rules': '[]', metrics: '' },
  // the formats are loaded only once the inputs are known to be right
  run: async (inputs, context) => (await import('./gate.ts')).runGate(inputs, context),
}
