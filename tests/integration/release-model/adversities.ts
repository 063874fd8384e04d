import { ProviderError } from '../../../shared/errors/action-error.ts'
import { codeOf } from '../../../shared/http/client.ts'
import type { Slot, Weights } from '../../../shared/rollout/slots.ts'

/** What a process asks of the world outside it. */
export type Port =
  | 'create'
  | 'get'
  | 'list'
  | 'statuses'
  | 'addStatus'
  | 'attempt'
  | 'tip'
  | 'commit'
  | 'take'
  | 'observe'
  | 'shift'
  | 'probe'
  | 'analyse'
  | 'target'

export type Provider = 'GitHub' | 'traffic edge' | 'slot' | 'target'

export const providerOf = (port: Port): Provider =>
  port === 'target'
    ? 'target'
    : port === 'probe' || port === 'analyse'
      ? 'slot'
      : port === 'observe' || port === 'shift'
        ? 'traffic edge'
        : 'GitHub'
export const isWrite = (port: Port): boolean => ['create', 'addStatus', 'take', 'shift'].includes(port)

/** What goes wrong at one call. What GitHub's and the edge's clients survive by asking again is not told here: these are what is left. */
export type Adversity =
  | { readonly kind: 'crash'; readonly when: 'before' | 'after' }
  /** An error for an answer; `done`: the write took effect all the same. */
  | { readonly kind: 'answer'; readonly status: number; readonly done: boolean }
  /** No answer: a reset at once, or a time-out. */
  | { readonly kind: 'silence'; readonly ms: number; readonly done: boolean }
  /** From this call on its provider answers nothing for so long. */
  | { readonly kind: 'outage'; readonly ms: number }
  /** A write of traffic is accepted, and takes effect so much later. */
  | { readonly kind: 'late'; readonly ms: number; readonly lost: boolean }
  /** What is read is as it was before the last change. */
  | { readonly kind: 'stale' }
  /** What is created here is listed so much later. */
  | { readonly kind: 'lag'; readonly ms: number }
  /** Somebody moves traffic at the edge. */
  | { readonly kind: 'hand'; readonly weights: Weights }
  /** Somebody writes a status of their own, or deletes the Deployment, on GitHub's pages. */
  | { readonly kind: 'status' }
  | { readonly kind: 'delete' }
  | { readonly kind: 'dies'; readonly slot: Slot }
  /** The machine stands still for so long. */
  | { readonly kind: 'jump'; readonly ms: number }

const statuses = [403, 404, 422, 429, 500, 503]
const everywhere: readonly Adversity[] = [
  { kind: 'crash', when: 'before' },
  { kind: 'crash', when: 'after' },
  { kind: 'hand', weights: { blue: 100, green: 0 } },
  { kind: 'hand', weights: { blue: 0, green: 100 } },
  { kind: 'hand', weights: { blue: 70, green: 30 } },
  { kind: 'status' },
  { kind: 'delete' },
  { kind: 'dies', slot: 'blue' },
  { kind: 'dies', slot: 'green' },
  { kind: 'jump', ms: 3_600_000 },
]
const both = [false, true]
const ofProviders: readonly Adversity[] = [
  ...statuses.map((status) => ({ kind: 'answer', status, done: false }) as const),
  ...[0, 10_000].map((ms) => ({ kind: 'silence', ms, done: false }) as const),
  ...[1_500, 20_000, 600_000].map((ms) => ({ kind: 'outage', ms }) as const),
]
const ofWrites: readonly Adversity[] = [
  ...[500, 503].map((status) => ({ kind: 'answer', status, done: true }) as const),
  ...[0, 10_000].map((ms) => ({ kind: 'silence', ms, done: true }) as const),
]

/** Everything that may go wrong at a call of this port. */
export function adversitiesAt(port: Port): readonly Adversity[] {
  return [
    ...everywhere,
    ...(providerOf(port) === 'slot' ? [] : ofProviders),
    ...(isWrite(port) ? ofWrites : providerOf(port) === 'slot' ? [] : [{ kind: 'stale' } as const]),
    ...(port === 'create' ? [1_000, 4_000, 8_000].map((ms) => ({ kind: 'lag', ms }) as const) : []),
    ...(port === 'shift'
      ? [500, 1_900].flatMap((ms) => both.map((lost) => ({ kind: 'late', ms, lost }) as const))
      : []),
  ]
}

export function failureAt(port: Port, status: number | undefined): ProviderError {
  const provider = providerOf(port)
  if (status === undefined)
    return new ProviderError('PROVIDER_UNREACHABLE', { provider, asked: port, answered: 'no answer' })
  return new ProviderError(codeOf(status), { provider, asked: port, answered: String(status), status })
}
