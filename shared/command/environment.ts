export type Environment = Readonly<Record<string, string | undefined>>

/** Files that the runner reads as commands when the step ends. */
export const fileCommands = [
  'GITHUB_OUTPUT',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
] as const

/** Secrets by their name: whatever ends in TOKEN, and what the runner hands to actions only. */
const secretName = /(?:^|_)TOKEN(?:$|_)|^(?:INPUT|ACTIONS|STATE)_/i

/**
 * What a command of a pull request may see: everything but inputs, the runner's own variables, tokens, file commands, and any
 * variable that holds one of `secrets`.
 */
export function scrubbed(env: Environment, secrets: readonly string[]): Record<string, string> {
  const hidden = secrets.filter((secret) => secret !== '')
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => {
      const [name, value] = entry
      const isFileCommand = (fileCommands as readonly string[]).includes(name)
      return (
        value !== undefined &&
        !isFileCommand &&
        !secretName.test(name) &&
        !hidden.some((secret) => value.includes(secret))
      )
    }),
  )
}

/** The names of the variables that `scrubbed` leaves out for holding a secret. */
export function secretNames(env: Environment, secrets: readonly string[]): string[] {
  const left = scrubbed(env, secrets)
  return Object.keys(env).filter((name) => !(name in left) && !(fileCommands as readonly string[]).includes(name))
}
