import type { Answer, Asked, Routes } from '../http/exchange.ts'
import { refusal } from './answers.ts'
import { hostOf, type VercelDeployment } from './deployment.ts'

export interface RollingStage {
  readonly targetPercentage: number
  readonly requireApproval?: boolean
  /** Minutes, as they are configured; read they are seconds. */
  readonly duration?: number
}

export interface Rolling {
  readonly routes: Routes
  /** The deployment that is rolled out, and its share in percent. */
  canary(): { readonly id: string; readonly percent: number } | undefined
  complete(): void
  abort(): void
  queue(id: string): void
}

interface Run {
  readonly base: string
  readonly canary: string
  readonly startedAt: number
  state: 'ACTIVE' | 'COMPLETE' | 'ABORTED'
  index: number
  queued: string | null
  updatedAt: number
}

/** Rolling releases by stages; `null` while there was none. */
export function createRolling(world: {
  readonly stages: readonly RollingStage[]
  readonly deployments: readonly VercelDeployment[]
  readonly live: { id: string }
  readonly now: () => number
}): Rolling {
  const { stages, deployments, live, now } = world
  let run: Run | undefined
  const find = (id: unknown) => deployments.find((one) => one.id === id)

  function set(changes: Partial<Run>): void {
    if (run) Object.assign(run, changes, { updatedAt: now() })
  }

  function complete(): void {
    if (run?.state !== 'ACTIVE') return
    live.id = run.canary
    find(run.canary)!.hasDomains = true
    set({ state: 'COMPLETE', index: stages.length - 1 })
  }

  const stageAt = (index: number) => {
    const stage = stages[index]
    if (!stage) return null
    const { targetPercentage, requireApproval = false, duration } = stage
    return {
      index,
      isFinalStage: targetPercentage === 100,
      targetPercentage,
      requireApproval,
      duration: duration === undefined ? null : duration * 60,
    }
  }
  function presentRun(): unknown {
    if (!run) return null
    const { state, index, queued, startedAt, updatedAt, base, canary } = run
    const isActive = state === 'ACTIVE'
    const [current, rolled] = [base, canary].map((id) => {
      const found = find(id)!
      return {
        id,
        name: 'shop',
        url: hostOf(found),
        readyState: found.readyState,
        createdAt: startedAt,
        target: 'production',
      }
    })
    return {
      state,
      substate: null,
      currentDeployment: current,
      canaryDeployment: rolled,
      queuedDeploymentId: queued,
      advancementType: stages.some(({ requireApproval }) => requireApproval) ? 'manual-approval' : 'automatic',
      stages: stages.map((_, at) => stageAt(at)),
      activeStage: isActive ? stageAt(index) : null,
      nextStage: isActive ? stageAt(index + 1) : null,
      startedAt,
      updatedAt,
    }
  }
  const presented = (): Answer => ({ status: 200, body: { rollingRelease: presentRun() } })

  function start({ json }: Asked): Answer {
    const { canaryDeploymentId: id } = (json ?? {}) as { canaryDeploymentId?: string }
    if (stages.length === 0) return refusal(400, 'bad_request', 'Rolling releases are not enabled')
    const found = find(id)
    if (found?.readyState !== 'READY' || found.target !== 'production')
      return refusal(404, 'not_found', 'Deployment not found')
    if (run?.state === 'ACTIVE' && run.canary !== id)
      return refusal(409, 'conflict', 'Another rolling release is active')
    if (run?.state !== 'ACTIVE')
      run = {
        base: live.id,
        canary: found.id,
        state: 'ACTIVE',
        index: 0,
        queued: null,
        startedAt: now(),
        updatedAt: now(),
      }
    return presented()
  }

  /** What is approved must be what comes next, of the release that is on. */
  function approve({ json }: Asked): Answer {
    const { nextStageIndex: next, canaryDeploymentId: id } = (json ?? {}) as Record<string, unknown>
    if (run?.state !== 'ACTIVE' || run.canary !== id)
      return refusal(409, 'conflict', 'No such rolling release is active')
    if (next !== run.index + 1) return refusal(400, 'bad_request', 'The stage is not the next one')
    set({ index: run.index + 1 })
    if (run.index === stages.length - 1) complete()
    return presented()
  }

  return {
    routes: {
      'GET /v1/projects/{project}/rolling-release': presented,
      'GET /v1/projects/{project}/rolling-release/config': () => ({
        status: 200,
        body: { rollingRelease: stages.length === 0 ? null : { target: 'production', stages } },
      }),
      'POST /v1/projects/{project}/rolling-release/start': start,
      'POST /v1/projects/{project}/rolling-release/approve-stage': approve,
      'POST /v1/projects/{project}/rolling-release/complete'({ json }) {
        const { canaryDeploymentId: id } = (json ?? {}) as Record<string, unknown>
        if (run?.state !== 'ACTIVE' || run.canary !== id)
          return refusal(409, 'conflict', 'No such rolling release is active')
        complete()
        return presented()
      },
    },
    canary: () =>
      run?.state === 'ACTIVE' ? { id: run.canary, percent: stages[run.index]!.targetPercentage } : undefined,
    complete,
    abort: () => run?.state === 'ACTIVE' && set({ state: 'ABORTED' }),
    queue: (id) => set({ queued: id }),
  }
}
