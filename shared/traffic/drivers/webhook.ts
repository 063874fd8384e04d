import * as z from 'zod/mini'
import { isApiUrl } from '../../action/fields.ts'
import { type Problem, ProviderError } from '../../errors/action-error.ts'
import type { HttpClient } from '../../http/client.ts'
import { type Slot, slots, type Weights, weightsFor } from '../../rollout/slots.ts'
import type { DriverDefinition, DriverSettings, Stamp, TrafficDriver } from '../driver.ts'
import { isWhole, percent, rounding } from '../percent.ts'
import { fetchThrough } from '../reach/fetch.ts'
import { fill, placesIn, unknownPlaceholders, valueAt, type Values } from '../template.ts'
import { whoAnswers } from '../who-answers.ts'

const answer = z.object({ weights: z.object({ blue: percent, green: percent }) })
const mapping = z
  .record(z.string(), z.unknown())
  .check(z.refine((template) => unknownPlaceholders(template).length === 0))
const options = z.strictObject({
  verify: z._default(z.enum(['read-back', 'slot-header']), 'read-back'),
  /** Requests to the public URL that must all be answered by one slot: 30 miss a split of 10 % with a chance of 4 %. */
  samples: z._default(z.number().check(z.gte(3), z.lte(100)), 30),
  /** A team's own JSON in place of release-kit's: what is posted, and where in the answer to GET the weights are. */
  body: z.optional(mapping),
  observe: z.optional(mapping.check(z.refine(isReadable))),
  /** The finest step in percent that the edge keeps: 0.4 for one that counts in 256ths. */
  resolution: z._default(z.number().check(z.gt(0), z.lte(100)), rounding),
})

const allowed =
  'verify: read-back or slot-header, samples: 3 to 100, resolution: more than 0, at most 100, body: JSON with {route}, {slot}, {blue-weight}, {green-weight}, {release-id}, {reason}, {deadline}, observe: JSON with {blue-weight}, {green-weight} or {slot} alone as values'

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
        allowed,
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
    const { verify, samples, resolution, body, observe } = options.parse(settings.options)
    const places = observe && placesIn(observe)
    return {
      kind: 'webhook',
      resolution: verify === 'slot-header' || places?.has('slot') ? 100 : resolution,
      observe: (signal) =>
        verify === 'slot-header' && front
          ? whoAnswers(front, samples, signal)
          : readBack(settings, http, signal, places),
      async shift(weights, stamp, signal) {
        await http.expectOk(
          {
            method: 'POST',
            url: settings.url,
            json: body ? fill(body, valuesOf(settings, weights, stamp)) : own(settings, weights, stamp),
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

function own({ route }: DriverSettings, weights: Weights, { releaseId, reason, deadline }: Stamp) {
  const slot = mainSlot(weights)
  return { route, slot, weights, releaseId, reason, ...(deadline && { deadline: new Date(deadline).toISOString() }) }
}

function valuesOf(settings: DriverSettings, weights: Weights, stamp: Stamp): Values {
  const { route, slot, releaseId, reason, deadline = '' } = { deadline: undefined, ...own(settings, weights, stamp) }
  return {
    route,
    slot: settings.names[slot] || slot,
    'blue-weight': weights.blue,
    'green-weight': weights.green,
    'release-id': releaseId,
    reason,
    deadline,
  }
}

/** Both weights, one of them, or the slot that has all; nothing else. */
function isReadable(template: unknown): boolean {
  const found = [...placesIn(template).keys()].sort().join()
  return ['blue-weight,green-weight', 'blue-weight', 'green-weight', 'slot'].includes(found)
}

function weightsAt(answered: unknown, places: ReadonlyMap<string, readonly string[]>, { names }: DriverSettings) {
  const at = (name: string) => valueAt(answered, places.get(name) ?? [])
  if (places.has('slot')) {
    const slot = slots.find((each) => at('slot') === (names[each] || each))
    return slot && weightsFor(slot, 100)
  }
  const number = (name: string) => (places.has(name) ? percent.safeParse(at(name)).data : undefined)
  const [blue, green] = [number('blue-weight'), number('green-weight')]
  if (places.size === 2) return blue === undefined || green === undefined ? undefined : { blue, green }
  if (blue !== undefined) return weightsFor('blue', blue)
  return green === undefined ? undefined : weightsFor('green', green)
}

async function readBack(
  settings: DriverSettings,
  http: HttpClient,
  signal: AbortSignal,
  places: ReadonlyMap<string, readonly string[]> | undefined,
): Promise<Weights> {
  const { url, route } = settings
  const target = new URL(url)
  target.searchParams.set('route', route)
  const response = await http.expectOk({ method: 'GET', url: target.href }, signal)
  const answered = response.json()
  const weights = places ? weightsAt(answered, places, settings) : answer.safeParse(answered).data?.weights
  if (weights && isWhole(weights)) return weights
  throw new ProviderError('PROVIDER_NONSENSE', {
    provider: 'traffic edge',
    asked: `GET weights of route ${route}`,
    answered: places
      ? 'no weights (or no slot) where driver-options observe says they are'
      : 'no {"weights":{"blue":…,"green":…}} that add up to 100',
  })
}

/** For edges that know no weights: the slot that most traffic goes to. */
function mainSlot(weights: Weights): Slot {
  return weights.blue >= weights.green ? 'blue' : 'green'
}
