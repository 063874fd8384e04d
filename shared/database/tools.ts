import type { ActionContext } from '../action/action.ts'
import { createRunCommand } from '../deploy/commands.ts'
import { createHttpClient } from '../http/client.ts'
import { formatDuration } from '../time/duration.ts'
import type { EngineTools } from './engine.ts'
import type { DatabaseSettings } from './settings.ts'

/** @param temp  a folder that nobody else may read */
export function databaseTools(
  { lockTimeout, secrets, url, options, environment }: DatabaseSettings,
  context: Omit<ActionContext, 'config'>,
  temp: string,
): EngineTools {
  const { log, clock, signal, env, run, redactor } = context
  return {
    log,
    clock,
    signal,
    env,
    temp,
    lockTimeout,
    secrets,
    environment,
    options,
    run: String(run.runId),
    mask: (value) => context.mask(value),
    command: createRunCommand(context, url === '' ? [] : [url]),
    http: (token, { provider, headers } = { provider: 'database webhook', headers: {} }) =>
      createHttpClient({
        provider,
        headers: { ...headers, ...(token === '' ? {} : { authorization: `Bearer ${token}` }) },
        // the address may be a credential itself
        isSecret: true,
        clock,
        redactor,
        onRetry: (why, wait) => log.info(`${provider}: ${why}; asking again in ${formatDuration(wait)}`),
      }),
  }
}
