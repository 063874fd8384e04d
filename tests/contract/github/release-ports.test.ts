import { beforeEach, describe, expect, it } from '@jest/globals'
import type { GitHub } from '../../../shared/github/ports.ts'
import { createMemoryGitHub } from '../../fakes/memory-github.ts'
import { createBenches } from './harness.ts'

const benches = createBenches()

interface Opened {
  readonly github: Pick<GitHub, 'deployments' | 'runs'>
  readonly ref: string
  readonly setRun: (id: number, status: 'in_progress' | 'completed') => void
}

/** What a release relies on holds for the adapter on the simulator, and for the fake that the models run on. */
describe.each([
  [
    'the adapter',
    async (): Promise<Opened> => {
      const { simulator, github } = await benches.open()
      const ref = await simulator.seed.commit({ message: 'feat: one' })
      return { github, ref, setRun: (run, status) => simulator.seed.run({ run, status }) }
    },
  ],
  [
    'the fake in memory',
    (): Promise<Opened> => {
      const { github, setRun } = createMemoryGitHub()
      return Promise.resolve({ github, setRun, ref: 'a'.repeat(40) })
    },
  ],
])('releases on %s', (_, open: () => Promise<Opened>) => {
  let opened: Opened
  beforeEach(async () => {
    opened = await open()
  })
  const create = (more: { environment?: string; task?: string } = {}) =>
    opened.github.deployments.create({
      ref: opened.ref,
      environment: 'production',
      task: 'release-kit:switch',
      description: 'shop v1.2.3',
      payload: { v: 1, run: { id: 7, attempt: 1 }, steps: [10, 100] },
      production: true,
      ...more,
    })

  it('get rising ids, and are found again as they were made', async () => {
    const { deployments } = opened.github
    const ids = [(await create()).id, (await create()).id, (await create()).id]
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b))
    expect(await deployments.get(ids[0] ?? 0)).toMatchObject({
      id: ids[0],
      sha: opened.ref,
      environment: 'production',
      task: 'release-kit:switch',
      payload: { v: 1, run: { id: 7, attempt: 1 }, steps: [10, 100] },
    })
    expect(await deployments.get(4_711)).toBeUndefined()
  })

  it('are shown newest first, of one environment, with their statuses', async () => {
    const { deployments } = opened.github
    const first = await create()
    await create({ environment: 'staging' })
    const second = await create({ task: 'release-kit:rollback' })
    await deployments.addStatus(first.id, { state: 'in_progress', description: 'rk1|ARMED' })
    const history = async (environment: string) => {
      const found = []
      for await (const page of deployments.history(environment)) found.push(...page)
      return found.map(({ id, task, isCut, statuses }) => [id, task, isCut, statuses.map((one) => one.description)])
    }
    expect(await history('production')).toEqual([
      [second.id, 'release-kit:rollback', false, []],
      [first.id, 'release-kit:switch', false, ['rk1|ARMED']],
    ])
    expect(await history('nowhere')).toEqual([])
  })

  it('keep their statuses in the order in which they were written, newest first, cut at 140 characters', async () => {
    const { deployments } = opened.github
    const { id } = await create()
    expect(await deployments.statuses(id)).toEqual([])
    for (const description of ['one', 'two', 'é'.repeat(200)])
      await deployments.addStatus(id, { state: 'in_progress', description, logUrl: 'https://example.com/run' })
    const statuses = await deployments.statuses(id)
    expect(statuses.map(({ description }) => description)).toEqual([`${'é'.repeat(139)}…`, 'two', 'one'])
    expect(statuses[0]).toMatchObject({ state: 'in_progress', logUrl: 'https://example.com/run' })
  })

  it('take no status for what is not there', async () => {
    const { deployments } = opened.github
    await expect(deployments.addStatus(4_711, { state: 'success', description: '' })).rejects.toThrow()
  })

  it('tell whether the run that holds them is over', async () => {
    const { runs } = opened.github
    opened.setRun(7, 'in_progress')
    expect(await runs.attempt(7, 1)).toMatchObject({ status: 'in_progress' })
    opened.setRun(7, 'completed')
    expect(await runs.attempt(7, 1)).toMatchObject({ status: 'completed' })
    expect(await runs.attempt(8, 1)).toBeUndefined()
  })
})
