import { ActionError } from '../errors/action-error.ts'
import { type CommandOptions, type GitCommand, gitFailure, type GitResult } from './command.ts'
import type { Git, RefUpdate } from './ports.ts'

/** For a checkout whose own credentials were not kept. */
export interface Credentials {
  /** `https://github.com` */
  readonly serverUrl: string
  readonly token: string
}

type Remote = Pick<Git, 'unshallow' | 'fetchTags' | 'hasRemote' | 'push'>

const name = 'origin'
const allTags = '+refs/tags/*:refs/tags/*'

export function createRemote(git: GitCommand, credentials: Credentials | undefined): Remote {
  /** First with what the checkout has; with the token only when that is not let in, because two headers are refused. */
  async function talk(args: readonly string[]): Promise<GitResult> {
    const result = await git.network(args)
    if (result.exitCode === 0 || credentials === undefined || credentials.token === '' || !isUnauthorized(result))
      return result
    return git.network(args, authentication(credentials))
  }

  async function fetch(args: readonly string[]): Promise<void> {
    const command = ['fetch', '--quiet', '--no-recurse-submodules', '--no-write-fetch-head', ...args, name, allTags]
    const result = await talk(command)
    if (result.exitCode !== 0) throw gitFailure(command, result)
  }

  return {
    unshallow: () => fetch(['--unshallow', '--filter=blob:none']),
    fetchTags: () => fetch([]),
    hasRemote: async () => (await git.run(['config', '--get', `remote.${name}.url`])).exitCode === 0,
    async push(updates) {
      const leases = updates.map(({ ref, before }) => `--force-with-lease=${ref}:${before ?? ''}`)
      const args = ['push', '--porcelain', '--atomic', '--no-verify', ...leases, name, ...updates.map(refspec)]
      const result = await talk(args)
      if (result.exitCode === 0) return 'done'
      const refused = result.stdout.split('\n').filter((line) => line.startsWith('!'))
      if (refused.length > 0 && refused.every(isConflict)) return 'conflict'
      const said = refused.map((line) => line.replaceAll('\t', ' ')).join('; ')
      throw said === ''
        ? gitFailure(args, result)
        : new ActionError('GIT_FAILED', `git push: ${said} ${result.stderr.replace(/\s+/g, ' ').trim()}`.trim(), {
            hint: refusedHint,
          })
    },
  }
}

const refusedHint =
  'The remote refused the push: look for a ruleset or a protected branch or tag, and give the token the permission contents: write (and a bypass of the rule).'

function refspec({ ref, after }: RefUpdate): string {
  return `${after}:${ref}`
}

/** Lost a race, against refused by a rule: only the words tell. */
function isConflict(line: string): boolean {
  return /stale info|fetch first|non-fast-forward|already exists|cannot lock ref|failed to update ref|failed to lock|atomic/.test(
    line,
  )
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
