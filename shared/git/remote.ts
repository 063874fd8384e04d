import { ActionError } from '../errors/action-error.ts'
import { type GitCommand, gitFailure } from './command.ts'
import type { Git, RefUpdate } from './ports.ts'
import type { Talk } from './talk.ts'

type Remote = Pick<Git, 'unshallow' | 'fetchTags' | 'hasRemote' | 'push'>

const name = 'origin'
const allTags = '+refs/tags/*:refs/tags/*'

export function createRemote(git: GitCommand, talk: Talk): Remote {
  async function fetch(args: readonly string[]): Promise<void> {
    const command = [
      'fetch',
      '--quiet',
      '--no-prune',
      '--no-recurse-submodules',
      '--no-write-fetch-head',
      ...args,
      allTags,
    ]
    const result = await talk(command)
    if (result.exitCode !== 0) throw gitFailure(command, result)
  }

  return {
    // HEAD, because git fetches nothing at all where there is no tag
    unshallow: () => fetch(['--unshallow', '--filter=blob:none', name, 'HEAD']),
    fetchTags: () => fetch([name]),
    hasRemote: async () => (await git.run(['config', '--get', `remote.${name}.url`])).exitCode === 0,
    async push(updates) {
      const leases = updates.map(({ ref, before }) => `--force-with-lease=${ref}:${before ?? ''}`)
      const args = [
        'push',
        '--porcelain',
        '--atomic',
        '--no-verify',
        '--no-follow-tags',
        ...leases,
        name,
        ...updates.map(refspec),
      ]
      const result = await talk(args)
      // a ref that is there already as wanted passes its lease: somebody else put it there
      if (result.exitCode === 0) return /^[ *+-]\t/m.test(result.stdout) ? 'done' : 'conflict'
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
