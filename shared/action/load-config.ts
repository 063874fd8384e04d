import type { Config } from '../config/config.ts'
import { type Problem, describeError } from '../errors/action-error.ts'
import { commonFields } from './action.ts'
import { largestYaml, readWorkspaceFile } from './workspace-file.ts'

/**
 * Reads the config file. It may be absent unless the user named one.
 *
 * @param path  as given, relative to the workspace
 */
export async function loadConfig(
  path: string,
  workspace: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ config: Config | undefined; problems: readonly Problem[] }> {
  let text: string
  try {
    text = readWorkspaceFile(path, { workspace, temp: env.RUNNER_TEMP ?? '' }, largestYaml)
  } catch (cause) {
    const isAbsent = (cause as NodeJS.ErrnoException).code === 'ENOENT'
    if (isAbsent && path === commonFields.config.default) return { config: undefined, problems: [] }
    const allowed = isAbsent ? 'an existing file' : `a readable file; ${describeError(cause)}`
    return {
      config: undefined,
      problems: [{ input: 'config', received: path, allowed, example: commonFields.config.default }],
    }
  }
  const { parseConfig } = await import('../config/config.ts')
  return parseConfig(text, path, env)
}
