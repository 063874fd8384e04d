import * as z from 'zod/mini'
import { ProviderError } from '../../../errors/action-error.ts'
import { otherSlot, type Slot, slots, type Weights, weightsFor } from '../../../rollout/slots.ts'
import type { DriverSettings } from '../../driver.ts'
import type { Production } from './production.ts'
import { failure, type VercelProject } from './project.ts'

const stage = z.object({ index: z.number(), targetPercentage: z.number() })
const reference = z.nullish(z.object({ id: z.string() }))
const release = z.object({
  rollingRelease: z.nullable(
    z.object({
      state: z.string(),
      currentDeployment: reference,
      canaryDeployment: reference,
      activeStage: z.nullish(stage),
      stages: z.array(z.object({ targetPercentage: z.number() })),
      currentCanaryPercentage: z.optional(z.number()),
    }),
  ),
})
const config = z.object({
  rollingRelease: z.nullable(
    z.object({
      stages: z.nullish(z.array(z.object({ targetPercentage: z.number(), requireApproval: z.optional(z.boolean()) }))),
    }),
  ),
})
type Rolling = NonNullable<z.infer<typeof release>['rollingRelease']>
type Active = Rolling & { readonly canary: Slot; readonly base: Slot }

/** A rolling release whose stages are approved as they are asked for. Vercel goes only forwards: back is a rollback, which ends it. */
export interface RollingRelease {
  /** @returns undefined when none is on */
  split(signal: AbortSignal): Promise<Weights | undefined>
  shift(weights: Weights, signal: AbortSignal): Promise<void>
  /** The percentages before the last, as the project has them. */
  stages(signal: AbortSignal): Promise<readonly number[]>
  /** Whether one that is begun waits for an approval before each stage. */
  isByHand(signal: AbortSignal): Promise<boolean>
}

const path = '/rolling-release'
/** Plans without rolling releases. */
const without = [402, 403, 404]

export function createRollingRelease(
  project: VercelProject,
  production: Production,
  { names }: DriverSettings,
): RollingRelease {
  async function active(signal: AbortSignal): Promise<Active | undefined> {
    const found = await project.get(path, release, signal).catch((thrown: unknown) => {
      if (thrown instanceof ProviderError && without.includes(thrown.status ?? 0)) return undefined
      throw thrown
    })
    const { rollingRelease: rolling } = found ?? {}
    return rolling?.state === 'ACTIVE' ? { ...rolling, ...(await slotsOf(rolling, signal)) } : undefined
  }

  async function slotsOf(rolling: Rolling, signal: AbortSignal): Promise<{ canary: Slot; base: Slot }> {
    const [to, from] = [rolling.canaryDeployment?.id ?? '', rolling.currentDeployment?.id ?? '']
    const ids = await Promise.all(slots.map(async (slot) => (await project.deployment(names[slot], signal))?.id))
    const [canary, base] = [to, from].map((id) => slots.find((_, index) => ids[index] === id))
    if (canary && base && canary !== base) return { canary, base }
    throw failure('PROVIDER_REFUSED', `GET ${path}`, `somebody else's rolling release is on, from ${from} to ${to}`)
  }

  async function start(to: Slot, percent: number, signal: AbortSignal): Promise<void> {
    const { id, readySubstate } = await production.fit(to, signal)
    if (percent === 100 && readySubstate === 'PROMOTED') return production.give(to, signal)
    const { rollingRelease: given } = await project.get(`${path}/config`, config, signal)
    stageAt(given?.stages ?? [], percent)
    await project.post('v1', `${path}/start`, { canaryDeploymentId: id }, signal)
    const begun = await active(signal)
    if (!begun) throw failure('PROVIDER_REFUSED', `POST ${path}/start`, 'no rolling release is on')
    await advance(begun, percent, signal)
  }

  /** From stage to stage until the wanted one; each request names the stage it leads to, so that two are as one. */
  async function advance(on: Active, percent: number, signal: AbortSignal): Promise<void> {
    const canary = { canaryDeploymentId: on.canaryDeployment?.id }
    const now = on.activeStage?.index ?? -1
    if (percent === 100) {
      await project.post('v1', `${path}/complete`, canary, signal)
      return
    }
    const wanted = stageAt(on.stages, percent)
    if (wanted < now)
      throw failure('PROVIDER_REFUSED', `${percent} %`, 'Vercel is further on, and goes back to nothing but 0 %')
    for (let next = now + 1; next <= wanted; next++)
      await project.post('v1', `${path}/approve-stage`, { nextStageIndex: next, ...canary }, signal)
  }

  return {
    async split(signal) {
      const on = await active(signal)
      return on && weightsFor(on.canary, on.currentCanaryPercentage ?? on.activeStage?.targetPercentage ?? 0)
    },

    async shift(weights, signal) {
      const on = await active(signal)
      if (on)
        return weights[on.canary] === 0 ? production.rollBack(on.base, signal) : advance(on, weights[on.canary], signal)
      const live = await production.live(signal)
      if (!live) throw failure('PROVIDER_REFUSED', 'what has production now', 'neither blue nor green, or not yet')
      if (weights[live] < 100) await start(otherSlot(live), weights[otherSlot(live)], signal)
    },

    async stages(signal) {
      const { rollingRelease: given } = await project.get(`${path}/config`, config, signal)
      return (given?.stages ?? []).map(({ targetPercentage }) => targetPercentage).filter((percent) => percent < 100)
    },

    async isByHand(signal) {
      const { rollingRelease: given } = await project.get(`${path}/config`, config, signal)
      return (given?.stages ?? []).every(
        ({ targetPercentage, requireApproval }) => targetPercentage === 100 || requireApproval === true,
      )
    },
  }
}

/** @throws ProviderError PROVIDER_REFUSED when no stage is there */
function stageAt(stages: readonly { readonly targetPercentage: number }[], percent: number): number {
  const found = stages.findIndex(({ targetPercentage }) => targetPercentage === percent)
  if (found >= 0) return found
  const known = stages.map(({ targetPercentage }) => `${targetPercentage} %`).join(', ') || 'none'
  throw failure('PROVIDER_REFUSED', `${percent} % of the traffic`, `no such stage; there are: ${known}`)
}
