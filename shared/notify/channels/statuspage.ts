import * as z from 'zod/mini'
import { ConfigurationError, ProviderError } from '../../errors/action-error.ts'
import { bodyLines, type Message, type NotifyEvent } from '../message.ts'
import type { ChannelDefinition } from '../notifier.ts'

/** What readers of a public page are told of; the other events are none of their business. */
const statuses: Partial<Record<NotifyEvent, string>> = {
  incident: 'investigating',
  rollback: 'identified',
  maintenance: 'identified',
  resolved: 'resolved',
}

const incident = z.object({
  id: z.string(),
  shortlink: z.nullish(z.string()),
  metadata: z.nullish(z.object({ release_kit: z.optional(z.object({ dedup_key: z.string() })) })),
})

/** `statuspage PAGE-ID`: one public incident a dedup key (kept in the incident's metadata), updated until it is resolved. */
export const statuspage: ChannelDefinition = {
  check(address, { statuspageToken }) {
    if (address === '')
      return { input: 'channels', allowed: 'statuspage with the id of the page', example: 'statuspage kctbh9vrtdwd' }
    if (statuspageToken !== '') return undefined
    return {
      input: 'statuspage-token',
      allowed: 'an API key of Statuspage, for the channel statuspage',
      example: '${{ secrets.STATUSPAGE_TOKEN }}',
    }
  },
  create(page, { http, secrets, urls }) {
    const client = http('Statuspage', {
      baseUrl: urls.statuspage,
      headers: { authorization: `OAuth ${secrets.statuspageToken}` },
    })
    const incidents = `v1/pages/${encodeURIComponent(page)}/incidents`

    function read<T>(schema: z.ZodMiniType<T>, value: unknown, asked: string): T {
      const { data, error } = schema.safeParse(value)
      if (error)
        throw new ProviderError('PROVIDER_NONSENSE', {
          provider: 'Statuspage',
          asked,
          answered: z.prettifyError(error),
        })
      return data
    }

    async function findOpen({ dedupKey }: Message, signal: AbortSignal): Promise<string | undefined> {
      const url = `${incidents}/unresolved`
      const answer = await client.expectOk({ method: 'GET', url }, signal)
      const open = read(z.array(incident), answer.json(), `GET ${url}`)
      return open.find(({ metadata }) => metadata?.release_kit?.dedup_key === dedupKey)?.id
    }

    return {
      async send(message, signal) {
        const status = statuses[message.event]
        if (status === undefined) throw new ConfigurationError([notForAll(message.event)])
        const id = await findOpen(message, signal)
        if (id === undefined && message.event === 'resolved') return {}
        const request = {
          url: id === undefined ? incidents : `${incidents}/${id}`,
          json: { incident: incidentOf(message, status) },
        }
        const answer = await client.expectOk({ method: id === undefined ? 'POST' : 'PATCH', ...request }, signal)
        const { shortlink } = read(incident, answer.json(), request.url)
        return typeof shortlink === 'string' ? { url: shortlink } : {}
      },
    }
  },
}

function incidentOf(message: Message, status: string) {
  return {
    ...(message.event === 'resolved' ? {} : { name: message.title }),
    status,
    ...(message.event === 'maintenance' ? { impact_override: 'maintenance' } : {}),
    body: bodyLines(message).join('\n'),
    metadata: { release_kit: { dedup_key: message.dedupKey } },
  }
}

function notForAll(event: NotifyEvent) {
  return {
    input: 'event',
    received: event,
    allowed: `${Object.keys(statuses).join(', ')} for the channel statuspage`,
    example: 'incident',
  }
}
