import type { Config } from '../config/config.ts'

/** Whether an environment is production: as the config says, else by a name that begins with `prod`. */
export function isProduction(environment: string, config: Config | undefined): boolean {
  return config?.environments?.[environment]?.production ?? /^prod/i.test(environment)
}
