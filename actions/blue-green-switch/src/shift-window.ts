import { resolveShiftWindow } from '../../../shared/deploy/fleet/resolve-window.ts'
import { type Admission, admit } from '../../../shared/deploy/fleet/window.ts'
import { ConfigurationError } from '../../../shared/errors/action-error.ts'
import type { GitHub } from '../../../shared/github/ports.ts'
import type { ApprovalRule } from '../../../shared/policy/approval.ts'
import type { WindowRules } from '../../../shared/policy/window-rules.ts'
import type { ReleaseContext } from '../../../shared/release/workbench.ts'
import type { Polling } from './polling.ts'

/** Milliseconds that a job of GitHub's own runners may take: so long at most after a release has begun its traffic begins to move. */
const longestJob = 6 * 3_600_000

/** Why traffic may not begin to move now; undefined: it may. */
export async function whyNoShift(...asked: Parameters<typeof askShift>): Promise<string | undefined> {
  const { admitted, reason } = await askShift(...asked)
  return admitted ? undefined : reason
}

/**
 * Whether a release that begins now can come to move traffic although it may not now: somebody is waited for, or the window opens while what
 * has begun is deployed.
 */
export function mayShiftLater(
  { opensAt = Infinity }: Admission,
  { part, approval, now }: { readonly part: string; readonly approval: ApprovalRule | undefined; readonly now: number },
): boolean {
  return approval !== undefined || (part === 'begin' && opensAt - now <= longestJob)
}

/**
 * Whether traffic may begin to move now. What goes back asks nobody.
 *
 * @throws ConfigurationError for rules that cannot be read
 */
export async function askShift(
  environment: string,
  { rules: config, windowOverride }: Pick<Polling, 'rules' | 'windowOverride'>,
  context: ReleaseContext,
  github: GitHub,
): Promise<Admission> {
  const rules = shiftRules(environment, { rules: config })
  const asking = { ...context, environment, what: 'the window to shift traffic' }
  return admit(rules, windowOverride, asking, () => Promise.resolve(github))
}

/** @throws ConfigurationError for rules that cannot be read */
export function shiftRules(environment: string, { rules: config }: Pick<Polling, 'rules'>): WindowRules {
  const { value: rules, problems } = resolveShiftWindow(environment, config)
  if (problems.length > 0) throw new ConfigurationError(problems)
  return rules
}
