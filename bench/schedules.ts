import { play } from '../tests/integration/release-model/schedules.ts'

/**
 * Plays so many seeded schedules of faults against the release code itself, in virtual time, and prints what happened and
 * every seed that violates an invariant: `npm run bench -- schedules 1000` plays other than 100 000, `100001-200000` those seeds,
 * `seed=7` that one alone.
 */
export async function benchSchedules(asked = '100000'): Promise<void> {
  const [, seed] = /^seed=(\d+)$/.exec(asked) ?? []
  if (seed !== undefined) {
    const { story, violations } = await play(Number(seed))
    console.log([...story, ...violations.map((each) => `VIOLATION ${each}`)].join('\n'))
    return
  }
  const start = performance.now()
  const [, first = '1', last = asked] = /^(\d+)-(\d+)$/.exec(asked) ?? []
  const happened = new Map<string, number>()
  const violating: number[] = []
  for (let seed = Number(first); seed <= Number(last); seed++) {
    const { struck, violations } = await play(seed)
    for (const kind of struck) happened.set(kind, (happened.get(kind) ?? 0) + 1)
    if (violations.length === 0) continue
    violating.push(seed)
    if (violating.length <= 40) console.log(`seed ${seed}: ${violations.join('; ')}`)
  }
  console.log(`| what happened | how often |\n|---|---|`)
  for (const [kind, times] of [...happened].sort(([, a], [, b]) => b - a)) console.log(`| ${kind} | ${times} |`)
  const seconds = ((performance.now() - start) / 1_000).toFixed(0)
  console.log(`seeds ${first} to ${last}: ${violating.length} with violations (aim 0), ${seconds} s`)
  if (violating.length > 0) process.exitCode = 1
}
