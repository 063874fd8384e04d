import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

export interface GitInput {
  readonly input?: string
  readonly env?: NodeJS.ProcessEnv
}

const execute = promisify(execFile)

/** git as a child process on one repository. */
export function createGitRunner(gitDirectory: string) {
  async function bytes(args: readonly string[], { input = '', env = {} }: GitInput = {}): Promise<Buffer> {
    const running = execute('git', ['--git-dir', gitDirectory, ...args], {
      encoding: 'buffer',
      maxBuffer: 2 ** 28,
      env: { ...process.env, GIT_INDEX_FILE: undefined, GIT_WORK_TREE: undefined, ...env },
    })
    // git may end without reading what it is given
    running.child.stdin?.on('error', () => undefined).end(input)
    return (await running).stdout
  }

  const say = async (args: readonly string[], given: GitInput = {}) =>
    (await bytes(args, given)).toString('utf8').trim()

  return {
    bytes,
    say,
    /** undefined when git says no. */
    ask: async (args: readonly string[], given: GitInput = {}): Promise<string | undefined> => {
      try {
        return await say(args, given)
      } catch (error) {
        // an exit code is git's "no"; anything else (git missing, output too large) is a defect
        if (typeof (error as { code?: unknown }).code === 'number') return undefined
        throw error
      }
    },
  }
}
