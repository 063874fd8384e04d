import { runSmoke } from '../../../shared/command/smoke.ts'
import { whyBroken } from '../../../shared/release/judge/functions.ts'
import type { AnalysisResult } from '../../../shared/release/judge/analysis-result.ts'
import type { ReleaseContext } from '../../../shared/release/workbench.ts'
import type { RollbackPorts } from './ports.ts'
import type { RollbackSettings } from './resolve.ts'
import type { Attempt } from './ways/way.ts'

type Proven = Pick<AnalysisResult, 'verdict' | 'reason'>

/**
 * Proves that it is well again (O53): functions are tried, the smoke commands ask for users' access, the watch for errors and response times.
 * What they find is told, and never rolled back by itself.
 *
 * @returns undefined: nothing was asked for, or nothing has gone back
 */
export async function proveAfterwards(
  settings: RollbackSettings,
  context: ReleaseContext,
  ports: RollbackPorts,
  attempt: Attempt,
): Promise<Proven | undefined> {
  if (!attempt.done) return undefined
  const smoked = await smoke(settings, context, ports, attempt)
  if (smoked?.verdict === 'unhealthy') return smoked
  const watched = await watch(settings, context, ports, attempt)
  if (!smoked || !watched) return smoked ?? watched
  return { verdict: watched.verdict, reason: `${smoked.reason}; ${watched.reason}` }
}

async function smoke(
  { policy: { functions }, proof, service, target, traffic, data }: RollbackSettings,
  context: ReleaseContext,
  { bench }: RollbackPorts,
  { slot }: Attempt,
): Promise<Proven | undefined> {
  if (functions.length + proof.smoke.length === 0) return undefined
  const publicUrl = (traffic?.traffic.driver.publicUrl ?? '') || (target?.publicUrl ?? '')
  const slotUrl = traffic && slot ? traffic.traffic.slotUrl[slot] : publicUrl
  const place = slot ? `on ${slot}` : ''
  const isReached = slotUrl !== ''
  if (functions.length > 0 && !isReached)
    context.log.warning('functions are not tried: no URL of what is live is known')
  const broken = isReached ? await whyBroken(slotUrl, functions, place, context) : undefined
  if (broken !== undefined) return { verdict: 'unhealthy', reason: broken }
  const works =
    functions.length > 0 && isReached ? [`functions work: ${functions.map(({ name }) => name).join(', ')}`] : []
  if (proof.smoke.length === 0) return works[0] === undefined ? undefined : { verdict: 'healthy', reason: works[0] }
  const env = {
    ...proof.variables,
    ...{ SLOT_URL: slotUrl, PUBLIC_URL: publicUrl, SERVICE: service },
    ...(slot ? { SLOT: slot } : {}),
  }
  const { timeout, isolation } = proof
  const secrets = [...(bench?.secrets ?? []), target?.token ?? '', data?.database.url ?? '']
  const refusal = await runSmoke(proof.smoke, { env, timeout, isolation, secrets, place }, context)
  if (refusal !== undefined) return { verdict: 'unhealthy', reason: refusal }
  const passed = `smoke passed: ${proof.smoke.map(({ name }) => name).join(', ')}`
  return { verdict: 'healthy', reason: [...works, passed].join('; ') }
}

async function watch(
  { policy }: RollbackSettings,
  context: ReleaseContext,
  { bench }: RollbackPorts,
  { slot }: Attempt,
): Promise<Proven | undefined> {
  if (policy.bake === 0) return undefined
  if (!bench) context.log.warning('watch is ignored: it needs a driver')
  if (!bench || slot === undefined) return undefined
  context.log.event(`watching ${slot}`)
  return bench.route(policy, undefined).analyse(slot, { kind: 'bake', again: false }, context.signal)
}
