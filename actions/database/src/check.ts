import type { Config } from '../../../shared/config/config.ts'
import type { DatabaseSettings } from '../../../shared/database/settings.ts'
import { whyCannot } from '../../../shared/database/migrations.ts'
import { engineOf } from '../../../shared/database/registry.ts'
import type { Problem } from '../../../shared/errors/action-error.ts'
import { checkRules } from '../../../shared/policy/allowed.ts'
import { isProduction } from '../../../shared/policy/production.ts'
import type { DatabaseInputs } from './inputs.ts'
import { isIrreversible, stops, whoMay } from './plan.ts'

/** Everything that can be said before the database is asked. */
export function check(
  inputs: Pick<
    DatabaseInputs,
    | 'operation'
    | 'environment'
    | 'confirm'
    | 'allowed'
    | 'teamsToken'
    | 'batch'
    | 'dependants'
    | 'anonymise'
    | 'to'
    | 'backupBeforeMigration'
  >,
  settings: DatabaseSettings,
  config: Config | undefined,
): readonly Problem[] {
  const { operation, environment, confirm } = inputs
  const { engine, options, store, mode, anonymise, level, migrations } = settings
  const problems: Problem[] = []
  const say = (input: string, sentence: string) => problems.push({ input, sentence })
  const isGrave = isIrreversible(operation)
  const replaces = isGrave && operation !== 'rollback'
  const isMigration = operation === 'migrate' || operation === 'rollback'
  const provesMore = engineOf(engine).provesMore(options)
  const needsStore = operation !== 'status' && !(operation === 'undo' && mode === 'swap')
  if (isMigration && migrations === undefined)
    say('migrations', `migrations is required for ${operation}: a preset, or the commands of a tool`)
  if (operation === 'rollback' && migrations && migrations.to === undefined)
    say('to', '`to` is required for rollback: the migration that is gone back to')
  const unable = migrations && (operation === 'rollback' ? whyCannot(migrations, 'down') : undefined)
  if (unable !== undefined) say('migrations', unable)
  const notTo = operation === 'migrate' && migrations?.to !== undefined ? whyCannot(migrations, 'to') : undefined
  if (notTo !== undefined) say('to', notTo)
  if (needsStore && store === '') say('store', 'store is missing; expected a folder, or `command: LINE`')
  if (provesMore && replaces && (level === 'file' || level === 'readable' || level === 'whole'))
    say('level', `level must be restored or right before a database is replaced, not ${level}`)
  if (!provesMore && level !== undefined && level !== 'file')
    say('level', `level ${level} cannot be proven: engine-options of ${engine} has no verify`)
  if (isGrave && environment === '') say('environment', `environment is required for ${operation}`)
  const production = isProduction(environment, config)
  if (isGrave && operation !== 'refresh' && production && confirm !== environment)
    say('confirm', `confirm must be ${environment}: ${operation} loses the writes made since`)
  if (operation === 'refresh' && production) say('environment', 'refresh is for an environment that is not production')
  if (operation === 'refresh' && mode === 'in-place')
    say(
      'operation',
      engineOf(engine).swaps
        ? 'refresh needs restore-mode: swap: in place, personal data would be live before it is anonymised'
        : `refresh is not supported yet with the engine ${engine}: it restores in place, and personal data would be live before it is anonymised`,
    )
  if (operation === 'refresh' && anonymise === '')
    say('anonymise', 'anonymise is required for refresh: SQL that takes personal data out of the copy')
  if (operation !== 'refresh' && inputs.anonymise !== '') say('anonymise', 'anonymise is for refresh only')
  if (anonymise.startsWith('\\')) say('anonymise', "anonymise must be SQL, not a command of psql's")
  if (!isMigration && inputs.to !== '') say('to', 'to is for migrate and rollback only')
  if (!inputs.backupBeforeMigration) {
    if (!isMigration) say('backup-before-migration', 'backup-before-migration is for migrate and rollback only')
    else if (environment === '' || production)
      say(
        'backup-before-migration',
        `backup-before-migration must be true ${environment === '' ? 'where no environment is named' : `for ${environment}, which is production`}`,
      )
  }
  if (inputs.batch !== undefined && operation !== 'migrate') say('batch', 'batch is for migrate only')
  if (inputs.dependants !== undefined && !stops(operation))
    say('dependants', `dependants is not for ${operation}: nothing needs to be stopped`)
  return [...problems, ...checkRules(whoMay(inputs, config), 'allowed', inputs.teamsToken)]
}
