import { afterEach, beforeEach, expect } from '@jest/globals'
import { fields } from '../../actions/preflight/src/inputs.ts'
import { action } from '../../actions/preflight/src/run.ts'
import { ConfigurationError } from '../../shared/errors/action-error.ts'
import type { Config, Environment } from '../../shared/config/config.ts'
import { encodeEntry, type ReleasePhase } from '../../shared/rollout/journal.ts'
import { entrySigner, signPayload } from '../../shared/release/lock/seal.ts'
import { createStage, inputsOf, type Stage } from '../fakes/stage.ts'

export const image = 'ghcr.io/acme/shop'
const hour = 3_600_000
export let stage: Stage
/** The commit of the run. */
export let sha: string

/** A stage for each test. */
export function useStage(): void {
  beforeEach(async () => {
    stage = await createStage()
    sha = stage.run(1).env.GITHUB_SHA!
    stage.github.seed.collaborator('alice', 'write')
  })
  afterEach(async () => {
    await stage.close()
    expect(stage.github.problems).toEqual([])
  })
}

export const configOf = (production: Partial<Environment>, staging: Partial<Environment> = {}): Config => ({
  version: 1,
  environments: { staging, production },
})

/** As `runAction` does it, with the checks before. */
export async function judge(
  config: Config,
  given: Record<string, string> = {},
  env: Record<string, string | undefined> = {},
) {
  const inputs = inputsOf(fields, {
    environment: 'production',
    service: 'shop',
    version: 'v1.2.0',
    'github-token': stage.github.token,
    ...given,
  })
  const problems = (await action.checkSettings?.(inputs, config, env)) ?? []
  if (problems.length > 0) throw new ConfigurationError(problems)
  const context = stage.context(7, { config })
  return action.run(inputs, { ...context, env: { ...context.env, ...env } })
}

export interface Elsewhere {
  readonly environment?: string
  readonly service?: string
  readonly artifact?: string
  readonly commit?: string
  readonly phase?: ReleasePhase
  readonly hoursAgo?: number
  readonly creator?: string
  readonly op?: 'deploy' | 'rollback'
  readonly rollbackOf?: number
  readonly fingerprints?: Readonly<Record<string, string>>
  /** The key that signs it; undefined: nothing does. */
  readonly by?: string
}

/** A release that ended in another environment. @returns its id */
export function released(given: Elsewhere = {}): number {
  const { environment = 'staging', service = 'shop', phase = 'COMMITTED', hoursAgo = 1, creator, op = 'deploy' } = given
  const { artifact = `${image}:main-1`, commit = sha, rollbackOf, fingerprints, by } = given
  const keys = by === undefined ? [] : [by]
  const at = new Date(Date.now() - hoursAgo * hour).toISOString()
  const where = { environment, task: `release-kit:${op}` }
  const deployment = stage.github.seed.deployment({
    sha,
    ...where,
    createdAt: at,
    ...(creator === undefined ? {} : { creator }),
    payload: signPayload(keys, where, {
      v: 1,
      op,
      service,
      artifact,
      commit,
      version: 'main-1',
      rollbackOf,
      fingerprints,
      run: { id: 1, attempt: 1 },
    }),
  })
  const entry = { phase, step: [1, 1], slot: undefined, reason: 'seeded' } as const
  const text = encodeEntry(entry, entrySigner(keys, deployment.id))
  const status = stage.github.seed.status(deployment, 'success', text)
  deployment.statuses.splice(deployment.statuses.indexOf(status), 1, { ...status, createdAt: at })
  return deployment.id
}
