import type { Job, Result, Status } from './plan.ts'

const marks: Readonly<Record<Status, string>> = {
  finished: '✓',
  started: '✓',
  skipped: '=',
  failed: '✗',
  cancelled: '✗',
  'timed-out': '✗',
}

/** More than these are counted, not named. */
const mostNamed = 40

/** How far a fleet is, a group a wave: `2/4  ✓ db  = auth │ ▶ api  · web`; of a large one `120/500  100 of 100 │ 20 of 100 ▶ 25 │ …`. */
export function describeProgress(
  waves: readonly (readonly Job[])[],
  results: readonly Result[],
  underWay: ReadonlySet<string>,
): string {
  const statuses = new Map(results.map(({ job, status }) => [job.name, status]))
  const mark = ({ name }: Job) => {
    const ended = statuses.get(name)
    return `${ended ? marks[ended] : underWay.has(name) ? '▶' : '·'} ${name}`
  }
  const count = (wave: readonly Job[]) => {
    const running = wave.filter(({ name }) => underWay.has(name)).length
    const ended = wave.filter(({ name }) => statuses.has(name)).length
    return `${ended} of ${wave.length}${running > 0 ? ` ▶ ${running}` : ''}`
  }
  const total = waves.flat().length
  if (total > mostNamed) return `${results.length}/${total}  ${waves.map(count).join(' │ ')}`
  return `${results.length}/${total}  ${waves.map((wave) => wave.map(mark).join('  ')).join(' │ ')}`
}
