import type { DatabaseEngine, EngineKind, EngineTools } from './engine.ts'
import { createPostgres } from './engines/postgres/postgres.ts'

type Create = (url: string, tools: EngineTools) => Promise<DatabaseEngine>

/** Every engine that is supported; a new one is one file and one line here. */
const engines = { postgres: createPostgres } satisfies Partial<Record<EngineKind, Create>>

export const supportedEngines = Object.keys(engines) as readonly (keyof typeof engines)[]

export function engineOf(kind: EngineKind): Create | undefined {
  return kind in engines ? engines[kind as keyof typeof engines] : undefined
}
