import { createHmac, timingSafeEqual } from 'node:crypto'
import { macLength } from '../../rollout/journal.ts'

/** The values of `journal-key`: the first signs, all check, so that a key can be replaced while releases go on. */
export type Keys = readonly string[]

/**
 * What the signature of a release says. `signed`: by one of the keys; `forged`: by none of them; `unread`: it bears one, and there
 * is not a key to check it with.
 */
export type Seal = 'signed' | 'unsigned' | 'unread' | 'forged'

/** A Deployment, as far as it is signed: the id is GitHub's and known only afterwards, so that its statuses sign it. */
export interface Sealable {
  readonly environment: string
  readonly task: string
  readonly payload: unknown
}

/** The payload with its signature, over everything in it, and over the environment and task that it is for. */
export function signPayload(
  [key]: Keys,
  { environment, task }: Omit<Sealable, 'payload'>,
  payload: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  if (key === undefined) return payload
  return { ...payload, mac: digest(key, contentOf({ environment, task, payload })) }
}

export function sealOf(keys: Keys, deployment: Sealable): Seal {
  const { mac } = asRecord(deployment.payload)
  if (typeof mac !== 'string') return 'unsigned'
  if (keys.length === 0) return 'unread'
  const content = contentOf(deployment)
  return keys.some((key) => isSame(digest(key, content), mac)) ? 'signed' : 'forged'
}

/** Signs an entry of the journal of one Deployment; undefined without a key. */
export function entrySigner([key]: Keys, id: number): ((content: string) => string) | undefined {
  if (key === undefined) return undefined
  return (content) => entryMac(key, id, content)
}

/** @param content  what was signed */
export function isSignedEntry(keys: Keys, id: number, { content, mac }: { content: string; mac: string }): boolean {
  return keys.some((key) => isSame(entryMac(key, id, content), mac))
}

function entryMac(key: string, id: number, content: string): string {
  return digest(key, JSON.stringify(['release-kit entry', id, content])).slice(0, macLength)
}

function contentOf({ environment, task, payload }: Sealable): string {
  const signed = Object.entries(asRecord(payload)).filter(([name]) => name !== 'mac')
  return JSON.stringify(['release-kit release', environment, task, Object.fromEntries(signed)], inOrder)
}

/** GitHub keeps a payload as JSON, in which the order of names means nothing. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
}

function digest(key: string, content: string): string {
  return createHmac('sha256', key).update(content).digest('base64url')
}

function isSame(expected: string, given: string): boolean {
  const [one, other] = [Buffer.from(expected), Buffer.from(given)]
  return one.length === other.length && timingSafeEqual(one, other)
}

function asRecord(payload: unknown): Readonly<Record<string, unknown>> {
  return typeof payload === 'object' && payload !== null ? (payload as Readonly<Record<string, unknown>>) : {}
}
