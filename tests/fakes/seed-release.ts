import { tasks } from '../../shared/rollout/intent.ts'
import { encodeEntry, type ReleasePhase } from '../../shared/rollout/journal.ts'
import type { Slot } from '../../shared/rollout/slots.ts'
import type { SchemaChange } from '../../shared/rollout/schema-change.ts'
import type { Stage } from './stage.ts'

export interface Seeded {
  readonly version: string
  /** Undefined: in place. */
  readonly slot?: Slot
  readonly op?: 'switch' | 'deploy' | 'rollback'
  readonly service?: string
  readonly artifact?: string
  readonly phases?: readonly ReleasePhase[]
  /** The run that brought it up. */
  readonly run?: number
  readonly createdAt?: string
  readonly schema?: SchemaChange
}

const states: Partial<Record<ReleasePhase, 'success' | 'error' | 'failure'>> = {
  COMMITTED: 'success',
  NEEDS_HUMAN: 'error',
  REVERTED: 'failure',
}

/** A release some time ago, written by the journal's own encoder. @returns its id */
export function seedRelease(stage: Pick<Stage, 'github' | 'run'>, seeded: Seeded): number {
  const { version, slot, op = 'switch', service = '', run = 90, createdAt } = seeded
  const { artifact = `ghcr.io/acme/shop:${version}`, phases = ['PLANNED', 'LOCKED', 'ARMED', 'COMMITTED'] } = seeded
  const sha = stage.run(run).env.GITHUB_SHA ?? ''
  stage.run(run).end()
  const said = seeded.schema === undefined ? {} : { schema: seeded.schema }
  const payload = { v: 1, ...said, op, service, queued: true, artifact, version, run: { id: run, attempt: 1 } }
  const deployment = stage.github.seed.deployment({
    sha,
    task: tasks[op],
    environment: 'production',
    payload,
    ...(createdAt === undefined ? {} : { createdAt }),
  })
  for (const phase of phases) {
    const state = states[phase] ?? 'in_progress'
    const text = encodeEntry({ phase, step: [0, 0], slot: phase === 'PLANNED' ? undefined : slot, reason: 'seeded' })
    stage.github.seed.status(deployment, state, text)
  }
  return deployment.id
}
