import * as z from 'zod/mini'
import { ProviderError } from '../errors/action-error.ts'
import { type Client, read } from './client.ts'
import type { Contents } from './ports.ts'

const file = z.object({ type: z.literal('file'), encoding: z.string(), size: z.number(), content: z.string() })
const repository = z.object({ default_branch: z.string() })
const commits = z.array(
  z.object({
    sha: z.string(),
    commit: z.object({ message: z.string(), author: z.nullable(z.object({ name: z.optional(z.string()) })) }),
    author: z.nullable(z.object({ login: z.optional(z.string()) })),
  }),
)

const see = 'contents: read'

export function createContents({ repo, ask, find }: Client): Contents {
  return {
    async read(path, ref) {
      const at = { ...repo, path, ...(ref === undefined ? {} : { ref }) }
      const answer = await find(see, (octokit) => octokit.rest.repos.getContent(at))
      if (!answer) return undefined
      const found = file.safeParse(answer.data)
      // a folder, a submodule, a link to nowhere: something stands there
      if (!found.success)
        throw new ProviderError('PROVIDER_NONSENSE', { provider: 'GitHub', asked: path, answered: 'no plain file' })
      if (found.data.encoding === 'base64') return Buffer.from(found.data.content, 'base64').toString('utf8')
      // Above 1 MB the content is left out, and has to be asked for as it stands
      const { data } = await ask(see, (octokit) =>
        octokit.rest.repos.getContent({ ...at, mediaType: { format: 'raw' } }),
      )
      const text = read(z.string(), data, path)
      if (Buffer.byteLength(text) === found.data.size) return text
      throw new ProviderError('PROVIDER_FAILED', { provider: 'GitHub', asked: path, answered: 'the file was cut off' })
    },
    async defaultBranch() {
      const { data } = await ask('metadata: read', (octokit) => octokit.rest.repos.get(repo))
      return read(repository, data, 'repository').default_branch
    },
    async compare(base, head) {
      const found = await ask(see, (octokit) =>
        octokit.paginate(
          octokit.rest.repos.compareCommitsWithBasehead,
          { ...repo, basehead: `${base}...${head}`, per_page: 100 },
          // octokit's types leave out what is paged
          (response) => (response.data as unknown as { commits: unknown[] }).commits,
        ),
      )
      return read(commits, found, `commits of ${base}...${head}`).map(({ sha, commit, author }) => ({
        sha,
        message: commit.message,
        author: author?.login ?? commit.author?.name ?? '',
      }))
    },
  }
}
