import type { ActionContext, Common } from '../../../shared/action/action.ts'
import type { GitHub } from '../../../shared/github/ports.ts'
import { createTeller, type Teller } from '../../../shared/notify/teller.ts'
import type { Inputs } from './inputs.ts'

/** What the parts of this action share. */
export interface Desk extends Teller {
  readonly github: GitHub
  readonly context: ActionContext
  readonly locale: 'en' | 'fr'
  /** Nothing is written or told. */
  readonly isRehearsal: boolean
}

export function createDesk(inputs: Inputs & Common, github: GitHub, context: ActionContext): Desk {
  const locale = inputs.locale ?? context.config?.locale ?? 'en'
  const teller = createTeller(inputs, { issues: github.issues, locale }, context)
  return { ...teller, github, context, locale, isRehearsal: inputs.dryRun }
}
