export type Environment = Readonly<Record<string, string | undefined>>

/** Files that the runner reads as commands when the step ends. */
export const fileCommands = [
  'GITHUB_OUTPUT',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
] as const

/** What the runner hands to actions only. */
export const runnersOwn = /^(?:INPUT|ACTIONS|STATE)_/i
/** Secrets by a whole word of their name; PWD alone is a folder. */
const secretWord =
  /^(?:passwords?|passwd|passphrase|pass|secrets?|tokens?|keys?|pat|auth|credentials?|webhooks?|dsn|jwt|cookies?)$/i
/** And by the end of a word, as in PGPASSWORD, GITHUBTOKEN and APIKEY. */
const secretEnd = /(?:password|passwd|token|secret|apikey)$/i

function isSecretName(name: string): boolean {
  const words = name.split(/[^a-z0-9]+/i)
  return (
    runnersOwn.test(name) ||
    words.some((word, at) => secretWord.test(word) || secretEnd.test(word) || (at > 0 && /^pwd$/i.test(word)))
  )
}

/** An address with a password, as of a database; a proxy's is needed, and a container beside the job has no secret. */
function isSecretAddress(name: string, value: string): boolean {
  const [, host] = /^[a-z][\w+.-]*:\/\/[^\s/:@]*:[^\s/@]+@([^\s/:?#]+)/i.exec(value) ?? []
  return host !== undefined && !/_proxy$/i.test(name) && host.includes('.') && !/^127\.|^\[/.test(host)
}

/**
 * What a command of a pull request may see: everything but inputs, the runner's own variables, file commands, what is a secret by
 * its name (docs/security.md lists the words), addresses with a password, and any variable that holds one of `secrets`.
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
        !isSecretName(name) &&
        !isSecretAddress(name, value) &&
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
