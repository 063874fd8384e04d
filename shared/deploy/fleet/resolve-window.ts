import type { Config } from '../../config/config.ts'
import type { Problem } from '../../errors/action-error.ts'
import { parseWindowRules, type WindowRules } from '../../policy/window-rules.ts'

export interface Found<T> {
  readonly value: T
  readonly problems: readonly Problem[]
}

/** The window rules in force: those of the input, else the environment's; without an environment none is passed by. */
export function resolveWindow(
  inputs: { readonly environment: string; readonly window: readonly string[] },
  config: Config | undefined,
): Found<WindowRules> {
  const problems: Problem[] = []
  const environment = config?.environments?.[inputs.environment]
  const closable = Object.entries(config?.environments ?? {}).flatMap(([name, { windows }]) => (windows ? [name] : []))
  if (inputs.environment === '' && inputs.window.length === 0 && closable.length > 0)
    problems.push({
      input: 'environment',
      allowed: `one of those that the config has windows for: ${closable.join(', ')} (or rules of its own in window)`,
      example: closable[0] ?? '',
    })
  const zone = config?.['time-zone'] ?? 'UTC'
  const fromConfig = inputs.window.length === 0 ? (environment?.windows ?? []) : []
  const window = parseWindowRules(
    [...inputs.window, ...fromConfig],
    zone,
    fromConfig.length > 0 ? `environments.${inputs.environment}.windows` : 'window',
  )
  return { value: window.rules, problems: [...problems, ...window.problems] }
}

/** When traffic may begin to move: none is always. */
export function resolveShiftWindow(environment: string, config: Config | undefined): Found<WindowRules> {
  const lines = config?.environments?.[environment]?.traffic?.windows ?? []
  const { rules, problems } = parseWindowRules(
    lines,
    config?.['time-zone'] ?? 'UTC',
    `environments.${environment}.traffic.windows`,
  )
  return { value: rules, problems }
}

/** What is deployed in place has its traffic at once: a window of the shift would hold for nothing. */
export function shiftedInPlace(environment: string, config: Config | undefined): readonly Problem[] {
  if ((config?.environments?.[environment]?.traffic?.windows ?? []).length === 0) return []
  const sentence = `environments.${environment}.traffic.windows does not hold for what is deployed in place, whose traffic is never moved: write its rules in environments.${environment}.windows`
  return [{ input: 'environment', received: environment, sentence }]
}
