import type { Answer, Asked } from '../http/exchange.ts'
import type { GitStore } from './git/store.ts'
import type { State } from './state.ts'

/** What handlers share. */
export interface World {
  readonly owner: string
  readonly repo: string
  /** Base of the REST API; the pages that people look at are below it too. */
  readonly url: string
  readonly git: GitStore
  readonly state: State
  /** Ids rise and are never used twice. */
  readonly nextId: () => number
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** Now as GitHub writes it: whole seconds. */
  readonly stamp: () => string
}

/** Who a token belongs to, and what it may do. */
export interface Grant {
  readonly login: string
  /** `all`, or `contents:read`, `deployments:write`… (write includes read). */
  readonly permissions: 'all' | readonly string[]
}

export interface Call extends Asked {
  readonly grant: Grant
  /** The JSON body; {} when there was none. It has passed validation against GitHub's description. */
  readonly body: Readonly<Record<string, unknown>>
}

export interface Endpoint {
  /** Permission as in `Grant`; several with `|`: any of them. */
  readonly needs: string
  handle(call: Call): Answer | Promise<Answer>
}

export type Endpoints = Readonly<Record<string, Endpoint>>

export function holds({ permissions }: Grant, needed: string): boolean {
  if (permissions === 'all' || needed === 'metadata:read') return true
  return needed
    .split('|')
    .some((one) => permissions.includes(one) || permissions.includes(one.replace(':read', ':write')))
}

/** `GET` below the repository, as patterns and OpenAPI name it. */
export const repoPath = '/repos/{owner}/{repo}'
