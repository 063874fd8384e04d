import { isAbsolute, relative, resolve } from 'node:path'
import type { ActionContext } from '../../action/action.ts'
import { largestText, readWorkspaceFile } from '../../action/workspace-file.ts'
import { ConfigurationError, describeError } from '../../errors/action-error.ts'
import type { GitHub } from '../../github/ports.ts'
import { parseHolidays } from '../../policy/holidays.ts'
import { announcedAt } from '../../notify/maintenance.ts'
import { isNamed } from '../../policy/people.ts'
import { whyUnannounced } from '../../policy/announced.ts'
import type { WindowRules } from '../../policy/window-rules.ts'
import { formatOpening, judgeWindow, nextOpening } from '../../policy/windows.ts'
import { type Refusal, renderClosed } from './refusal.ts'

export interface Admission {
  readonly admitted: boolean
  readonly reason: string
  /** When what is closed opens by itself, where that is in sight: milliseconds since the epoch. */
  readonly opensAt?: number | undefined
}

export interface WindowSettings {
  readonly rules: WindowRules
  /** The reason given for deploying although it is closed, or `''`. */
  readonly override: string
  /** What a closed window makes of the run: a failure, or, where it was scheduled, nothing. */
  readonly onClosed: 'fail' | 'skip'
}

/** How a run ends that the window does not let deploy: nothing is done. */
export function closedOutcome(
  { onClosed, rules }: WindowSettings,
  { record, ...refused }: Pick<Refusal, 'what' | 'environment' | 'reason'> & { readonly record?: number | undefined },
) {
  const { reason } = refused
  const outputs = { 'github-deployment-id': record ?? '' }
  const summary = renderClosed({ ...refused, icon: onClosed === 'skip' ? '💤' : '⛔' }, rules)
  return onClosed === 'skip'
    ? ({ phase: 'Successful', reason, outputs: { ...outputs, status: 'skipped' }, summary } as const)
    : ({ phase: 'Failed', reason, outputs: { ...outputs, status: 'refused' }, summary } as const)
}

/**
 * Whether the window rules let this run deploy now.
 *
 * @param override  the reason given for deploying although it is closed, or `''`
 * @param context.what  is closed, in messages
 * @param context.environment  whose urgent maintenance must have been announced, where the override is for that alone
 * @param github  asked only when the override is for some people or for what was announced, and for a calendar when a person dispatched this run
 */
export async function admit(
  rules: WindowRules,
  override: string,
  context: Pick<ActionContext, 'clock' | 'log' | 'run'> & { readonly what?: string; readonly environment: string },
  github: () => Promise<Pick<GitHub, 'people' | 'contents' | 'issues'>>,
): Promise<Admission> {
  const { clock, log, run, what = 'the deployment window', environment } = context
  const holidays = [...rules.holidays, ...(await readHolidays(rules.holidayFiles, context, github))]
  const inForce = { ...rules, holidays }
  const verdict = judgeWindow(inForce, clock.now())
  if (verdict.state === 'avoided') log.warning(`deploying at a discouraged time: ${verdict.reason}`)
  if (verdict.state !== 'closed') return { admitted: true, reason: '' }
  const opensAt = nextOpening(inForce, clock.now())
  const opening = opensAt === undefined ? 'no opening is in sight' : `opens ${formatOpening(opensAt, rules.zone)}`
  const closed = `${what} is closed (${verdict.reason}); ${opening}`
  if (override === '') return { admitted: false, reason: closed, opensAt }
  const { by, announced } = rules.override ?? {}
  if (!by) return { admitted: false, reason: `${closed}; no rule allows an override`, opensAt }
  const user = run.triggeringActor
  if (by.length > 0 && !isNamed(by, { user, role: await (await github()).people.roleOf(user) }))
    return { admitted: false, reason: `${closed}; @${user} may not override it (${by.join(', ')} may)`, opensAt }
  if (announced) {
    const told = await announcedAt((await github()).issues, environment)
    const early = whyUnannounced(announced, told, { now: clock.now(), zone: rules.zone })
    if (early !== undefined) return { admitted: false, reason: `${closed}; ${early}`, opensAt }
  }
  log.warning(`the window is closed (${verdict.reason}) and @${user} overrides it: ${override}`)
  return { admitted: true, reason: override }
}

async function readHolidays(
  files: readonly string[],
  { run, log }: Pick<ActionContext, 'run' | 'log'>,
  github: () => Promise<Pick<GitHub, 'contents'>>,
): Promise<readonly string[]> {
  const calendars = files.map(async (file) => {
    try {
      return parseHolidays(await calendarOf(file))
    } catch (cause) {
      const allowed = `a readable iCalendar file; ${describeError(cause)}`
      throw new ConfigurationError([{ input: 'window', received: `holidays-ics ${file}`, allowed }])
    }
  })
  return (await Promise.all(calendars)).flat()

  /** Like the windows: the branch that a person dispatches may have another. What is none of the repository's files is read here. */
  async function calendarOf(file: string): Promise<string> {
    const path = relative(run.workspace, resolve(run.workspace, file)).replaceAll('\\', '/')
    const isOutside = path.startsWith('..') || isAbsolute(path)
    if (run.eventName !== 'workflow_dispatch' || isOutside) return readWorkspaceFile(file, run, largestText)
    const text = await (await github()).contents.read(path)
    if (text === undefined) throw new Error('the default branch, which is asked since a person dispatched, has none')
    log.info(`${file} is that of the default branch, since a person dispatched this run`)
    return text
  }
}
