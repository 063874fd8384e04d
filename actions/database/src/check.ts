import type { Config } from '../../../shared/config/config.ts'
import { engineOf, supportedEngines } from '../../../shared/database/registry.ts'
import type { Problem } from '../../../shared/errors/action-error.ts'
import { checkRules } from '../../../shared/policy/allowed.ts'
import { isProduction } from '../../../shared/policy/production.ts'
import type { DatabaseInputs } from './inputs.ts'
import { isIrreversible } from './plan.ts'

/** Everything that can be said before the database is asked. */
export function check(inputs: DatabaseInputs, config: Config | undefined): readonly Problem[] {
  const { operation, engine, url, store, environment, confirm, restoreMode, anonymise, level } = inputs
  const problems: Problem[] = []
  const refuse = (input: string, allowed: string, received?: string) =>
    problems.push({ input, allowed, ...(received === undefined ? {} : { received }) })
  const isGrave = isIrreversible(operation)
  const replaces = isGrave && operation !== 'rollback'
  const needsStore = operation !== 'status' && operation !== 'undo'
  const isMigration = operation === 'migrate' || operation === 'rollback'
  if (isMigration && inputs.migrations === undefined) refuse('migrations', 'a preset, or the commands of a tool')
  if (operation === 'rollback' && inputs.migrations && inputs.migrations.to === undefined)
    refuse('migrations', '`to`: the migration that is gone back to')
  if (engineOf(engine) === undefined)
    refuse('engine', `${supportedEngines.join(', ')}: ${engine} is not supported yet`, engine)
  if (url === '') refuse('url', 'a connection string, as a secret')
  if (needsStore && store === '') refuse('store', 'a folder, or `command: LINE`')
  if (restoreMode === 'in-place') refuse('restore-mode', 'swap: in-place is not supported yet', restoreMode)
  if (replaces && (level === 'file' || level === 'readable' || level === 'whole'))
    refuse('level', 'restored or right before a database is replaced', level)
  if (isGrave && environment === '') refuse('environment', 'the environment that is changed')
  const production = isProduction(environment, config)
  if (isGrave && operation !== 'refresh' && production && confirm !== environment)
    refuse('confirm', `${environment}: ${operation} loses the writes made since`, confirm)
  if (operation === 'refresh' && production) refuse('environment', 'one that is not production', environment)
  if (operation === 'refresh' && anonymise === '') refuse('anonymise', 'SQL that takes personal data out of the copy')
  if (operation !== 'refresh' && anonymise !== '') refuse('anonymise', 'nothing: only refresh anonymises')
  if (anonymise.startsWith('\\')) refuse('anonymise', "SQL, not a command of psql's")
  return [...problems, ...checkRules(inputs.allowed, 'allowed', inputs.teamsToken)]
}
