import { resolveShiftWindow } from '../../../shared/deploy/fleet/resolve-window.ts'
import { admit } from '../../../shared/deploy/fleet/window.ts'
import { ConfigurationError } from '../../../shared/errors/action-error.ts'
import type { GitHub } from '../../../shared/github/ports.ts'
import type { ReleaseContext } from '../../../shared/release/workbench.ts'
import type { Polling } from './polling.ts'

/**
 * Why traffic may not begin to move now; undefined: it may. What goes back asks nobody.
 *
 * @throws ConfigurationError for rules that cannot be read
 */
export async function whyNoShift(
  environment: string,
  { rules: config, windowOverride }: Pick<Polling, 'rules' | 'windowOverride'>,
  context: ReleaseContext,
  github: GitHub,
): Promise<string | undefined> {
  const { value: rules, problems } = resolveShiftWindow(environment, config)
  if (problems.length > 0) throw new ConfigurationError(problems)
  const asking = { ...context, environment, what: 'the window to shift traffic' }
  const { admitted, reason } = await admit(rules, windowOverride, asking, () => Promise.resolve(github))
  return admitted ? undefined : reason
}
