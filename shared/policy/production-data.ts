import type { Config } from '../config/config.ts'
import type { Problem } from '../errors/action-error.ts'
import { isProduction } from './production.ts'
import { inVariableName, requiredSecrets } from './required-secrets.ts'

/** Keys that move real money, as their makers mark them: `sk_live_…`. */
const liveKey = /(^|[^A-Za-z0-9])[a-z]{2}_live_[A-Za-z0-9]/
/** Connection strings, with or without a driver's name: `postgresql+psycopg2://…`. */
const dataSchemes = /^(postgres|postgresql|mysql|mariadb|mongodb|redis|rediss|amqp|amqps|sqlserver|mssql)(\+\w+)?:$/
const namedProduction = /(^|[.-])prod(uction)?([.-]|$)/

/**
 * Data or keys of production in an environment that is not: live keys, and connection strings whose host is one of production's in
 * the config or its variables, or is named after it. No value is shown.
 *
 * @param valueOf  of a secret, by its name; '' for what is not there
 */
export function productionDataProblems(
  environment: string,
  config: Config | undefined,
  valueOf: (name: string) => string,
): readonly Problem[] {
  if (isProduction(environment, config)) return []
  const { variables = {} } = config?.environments?.[environment] ?? {}
  const secrets = requiredSecrets(environment, config).map(({ name }) => name)
  const given = [
    ...Object.entries(variables).map(([name, value]) => ({
      input: `environments.${environment}.variables.${name}`,
      name,
      value,
    })),
    ...secrets.map((name) => ({ input: `secret ${name}`, name, value: valueOf(name) })),
  ]
  return given.flatMap(({ input, name, value }): readonly Problem[] => {
    if (liveKey.test(value))
      return [{ input, received: '***', allowed: `a test key: this one is live, and ${environment} is not production` }]
    const host = dataHostOf(value)
    if (host === undefined || !(namedProduction.test(host) || hostsOfProduction(name, config, valueOf).has(host)))
      return []
    return [{ input, received: '***', allowed: `data of ${environment}: the host of this one is production's` }]
  })
}

/** @returns undefined for what is no connection string */
function dataHostOf(value: string): string | undefined {
  const url = URL.canParse(value.trim()) ? new URL(value.trim()) : undefined
  return url && dataSchemes.test(url.protocol) && url.hostname !== '' ? url.hostname.toLowerCase() : undefined
}

function hostsOfProduction(
  name: string,
  config: Config | undefined,
  valueOf: (name: string) => string,
): ReadonlySet<string> {
  const all = Object.entries(config?.environments ?? {}).filter(([one]) => isProduction(one, config))
  const urls = all.flatMap(([one, { url = '', variables = {} }]) => [
    url,
    ...Object.values(variables),
    valueOf(`${name}_${inVariableName(one)}`),
  ])
  return new Set(urls.flatMap((url) => (URL.canParse(url) ? [new URL(url).hostname.toLowerCase()] : [])))
}
