import type { ActionContext, Common } from '../../../shared/action/action.ts'
import { type Channel, routed } from '../../../shared/notify/channel.ts'
import type { GitHub } from '../../../shared/github/ports.ts'
import { createTeller, type Teller } from '../../../shared/notify/teller.ts'
import type { Inputs } from './inputs.ts'
import type { Place } from './plan.ts'
import { words } from './words.ts'

/** What the parts of this action share. */
export interface Desk extends Teller {
  readonly github: GitHub
  readonly context: ActionContext
  readonly words: (typeof words)['en']
  /** Where incidents are told. Their issue is ours. */
  readonly channels: Readonly<Record<'critical' | 'important', readonly Channel[]>>
}

export function createDesk(inputs: Inputs & Common, github: GitHub, context: ActionContext): Desk {
  const locale = inputs.locale ?? context.config?.locale ?? 'en'
  const teller = createTeller(inputs, { issues: github.issues, locale }, context)
  const told = (severity: 'critical' | 'important') =>
    routed(context.config, severity).filter(({ kind }) => kind !== 'issue')
  const channels = { critical: told('critical'), important: told('important') }
  return { ...teller, github, context, words: words[locale], channels }
}

/** `frontend, production` */
export function nameOf({ service, environment }: Place): string {
  return [service, environment].filter((part) => part !== '').join(', ')
}

/** `2026-11-25 10:00`, in UTC. */
export function formatTime(instant: number): string {
  return new Date(instant).toISOString().slice(0, 16).replace('T', ' ')
}
