import type { Problem } from '../../errors/action-error.ts'
import { checkRules } from '../../health/fields.ts'
import { parseRules } from '../../rules/parse-rule.ts'
import type { Rule } from '../../rules/rule.ts'

/**
 * The rules of the input, else those of the environment in the config. Rules that cannot be read and metrics that nothing
 * supplies are problems: they would be found missing only when traffic has moved.
 *
 * @param environment  its name, for problems
 */
export function resolveRules(
  { rules: given }: { readonly rules: readonly Rule[] },
  configured: readonly string[] | undefined,
  environment: string,
): { readonly rules: readonly Rule[]; readonly problems: readonly Problem[] } {
  const { rules: parsed, errors } = parseRules(given.length > 0 ? [] : (configured ?? []))
  const rules = given.length > 0 ? given : parsed
  const input = `environments.${environment}.health.rules`
  const problems = [
    ...errors.map(({ rule, message }) => ({ input, received: rule, allowed: `a rule; ${message}` })),
    ...checkRules({ rules, metrics: [], metricsUrl: '', metricsToken: '', baselineAge: 0 }, []),
  ]
  return { rules, problems }
}
