import type { DatabaseEngine, IntegrityQuery } from './engine.ts'

/** What the database answers otherwise than it must, a sentence each. */
export async function wrongAnswers(
  queries: readonly IntegrityQuery[],
  engine: Pick<DatabaseEngine, 'ask'>,
): Promise<readonly string[]> {
  const answers = queries.length === 0 ? [] : await engine.ask(queries)
  return queries.flatMap(({ name, expect }, index) =>
    answers[index] === expect ? [] : [`${name} answers ${answers[index] ?? 'nothing'}, expected ${expect}`],
  )
}
