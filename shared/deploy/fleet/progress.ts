import type { Job, Result, Status } from './plan.ts'

const marks: Readonly<Record<Status, string>> = {
  finished: '✓',
  started: '✓',
  skipped: '=',
  failed: '✗',
  cancelled: '✗',
  'timed-out': '✗',
}

/** How far a fleet is, a group a wave: `2/4  ✓ db  = auth │ ▶ api  · web`. */
export function describeProgress(
  waves: readonly (readonly Job[])[],
  results: readonly Result[],
  underWay: ReadonlySet<string>,
): string {
  const mark = ({ name }: Job) => {
    const ended = results.find(({ job }) => job.name === name)
    return `${ended ? marks[ended.status] : underWay.has(name) ? '▶' : '·'} ${name}`
  }
  const total = waves.flat().length
  return `${results.length}/${total}  ${waves.map((wave) => wave.map(mark).join('  ')).join(' │ ')}`
}
