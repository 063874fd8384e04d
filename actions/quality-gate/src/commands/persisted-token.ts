import type { Log } from '../../../../shared/log/log.ts'
import type { GitCommand } from '../../../../shared/git/command.ts'

/** Says that the clone's configuration holds a token, which commands can read: `actions/checkout` keeps its own there by default. */
export async function warnOfPersistedToken(command: GitCommand, log: Log): Promise<void> {
  const { exitCode } = await command.run(['config', '--get-regexp', String.raw`^http\..*\.extraheader$`])
  if (exitCode === 0)
    log.notice('the commands can read the token that the checkout keeps: set persist-credentials: false there')
}
