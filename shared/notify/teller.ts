import type { ActionContext } from '../action/action.ts'
import type { Issues } from '../github/ports.ts'
import { addressesIn, type Channel } from './channel.ts'
import { passwordIn } from './channels/email.ts'
import { composeMessage, type Telling } from './compose.ts'
import type { Locale } from './message.ts'
import { type NotifierSecrets, urlsOf } from './notifier.ts'
import { createNotifierContext, tellAll } from './tell.ts'

/** Tells people for an action that runs by schedule: who could not be told is told again by its next run. */
export interface Teller {
  /** @returns whether every channel was told; those that were not stand in `untold` */
  tell(channels: readonly Channel[], telling: Telling): Promise<boolean>
  readonly untold: ReadonlySet<string>
}

export function createTeller(
  secrets: NotifierSecrets,
  { issues, locale }: { readonly issues: Issues; readonly locale: Locale },
  context: ActionContext,
): Teller {
  passwordIn(secrets.smtpUrl).forEach((secret) => {
    context.mask(secret)
  })
  const notifying = createNotifierContext(
    secrets,
    { urls: urlsOf(context.config), issues: () => Promise.resolve(issues) },
    context,
  )
  const untold = new Set<string>()
  return {
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
