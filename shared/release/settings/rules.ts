import type { Problem } from '../../errors/action-error.ts'
import { checkRules } from '../../health/fields.ts'
import type { MetricQuery } from '../../health/metric-source.ts'
import { measuredMetrics } from '../../health/rule-watch.ts'
import { parseRules } from '../../rules/parse-rule.ts'
import { metricsOf, type Rule } from '../../rules/rule.ts'

/**
 * The rules of the input, else those of the environment in the config. Rules that cannot be read and metrics that nothing
 * supplies are problems: they would be found missing only when traffic has moved.
 *
 * @param environment  its name, for problems
 * @param figures  what else is measured, by the team's own queries
 */
export function resolveRules(
  { rules: given }: { readonly rules: readonly Rule[] },
  configured: readonly string[] | undefined,
  environment: string,
  figures: readonly MetricQuery[] = [],
): { readonly rules: readonly Rule[]; readonly problems: readonly Problem[] } {
  const { rules: parsed, errors } = parseRules(given.length > 0 ? [] : (configured ?? []))
  const rules = given.length > 0 ? given : parsed
  const input = `environments.${environment}.health.rules`
  const problems = [
    ...errors.map(({ rule, message }) => ({ input, received: rule, allowed: `a rule; ${message}` })),
    // their address is looked at with them; a release has no earlier values, as a path without {time} has none
    ...checkRules({ rules, metrics: figures.map(({ name }) => ({ name, query: '/' })), metricsUrl: '-' }, []).filter(
      (problem) => problem.input === 'rules',
    ),
  ]
  return { rules, problems }
}

/** Names in rules of what this run does not measure itself: business figures, errors in logs. */
export function figuresIn(rules: readonly Rule[]): readonly string[] {
  const read = rules.flatMap((rule) => metricsOf(rule.condition).map(({ metric }) => metric.name))
  return [...new Set(read)].filter((name) => !measuredMetrics.includes(name))
}
