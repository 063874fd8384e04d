import type { ActionContext } from '../../../../shared/action/action.ts'
import { scrubbed } from '../../../../shared/command/environment.ts'
import { createGitCommand, type GitCommand } from '../../../../shared/git/command.ts'
import { createGit } from '../../../../shared/git/git.ts'
import type { Git } from '../../../../shared/git/ports.ts'
import type { GateInputs } from '../inputs.ts'

/** The checkout, as git tells it. */
export interface Clone {
  readonly git: Git
  readonly command: GitCommand
}

/** git sees no secret, but the token where it talks to the remote. */
export function openClone({ githubToken }: GateInputs, { run, env, signal }: ActionContext): Clone {
  const options = { directory: run.workspace, env: scrubbed(env, [githubToken]), signal }
  const credentials = { serverUrl: run.serverUrl, token: githubToken }
  return { git: createGit({ ...options, credentials }), command: createGitCommand(options) }
}
