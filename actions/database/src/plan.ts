import type { Config } from '../../../shared/config/config.ts'
import { isProduction } from '../../../shared/policy/production.ts'
import type { DatabaseInputs } from './inputs.ts'

/** Whether what is live is replaced or taken back: writes made since are lost. */
export function isIrreversible(operation: DatabaseInputs['operation']): boolean {
  return operation === 'restore' || operation === 'undo' || operation === 'refresh' || operation === 'rollback'
}

/** Whether what depends on the database is stopped for it: a backup and its proof disturb nobody. */
export function stops(operation: DatabaseInputs['operation']): boolean {
  return operation !== 'status' && operation !== 'backup' && operation !== 'verify'
}

/** Who may replace a database, by rules of which any is enough: the input, else `rollback.allowed`; in production nobody unless named. */
export function whoMay(
  { environment, allowed }: Pick<DatabaseInputs, 'environment' | 'allowed'>,
  config: Config | undefined,
): readonly string[] {
  if (allowed.length > 0) return allowed
  return config?.environments?.[environment]?.rollback?.allowed ?? (isProduction(environment, config) ? [] : ['write'])
}
