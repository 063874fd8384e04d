import { runLine } from './command.ts'
import type { EngineTools } from './engine.ts'

export interface Batch {
  /** Does up to `$BATCH_SIZE` and prints how many remain as its last line. */
  readonly command: string
  readonly size: number
}

/**
 * Runs a command until it says that nothing remains, telling how far it is.
 *
 * @returns why it did not get there; undefined when it did
 */
export async function runBatches(
  { command, size }: Batch,
  url: string,
  tools: EngineTools,
): Promise<string | undefined> {
  let [before, first] = [Infinity, 0]
  for (let round = 1; ; round++) {
    const env = { DATABASE_URL: url, BATCH_SIZE: String(size) }
    const { exitCode, printed } = await runLine(tools, `batch ${round}`, command, env)
    const last = printed.at(-1) ?? ''
    const remaining = /^\d+$/.test(last) ? Number(last) : undefined
    const left = before === Infinity ? 'how many remain is not known' : `${before} remain`
    if (exitCode !== 0) return `batch ${round} ended with ${exitCode}; ${left}`
    if (remaining === undefined) return `batch ${round} printed no number of what remains as its last line; ${left}`
    if (remaining === 0) return undefined
    if (remaining >= before) return `batch ${round} did not get further; ${remaining} remain`
    if (round === 1) first = remaining
    tools.log.event(`batch ${round}: ${remaining} remain${round > 1 ? ` of ${first}` : ''}`)
    before = remaining
  }
}
