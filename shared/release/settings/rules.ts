import type { Config } from '../../config/config.ts'
import type { Problem } from '../../errors/action-error.ts'
import { checkRules } from '../../health/fields.ts'
import { parseRules } from '../../rules/parse-rule.ts'
import type { Rule } from '../../rules/rule.ts'

/**
 * The rules of the input, else those of the environment in the config. Rules that cannot be read and metrics that nothing
 * supplies are problems: they would be found missing only when traffic has moved.
 */
export function resolveRules(
  { environment, rules: given }: { readonly environment: string; readonly rules: readonly Rule[] },
  config: Config | undefined,
): { readonly rules: readonly Rule[]; readonly problems: readonly Problem[] } {
  const configured = given.length > 0 ? [] : (config?.environments?.[environment]?.health?.rules ?? [])
  const { rules: parsed, errors } = parseRules(configured)
  const rules = given.length > 0 ? given : parsed
  const input = `environments.${environment}.health.rules`
  const problems = [
    ...errors.map(({ rule, message }) => ({ input, received: rule, allowed: `a rule; ${message}` })),
    ...checkRules({ rules, metrics: [], metricsUrl: '', metricsToken: '', baselineAge: 0 }, []),
  ]
  return { rules, problems }
}
