import type { GitHub, Recorded } from '../../../shared/github/ports.ts'

interface Listing {
  readonly environment: string
  readonly pages: (readonly Recorded[])[]
  readonly source: AsyncIterator<readonly Recorded[], unknown>
}

/** GitHub, and the same for one more look at what it listed last: who has just gathered facts, or waited for a turn, has just looked. */
export function keepListed(github: GitHub): { readonly github: GitHub; readonly justListed: GitHub } {
  const { deployments } = github
  let last: Listing | undefined
  const listing = (history: (environment: string) => AsyncIterable<readonly Recorded[]>): GitHub => ({
    ...github,
    deployments: { ...deployments, history },
  })
  const anew = (environment: string) => {
    last = { environment, pages: [], source: deployments.history(environment)[Symbol.asyncIterator]() }
    return through(last)
  }
  const again = (environment: string) => (last?.environment === environment ? through(last) : anew(environment))
  return { github: listing(anew), justListed: listing(again) }
}

/** What is listed, from its beginning; pages that were seen are not asked for again. */
async function* through({ pages, source }: Listing): AsyncGenerator<readonly Recorded[]> {
  for (let index = 0; ; index++) {
    const seen = pages[index]
    if (seen) yield seen
    else {
      const next = await source.next()
      if (next.done === true) return
      pages.push(next.value)
      yield next.value
    }
  }
}
