import type { Config } from '../config/config.ts'
import type { Problem } from '../errors/action-error.ts'

export interface RequiredSecret {
  readonly name: string
  /** Characters. */
  readonly min: number
  /** Environment whose value must be another one. */
  readonly differsFrom: string | undefined
}

/** What an environment asks for, each in its long form. */
export function requiredSecrets(environment: string, config: Config | undefined): readonly RequiredSecret[] {
  const list = config?.environments?.[environment]?.['required-secrets'] ?? []
  return list.map((one) =>
    typeof one === 'string'
      ? { name: one, min: 1, differsFrom: undefined }
      : { name: one.name, min: one.min ?? 1, differsFrom: one['differs-from'] },
  )
}

/** `staging-eu` → `STAGING_EU`: how an environment or a service stands in the name of a variable. */
export function inVariableName(name: string): string {
  return name.toUpperCase().replace(/[^A-Z0-9]/g, '_')
}

/**
 * Secrets that are missing, too short, or the same as elsewhere where that one is there to be compared with.
 *
 * @param valueOf  '' for what is not there
 */
export function secretProblems(
  environment: string,
  config: Config | undefined,
  valueOf: (name: string) => string,
): readonly Problem[] {
  return requiredSecrets(environment, config).flatMap(({ name, min, differsFrom }): readonly Problem[] => {
    const value = valueOf(name)
    const input = `secret ${name}`
    const rule = `environments.${environment}.required-secrets`
    if (value.trim() === '')
      return [
        {
          input,
          allowed: `a value: ${rule} asks for it, and neither a variable nor a secret of this name is handed on`,
        },
      ]
    const found: Problem[] = []
    if (value.length < min)
      found.push({ input, received: `${value.length} characters`, allowed: `at least ${min} characters (${rule})` })
    const other = differsFrom === undefined ? '' : `${name}_${inVariableName(differsFrom)}`
    if (other !== '' && valueOf(other) === value)
      found.push({
        input,
        received: `the value of ${other}`,
        allowed: `another one than in ${differsFrom ?? ''} (${rule})`,
      })
    return found
  })
}

/** Names whose fingerprint a release of this environment keeps: those that some environment compares with another. */
export function comparedSecrets(environment: string, config: Config | undefined): readonly string[] {
  const own = requiredSecrets(environment, config).filter(({ differsFrom }) => differsFrom !== undefined)
  const others = Object.keys(config?.environments ?? {}).flatMap((other) =>
    requiredSecrets(other, config).filter(({ differsFrom }) => differsFrom === environment),
  )
  return [...new Set([...own, ...others].map(({ name }) => name))].sort()
}
