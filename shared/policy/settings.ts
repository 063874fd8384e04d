import type { Config } from '../config/config.ts'
import type { Problem } from '../errors/action-error.ts'
import { isProduction } from './production.ts'

const debugName = /(^|_)DEBUG($|_)/i
const isOn = (value: string) => !/^(|0|false|no|off|none)$/i.test(value.trim())
const secretName = /(^|_)(PASSWORD|PASSWD|SECRET|TOKEN|KEY|CREDENTIALS?|DSN)$/i

/**
 * Variables of an environment that may not stand in the config: debugging in production, and what by its name is a secret, which
 * anybody who reads the repository would have.
 */
export function settingProblems(environment: string, config: Config | undefined): readonly Problem[] {
  const { variables = {} } = config?.environments?.[environment] ?? {}
  const input = (name: string) => `environments.${environment}.variables.${name}`
  return Object.entries(variables).flatMap(([name, value]): readonly Problem[] => {
    if (secretName.test(name))
      return [
        {
          input: input(name),
          received: '***',
          allowed: 'no secret: name it in required-secrets, and set it as a secret',
        },
      ]
    if (debugName.test(name) && isOn(value) && isProduction(environment, config))
      return [
        { input: input(name), received: value, allowed: 'false: nothing is debugged in production', example: 'false' },
      ]
    return []
  })
}

/** Variables and flags as what is deployed and what tests it sees them: `FLAG_NEW_CHECKOUT=false`. */
export function settingsOf(environment: string, config: Config | undefined): Readonly<Record<string, string>> {
  const { variables = {}, flags = {} } = config?.environments?.[environment] ?? {}
  const named = Object.entries(flags).map(([name, value]) => [
    `FLAG_${name.toUpperCase().replace(/[^A-Z0-9]/g, '_')}`,
    String(value),
  ])
  return { ...variables, ...(Object.fromEntries(named) as Record<string, string>) }
}
