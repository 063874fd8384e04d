import { scrubbed } from '../command/environment.ts'
import type { EngineTools } from './engine.ts'

/** What a command of the project sees: no secret but those that `secrets` names. */
export function commandEnvironment({ env, secrets }: Pick<EngineTools, 'env' | 'secrets'>): Record<string, string> {
  const named = secrets.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]] as const]))
  return { ...scrubbed(env, []), ...Object.fromEntries(named) }
}
