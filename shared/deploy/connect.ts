import type { ActionContext } from '../action/action.ts'
import { createHttpClient } from '../http/client.ts'
import { formatDuration } from '../time/duration.ts'
import { deployTargets } from './registry.ts'
import { type DeployTarget, type DeployTargetKind, deployTargetTitles } from './target.ts'

export interface Connection {
  readonly kind: DeployTargetKind
  readonly url: string
  readonly token: string
  /** Milliseconds between two looks. */
  readonly pollInterval: number
  /** Called before every effect; throws when this run may no longer write. */
  readonly holds: () => Promise<void>
}

/** A target of any kind, as this run may speak to it. Masks the token. */
export function connectTarget(
  { kind, url, token, pollInterval, holds }: Connection,
  context: Pick<ActionContext, 'clock' | 'redactor' | 'log' | 'mask'>,
): DeployTarget {
  const { clock, redactor, log } = context
  const provider = deployTargetTitles[kind]
  context.mask(token)
  // Coolify's token is `id|secret`: the secret alone must not show either
  context.mask(token.split('|').at(-1) ?? '')
  const http = createHttpClient({
    provider,
    baseUrl: url,
    headers: { authorization: `Bearer ${token}` },
    clock,
    redactor,
    onRetry: (why, wait) => log.info(`${provider}: ${why}; asking again in ${formatDuration(wait)}`),
  })
  return deployTargets[kind].create({ http, clock, redactor, log, pollInterval, holds })
}
