import type { Config } from '../config/config.ts'

/** What a plan is written for. */
export interface Planned {
  readonly environment: string
  readonly service: string
  readonly version: string
}

/** The file that `requires.plan` of an environment names, with its placeholders; undefined where no plan is asked for. */
export function planPattern(environment: string, config: Config | undefined): string | undefined {
  return config?.environments?.[environment]?.requires?.plan
}

/** `docs/plans/{version}.md` with `{version}`, `{service}` and `{environment}` filled in. */
export function fillPlan(pattern: string, planned: Planned): string {
  return pattern.replace(/\{(version|service|environment)\}/g, (_, name: keyof Planned) => planned[name])
}
