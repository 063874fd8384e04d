import type { Action } from '../../../shared/action/action.ts'
import { fields } from './inputs.ts'
import { rollBack } from './one.ts'
import { outputs } from './outcome.ts'
import { finishLater } from './post.ts'
import { resolveServices, settle } from './several/resolve.ts'
import { rollBackTogether } from './several/together.ts'

export const action: Action<typeof fields, keyof typeof outputs> = {
  name: 'rollback',
  holdsPolicy: true,
  takesDefaults: true,
  takesSeveral: true,
  fields,
  outputs,
  checkSettings: async (inputs, config, env) => (await resolveServices(inputs, { config, env })).problems,
  async run(inputs, context) {
    const [first, ...others] = await settle(inputs, context)
    return others.length === 0 ? rollBack(first, context) : rollBackTogether([first, ...others], context)
  },
  // what one of several knows is enough to put the release of all in order
  post: async (inputs, context) => finishLater((await settle(inputs, context))[0], context),
}
