import { ActionError } from '../errors/action-error.ts'
import { startDependants, withoutDependants } from './dependants.ts'
import { wrongAnswers } from './integrity.ts'
import { createMigrator } from './migrator.ts'
import { backUp, type Desk, whyNotReadyNow } from './operations.ts'
import type { LiveData, RestorePart } from './restore-part.ts'
import { seeSchema } from './see-schema.ts'

/**
 * Migrations that are gone down, newest first, as a part of a release. What a step down drops no step up brings back: the way back is
 * the backup that is made first.
 *
 * @param from  the version that it was at when the release began
 */
export function createDownPart(desk: Desk, wanted: string, from: string, database: string): RestorePart {
  const { engine, settings, tools } = desk
  const { migrations, url, dependants, expect } = settings
  if (migrations === undefined) throw new Error('migrations are checked for before')
  const migrator = createMigrator({ ...migrations, to: wanted }, { engine, tools, url })
  let kept = ''

  async function live(): Promise<LiveData> {
    const at = await migrator.version()
    return at === wanted ? 'restored' : at === from ? 'before' : 'unknown'
  }
  return {
    database,
    goal: `migration ${wanted}`,
    loss: `what the migrations since ${wanted} added is lost in ${database}`,
    live,
    async prepare() {
      const unready = await whyNotReadyNow(desk)
      if (unready.length > 0) throw new ActionError('DATABASE_BACKUP', unready.join('; '))
      const { name, refusal } = await backUp(desk)
      if (refusal !== undefined) throw new ActionError('DATABASE_BACKUP', refusal)
      kept = name
    },
    canBe: async (goal) => goal === 'restored' || (await live()) === 'before',
    async restore() {
      if ((await live()) === 'restored') return
      await withoutDependants(dependants, tools, async () => {
        const refusal = await migrator.down(wanted)
        if (refusal !== undefined) throw new ActionError('DATABASE_MIGRATION', refusal)
      })
    },
    undo: () =>
      Promise.reject(
        new ActionError(
          'DATABASE_MIGRATION',
          `going down to ${wanted} is not undone by going up: restore backup ${kept}`,
        ),
      ),
    async startDependants() {
      if (dependants) await startDependants(dependants, tools)
    },
    wrong: () => wrongAnswers(expect.integrity, engine),
    seen: (workspace) => seeSchema(desk, workspace),
    keptAside: () => Promise.resolve(kept === '' ? '' : `backup ${kept}`),
  }
}
