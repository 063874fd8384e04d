import type { Problem } from '../errors/action-error.ts'
import type { DatabaseEngine, EngineKind, EngineTools } from './engine.ts'
import { commandChecks, createCommandEngine } from './engines/command.ts'
import { createHerokuEngine, herokuChecks } from './engines/heroku.ts'
import { createMongodb, mongodbChecks } from './engines/mongodb/mongodb.ts'
import { createPostgres } from './engines/postgres/postgres.ts'
import { createWebhookEngine, webhookChecks } from './engines/webhook.ts'

export interface EngineSettings {
  readonly url: string
  readonly options: Readonly<Record<string, unknown>>
  readonly env: Readonly<Record<string, string | undefined>>
}

export interface EngineDefinition {
  create(url: string, tools: EngineTools): Promise<DatabaseEngine>
  /** All that is wrong with what it is given. */
  check(settings: EngineSettings): readonly Problem[]
  /** Whether a backup can be proven beyond the level `file`. */
  provesMore(options: EngineSettings['options']): boolean
  /** Whether it can ask integrity queries. */
  asks(options: EngineSettings['options']): boolean
  /** Whether it can restore beside the live database, which then is the undo. */
  readonly swaps: boolean
}

/** A new engine is one file and one line here. */
const engines = {
  postgres: {
    create: createPostgres,
    check: ({ url, options }) => [
      ...(url === '' ? [{ input: 'url', allowed: 'a connection string, as a secret' }] : []),
      ...Object.keys(options).map((name) => ({
        input: 'engine-options',
        received: name,
        allowed: 'no options: the engine postgres has none',
      })),
    ],
    provesMore: () => true,
    asks: () => true,
    swaps: true,
  },
  mongodb: { create: createMongodb, ...mongodbChecks, swaps: false },
  heroku: { create: createHerokuEngine, ...herokuChecks, swaps: false },
  command: { create: createCommandEngine, ...commandChecks, swaps: false },
  webhook: { create: createWebhookEngine, ...webhookChecks, swaps: false },
} satisfies Record<EngineKind, EngineDefinition>

export function engineOf(kind: EngineKind): EngineDefinition {
  return engines[kind]
}
