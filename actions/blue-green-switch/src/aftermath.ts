import { type Aftermath, withAftermath } from '../../../shared/action/aftermath.ts'
import { code, escapeMarkdown } from '../../../shared/markdown/markdown.ts'
import type { Workbench } from '../../../shared/release/workbench.ts'
import type { TerminalPhase } from '../../../shared/rollout/journal.ts'
import { activeSlot, describeWeights, otherSlot, type Weights } from '../../../shared/rollout/slots.ts'

/** What this run has learned so far, for whoever reads about its end. */
export interface Known {
  releaseId?: number
  bench?: Pick<Workbench, 'driver' | 'settings'>
}

export interface Whereabouts {
  readonly environment: string
  readonly service: string
  readonly releaseId: number
  /** How the release ended; undefined while it is open. */
  readonly ended: TerminalPhase | undefined
  /** Undefined where the edge does not answer. */
  readonly weights: Weights | undefined
}

/**
 * For whoever reads it at night, in Markdown: where traffic is, what happens by itself, and what to type next.
 */
export function renderNext(seen: Whereabouts): string {
  return [
    `- **Traffic**: ${describeTraffic(seen.weights)}`,
    `- **By itself**: ${happening(seen)}`,
    `- **You**: ${advice(seen)}`,
  ].join('\n')
}

export function describeTraffic(weights: Weights | undefined): string {
  if (!weights) return 'the edge does not tell where it is: look there'
  const active = activeSlot(weights)
  return active ? `all on ${active}` : `split: ${describeWeights(weights)}`
}

function happening({ ended, releaseId }: Whereabouts): string {
  const release = code(String(releaseId))
  if (ended === undefined)
    return `the post step of this job puts release ${release} in order now; where it cannot, the next release, rollback or janitor does`
  if (ended === 'NEEDS_HUMAN') return 'nothing: traffic stays where it is until somebody moves it'
  return `nothing more: release ${release} has ended, and its lock is free`
}

/** What to type next. */
export function advice({ ended, weights, environment, service, releaseId }: Whereabouts): string {
  const where = environment === '' ? '' : ` -f environment=${environment}`
  const command = code(`gh workflow run rollback.yml${where}`)
  // GitHub refuses an input that a workflow does not have, and one of a single service has none
  const which = service === '' ? '' : ` (with ${code(`-f service=${service}`)} where the workflow asks for one)`
  const back = `${command}${which} goes back to the last good version`
  const active = weights && activeSlot(weights)
  if (weights && !active)
    return `${back}; or run this workflow with ${code('to: blue')} or ${code('to: green')}: both work from a split`
  if (ended === undefined) return `wait for the post step; then, if need be, ${back}`
  if (ended === 'NEEDS_HUMAN') {
    const other = active ? `; ${code(`to: ${otherSlot(active)}`)} moves traffic to the other slot` : ''
    return `look at both slots; ${back}${other}`
  }
  if (ended === 'SUPERSEDED') return `look at the release that went first: ${code(`gh run list`)}`
  return `read why above, mend it and release again; ${escapeMarkdown(environment)} needs nothing now (release ${code(String(releaseId))})`
}

/** Milliseconds that the edge has to say where traffic is; a cancelled run has few. */
const lastLook = 2_000

/** Lets an error say where traffic is, and what comes next. @returns the same error */
export async function tellAftermath(thrown: unknown, { releaseId, bench }: Known): Promise<unknown> {
  if (releaseId === undefined) return thrown
  const signal = AbortSignal.timeout(lastLook)
  const weights = await bench?.driver.observe(signal).catch(() => undefined)
  const active = weights && activeSlot(weights)
  const { environment = '', service = '' } = bench?.settings ?? {}
  const aftermath: Aftermath = {
    outputs: {
      'release-id': releaseId,
      'github-deployment-id': releaseId,
      ...(active && { active, preview: otherSlot(active) }),
    },
    summary: renderNext({ environment, service, releaseId, ended: undefined, weights }),
  }
  return withAftermath(thrown, aftermath)
}
