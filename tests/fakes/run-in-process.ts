import type { Action, Outcome } from '../../shared/action/action.ts'
import { commonFields } from '../../shared/action/action.ts'
import type { Fields } from '../../shared/action/fields.ts'
import { readInputs } from '../../shared/action/read-inputs.ts'
import type { Config } from '../../shared/config/config.ts'
import { ConfigurationError } from '../../shared/errors/action-error.ts'
import { createFakeClock } from './clock.ts'
import { createContext } from './context.ts'
import type { GitRepository } from './git-repository.ts'

export type Result = Outcome<string> & { readonly log: readonly string[] }

/**
 * Runs an action that works in a clone, in this process and with a fake clock, from raw inputs to its outcome.
 *
 * @param env  what the runner sets besides the workspace, which is the clone
 */
export async function runInClone<F extends Fields, Output extends string>(
  action: Action<F, Output>,
  { directory }: Pick<GitRepository, 'directory'>,
  inputs: Readonly<Record<string, string>>,
  { env, config }: { env: Readonly<Record<string, string>>; config?: Config | undefined },
): Promise<Result> {
  const { inputs: read, problems } = readInputs({ ...commonFields, ...action.fields }, (name) => inputs[name] ?? '')
  const given = { ...read, githubToken: inputs['github-token'] ?? '' } as Parameters<typeof action.run>[0]
  const context = createContext({
    clock: createFakeClock(),
    config,
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_WORKSPACE: directory,
      ...env,
    },
  })
  const more = async () => [
    ...(action.check?.(given, config) ?? []),
    ...((await action.checkSettings?.(given, config, context.env)) ?? []),
  ]
  const wrong = problems.length > 0 ? problems : await more()
  if (wrong.length > 0) throw new ConfigurationError(wrong)
  return { ...(await action.run(given, context)), log: context.log.lines }
}
