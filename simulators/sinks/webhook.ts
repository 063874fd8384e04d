import type { Answer, Asked } from '../http/exchange.ts'
import { type HttpSimulator, serve } from '../http/server.ts'

export interface WebhookSink extends HttpSimulator {
  /** Everything that was posted, in order. `authorization` is kept as sent, so that tests can check it. */
  readonly deliveries: readonly { readonly path: string; readonly authorization: string; readonly body: unknown }[]
}

/**
 * Takes any POST on any path.
 *
 * @param options.token  bearer token that is asked for; default: none
 */
export async function createWebhookSink({
  port = 0,
  token,
}: { port?: number; token?: string } = {}): Promise<WebhookSink> {
  const deliveries: { path: string; authorization: string; body: unknown }[] = []
  function accept(asked: Asked): Answer {
    const authorization = asked.headers.authorization ?? ''
    if (token !== undefined && authorization !== `Bearer ${token}`)
      return { status: 401, body: { error: 'unauthorized' } }
    deliveries.push({ path: asked.path, authorization, body: asked.json ?? asked.text })
    return { status: 204 }
  }
  const simulator = await serve({ name: 'webhook', port, routes: { 'POST /': accept, 'POST /{+path}': accept } })
  return { ...simulator, deliveries }
}
