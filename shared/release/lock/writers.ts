import type { Config } from '../../config/config.ts'
import { ActionError } from '../../errors/action-error.ts'
import type { Deployments, GitHub } from '../../github/ports.ts'

/** The accounts that write releases: as the config names them, else that of a workflow's own token. */
export function writersOf(config: Config | undefined): readonly string[] {
  return config?.journal?.writers ?? ['github-actions[bot]']
}

/**
 * Takes for a release only what one of these accounts wrote, Deployments and statuses alike: anybody with write access may make either,
 * and would otherwise choose what a rollback puts into production, end a release of others, or hold the lock for ever. GitHub says who
 * wrote; the payload is not asked.
 *
 * @param writers  logins, an app's with `[bot]`; compared without regard to case, as GitHub does
 */
export function believeOnly(writers: readonly string[], github: GitHub): GitHub {
  const known = new Set(writers.map((login) => login.toLowerCase()))
  const isBelieved = ({ creator }: { readonly creator: string }) => known.has(creator.toLowerCase())
  const { deployments } = github
  const believed: Deployments = {
    ...deployments,
    async create(wanted) {
      const made = await deployments.create(wanted)
      if (isBelieved(made)) return made
      throw new ActionError(
        'JOURNAL_WRITER_UNKNOWN',
        `this token writes as ${made.creator || 'nobody'}, and releases count only when written by ${writers.join(', ')}`,
      )
    },
    async get(id) {
      const found = await deployments.get(id)
      return found && isBelieved(found) ? found : undefined
    },
    list: async (filter) => (await deployments.list(filter)).filter(isBelieved),
    statuses: async (id) => (await deployments.statuses(id)).filter(isBelieved),
  }
  return { ...github, deployments: believed }
}
