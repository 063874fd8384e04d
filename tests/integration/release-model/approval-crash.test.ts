import { describe, expect, it } from '@jest/globals'
import { terminalPhases } from '../../../shared/rollout/journal.ts'
import type { Asked } from '../../../simulators/http/exchange.ts'
import { approveBy, closeStage, comment, openStage, resume, run, say, stage } from '../approval.harness.ts'

/** Where a process dies: before or after its n-th write to GitHub or to the edge. */
interface Death {
  readonly at: number
  readonly when: 'before' | 'after'
}
type Step = 'park' | 'decide' | 'resume'

const isWrite = ({ method, path, text }: Asked) =>
  method !== 'GET' && (!path.endsWith('/graphql') || text.includes('mutation'))

/** Lets a process work until it ends, fails, or dies: from then on nothing that it asks for has any effect. @returns its writes */
async function mortal(work: () => Promise<unknown>, death: Death | undefined): Promise<number> {
  let writes = 0
  let strike: 'none' | 'lost' | 'applied' = 'none'
  const lost = (asked: Asked) => {
    if (strike === 'none' && isWrite(asked) && writes++ === death?.at)
      strike = death.when === 'before' ? 'lost' : 'applied'
    return strike === 'lost'
  }
  const applied = () => {
    if (strike !== 'applied') return false
    strike = 'lost'
    return true
  }
  const dead = { status: 403, body: { message: 'nobody asks any more' } }
  const faults = [stage.github, stage.edge.driver].flatMap((each) => [
    each.fail({ match: lost, times: Infinity, with: dead }),
    each.fail({ match: applied, times: Infinity, applied: true, with: dead }),
  ])
  await work().catch(() => undefined)
  for (const mend of faults) mend()
  return writes
}

const ends = (id: number) => stage.phases(id).filter((phase) => (terminalPhases as readonly string[]).includes(phase))

/** A release that is parked, approved and gone on with, one step of which dies; then the same again, unharmed; then the next release. */
async function play(step: Step, death?: Death): Promise<{ readonly writes: number; readonly story: string }> {
  await openStage()
  try {
    let writes = 0
    const dying = async (which: Step, work: () => Promise<unknown>) => {
      const count = await mortal(work, which === step ? death : undefined)
      if (which === step) writes = count
    }
    await dying('park', () => run(1))
    stage.run(1).end()
    const [release] = stage.github.state.deployments
    const problems: string[] = []
    const isParked = release !== undefined && stage.phases(release.id).at(-1) === 'GATE'
    if (stage.edge.shifts.length > 0) problems.push('traffic moved before anybody approved')
    if (isParked && stage.github.state.issues.length !== 1) problems.push('it waits where nobody can approve it')
    if (isParked) {
      say('bob')
      await dying('decide', () => approveBy(comment(), 2))
      stage.run(2).end()
      if (stage.github.state.dispatches.length === 0) await approveBy(comment(), 3)
      if (stage.github.state.dispatches.length !== 1) problems.push('it is not started once')
      await dying('resume', () => resume(release.id, 4))
      stage.run(4).end()
      const wasArmed = stage.phases(release.id).includes('ARMED')
      if (!wasArmed) await resume(release.id, 5)
      stage.run(5).end()
      if (!wasArmed && ends(release.id).join() !== 'COMMITTED') problems.push('it does not go on')
    }
    const next = await run(6, { approval: '' })
    if (next.phase !== 'Successful') problems.push(`the next release: ${next.reason}`)
    for (const { id } of stage.github.state.deployments)
      if (ends(id).length !== 1) problems.push(`release ${id} ended ${ends(id).length} times`)
    if (Object.values(stage.edge.weights()).join() === '50,50') problems.push('traffic is left split')
    const journals = stage.github.state.deployments.map(({ id }) => `${id}: ${stage.phases(id).join(' ')}`)
    if (problems.length > 0) throw new Error([JSON.stringify({ step, death }), ...problems, ...journals].join('\n'))
    return { writes, story: journals.join('\n') }
  } finally {
    await closeStage()
  }
}

describe('a release that waits for an approval', () => {
  it.each([
    ['park', 5],
    ['decide', 1],
    ['resume', 7],
  ] as const)(
    'comes to one good end, and moves nothing unapproved, when it is killed at any write of %s',
    async (step, least) => {
      const { writes } = await play(step)
      expect(writes).toBeGreaterThanOrEqual(least)
      for (let at = 0; at < writes; at++)
        for (const when of ['before', 'after'] as const) await play(step, { at, when })
    },
    300_000,
  )
})
