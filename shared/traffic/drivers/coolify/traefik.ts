import { ProviderError } from '../../../errors/action-error.ts'
import type { Probe } from '../../../health/probe.ts'
import type { HttpClient } from '../../../http/client.ts'
import { activeSlot, otherSlot, type Slot } from '../../../rollout/slots.ts'
import { readWeighted } from '../traefik/weighted.ts'
import { whoAnswers } from '../../who-answers.ts'
import type { Applications } from './applications.ts'
import { documentFor, fineness } from './document.ts'
import type { Proxy } from './proxy.ts'

/** Answers that must all be one slot's, where Traefik's API is not told. */
const samples = 30

interface Wanted {
  readonly name: string
  readonly host: string
  readonly isSecure: boolean
  readonly folder: string
  /** Which of Traefik's providers shows the containers. */
  readonly provider: string
  readonly 'entry-points': { readonly http: string; readonly https: string }
  readonly 'certificate-resolver': string
}

/**
 * Coolify's Traefik: a weighted service over those that the labels of the two applications make.
 *
 * @param seen.api  of that Traefik; without it the public route says who answers
 */
export function traefikProxy(
  { folder, provider, ...wanted }: Wanted,
  applications: Applications,
  { api, front }: { readonly api: HttpClient | undefined; readonly front: Probe | undefined },
): Proxy {
  /** As Coolify's labels name it: the first domain's, by its scheme. */
  async function serviceOf(slot: Slot, signal: AbortSignal): Promise<string> {
    const { uuid, domains } = await applications.of(slot, signal)
    const [first] = domains
    if (first !== undefined) return `${first.startsWith('https:') ? 'https' : 'http'}-0-${uuid}@${provider}`
    throw new ProviderError('PROVIDER_REFUSED', {
      provider: 'Coolify',
      asked: `domain of application ${uuid}`,
      answered: 'it has none, so that Coolify writes no service for it: give it a domain of its own and deploy it',
    })
  }

  return {
    type: 'TRAEFIK',
    folder,
    ending: 'yaml',
    resolution: api ? 1 / fineness : 100,
    // Coolify's Traefik takes a change at most every 2 s
    observation: { timeout: 30_000, poll: api ? 250 : 1_000 },
    async document(weights, signal) {
      const most = activeSlot(weights) ?? (weights.green > 50 ? 'green' : 'blue')
      const taking = [most, ...(weights[otherSlot(most)] > 0 ? [otherSlot(most)] : [])]
      const services = await Promise.all(
        taking.map(async (slot) => ({
          name: await serviceOf(slot, signal),
          weight: Math.round(weights[slot] * fineness),
        })),
      )
      return documentFor({ ...wanted, services })
    },
    async observe(signal) {
      if (!api) return front && whoAnswers(front, samples, signal)
      const [blue, green] = await Promise.all([serviceOf('blue', signal), serviceOf('green', signal)])
      return readWeighted(api, `${wanted.name}@file`, { blue, green }, signal)
    },
    problemOf: () => undefined,
  }
}
