import { ActionError } from '../../errors/action-error.ts'
import type { AnalysisResult } from '../judge/analysis-result.ts'
import { isPassing } from './patience.ts'
import type { Session } from './session.ts'

/** A rollback asks this release to go back: it does so, whatever it was judged by, and makes way. */
export class Recalled extends ActionError {
  constructor(request: string) {
    super('RELEASE_RECALLED', `asked to go back: ${request}`)
  }
}

/** Milliseconds between two looks for a recall while a slot is watched. */
const recallPoll = 5_000

/** @throws Recalled */
export async function assertNotRecalled({ ledger }: Pick<Session, 'ledger'>): Promise<void> {
  const request = await ledger.recall()
  if (request !== undefined) throw new Recalled(request)
}

/**
 * Judges slots until it is known how they are, or a rollback asks the release to go back. A GitHub that is away for a moment
 * asks for nothing.
 *
 * @param judge  ends when its signal is aborted
 * @throws Recalled
 */
export async function unlessRecalled(
  session: Session,
  judge: (signal: AbortSignal) => Promise<readonly AnalysisResult[]>,
): Promise<readonly AnalysisResult[]> {
  const over = new AbortController()
  const signal = AbortSignal.any([session.signal, over.signal])
  const watch = async (): Promise<void> => {
    while (!signal.aborted) {
      await session.clock.sleep(recallPoll, signal)
      await assertNotRecalled(session).catch((thrown: unknown) => {
        if (!isPassing(thrown)) throw thrown
      })
    }
  }
  const watching = watch().catch((thrown: unknown) => {
    if (!signal.aborted) over.abort(thrown)
  })
  try {
    return await judge(signal)
  } catch (thrown) {
    session.signal.throwIfAborted()
    over.signal.throwIfAborted()
    throw thrown
  } finally {
    over.abort()
    await watching
  }
}
