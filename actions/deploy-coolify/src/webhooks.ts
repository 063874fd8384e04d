import type { ActionContext } from '../../../shared/action/action.ts'
import type { Config } from '../../../shared/config/config.ts'
import type { Problem } from '../../../shared/errors/action-error.ts'
import { deployUrlVariable, parseWebhook } from '../../../shared/deploy/deploy-url.ts'
import type { Inputs } from './inputs.ts'

/**
 * Services that the config gives no resource, by the deploy URL that Coolify gives for each, in a variable of its name:
 * `COOLIFY_STAGING_WEBHOOK_URL_AUTH_SERVICE`. Either all of them are found so, or none is.
 */
export function byNamedWebhooks(
  inputs: Inputs,
  config: Config | undefined,
  env: ActionContext['env'],
): { readonly inputs: Inputs; readonly problems: readonly Problem[] } {
  const { services, environment } = inputs
  const resources = config?.environments?.[environment]?.target?.resources ?? {}
  const found = services.map((service) => ({ service, variable: deployUrlVariable(environment, service, env) }))
  const isNamed = found.every(({ service, variable }) => variable !== undefined && !(service in resources))
  if (services.length === 0 || !isNamed) return { inputs, problems: [] }
  const read = found.map(({ service, variable = '' }) => ({
    service,
    variable,
    value: parseWebhook(env[variable] ?? ''),
  }))
  const webhook = read.flatMap(({ service, value }) => (value ? [{ name: service, value }] : []))
  const problems = read.flatMap(({ variable, value }) =>
    value === undefined
      ? [{ input: variable, received: '***', allowed: 'a deploy URL of Coolify with ?uuid=… or ?tag=…' }]
      : [],
  )
  return { inputs: { ...inputs, services: [], webhook }, problems }
}
