import * as z from 'zod/mini'
import { type Client, read } from './client.ts'
import type { Comparisons } from './ports.ts'

const compared = z.object({
  merge_base_commit: z.object({ sha: z.string() }),
  files: z.optional(z.array(z.object({ additions: z.number() }))),
})
const listed = z.array(z.object({ sha: z.string() }))
const tree = z.object({
  truncated: z.boolean(),
  tree: z.array(z.object({ path: z.string(), type: z.string() })),
})

const see = 'contents: read'
const pageSize = 100
/** GitHub names at most so many files of a comparison, and does not say that there are more. */
const mostFiles = 300

export function createComparisons({ repo, ask, find }: Client): Comparisons {
  async function compare(base: string, head: string) {
    // 404: nothing in common, or no such commit
    const answer = await find(see, (octokit) =>
      octokit.rest.repos.compareCommitsWithBasehead({ ...repo, basehead: `${base}...${head}`, per_page: 1 }),
    )
    return answer && read(compared, answer.data, `comparison of ${base} and ${head}`)
  }

  return {
    mergeBase: async (base, head) => (await compare(base, head))?.merge_base_commit.sha,
    async diff(base, head) {
      const files = (await compare(base, head))?.files
      if (files === undefined || files.length >= mostFiles) return undefined
      const { data } = await ask(see, (octokit) =>
        octokit.rest.repos.compareCommitsWithBasehead({
          ...repo,
          basehead: `${base}...${head}`,
          mediaType: { format: 'diff' },
        }),
      )
      const text = read(z.string(), data, `diff of ${base} and ${head}`)
      return { text, additions: files.reduce((sum, { additions }) => sum + additions, 0) }
    },
    async ancestors(sha, limit) {
      const shas: string[] = []
      for (let page = 1; shas.length < limit; page++) {
        const { data } = await ask(see, (octokit) =>
          octokit.rest.repos.listCommits({ ...repo, sha, per_page: pageSize, page }),
        )
        const found = read(listed, data, `commits of ${sha}`)
        shas.push(...found.map((one) => one.sha))
        if (found.length < pageSize) break
      }
      return shas
    },
    async files(sha) {
      const { data } = await ask(see, (octokit) =>
        octokit.rest.git.getTree({ ...repo, tree_sha: sha, recursive: 'true' }),
      )
      const { truncated, tree: entries } = read(tree, data, `files of ${sha}`)
      return truncated ? undefined : new Set(entries.filter(({ type }) => type === 'blob').map(({ path }) => path))
    },
  }
}
