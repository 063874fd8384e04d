import type { ActionContext } from '../../action/action.ts'
import type { Config } from '../../config/config.ts'
import { ActionError } from '../../errors/action-error.ts'
import type { Deployments, GitHub } from '../../github/ports.ts'
import { readKeys } from './journal-key.ts'
import { sealed } from './sealed.ts'
import type { Keys } from './seal.ts'

/** The accounts that write releases: as the config names them, else that of a workflow's own token. */
export function writersOf(config: Config | undefined): readonly string[] {
  return config?.journal?.writers ?? ['github-actions[bot]']
}

/** Whether an account is one of them; GitHub tells accounts apart without regard to case. */
export function isWriterIn(config: Config | undefined): (account: string) => boolean {
  const writers = new Set(writersOf(config).map((login) => login.toLowerCase()))
  return (account) => writers.has(account.toLowerCase())
}

/** GitHub with those releases only that count: by who wrote them, and by the signature, where there is a key. */
export function believed(
  github: GitHub,
  inputs: { readonly journalKey: Keys },
  context: Pick<ActionContext, 'config' | 'env' | 'log' | 'mask'>,
): GitHub {
  return sealed(believeOnly(writersOf(context.config), github), readKeys(inputs, context), context.log)
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
    async *history(environment) {
      for await (const page of deployments.history(environment))
        yield page.filter(isBelieved).map((one) => ({ ...one, statuses: one.statuses.filter(isBelieved) }))
    },
    statuses: async (id) => (await deployments.statuses(id)).filter(isBelieved),
  }
  return { ...github, deployments: believed }
}
