import { isHttpUrl } from '../../action/fields.ts'
import { shortened } from '../../markdown/visible.ts'
import { describeRevision, type Revision } from '../../rollout/revision.ts'
import type { Conclusion, DeploymentState, Made } from '../target.ts'

/** What somebody's own deployment says of itself. */
export interface Report extends Made {
  readonly state: DeploymentState
  /** As it was said. */
  readonly word: string
  /** What it deploys; undefined: not said. */
  readonly revision?: string
}

/** `completed` and `done` are left out: of many services they mean an end, good or bad. */
const words = {
  queued: ['queued', 'pending', 'waiting', 'accepted'],
  running: ['running', 'in-progress', 'building', 'deploying', 'started'],
  finished: ['finished', 'success', 'succeeded', 'successful', 'deployed', 'ready', 'live'],
  failed: ['failed', 'failure', 'error', 'errored'],
  cancelled: ['cancelled', 'canceled', 'aborted'],
} as const satisfies Partial<Record<DeploymentState, readonly string[]>>

/** For messages: what may be said. */
export const knownWords = Object.values(words).flat().join(', ')

/** UTF-16 units of what is kept of an id or an artifact. */
const longest = 200

/**
 * Reads what was said: `state` is a word for it, in any letter case.
 *
 * @returns undefined when the word means nothing known
 */
export function readReport(said: Readonly<Record<string, unknown>>): Report | undefined {
  const word = textOf(said.state)
  const plain = word.toLowerCase().replaceAll('_', '-')
  const state = (Object.keys(words) as (keyof typeof words)[]).find((one) =>
    (words[one] as readonly string[]).includes(plain),
  )
  const revision = textOf(said.revision)
  return state && { state, word, ...readMade(said), ...(revision === '' ? {} : { revision }) }
}

/** Where it is and what is kept of it; what is no URL is not told. */
export function readMade(said: Readonly<Record<string, unknown>>): Made {
  const [url, artifact] = [textOf(said.url), textOf(said.artifact)]
  return { ...(isHttpUrl(url) ? { url } : {}), ...(artifact === '' ? {} : { artifact }) }
}

export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? shortened(String(value).trim(), longest) : ''
}

/** It speaks of an earlier deployment: what was said before this one was asked for is still there. */
export function isOfAnother({ revision }: Report, asked: Revision): boolean {
  return revision !== undefined && asked.kind !== 'configured' && revision !== describeRevision(asked)
}

/**
 * What a report that says finished is worth.
 *
 * @param isById  it was asked for by the id of this very deployment, so that it speaks of no other
 */
export function concludeReport(report: Report, asked: Revision, isById: boolean): Conclusion {
  const { state, word, revision } = report
  if (state !== 'finished') return { ok: false, reason: word }
  if (isOfAnother(report, asked))
    return { ok: false, reason: `${revision ?? ''} was deployed instead of ${describeRevision(asked)}` }
  if (isById || (revision !== undefined && asked.kind !== 'configured')) return { ok: true, reason: word }
  return { ok: true, reason: `${word}, of no id and no revision`, isUnseen: true }
}
