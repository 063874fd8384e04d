import type { DeploymentRef } from '../../target.ts'
import type { Applications } from './applications.ts'

/** A deployment, and what its application was set to before it. */
export interface Begun {
  readonly ref: DeploymentRef
  /** Absent: nothing was set for it. */
  readonly before?: Before
}

interface Before {
  readonly columns: object
  /** What was set stays when the deployment has finished. */
  readonly isKeptWhenFinished: boolean
}

/** Remembers what was set for a deployment, and takes it back when that is over. */
export function createTakeBack(applications: Applications) {
  const known = new Map<string, Before>()
  return {
    remember({ ref, before }: Begun): DeploymentRef {
      if (before) known.set(ref.id, before)
      return ref
    },
    async takeBack({ id, resource }: DeploymentRef, isFinished: boolean, signal: AbortSignal): Promise<void> {
      const before = known.get(id)
      if (before && !(isFinished && before.isKeptWhenFinished))
        await applications.configure(resource, before.columns, signal)
    },
  }
}
