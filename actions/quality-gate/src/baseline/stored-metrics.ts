import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ActionContext } from '../../../../shared/action/action.ts'
import { gateBranch, gateFolder } from '../../../../shared/audit/gates.ts'
import { scrubbed } from '../../../../shared/command/environment.ts'
import { ActionError, describeError } from '../../../../shared/errors/action-error.ts'
import { createGitCommand, type GitCommand, gitFailure } from '../../../../shared/git/command.ts'
import { createGit } from '../../../../shared/git/git.ts'
import { createTalk } from '../../../../shared/git/talk.ts'
import type { History, HistoryEntry } from './history.ts'
import type { GateInputs } from '../inputs.ts'

/** Holds nothing but measured figures; its history has nothing in common with the code's. */
const dataBranch = `refs/heads/${gateBranch}`
const fetched = 'refs/data'
const identity = {
  GIT_AUTHOR_NAME: 'release-kit',
  GIT_AUTHOR_EMAIL: 'release-kit@users.noreply.github.com',
  GIT_COMMITTER_NAME: 'release-kit',
  GIT_COMMITTER_EMAIL: 'release-kit@users.noreply.github.com',
}
const tries = 10

export interface StoredMetrics {
  /** What is stored for a branch; nothing where there is nothing yet. */
  read(branch: string): Promise<History>
  /** Adds an entry; runs that store at the same time lose none. */
  append(branch: string, entry: HistoryEntry): Promise<void>
  close(): Promise<void>
}

/**
 * The data branch, through a repository of its own in a temporary folder, a new one for each use: after a pull request's commands have
 * run, no configuration of the checkout, of the user or of a repository made before is trusted any more, least of all with the token.
 *
 * @param remote  URL of the repository, read before anything of it ran
 */
export function openStoredMetrics(
  { name, githubToken }: GateInputs,
  remote: string,
  context: ActionContext,
): StoredMetrics {
  const used: string[] = []
  const pathOf = (branch: string) => `${gateFolder(branch)}/${name}.json`

  async function repository() {
    const directory = await mkdtemp(join(tmpdir(), 'release-kit-data-'))
    used.push(directory)
    const env = { ...scrubbed(context.env, [githubToken]), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }
    const credentials = { serverUrl: context.run.serverUrl, token: githubToken }
    const options = { directory, env, signal: context.signal, credentials }
    const command = createGitCommand(options)
    await command.output(['init', '--quiet', '--bare', '--template=', directory])
    await command.output(['remote', 'add', 'origin', remote])
    return { command, talk: createTalk(command, credentials), git: createGit(options) }
  }
  type Repository = Awaited<ReturnType<typeof repository>>

  /** @returns the branch's tip; undefined where it does not exist yet */
  async function fetchTip({ command, talk }: Repository): Promise<string | undefined> {
    const refspec = `+${dataBranch}:${fetched}`
    const result = await talk([
      'fetch',
      '--quiet',
      '--depth=1',
      '--no-tags',
      '--no-write-fetch-head',
      'origin',
      refspec,
    ])
    if (result.exitCode === 0) return command.output(['rev-parse', fetched])
    if (/couldn't find remote ref/i.test(result.stderr)) return undefined
    throw gitFailure(['fetch'], result)
  }

  async function historyAt({ command }: Repository, tip: string | undefined, branch: string): Promise<History> {
    const file = tip === undefined ? undefined : await command.run(['cat-file', 'blob', `${tip}:${pathOf(branch)}`])
    if (file?.exitCode !== 0) return { entries: [] }
    const { isOfLaterVersion, readHistory } = await import('./history.ts')
    if (isOfLaterVersion(file.stdout)) throw new Error(`a later version of this action stored the metrics of ${branch}`)
    try {
      return readHistory(file.stdout)
    } catch (cause) {
      context.log.warning(`the stored metrics of ${branch} cannot be read and count as none: ${describeError(cause)}`)
      return { entries: [] }
    }
  }

  /** Two gates of one name would take turns as each other's baseline. */
  function sayWhatIsLost({ entries }: History, { sha, metrics }: HistoryEntry): void {
    const earlier = entries.find((one) => one.sha === sha)
    const lost = Object.keys(earlier?.metrics ?? {}).filter((key) => !(key in metrics))
    if (lost.length > 0)
      context.log.warning(
        `two gates named "${name}" ran on this commit, and this one lacks ${lost[0] ?? ''} of the other: give each gate its own name`,
      )
  }

  return {
    async read(branch) {
      const data = await repository()
      return historyAt(data, await fetchTip(data), branch)
    },
    async append(branch, entry) {
      const data = await repository()
      const { writeHistory } = await import('./history.ts')
      for (let attempt = 1; ; attempt++) {
        const tip = await fetchTip(data)
        const history = await historyAt(data, tip, branch)
        if (attempt === 1) sayWhatIsLost(history, entry)
        const text = writeHistory(history, entry)
        const commit = await commitFile(data.command, tip, {
          path: pathOf(branch),
          text,
          message: `${name}: ${branch} ${entry.sha.slice(0, 7)}`,
        })
        if ((await data.git.push([{ ref: dataBranch, before: tip, after: commit }])) === 'done') return
        if (attempt === tries)
          throw new ActionError('GIT_FAILED', `the metrics could not be stored: ${tries} other runs were faster`)
        await context.clock.sleep(Math.random() * 100 * 2 ** Math.min(attempt, 5), context.signal)
      }
    },
    async close() {
      await Promise.all(used.map((directory) => rm(directory, { recursive: true, force: true })))
    },
  }
}

async function commitFile(
  command: GitCommand,
  parent: string | undefined,
  file: { path: string; text: string; message: string },
): Promise<string> {
  const blob = await command.output(['hash-object', '-w', '--stdin', '--no-filters'], { input: file.text })
  await command.output(['read-tree', ...(parent === undefined ? ['--empty'] : [parent])])
  await command.output(['update-index', '--add', '--cacheinfo', `100644,${blob},${file.path}`])
  const tree = await command.output(['write-tree'])
  const parents = parent === undefined ? [] : ['-p', parent]
  return command.output(['commit-tree', tree, ...parents, '-F', '-'], { input: file.message, env: identity })
}
