import type { Item } from './item.ts'
import { openRecord, type RecordOptions, type Recording } from './record.ts'

/** A fleet of more services has one record: GitHub allows a job 1 000 requests an hour. */
const mostOwnRecords = 50

/**
 * The record of a fleet, and one of each service, so that each can be rolled back alone: opened when its deployment begins, or at once
 * in a further attempt of the same run, which goes on with what the attempt before brought to a good end.
 */
export async function openRecords(options: RecordOptions): Promise<Recording> {
  const { items, run, log } = options
  if (items.length === 1) return openRecord(options)
  const whole = await openRecord({ ...options, service: '' })
  if (items.length > mostOwnRecords) {
    log.notice(
      `${items.length} services share one record: more than ${mostOwnRecords} cannot be rolled back one by one`,
    )
    return whole
  }
  const own = new Map<string, Recording>()

  async function open(item: Item): Promise<Recording> {
    const known = own.get(item.name)
    const opened = known ?? (await openRecord({ ...options, items: [item], service: item.name }))
    own.set(item.name, opened)
    return opened
  }
  const isAgain = run.runAttempt > 1
  if (isAgain) for (const item of items) await open(item)
  const ownEarlier = [...own.values()].flatMap(({ earlier }) => [...earlier])
  return {
    id: whole.id,
    earlier: new Map([...whole.earlier, ...ownEarlier]),
    async started(item, id, position) {
      await whole.started(item, id, position)
      await (await open(item)).started(item, id, [1, 1])
    },
    endItem: async (name, phase, reason) => own.get(name)?.end(phase, reason),
    end: (phase, reason) => whole.end(phase, reason),
  }
}
