import { randomUUID } from 'node:crypto'
import * as z from 'zod/mini'
import { isApiUrl } from '../../action/fields.ts'
import { type Problem, ProviderError } from '../../errors/action-error.ts'
import { describeRevision } from '../../rollout/revision.ts'
import { starting } from '../starting.ts'
import type { Connection, DeployTarget, DeployTools, TargetSettings } from '../target.ts'
import { optionProblems } from './options.ts'
import { patiently } from './patience.ts'
import { knownWords, readMade, readReport, type Report, textOf } from './report.ts'
import { createReportedTarget, type Started } from './reported.ts'

const options = z.strictObject({
  /** Answers JSON with the state; `{id}` stands for the id that the hook answered. */
  'status-url': z.optional(z.string()),
  /** Member of that JSON with the word for the state. */
  'state-field': z._default(z.string().check(z.minLength(1)), 'state'),
})
const known = 'status-url, state-field'
const object = z.record(z.string(), z.unknown())

export const webhookSettings = {
  check({ url, options: given }: TargetSettings): readonly Problem[] {
    const problems = [...optionProblems(options, given, known)]
    if (!isApiUrl(url))
      problems.push({
        input: 'url',
        // the address may be a credential itself
        ...(url === '' ? {} : { received: '***' }),
        allowed: 'the URL of the deploy hook, http or https, without user and password',
        example: 'https://deploy.example.com/hooks/shop',
      })
    const status = textOf(given['status-url'])
    const isNear = isApiUrl(status) && isApiUrl(url) && new URL(status).origin === new URL(url).origin
    if (status !== '' && isApiUrl(url) && !isNear)
      problems.push({
        input: 'options status-url',
        received: status,
        allowed: 'a URL of the same server as the hook, since it is sent the same token',
        example: `${new URL(url).origin}/deployments/{id}`,
      })
    return problems
  },
  unseen: ({ options: given }: TargetSettings) => ('status-url' in given ? undefined : 'status-url'),
  connect({ url, token }: TargetSettings): Connection {
    const headers = token === '' ? {} : { authorization: `Bearer ${token}` }
    return { baseUrl: url, headers, secrets: [url], isSecret: true }
  },
}

/**
 * Somebody's own deploy hook: `POST url` with what is to be deployed, and, where there is a status URL, `GET` until it
 * says how it ended. A POST whose answer got lost is not sent again: it may have been carried out.
 */
export function createWebhookTarget(tools: DeployTools, settings: TargetSettings): DeployTarget {
  const { http, redactor } = tools
  const { 'status-url': statusUrl, 'state-field': field } = options.parse(settings.options)
  const isById = (id: string) => statusUrl?.includes('{id}') === true && id !== ''

  async function look(url: string, signal: AbortSignal): Promise<Report> {
    const answer = await patiently(() => http.expectOk({ method: 'GET', url }, signal), tools, signal)
    const said = object.safeParse(answer.json()).data ?? {}
    const report = readReport({ ...said, state: said[field] })
    if (report) return report
    throw nonsense(
      'GET the status URL',
      redactor.redact(`${field} is "${textOf(said[field])}"; expected one of ${knownWords}`),
    )
  }

  return createReportedTarget({
    kind: 'webhook',
    isById,
    async start({ resource, revision, force }, signal): Promise<Started> {
      await tools.holds()
      const json = { resource, revision: describeRevision(revision), kind: revision.kind, force }
      const headers = { 'idempotency-key': randomUUID() }
      return starting(signal, async (send) => {
        const post = () => http.expectOk({ method: 'POST', url: settings.url, json, headers }, signal)
        const said = readObject((await send(post)).text)
        const id = textOf(said.id)
        if (statusUrl?.includes('{id}') && id === '')
          throw nonsense('POST the deploy hook', 'no id, which the status URL needs')
        return { id, made: readMade(said) }
      })
    },
    ...(statusUrl === undefined
      ? {}
      : { look: ({ id }, _, signal) => look(statusUrl.replaceAll('{id}', encodeURIComponent(id)), signal) }),
  })
}

/** A hook may answer anything. */
function readObject(text: string): Readonly<Record<string, unknown>> {
  try {
    return object.safeParse(JSON.parse(text)).data ?? {}
  } catch {
    return {}
  }
}

function nonsense(asked: string, answered: string): ProviderError {
  return new ProviderError('PROVIDER_NONSENSE', { provider: 'deploy hook', asked, answered })
}
