import type { ActionContext, Common } from '../../../shared/action/action.ts'
import type { GitHub } from '../../../shared/github/ports.ts'
import { addressesIn, type Channel } from '../../../shared/notify/channel.ts'
import { passwordIn } from '../../../shared/notify/channels/email.ts'
import { composeMessage, type Telling } from '../../../shared/notify/compose.ts'
import { usualUrls } from '../../../shared/notify/notifier.ts'
import { createNotifierContext, tellAll } from '../../../shared/notify/tell.ts'
import type { Inputs } from './inputs.ts'

/** What the parts of this action share. */
export interface Desk {
  readonly github: GitHub
  readonly context: ActionContext
  readonly locale: 'en' | 'fr'
  /** Nothing is written or told. */
  readonly isRehearsal: boolean
  /** @returns whether every channel was told; those that were not stand in `untold` */
  tell(channels: readonly Channel[], telling: Telling): Promise<boolean>
  readonly untold: ReadonlySet<string>
}

export function createDesk(inputs: Inputs & Common, github: GitHub, context: ActionContext): Desk {
  const locale = inputs.locale ?? context.config?.locale ?? 'en'
  passwordIn(inputs.smtpUrl).forEach((secret) => {
    context.mask(secret)
  })
  const issues = () => Promise.resolve(github.issues)
  const notifying = createNotifierContext(inputs, { urls: usualUrls, issues }, context)
  const untold = new Set<string>()
  return {
    github,
    context,
    locale,
    isRehearsal: inputs.dryRun,
    untold,
    async tell(channels, telling) {
      for (const { address } of channels)
        addressesIn(address).forEach((secret) => {
          context.mask(secret)
        })
      const message = composeMessage(telling, { ...context.run, locale, actor: context.run.triggeringActor })
      const results = await tellAll(channels, message, notifying, context)
      const failed = results.filter(({ failure }) => failure !== undefined)
      for (const { channel, failure = '' } of failed) untold.add(`${channel}: ${failure}`)
      return failed.length === 0
    },
  }
}
