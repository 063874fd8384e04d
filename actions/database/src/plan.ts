import type { Level } from '../../../shared/database/levels.ts'
import type { DatabaseInputs } from './inputs.ts'

/** What is asked of a backup before it counts. */
export function levelFor({ operation, level }: Pick<DatabaseInputs, 'operation' | 'level'>): Level {
  return level ?? (operation === 'restore' || operation === 'refresh' ? 'restored' : 'whole')
}
