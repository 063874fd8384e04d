import * as z from 'zod/mini'
import { ProviderError } from '../../../errors/action-error.ts'
import type { HttpClient } from '../../../http/client.ts'
import { type Slot, slots, type Weights } from '../../../rollout/slots.ts'
import type { DriverSettings } from '../../driver.ts'
import { sharesOf } from '../../requirements.ts'

const answer = z.object({
  status: z.string(),
  error: z.optional(z.array(z.string())),
  weighted: z.object({ services: z.array(z.object({ name: z.string(), weight: z._default(z.number(), 1) })) }),
})

/** Weights are whole numbers: 100 of them to the percent. */
export const fineness = 100

export function wholeWeights({ blue, green }: Weights): Weights {
  return { blue: Math.round(blue * fineness), green: Math.round(green * fineness) }
}

/** YAML, in the form that JSON is; both slots always, so that a name that is missing shows at once and not at the switch. */
export function documentOf(weights: Weights, { route, names }: Pick<DriverSettings, 'route' | 'names'>): string {
  const whole = wholeWeights(weights)
  const services = slots.map((slot) => ({ name: names[slot], weight: whole[slot] }))
  return `${JSON.stringify({ http: { services: { [route]: { weighted: { services } } } } }, undefined, 2)}\n`
}

/**
 * What Traefik's API shows in force of a weighted service.
 *
 * @param service  with its provider. @param names  of the services that it weighs, likewise
 * @returns undefined when it weighs others
 */
export async function readWeighted(
  http: HttpClient,
  service: string,
  names: Readonly<Record<Slot, string>>,
  signal: AbortSignal,
): Promise<Weights | undefined> {
  const asked = `/api/http/services/${encodeURIComponent(service)}`
  const response = await http.expectOk({ method: 'GET', url: asked }, signal)
  const parsed = answer.safeParse(response.json())
  if (!parsed.success) throw nonsense(`GET ${asked}`, 'no weighted service')
  const { status, error = [], weighted } = parsed.data
  if (status !== 'enabled') throw nonsense(`GET ${asked}`, `${status}: ${error.join('; ')}`)
  const { services } = weighted
  if (services.some(({ name, weight }) => weight > 0 && !Object.values(names).includes(name))) return undefined
  const [blue = 0, green = 0] = slots.map((slot) => services.find(({ name }) => name === names[slot])?.weight)
  return sharesOf(blue, green)
}

function nonsense(asked: string, answered: string): ProviderError {
  return new ProviderError('PROVIDER_NONSENSE', { provider: 'Traefik', asked, answered })
}
