import type { Job } from './plan.ts'
import { openRecord, type RecordOptions, type Recording } from './record.ts'
import type { Admission } from './window.ts'

export type Waves = readonly (readonly Job[])[]

export interface OpenFleet {
  readonly waves: Waves
  readonly recording: Recording
  /** Why nothing is deployed after all: the window has closed while it waited for its turn. */
  readonly refused?: string
}

interface Looking {
  /** What is deployed, as it was seen before. */
  readonly first: Waves
  /** Looks again. */
  look(): Promise<Waves>
  /** Whether the window is open still. */
  admit(): Promise<Admission>
}

/**
 * Opens the release of a fleet under the lock of its services. What others have changed while it waited is looked at again: else
 * it would go back, after a failure, to what ran before them.
 */
export async function openFleet(looking: Looking, options: RecordOptions): Promise<OpenFleet> {
  const recording = await openRecord(options)
  if (!recording.isOutdated) return { waves: looking.first, recording }
  const end = async (reason: string) => {
    await recording.end('FAILED_SAFE', reason)
    return { waves: looking.first, recording, refused: reason }
  }
  try {
    const { admitted, reason } = await looking.admit()
    return admitted ? { waves: await looking.look(), recording } : await end(reason)
  } catch (thrown) {
    await recording.end('FAILED_SAFE', 'what is deployed could not be looked at again')
    throw thrown
  }
}
