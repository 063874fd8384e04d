import * as z from 'zod/mini'
import { isApiUrl } from '../../action/fields.ts'
import { type Problem, ProviderError } from '../../errors/action-error.ts'
import type { HttpClient } from '../../http/client.ts'
import type { Slot, Weights } from '../../rollout/slots.ts'
import type { DriverDefinition, DriverSettings, TrafficDriver } from '../driver.ts'
import { fetchThrough } from '../reach/fetch.ts'
import { whoAnswers } from '../who-answers.ts'

/** What floating point alone may make of a percentage. */
const rounding = 1e-6
const percent = z.number().check(z.gte(0), z.lte(100))
const answer = z.object({ weights: z.object({ blue: percent, green: percent }) })
const options = z.strictObject({
  verify: z._default(z.enum(['read-back', 'slot-header']), 'read-back'),
  /** Requests to the public URL that must all be answered by one slot: 30 miss a split of 10 % with a chance of 4 %. */
  samples: z._default(z.number().check(z.gte(3), z.lte(100)), 30),
  /** The finest step in percent that the edge keeps: 0.4 for one that counts in 256ths. */
  resolution: z._default(z.number().check(z.gt(0), z.lte(100)), rounding),
})

const notAnApi = (received: string): Problem => ({
  input: 'driver-url',
  received,
  allowed: 'an http or https URL without a user and a password',
  example: 'https://edge.example.com/weights',
})

/**
 * A traffic edge that speaks release-kit's own contract: `POST url` with the weights, `GET url?route=` to read them
 * back. An edge without the GET is verified by who answers at the public URL (`verify: slot-header`); only 0 and 100
 * can be told apart that way.
 */
export const webhookDefinition: DriverDefinition = {
  check(settings) {
    const parsed = options.safeParse(settings.options)
    if (!parsed.success) {
      return parsed.error.issues.map((issue) => ({
        input: `driver-options ${issue.path.map(String).join('.')}`.trim(),
        received: JSON.stringify(settings.options),
        allowed: 'verify: read-back or slot-header, samples: 3 to 100, resolution: more than 0, at most 100',
        example: 'verify: slot-header',
      }))
    }
    const needed: [string, string, string][] = [
      ['driver-url', settings.url, 'https://edge.example.com/weights'],
      ['route', settings.route, 'shop.example.com'],
    ]
    if (parsed.data.verify === 'slot-header') {
      needed.push(
        ['url', settings.publicUrl, 'https://shop.example.com'],
        ['slot-header', settings.slotHeader, 'x-slot'],
      )
    }
    const missing = needed
      .filter(([, value]) => value === '')
      .map(([input, , example]): Problem => ({ input, allowed: `needed by driver webhook`, example }))
    return settings.url === '' || isApiUrl(settings.url) ? missing : [notAnApi(settings.url), ...missing]
  },
  create(settings, { http: client, place, front }) {
    const http = client(place.isLocal ? {} : { fetch: fetchThrough(place) })
    const { verify, samples, resolution } = options.parse(settings.options)
    return {
      kind: 'webhook',
      resolution: verify === 'read-back' ? resolution : 100,
      observe: (signal) =>
        verify === 'slot-header' && front ? whoAnswers(front, samples, signal) : readBack(settings, http, signal),
      async shift(weights, stamp, signal) {
        await http.expectOk(
          {
            method: 'POST',
            url: settings.url,
            json: {
              route: settings.route,
              slot: mainSlot(weights),
              weights,
              releaseId: stamp.releaseId,
              reason: stamp.reason,
            },
            headers: { 'idempotency-key': crypto.randomUUID() },
            // the write is absolute, and its key stays the same over the retries of one call
            idempotent: true,
          },
          signal,
        )
      },
    } satisfies TrafficDriver
  },
}

async function readBack({ url, route }: DriverSettings, http: HttpClient, signal: AbortSignal): Promise<Weights> {
  const target = new URL(url)
  target.searchParams.set('route', route)
  const response = await http.expectOk({ method: 'GET', url: target.href }, signal)
  const parsed = answer.safeParse(response.json())
  if (parsed.success && isWhole(parsed.data.weights)) return parsed.data.weights
  throw new ProviderError('PROVIDER_NONSENSE', {
    provider: 'traffic edge',
    asked: `GET weights of route ${route}`,
    answered: 'no {"weights":{"blue":…,"green":…}} that add up to 100',
  })
}

function isWhole({ blue, green }: Weights): boolean {
  return Math.abs(blue + green - 100) < rounding
}

/** For edges that know no weights: the slot that most traffic goes to. */
function mainSlot(weights: Weights): Slot {
  return weights.blue >= weights.green ? 'blue' : 'green'
}
