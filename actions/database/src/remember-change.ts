import type { ActionContext } from '../../../shared/action/action.ts'
import { seeSchema } from '../../../shared/database/see-schema.ts'
import type { Desk } from '../../../shared/database/operations.ts'
import { describeError } from '../../../shared/errors/action-error.ts'
import { createGitHub } from '../../../shared/github/create.ts'
import type { GitHub } from '../../../shared/github/ports.ts'
import { recordChange, settleChanges } from '../../../shared/release/applied-changes.ts'
import { readReleases } from '../../../shared/release/lock/record.ts'
import { believeOnly, writersOf } from '../../../shared/release/lock/writers.ts'
import { isBarrier } from '../../../shared/rollout/schema-change.ts'
import type { DatabaseInputs } from './inputs.ts'
import type { Came, Place } from './operate.ts'
import { isIrreversible } from './plan.ts'

/** Deployments that are looked through for the release that a migration belongs to. */
const deepest = 100

/** What rollbacks and switches are told of the schema: a record at GitHub, without which they do not know of a change. */
export interface Told {
  remember: Place['remember']
  /** Once the operation has ended. */
  settle(came: Came, desk: Desk): Promise<void>
}

export function tellRollbacks(
  inputs: Pick<DatabaseInputs, 'operation' | 'environment' | 'githubToken' | 'ofRelease' | 'dryRun'>,
  context: ActionContext,
): Told {
  const { operation, environment, githubToken, ofRelease, dryRun } = inputs
  const { run, log, signal, clock } = context
  let own: number | undefined
  const open = async () => believeOnly(writersOf(context.config), await createGitHub(context, githubToken))
  const missing =
    environment === '' ? 'no environment is named' : githubToken === '' ? 'there is no github-token' : undefined

  return {
    async remember(change) {
      const warn = (why: string) =>
        log.warning(`no rollback will know of this change of the schema (${change.change}): ${why}`)
      if (missing !== undefined) {
        warn(missing)
        return
      }
      try {
        const github = await open()
        if (ofRelease && (await isSaidByRelease(github))) return
        own = await recordChange(github, environment, { ...change, at: clock.now() }, run)
        log.info(`record ${own} tells rollbacks of this change of the schema`)
      } catch (thrown) {
        signal.throwIfAborted()
        warn(`${describeError(thrown)} (it needs deployments: write)`)
      }
    },
    async settle({ phase, restoredFrom }, desk) {
      if (missing !== undefined || dryRun || (own === undefined && !isIrreversible(operation))) return
      try {
        const seen = await seeSchema(desk, run.workspace, restoredFrom)
        // of what nothing is seen, what could have been done counts as done
        const otherwise = ({ id }: { readonly id: number }) =>
          id === own || (operation === 'undo' && phase === 'Successful') ? 'applied' : undefined
        await settleChanges(await open(), environment, { ...seen, otherwise }, run)
      } catch (thrown) {
        signal.throwIfAborted()
        log.warning(`what rollbacks are told of the schema may be out of date: ${describeError(thrown)}`)
      }
    },
  }

  /** The release that this run makes tells it itself. */
  async function isSaidByRelease(github: GitHub): Promise<boolean> {
    for await (const { intent } of readReleases(github, { environment }, deepest))
      if (intent.run.id === run.runId && isBarrier(intent.schema)) return true
    return false
  }
}
