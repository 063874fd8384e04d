import type { Config } from '../../../shared/config/config.ts'
import type { Level } from '../../../shared/database/levels.ts'
import { isProduction } from '../../../shared/policy/production.ts'
import type { DatabaseInputs } from './inputs.ts'

/** What is asked of a backup before it counts. */
export function levelFor({ operation, level }: Pick<DatabaseInputs, 'operation' | 'level'>): Level {
  return level ?? (operation === 'restore' || operation === 'refresh' ? 'restored' : 'whole')
}

/** Whether what is live is replaced or taken back: writes made since are lost. */
export function isIrreversible(operation: DatabaseInputs['operation']): boolean {
  return operation === 'restore' || operation === 'undo' || operation === 'refresh' || operation === 'rollback'
}

/** Who may replace a database, by rules of which any is enough: in production nobody unless named. */
export function whoMay(
  { environment, allowed }: Pick<DatabaseInputs, 'environment' | 'allowed'>,
  config: Config | undefined,
): readonly string[] {
  return allowed.length > 0 || isProduction(environment, config) ? allowed : ['write']
}
