import { commonFields } from '../../shared/action/action.ts'
import { largestYaml, readWorkspaceFile } from '../../shared/action/workspace-file.ts'
import { type Config, parseConfig } from '../../shared/config/config.ts'
import { offsetOf, readYaml } from '../../shared/config/yaml.ts'
import { describeError, type Problem } from '../../shared/errors/action-error.ts'
import type { Terminal } from '../terminal.ts'

export type Key = readonly (string | number)[]

export interface ConfigFile {
  readonly path: string
  /** Undefined where there is none, or where it has problems. */
  readonly config: Config | undefined
  readonly problems: readonly Problem[]
  /** `file:line:column path` of a key, there or at the nearest one above it. */
  readonly at: (key: Key) => string
}

/** What stands for a value that only a run knows. */
export const later = 'known-when-it-runs'

/**
 * Reads the config as an action would, but for the variables in it: a word stands for each that is not set here, or a URL where its
 * name says so.
 */
export function readConfigFile(path: string, { folder, env }: Terminal): ConfigFile {
  let text: string
  try {
    text = readWorkspaceFile(path, { workspace: folder, temp: '' }, largestYaml)
  } catch (cause) {
    const isAbsent = (cause as NodeJS.ErrnoException).code === 'ENOENT'
    const isFine = isAbsent && path === commonFields.config.default
    const allowed = isAbsent ? 'an existing file below this folder' : `a readable file; ${describeError(cause)}`
    const problem = { input: '--config', received: path, allowed, example: commonFields.config.default }
    return { path, config: undefined, problems: isFine ? [] : [problem], at: () => path }
  }
  const { config, problems } = parseConfig(text, path, withLaterOnes(env))
  const yaml = readYaml(text, path)
  const at = (key: Key) =>
    'problems' in yaml ? path : `${yaml.at(offsetOf(yaml.document, key))} ${key.join('.') || '(top)'}`
  return { path, config, problems, at }
}

function withLaterOnes(env: Terminal['env']): Terminal['env'] {
  const standIn = (name: string) => (/URL|ADDRESS|ENDPOINT|HOOK/.test(name) ? `https://${later}.example` : later)
  const given = (name: string) => (env[name] === undefined || env[name] === '' ? standIn(name) : env[name])
  return new Proxy(env, { get: (_, name) => (typeof name === 'string' ? given(name) : undefined) })
}
