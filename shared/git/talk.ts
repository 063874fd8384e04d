import type { CommandOptions, GitCommand, GitResult } from './command.ts'

/** For a checkout whose own credentials were not kept. */
export interface Credentials {
  /** `https://github.com` */
  readonly serverUrl: string
  readonly token: string
}

/** Runs a command that may have to ask the remote. */
export type Talk = (args: readonly string[]) => Promise<GitResult>

/** First with what the checkout has; with the token only when that is not let in, because two headers are refused. */
export function createTalk(git: GitCommand, credentials: Credentials | undefined): Talk {
  return async (args) => {
    const result = await git.collect(args)
    const isFinal =
      result.exitCode === 0 || credentials === undefined || credentials.token === '' || !isUnauthorized(result)
    return isFinal ? result : git.collect(args, authentication(credentials))
  }
}

function isUnauthorized({ stderr }: GitResult): boolean {
  return /Authentication failed|could not read Username|error: 40[13]|Repository not found|terminal prompts disabled/.test(
    stderr,
  )
}

/** By the environment, so that the token is in no command line. The empty value takes away a header set before. */
function authentication({ serverUrl, token }: Credentials): CommandOptions {
  const key = `http.${serverUrl}/.extraheader`
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
  return {
    env: {
      GIT_CONFIG_COUNT: '2',
      GIT_CONFIG_KEY_0: key,
      GIT_CONFIG_VALUE_0: '',
      GIT_CONFIG_KEY_1: key,
      GIT_CONFIG_VALUE_1: header,
    },
  }
}
