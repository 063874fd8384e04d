import type { ActionContext } from '../../action/action.ts'
import { largestText, readWorkspaceFile } from '../../action/workspace-file.ts'
import { ConfigurationError, describeError } from '../../errors/action-error.ts'
import type { People } from '../../github/ports.ts'
import { parseHolidays } from '../../policy/holidays.ts'
import { isNamed } from '../../policy/people.ts'
import type { WindowRules } from '../../policy/window-rules.ts'
import { formatOpening, judgeWindow, nextOpening } from '../../policy/windows.ts'

export interface Admission {
  readonly admitted: boolean
  readonly reason: string
}

/**
 * Whether the window rules let this run deploy now.
 *
 * @param override  the reason given for deploying although it is closed, or `''`
 * @param people  asked only when the override is for some people
 */
export async function admit(
  rules: WindowRules,
  override: string,
  context: Pick<ActionContext, 'clock' | 'log' | 'run'>,
  people: () => Promise<People>,
): Promise<Admission> {
  const { clock, log, run } = context
  const holidays = [...rules.holidays, ...readHolidays(rules.holidayFiles, run)]
  const inForce = { ...rules, holidays }
  const verdict = judgeWindow(inForce, clock.now())
  if (verdict.state === 'avoided') log.warning(`deploying at a time to be avoided: ${verdict.reason}`)
  if (verdict.state !== 'closed') return { admitted: true, reason: '' }
  const opensAt = nextOpening(inForce, clock.now())
  const opening = opensAt === undefined ? 'no opening is in sight' : `opens ${formatOpening(opensAt, rules.zone)}`
  const closed = `the deployment window is closed (${verdict.reason}); ${opening}`
  if (override === '') return { admitted: false, reason: closed }
  const { by } = rules.override ?? {}
  if (!by) return { admitted: false, reason: `${closed}; no rule allows an override` }
  const user = run.triggeringActor
  if (by.length > 0 && !isNamed(by, { user, role: await (await people()).roleOf(user) }))
    return { admitted: false, reason: `${closed}; @${user} may not override it (${by.join(', ')} may)` }
  log.warning(`the window is closed (${verdict.reason}) and @${user} overrides it: ${override}`)
  return { admitted: true, reason: override }
}

function readHolidays(files: readonly string[], run: ActionContext['run']): readonly string[] {
  return files.flatMap((file) => {
    try {
      return parseHolidays(readWorkspaceFile(file, run, largestText))
    } catch (cause) {
      const allowed = `a readable iCalendar file; ${describeError(cause)}`
      throw new ConfigurationError([{ input: 'window', received: `holidays-ics ${file}`, allowed }])
    }
  })
}
