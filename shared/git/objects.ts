import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ActionError } from '../errors/action-error.ts'
import type { GitCommand } from './command.ts'
import type { Git } from './ports.ts'

/** The account that GitHub shows as github-actions[bot]. */
const bot = { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' }
const identity = {
  GIT_AUTHOR_NAME: bot.name,
  GIT_AUTHOR_EMAIL: bot.email,
  GIT_COMMITTER_NAME: bot.name,
  GIT_COMMITTER_EMAIL: bot.email,
}

/** Writes objects with git's plumbing and an index of its own: neither work tree, index, HEAD nor any ref is touched. */
export function createObjects(git: GitCommand): Pick<Git, 'commit' | 'tagObject'> {
  return {
    async commit({ parent, files, message }) {
      const folder = await mkdtemp(join(tmpdir(), 'release-kit-index-'))
      const env = { GIT_INDEX_FILE: join(folder, 'index'), ...identity }
      try {
        await git.output(['read-tree', parent], { env })
        for (const [path, content] of files) {
          const mode = await modeOf(git, parent, path)
          const blob = await git.output(['hash-object', '-w', '--stdin', '--no-filters'], { env, input: content })
          await git.output(['update-index', '--cacheinfo', `${mode},${blob},${path}`], { env })
        }
        const tree = await git.output(['write-tree'], { env })
        return await git.output(['commit-tree', tree, '-p', parent, '-F', '-'], { env, input: message })
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    },
    tagObject: ({ name, sha, message, at }) => {
      const tagger = `${bot.name} <${bot.email}> ${Math.floor(at / 1_000)} +0000`
      const input = `object ${sha}\ntype commit\ntag ${name}\ntagger ${tagger}\n\n${message.trim()}\n`
      return git.output(['mktag'], { input })
    },
  }
}

async function modeOf(git: GitCommand, sha: string, path: string): Promise<string> {
  const entry = await git.output(['ls-tree', '-z', '--full-tree', sha, '--', path])
  const mode = /^(100\d{3}) blob /.exec(entry)?.[1]
  if (mode === undefined) throw new ActionError('GIT_FAILED', `${path} is not a plain file in ${sha.slice(0, 7)}`)
  return mode
}
