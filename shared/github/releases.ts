import * as z from 'zod/mini'
import { type Client, read } from './client.ts'
import type { Release, Releases } from './ports.ts'

const release = z.object({
  id: z.number(),
  tag_name: z.string(),
  name: z.nullable(z.string()),
  body: z.nullish(z.string()),
  draft: z.boolean(),
  prerelease: z.boolean(),
  html_url: z.string(),
})

const see = 'contents: read'
const write = 'contents: write'

export function createReleases({ repo, ask, find, once }: Client): Releases {
  async function byTag(tag: string): Promise<Release | undefined> {
    const published = await find(see, (octokit) => octokit.rest.repos.getReleaseByTag({ ...repo, tag }))
    if (published) return toRelease(read(release, published.data, `release ${tag}`))
    // A draft has no tag yet: it is only in the list, and only for those who may write
    return ask(see, async (octokit) => {
      for await (const { data } of octokit.paginate.iterator(octokit.rest.repos.listReleases, {
        ...repo,
        per_page: 100,
      })) {
        const draft = read(z.array(release), data, 'releases').find((one) => one.draft && one.tag_name === tag)
        if (draft) return toRelease(draft)
      }
      return undefined
    })
  }

  return {
    byTag,
    create({ tag, sha, name, body, draft, prerelease }) {
      return once(
        async () => {
          const answer = await ask(write, (octokit) =>
            octokit.rest.repos.createRelease({
              ...repo,
              tag_name: tag,
              target_commitish: sha,
              name,
              body,
              draft,
              prerelease,
              ...latestOf({ draft, prerelease }),
            }),
          )
          return toRelease(read(release, answer.data, 'new release'))
        },
        () => byTag(tag),
      )
    },
    async update(id, changes) {
      const { data } = await ask(write, (octokit) =>
        octokit.rest.repos.updateRelease({
          ...repo,
          release_id: id,
          ...changes,
          ...(changes.draft === false ? latestOf(changes) : {}),
          request: { retries: 3 },
        }),
      )
      return toRelease(read(release, data, `release ${id}`))
    },
  }
}

/** The highest version is the latest, not the one published last: a fix of an old line is not. */
function latestOf({ draft, prerelease }: Partial<Pick<Release, 'draft' | 'prerelease'>>): { make_latest?: 'legacy' } {
  return draft || prerelease ? {} : { make_latest: 'legacy' }
}

function toRelease({
  id,
  tag_name: tag,
  name,
  body,
  draft,
  prerelease,
  html_url: url,
}: z.output<typeof release>): Release {
  return { id, tag, name: name ?? '', body: body ?? '', draft, prerelease, url }
}
