import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import type { CoolifySimulator } from '../../../../simulators/coolify/coolify.ts'

export const shop = {
  uuid: 'shop',
  name: 'shop',
  image: 'ghcr.io/acme/shop:v1',
  domains: ['https://shop.test'],
  healthCheck: true,
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly body: unknown
}

export function deploymentsIn({ body }: Answer): readonly { message: string; deployment_uuid: string }[] {
  return (body as { deployments: { message: string; deployment_uuid: string }[] }).deployments
}

/** Asks a simulator's API as a person with curl does. */
export function createAsk(coolify: () => CoolifySimulator) {
  return async (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> => {
    const answer = await fetch(`${coolify().url}/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${coolify().token}`,
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? null : JSON.stringify(body),
    })
    const text = await answer.text()
    return { status: answer.status, headers: answer.headers, text, body: parse(text) }
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    // plain text and pages
    return undefined
  }
}

/** fetch sets the Host header itself. */
export async function versionAt(url: string, host: string): Promise<unknown> {
  const [response] = (await once(get(`${url}/health`, { headers: { host } }), 'response')) as [IncomingMessage]
  response.resume()
  return response.headers['x-version']
}

export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 5))
}
