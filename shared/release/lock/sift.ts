import { tasks } from '../../rollout/intent.ts'
import { decodeEntry, signatureOf } from '../../rollout/journal.ts'
import { isSignedEntry, type Keys, type Sealable, sealOf } from './seal.ts'

export interface Sifted<Record> {
  /** What may be a release of ours. */
  readonly releases: readonly Record[]
  /** Those that none of the keys signed. */
  readonly forged: readonly Record[]
  /** Those that came unsigned after the first signed one. */
  readonly late: readonly Record[]
  readonly isSigned: boolean
  /** Whether there are signed ones and no key to check them. */
  readonly isUnread: boolean
}

const ours: readonly string[] = Object.values(tasks)

/** Whether a Deployment of this task may be a release. */
export const isOurs = (task: string): boolean => ours.includes(task)

/** Tells the Deployments of one environment by their signatures. Those of other tasks are nobody's releases, and are left in. */
export function sift<Record extends Sealable & { readonly id: number }>(
  keys: Keys,
  records: readonly Record[],
): Sifted<Record> {
  const sealed = records.map((record) => ({
    record,
    seal: isOurs(record.task) ? sealOf(keys, record) : 'other',
  }))
  const of = (wanted: string) => sealed.filter(({ seal }) => seal === wanted).map(({ record }) => record)
  const signed = of('signed')
  const first = Math.min(...signed.map(({ id }) => id))
  const late = of('unsigned').filter(({ id }) => id > first)
  const forged = of('forged')
  const left = new Set([...forged, ...late])
  return {
    releases: records.filter((one) => !left.has(one)),
    forged,
    late,
    isSigned: signed.length > 0,
    isUnread: of('unread').length > 0,
  }
}

/** The same of several environments, with their journals, for a report: without a key all are taken as they are. */
export function siftJournals<
  Record extends Sealable & { readonly id: number; readonly statuses: readonly { readonly description: string }[] },
>(keys: Keys, records: readonly Record[]): { readonly records: readonly Record[]; readonly unverified: number } {
  const byEnvironment = Object.values(Object.groupBy(records, ({ environment }) => environment))
  const sifted = byEnvironment.map((group = []) => sift(keys, group))
  const unread = keys.length > 0 ? [] : records.filter((one) => sealOf(keys, one) === 'unread')
  return {
    records: sifted
      .flatMap(({ releases }) => releases)
      .map((one) =>
        keys.length === 0
          ? one
          : {
              ...one,
              statuses: believedEntries(keys, one.id, {
                statuses: one.statuses,
                mustBeSigned: sealOf(keys, one) === 'signed',
              }),
            },
      ),
    unverified: unread.length + sifted.flatMap(({ forged }) => forged).length,
  }
}

/** Entries that count, newest first: signed ones once, as anybody may write the same text again. What is not an entry is kept. */
export function believedEntries<Status extends { readonly description: string }>(
  keys: Keys,
  id: number,
  { statuses, mustBeSigned }: { statuses: readonly Status[]; mustBeSigned: boolean },
): readonly Status[] {
  return statuses.filter(({ description }, index) => {
    if (!decodeEntry(description)) return true
    const signature = signatureOf(description)
    if (!signature) return !mustBeSigned
    const isRepeated = statuses.slice(index + 1).some((older) => older.description === description)
    return isSignedEntry(keys, id, signature) && !isRepeated
  })
}
