import { type Aftermath, withAftermath } from '../../../shared/action/aftermath.ts'
import { code, escapeMarkdown } from '../../../shared/markdown/markdown.ts'
import type { TerminalPhase } from '../../../shared/rollout/journal.ts'
import { activeSlot, describeWeights, otherSlot, type Weights } from '../../../shared/rollout/slots.ts'
import { type Lanes, type Place, sameOf } from './lanes.ts'

/** What this run has learned so far, for whoever reads about its end. */
export interface Known {
  releaseId?: number
  lanes?: Lanes
}

export interface Whereabouts {
  readonly environment: string
  readonly releaseId: number
  /** How the release ended; undefined while it is open. */
  readonly ended: TerminalPhase | undefined
  /** Of each service, in the order of the release; none where nobody has looked. */
  readonly places: readonly Place[]
}

/**
 * For whoever reads it at night, in Markdown: where traffic is, what happens by itself, and what to type next.
 */
export function renderNext(seen: Whereabouts): string {
  return [
    `- **Traffic**: ${describePlaces(seen.places)}`,
    `- **By itself**: ${happening(seen)}`,
    `- **You**: ${advice(seen)}`,
  ].join('\n')
}

export function describePlaces(places: readonly Place[]): string {
  if (places.length < 2) return describeTraffic(places[0]?.weights)
  return places.map(({ service, weights }) => `${escapeMarkdown(service)} ${describeTraffic(weights)}`).join('; ')
}

function describeTraffic(weights: Weights | undefined): string {
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
export function advice({ ended, places, environment, releaseId }: Whereabouts): string {
  const where = environment === '' ? '' : ` -f environment=${environment}`
  const command = code(`gh workflow run rollback.yml${where}`)
  // GitHub refuses an input that a workflow does not have, and one of a single service has none
  const names = places.map(({ service }) => service).filter((service) => service !== '')
  const named = names.map((service) => code(`-f service=${service}`)).join(' or ')
  const which = named === '' ? '' : ` (with ${named} where the workflow asks for one)`
  const back = `${command}${which} goes back to the last good version`
  const [{ weights } = { weights: undefined }] = places
  const active = places.length === 1 && weights ? activeSlot(weights) : undefined
  if (places.some((place) => place.weights && !activeSlot(place.weights)))
    return `${back}; or run this workflow${places.length > 1 ? ' for the service that is split' : ''} with ${code('to: blue')} or ${code('to: green')}: both work from a split`
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
export async function tellAftermath(thrown: unknown, { releaseId, lanes }: Known): Promise<unknown> {
  if (releaseId === undefined) return thrown
  const signal = AbortSignal.timeout(lastLook)
  const look = async ({ part, bench }: Lanes['lanes'][number]): Promise<Place> => ({
    service: part.service,
    weights: await bench.driver.observe(signal).catch(() => undefined),
  })
  const places = await Promise.all(lanes?.lanes.map(look) ?? [])
  const active = sameOf(places.map(({ weights }) => weights && activeSlot(weights)))
  const { environment = '' } = lanes?.lead.settings ?? {}
  const aftermath: Aftermath = {
    outputs: {
      'release-id': releaseId,
      'github-deployment-id': releaseId,
      ...(active && { active, preview: otherSlot(active) }),
    },
    summary: renderNext({ environment, releaseId, ended: undefined, places }),
  }
  return withAftermath(thrown, aftermath)
}
