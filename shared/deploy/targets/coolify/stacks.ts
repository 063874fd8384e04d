import type { Revision } from '../../../rollout/revision.ts'
import { starting } from '../../starting.ts'
import type { DeploymentRef, DeploymentStatus, DeployTools, Inspection } from '../../target.ts'
import type { CoolifyClient } from './client.ts'
import { isUncertain, patiently } from '../patience.ts'
import type { CoolifyStack } from './schema.ts'

type Kind = 'services' | 'databases'

/** Services (compose in Coolify) and databases: no deployments, no ids, only a status. */
export interface Stacks {
  inspect(uuid: string, revision: Revision, signal: AbortSignal): Promise<Inspection | undefined>
  deploy(uuid: string, force: boolean, signal: AbortSignal): Promise<DeploymentRef>
  status(uuid: string, signal: AbortSignal): Promise<DeploymentStatus>
}

/** A start is asked for in the background: the status of before may show for a while. */
const looksUntilUp = 2
const looksUntilDown = 10

export function createStacks(client: CoolifyClient, tools: DeployTools): Stacks {
  const kinds = new Map<string, Kind>()
  /** Looks in a row at which it was up (positive) or down (negative). */
  const streaks = new Map<string, number>()

  async function find(uuid: string, signal: AbortSignal): Promise<(CoolifyStack & { kind: Kind }) | undefined> {
    const known = kinds.get(uuid)
    for (const kind of known ? [known] : (['services', 'databases'] as const)) {
      const stack = await patiently(() => client.stack(kind, uuid, signal), tools, signal, isUncertain)
      if (!stack) continue
      kinds.set(uuid, kind)
      return { ...stack, kind }
    }
    return undefined
  }

  return {
    async inspect(uuid, revision, signal) {
      const stack = await find(uuid, signal)
      if (!stack) return undefined
      const isService = stack.kind === 'services'
      return {
        name: stack.name,
        current: undefined,
        isCurrentLive: false,
        isRolling: false,
        warnings: isService
          ? ['a service is stopped while it is created anew (downtime), and cannot be rolled back']
          : [],
        ...(revision.kind === 'configured'
          ? {}
          : { refusal: `it is a ${isService ? 'service' : 'database'}: its images are set in its own configuration` }),
      }
    },

    async deploy(uuid, force, signal) {
      const stack = await find(uuid, signal)
      // a database that runs is left alone: starting it anew would take it away from everything that uses it
      const isNeeded = stack?.kind === 'services' || force || !(stack?.status ?? '').startsWith('running')
      if (stack && isNeeded) {
        await tools.holds()
        await starting(signal, (send) => send(() => client.startStack(stack.kind, uuid, signal)))
      }
      streaks.set(uuid, isNeeded ? 0 : looksUntilUp)
      return { resource: uuid, id: '', started: isNeeded }
    },

    async status(uuid, signal) {
      const stack = await find(uuid, signal)
      if (!stack) return { state: 'vanished', word: 'not found' }
      const before = streaks.get(uuid) ?? 0
      const isUp = stack.status.startsWith('running')
      const isDown = /^(exited|degraded|dead)/.test(stack.status)
      const streak = isUp ? Math.max(before, 0) + 1 : isDown ? Math.min(before, 0) - 1 : 0
      streaks.set(uuid, streak)
      if (streak >= looksUntilUp) return { state: 'finished', word: stack.status }
      return { state: streak <= -looksUntilDown ? 'failed' : 'running', word: stack.status }
    },
  }
}
