import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

export type Level = 'debug' | 'info' | 'notice' | 'warning' | 'error'

/** Appends one line of JSON. @param message  free of secrets already */
export type JsonLog = (level: Level, message: string, metadata?: Readonly<Record<string, unknown>>) => void

type Environment = Readonly<Record<string, string | undefined>>

/**
 * What is said, a line of JSON each, in `release-kit/log.jsonl` below RUNNER_TEMP, for an artifact: where the variable
 * RELEASE_KIT_LOG is `json`, else nowhere.
 *
 * @param env  of the process, read once
 * @param inputs  what every line says of them; asked when a line is written
 * @param onFailure  told once, why no line can be written; none is tried again
 */
export function createJsonLog(
  env: Environment,
  inputs: () => { readonly service: string; readonly environment: string },
  { now, onFailure }: { readonly now: () => number; readonly onFailure: (cause: unknown) => void },
): JsonLog {
  const { RELEASE_KIT_LOG: wanted, RUNNER_TEMP: temp = '' } = env
  if (wanted !== 'json' || temp === '') return () => undefined
  const folder = join(temp, 'release-kit')
  // one for everything that a run says, its jobs and actions too
  const requestId = `${env.GITHUB_RUN_ID ?? ''}-${env.GITHUB_RUN_ATTEMPT ?? ''}`
  const facts = { repository: env.GITHUB_REPOSITORY, sha: env.GITHUB_SHA, job: env.GITHUB_JOB, step: env.GITHUB_ACTION }
  let isBroken = false
  return (level, message, metadata = {}) => {
    if (isBroken) return
    const { service, environment } = inputs()
    const timestamp = new Date(now()).toISOString()
    const line = { timestamp, level, message, service, environment, requestId, metadata: { ...facts, ...metadata } }
    try {
      mkdirSync(folder, { recursive: true })
      appendFileSync(join(folder, 'log.jsonl'), `${JSON.stringify(line)}\n`)
    } catch (cause) {
      isBroken = true
      onFailure(cause)
    }
  }
}
