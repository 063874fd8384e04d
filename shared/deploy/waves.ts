import type { Problem } from '../errors/action-error.ts'

/** Name → what must be deployed before it. */
export type Dependencies = Readonly<Record<string, readonly string[]>>

/**
 * Orders names into waves: each wave depends only on those before it. Within a wave the order given is kept.
 *
 * @returns problems for names that are not among `names`, and for cycles; no waves then
 */
export function planWaves(
  names: readonly string[],
  dependencies: Dependencies,
): { waves: readonly (readonly string[])[]; problems: readonly Problem[] } {
  const unknown = Object.entries(dependencies)
    .flat(2)
    .filter((name, index, all) => !names.includes(name) && all.indexOf(name) === index)
  if (unknown.length > 0) {
    const allowed = `deployed names: ${names.join(', ')}`
    return { waves: [], problems: unknown.map((received) => ({ input: 'depends-on', received, allowed })) }
  }
  const waves: string[][] = []
  let rest = [...names]
  while (rest.length > 0) {
    const open = rest
    const wave = open.filter((name) => !(dependencies[name] ?? []).some((needed) => open.includes(needed)))
    if (wave.length === 0) {
      const received = cycleIn(open, dependencies).join(' → ')
      return { waves: [], problems: [{ input: 'depends-on', received, allowed: 'dependencies without a cycle' }] }
    }
    waves.push(wave)
    rest = open.filter((name) => !wave.includes(name))
  }
  return { waves, problems: [] }
}

/** Every name in `open` waits for another one in it: following them comes round. */
function cycleIn(open: readonly string[], dependencies: Dependencies): readonly string[] {
  const path: string[] = []
  let name = open[0]
  while (name !== undefined && !path.includes(name)) {
    path.push(name)
    name = dependencies[name]?.find((needed) => open.includes(needed))
  }
  return name === undefined ? path : [...path.slice(path.indexOf(name)), name]
}
