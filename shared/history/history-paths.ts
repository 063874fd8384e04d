import * as z from 'zod/mini'
import type { Commit } from '../commits/commit.ts'
import { ActionError } from '../errors/action-error.ts'
import { matcher } from '../git/paths.ts'
import { type Client, read } from '../github/client.ts'

const changed = z.object({
  files: z.optional(z.array(z.object({ filename: z.string(), previous_filename: z.optional(z.string()) }))),
})

const see = 'contents: read'
/** Of one commit; what it changes beyond that GitHub does not list. https://docs.github.com/rest/commits/commits#get-a-commit */
const mostFiles = 3_000
/** Of a comparison, which has them on its first page alone. */
const mostCompared = 300

/**
 * Whether a commit changes something below these paths, against each of its parents: a merge that took one side as it was does not.
 *
 * @param paths  globs, `!glob` excludes, a folder stands for all below it
 * @throws ActionError HISTORY_NEEDS_CLONE when it changes more files than GitHub lists and none of those listed is meant
 */
export async function touches({ repo, ask }: Client, commit: Commit, paths: readonly string[]): Promise<boolean> {
  const isMeant = matcher(paths)

  async function touchesSince(parent: string): Promise<boolean> {
    const { data } = await ask(see, (octokit) =>
      octokit.rest.repos.compareCommitsWithBasehead({ ...repo, basehead: `${parent}...${commit.sha}`, per_page: 1 }),
    )
    return judge(namesOf(data, commit.sha), mostCompared)
  }

  function judge(names: readonly string[], most: number): boolean {
    if (names.some(isMeant)) return true
    if (names.length < most) return false
    throw new ActionError(
      'HISTORY_NEEDS_CLONE',
      `${commit.sha.slice(0, 7)} changes more files than GitHub lists: only a clone tells whether it touches ${paths.join(', ')}`,
    )
  }

  if (commit.parents.length > 1) {
    for (const parent of commit.parents) if (!(await touchesSince(parent))) return false
    return true
  }
  const names = await ask(see, (octokit) =>
    octokit.paginate(octokit.rest.repos.getCommit, { ...repo, ref: commit.sha, per_page: 100 }, ({ data }) =>
      namesOf(data, commit.sha),
    ),
  )
  return judge(names, mostFiles)
}

function namesOf(data: unknown, sha: string): string[] {
  const { files = [] } = read(changed, data, `files of ${sha}`)
  return files.flatMap(({ filename, previous_filename }) => [filename, previous_filename ?? []].flat())
}
