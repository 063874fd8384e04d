import type { ActionContext } from '../../../shared/action/action.ts'
import { describeError } from '../../../shared/errors/action-error.ts'
import { createGitHub } from '../../../shared/github/create.ts'
import { readReleases, type ReleaseRecord } from '../../../shared/release/lock/record.ts'
import { believeOnly, writersOf } from '../../../shared/release/lock/writers.ts'
import { terminalEntry } from '../../../shared/rollout/journal.ts'
import { retainedBy, type Retained, timeOf } from '../../../shared/release/retained.ts'
import { formatDuration } from '../../../shared/time/duration.ts'
import type { DatabaseInputs } from './inputs.ts'

/** Milliseconds: whatever a record says, a database does not wait for longer. */
const longestDrain = 600_000
/** Deployments that are looked through. */
const deepest = 100

/**
 * Before what depends on the database is stopped: a slot that traffic has just left ends its last requests, and what is kept warm to go
 * back to is named, since it reads the same database. What cannot be read of releases is said and changes nothing.
 */
export async function spareKeptWarm(
  { environment, githubToken }: Pick<DatabaseInputs, 'environment' | 'githubToken'>,
  context: ActionContext,
): Promise<void> {
  const { clock, log, signal } = context
  if (environment === '' || githubToken === '') return
  let kept: readonly Retained[]
  try {
    kept = keptBy(await readLately(environment, githubToken, context), clock.now())
  } catch (thrown) {
    signal.throwIfAborted()
    log.warning(`whether a version is kept warm for a rollback is not known: ${describeError(thrown)}`)
    return
  }
  const wait = Math.min(longestDrain, Math.max(0, ...kept.map(({ drainedBy }) => drainedBy - clock.now())))
  if (wait > 0) {
    log.event(
      `waiting ${formatDuration(wait)}: traffic has just left a slot, whose last requests may still be under way`,
    )
    await clock.sleep(wait, signal)
  }
  for (const { releaseId, service, slot, until } of kept)
    log.warning(
      `release ${releaseId} keeps ${slot}${of(service)} warm until ${timeOf(until)}: if it is stopped here, or cannot work with what this changes, going back to it will take a deployment`,
    )
}

/**
 * Why a change that an older version cannot live with must wait: one is kept to go back to, or a release is not over that may go back to it.
 *
 * @returns undefined where nothing of that kind is kept; what cannot be read is a reason
 */
export async function whyItWaits(
  { environment, githubToken, ofRelease }: Pick<DatabaseInputs, 'environment' | 'githubToken' | 'ofRelease'>,
  context: ActionContext,
): Promise<string | undefined> {
  if (environment === '') return undefined
  try {
    const records = await readLately(environment, githubToken, context)
    const open = ofRelease ? undefined : records.find(({ journal }) => terminalEntry(journal) === undefined)
    if (open)
      return `release ${open.id}${of(open.intent.service)} is not over, and may go back to the version before it`
    const [kept] = keptBy(records, context.clock.now())
    return (
      kept &&
      `release ${kept.releaseId} keeps ${kept.slot}${of(kept.service)} to go back to until ${timeOf(kept.until)}`
    )
  } catch (thrown) {
    context.signal.throwIfAborted()
    return `whether an older version is kept to go back to is not known: ${describeError(thrown)}`
  }
}

/** Releases of an environment, newest first, without the records of their parts. */
async function readLately(
  environment: string,
  token: string,
  context: ActionContext,
): Promise<readonly ReleaseRecord[]> {
  const github = believeOnly(writersOf(context.config), await createGitHub(context, token))
  const records: ReleaseRecord[] = []
  for await (const record of readReleases(github, { environment }, deepest))
    if (record.intent.partOf === undefined) records.push(record)
  return records
}

/** By the last release of each service that has ended well. */
function keptBy(records: readonly ReleaseRecord[], now: number): readonly Retained[] {
  const last = new Map(records.toReversed().map((record) => [record.intent.service ?? '', record]))
  return [...last.values()].flatMap((record) => retainedBy(record, now) ?? [])
}

function of(service = ''): string {
  return service === '' ? '' : ` of ${service}`
}
