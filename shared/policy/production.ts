import type { Config } from '../config/config.ts'

/** Whether an environment is production: as the config says, else by a name that begins with `prod`. */
export function isProduction(environment: string, config: Config | undefined): boolean {
  return config?.environments?.[environment]?.production ?? /^prod/i.test(environment)
}

/** The environments of the config that are production; without any, `production`. */
export function productionOf(config: Config | undefined): readonly string[] {
  const names = Object.keys(config?.environments ?? {}).filter((name) => isProduction(name, config))
  return names.length > 0 ? names : ['production']
}

/** The environment of the config that is production, where there is one and no other; else empty. */
export function onlyProduction(config: Config | undefined): string {
  const [only = '', another] = Object.keys(config?.environments ?? {}).filter((name) => isProduction(name, config))
  return another === undefined ? only : ''
}
