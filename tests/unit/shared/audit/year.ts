import type { IncidentIssue } from '../../../../shared/audit/incident.ts'
import type { Recorded } from '../../../../shared/audit/release.ts'
import { tasks } from '../../../../shared/rollout/intent.ts'
import { encodeEntry, type ReleasePhase } from '../../../../shared/rollout/journal.ts'

export interface Commit {
  readonly sha: string
  readonly authoredAt: number
}

/** What really happened: one release of one team. */
export interface Truth {
  readonly id: number
  readonly team: string
  readonly sha: string
  /** Newest first. */
  readonly commits: readonly Commit[]
  readonly start: number
  readonly end: number
  readonly how: 'good' | 'unsafe' | 'reverted' | 'rolled-back' | 'named'
  /** When traffic came to it. */
  readonly live: number | undefined
  readonly bad: number | undefined
  readonly rollback:
    { readonly id: number; readonly start: number; readonly end: number; readonly sha: string } | undefined
  /** Milliseconds for which it waited for its turn and its approval. */
  readonly waited: number
}

const minute = 60_000
const day = 24 * 60 * minute
export const yearStart = Date.UTC(2026, 0, 1)

/** Numbers from 0 to 1, the same for the same seed. */
export function generator(seed: number) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** A year of four teams that release, wait, fail, revert, roll back and release again what is there already. */
export function simulateYear(random: () => number) {
  const truths: Truth[] = []
  const incidents: IncidentIssue[] = []
  let id = 0
  const between = (least: number, most: number) => Math.round((least + random() * (most - least)) / 1_000) * 1_000
  for (const team of ['frontend', 'auth', 'billing', 'onelog']) {
    let history: Commit[] = []
    let running = ''
    for (let now = yearStart + between(0, day); now < yearStart + 365 * day; now += between(0.1 * day, 9 * day)) {
      if (random() < 0.85) {
        const fresh = Array.from({ length: between(1_000, 4_000) / 1_000 }, (_, index) => ({
          sha: `${team}-${truths.length}-${index}`,
          authoredAt: now - between(minute, 5 * day),
        }))
        history = [...fresh, ...history].slice(0, 80)
      }
      const how = (['good', 'good', 'good', 'unsafe', 'reverted', 'rolled-back', 'named'] as const)[
        Math.floor(random() * 7)
      ]!
      const sha = history[0]?.sha ?? `${team}-empty`
      const waited = between(0, 60 * minute)
      const live = how === 'unsafe' ? undefined : now + waited + between(minute, 20 * minute)
      const bad = how === 'reverted' ? live! + between(minute, 5 * minute) : undefined
      const end = (bad ?? live ?? now + waited) + between(minute, 10 * minute)
      const own = ++id
      const rolledBackAt = end + between(minute, 120 * minute)
      const rollback =
        how === 'rolled-back'
          ? { id: ++id, start: rolledBackAt, end: rolledBackAt + between(minute, 9 * minute), sha: running }
          : undefined
      const openedAt = end + between(minute, 60 * minute)
      truths.push({
        id: own,
        team,
        sha,
        commits: history,
        start: now,
        end,
        how,
        live,
        bad: how === 'named' ? openedAt : (bad ?? rollback?.start),
        rollback,
        waited,
      })
      if (how === 'named')
        incidents.push({
          number: own,
          title: 'Incident',
          url: '',
          body: `- Service: ${team}\n- Version: v1\\.${own}\\.0.`,
          openedAt,
          closedAt: undefined,
        })
      if (how === 'good' || how === 'named' || how === 'rolled-back') running = rollback ? rollback.sha : sha
      now = Math.max(now, rollback?.end ?? end)
    }
  }
  return { truths, incidents }
}

const secret = { phase: 'COMMITTED', step: [1, 1], slot: 'green', reason: 'written by nobody of ours' } as const

const nextOf = (truths: readonly Truth[], team: string, time: number) =>
  truths.find((one) => one.team === team && one.start >= time)

/** The year as GitHub has it, statuses in any order, with records of others in between. */
export function record(truths: readonly Truth[], random: () => number): readonly Recorded[] {
  const writer = 'github-actions[bot]'
  const shuffled = <T>(items: readonly T[]) =>
    items
      .map((item) => [random(), item] as const)
      .sort(([a], [b]) => a - b)
      .map(([, item]) => item)
  const statuses = (entries: readonly (readonly [number | undefined, ReleasePhase])[]) =>
    shuffled([
      ...entries.flatMap(([at, phase]) =>
        at === undefined
          ? []
          : [
              {
                description: encodeEntry({ phase, step: [1, 1], slot: 'green', reason: 'so' }),
                creator: writer,
                createdAt: at,
              },
            ],
      ),
      { description: encodeEntry(secret), creator: 'mallory', createdAt: yearStart },
    ])
  const payload = { v: 1, run: { id: 1, attempt: 1 } }
  return shuffled(
    truths.flatMap(({ id, team, sha, start, end, how, live, rollback, waited, bad }) => [
      {
        id,
        sha,
        task: tasks.switch,
        environment: 'production',
        payload: { ...payload, op: 'switch', service: team, version: `v1.${id}.0`, artifact: `image:${sha}` },
        creator: writer,
        createdAt: start,
        statuses: statuses([
          [start, 'PLANNED'],
          [start + waited, 'LOCKED'],
          [live, 'ARMED'],
          [live, 'SWITCHING'],
          [how === 'reverted' ? bad : undefined, 'REVERTING'],
          [end, how === 'unsafe' ? 'FAILED_SAFE' : how === 'reverted' ? 'REVERTED' : 'COMMITTED'],
        ]),
      },
      {
        id: 100_000 + id,
        sha,
        task: 'deploy',
        environment: 'production',
        payload,
        creator: writer,
        createdAt: start,
        statuses: [],
      },
      ...(rollback
        ? [
            {
              id: rollback.id,
              // the commit of the workflow that rolls back, not of what it goes back to
              sha: nextOf(truths, team, rollback.end)?.sha ?? sha,
              task: tasks.rollback,
              environment: 'production',
              payload: { ...payload, op: 'rollback', service: team, artifact: `image:${rollback.sha}`, rollbackOf: id },
              creator: writer,
              createdAt: rollback.start,
              statuses: statuses([
                [rollback.start, 'LOCKED'],
                [rollback.end, 'COMMITTED'],
              ]),
            },
          ]
        : []),
    ]),
  )
}
