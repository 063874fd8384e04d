import type { Period } from '../../../../shared/audit/period.ts'
import type { Truth } from './year.ts'

const day = 86_400_000
const hour = 3_600_000

/** Slow and obvious: looks at every thing that happened, for every question. */
export function oracle(truths: readonly Truth[], period: Period) {
  const inside = (time: number) => time >= period.from && time < period.to
  const committed = truths.filter(({ how }) => how === 'good' || how === 'named' || how === 'rolled-back')
  const changesOf = (team: string) =>
    committed
      .filter((one) => one.team === team)
      .flatMap(({ sha, end, rollback }) => [
        { sha, end },
        ...(rollback ? [{ sha: rollback.sha, end: rollback.end }] : []),
      ])
      .sort((one, other) => one.end - other.end)
  const runningBefore = (one: Truth) => changesOf(one.team).findLast(({ end }) => end < one.end)
  const news = committed.filter((one) => runningBefore(one)?.sha !== one.sha)
  let count = 0
  for (let from = period.from; from < period.to; from += day)
    count += news.filter(({ end }) => end >= from && end < Math.min(from + day, period.to)).length

  const leads: number[] = []
  for (const one of news) {
    if (!inside(one.end) || runningBefore(one) === undefined) continue
    const earlier = committed.filter(({ team, end }) => team === one.team && end < one.end)
    for (const commit of one.commits)
      if (!earlier.some(({ commits }) => commits.some(({ sha }) => sha === commit.sha)))
        leads.push(one.end - commit.authoredAt)
  }
  leads.sort((one, other) => one - other)

  const bads = truths.filter(({ bad }) => bad !== undefined)
  const recoveries: number[] = []
  for (const one of bads) {
    if (!inside(one.bad!)) continue
    const ends = [
      ...(one.how === 'reverted' ? [one.end] : []),
      ...committed.filter(({ team, id }) => team === one.team && id !== one.id).map(({ end }) => end),
      ...truths.flatMap(({ team, rollback }) => (team === one.team && rollback ? [rollback.end] : [])),
    ].filter((end) => end >= one.bad!)
    if (ends.length > 0) recoveries.push(Math.min(...ends) - one.bad!)
  }

  const lives = truths.filter(({ live, end }) => live !== undefined && inside(end))
  const rollbacks = truths.filter(({ rollback }) => rollback && inside(rollback.end))
  const rushed = lives.filter((one) =>
    bads.some(
      ({ id, team, bad }) => id !== one.id && team === one.team && one.start >= bad! && one.start - bad! <= 24 * hour,
    ),
  )
  const ended = truths.filter(({ end }) => inside(end))
  const done = ended.filter((one) => committed.includes(one))
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)
  const average = (values: readonly number[]) => (values.length === 0 ? undefined : sum(values) / values.length)
  const ratio = (part: number, n: number) => ({ value: n === 0 ? undefined : part / n, n })
  return {
    frequency: { value: count / ((period.to - period.from) / day), n: count },
    leadTime: {
      value: leads[Math.ceil(leads.length * 0.5) - 1],
      p90: leads[Math.ceil(leads.length * 0.9) - 1],
      n: leads.length,
    },
    changeFailure: ratio(lives.filter(({ bad }) => bad !== undefined).length, lives.length),
    recovery: { value: average(recoveries), n: recoveries.length },
    rework: ratio(rollbacks.length + rushed.length, rollbacks.length + lives.length),
    successRate: ratio(done.length, ended.length),
    deployment: { value: average(done.map(({ start, end, waited }) => end - start - waited)), n: done.length },
    rollbackRate: ratio(rollbacks.length + ended.filter(({ how }) => how === 'reverted').length, ended.length),
  }
}
