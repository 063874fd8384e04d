import { describe, expect, it } from '@jest/globals'
import { createBenches } from './harness.ts'

const benches = createBenches()
const create = 'POST /repos/{owner}/{repo}/deployments'
const addStatus = 'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses'

async function open() {
  const bench = await benches.open()
  const sha = await bench.simulator.seed.commit({ message: 'feat: one' })
  const wanted = {
    ref: sha,
    environment: 'production',
    task: 'rk:switch',
    description: 'blue to green',
    payload: { schema: 1, run: { id: 7, attempt: 1 } },
    production: true,
  }
  return { ...bench, sha, wanted }
}

describe('deployments', () => {
  it('creates one that neither merges nor waits for checks, and reads it back with its payload', async () => {
    const { simulator, github, sha, wanted } = await open()
    await simulator.seed.commit({ message: 'behind', branch: 'old', parents: [sha] })
    await simulator.seed.commit({ message: 'feat: two' })
    const deployment = await github.deployments.create({ ...wanted, ref: 'old' })
    expect(deployment).toMatchObject({
      ref: 'old',
      environment: 'production',
      task: 'rk:switch',
      description: 'blue to green',
    })
    expect(deployment.payload).toMatchObject(wanted.payload)
    expect(await github.deployments.get(deployment.id)).toEqual(deployment)
    expect(simulator.state.deployments[0]).toMatchObject({ production: true, transient: false })
  })

  it('is not stopped by a red check', async () => {
    const { github, sha, wanted } = await open()
    await github.checks.complete({
      name: 'gate',
      sha,
      conclusion: 'failure',
      title: 't',
      summary: 's',
      annotations: [],
    })
    expect(await github.deployments.create(wanted)).toMatchObject({ sha })
  })

  it('gives rising ids, which are the fencing tokens', async () => {
    const { github, wanted } = await open()
    const ids = []
    for (let index = 0; index < 3; index++) ids.push((await github.deployments.create(wanted)).id)
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b))
  })

  it('knows none that is not there', async () => {
    const { github } = await open()
    expect(await github.deployments.get(4711)).toBeUndefined()
  })

  it('shows a history newest first, of one environment, with what its statuses say, a request a page', async () => {
    const { simulator, github, sha, wanted } = await open()
    for (let index = 0; index < 120; index++) simulator.seed.deployment({ sha, task: String(index) })
    const { id } = await github.deployments.create(wanted)
    await github.deployments.addStatus(id, { state: 'in_progress', description: 'ARMED' })
    await github.deployments.create({ ...wanted, environment: 'staging' })
    const before = simulator.journal.length
    const pages = []
    for await (const page of github.deployments.history('production')) pages.push(page)
    expect(pages.map(({ length }) => length)).toEqual([50, 50, 21])
    expect(simulator.journal.slice(before)).toHaveLength(3)
    const [newest, ...others] = pages.flat()
    expect(newest).toMatchObject({
      ...{ id, sha, task: 'rk:switch', environment: 'production', creator: 'github-actions[bot]', isCut: false },
      payload: wanted.payload,
      statuses: [{ state: 'in_progress', description: 'ARMED', creator: 'github-actions[bot]' }],
    })
    expect(others.map(({ task }) => Number(task))).toEqual(Array.from({ length: 120 }, (_, index) => 119 - index))
  })

  it('asks for no more of a history than is looked at', async () => {
    const { simulator, github, sha } = await open()
    for (let index = 0; index < 120; index++) simulator.seed.deployment({ sha })
    for await (const page of github.deployments.history('production')) if (page.length > 0) break
    expect(simulator.journal.filter(({ path }) => path.endsWith('/graphql'))).toHaveLength(1)
  })

  it('writes statuses and reads them newest first, all of them', async () => {
    const { github, wanted } = await open()
    const { id } = await github.deployments.create(wanted)
    for (let index = 0; index < 105; index++)
      await github.deployments.addStatus(id, { state: 'in_progress', description: `rk1|${index}` })
    await github.deployments.addStatus(id, {
      state: 'success',
      description: 'done',
      logUrl: 'https://example.com/run',
      environmentUrl: 'https://shop.example.com',
    })
    const statuses = await github.deployments.statuses(id)
    expect(statuses).toHaveLength(106)
    expect(statuses[0]).toMatchObject({
      state: 'success',
      description: 'done',
      logUrl: 'https://example.com/run',
      environmentUrl: 'https://shop.example.com',
      creator: 'github-actions[bot]',
    })
    expect(statuses[1]).toMatchObject({ description: 'rk1|104', logUrl: '', environmentUrl: '' })
  })

  it('cuts a description at 140 characters, whatever they are', async () => {
    const { github, wanted } = await open()
    const { id } = await github.deployments.create({ ...wanted, description: 'x'.repeat(500) })
    await github.deployments.addStatus(id, { state: 'failure', description: 'é'.repeat(200) })
    const [status] = await github.deployments.statuses(id)
    expect(status?.description).toBe(`${'é'.repeat(139)}…`)
  })

  it('never makes another deployment inactive by itself', async () => {
    const { simulator, github, wanted } = await open()
    const first = await github.deployments.create({ ...wanted, production: false })
    await github.deployments.addStatus(first.id, { state: 'success', description: 'one' })
    const second = await github.deployments.create({ ...wanted, production: false })
    await github.deployments.addStatus(second.id, { state: 'success', description: 'two' })
    expect(simulator.state.deployments.map(({ statuses }) => statuses.at(-1)?.state)).toEqual(['success', 'success'])
  })
})

describe('deployments when answers are lost', () => {
  it.each([
    ['the connection is cut', 'reset'],
    ['the answer is cut off', 'truncate'],
    ['GitHub fails', { status: 502, body: 'Bad gateway' }],
  ] as const)('opens exactly one when it was opened and %s', async (_, effect) => {
    const { simulator, github, wanted } = await open()
    simulator.fail({ match: create, applied: true, with: effect })
    const deployment = await github.deployments.create(wanted)
    expect(simulator.state.deployments.map(({ id }) => id)).toEqual([deployment.id])
  })

  it('opens it again when it was not opened', async () => {
    const { simulator, github, wanted } = await open()
    simulator.fail({ match: create, with: { status: 503, body: { message: 'unavailable' } } })
    const deployment = await github.deployments.create(wanted)
    expect(simulator.state.deployments.map(({ id }) => id)).toEqual([deployment.id])
  })

  it('does not take an equal one of somebody else for its own', async () => {
    const { simulator, github, wanted } = await open()
    const earlier = await github.deployments.create(wanted)
    simulator.fail({ match: create, with: 'reset' })
    const deployment = await github.deployments.create(wanted)
    expect(deployment.id).not.toBe(earlier.id)
  })

  it('writes a status once', async () => {
    const { simulator, github, wanted } = await open()
    const { id } = await github.deployments.create(wanted)
    simulator.fail({ match: addStatus, applied: true, with: 'reset' })
    simulator.fail({ match: addStatus, with: { status: 500, body: { message: 'oops' } }, skip: 1 })
    await github.deployments.addStatus(id, { state: 'in_progress', description: 'ARMED' })
    await github.deployments.addStatus(id, { state: 'in_progress', description: 'SWITCHING' })
    expect((await github.deployments.statuses(id)).map(({ description }) => description)).toEqual([
      'SWITCHING',
      'ARMED',
    ])
  })

  it('gives up after three tries and says what was asked', async () => {
    const { simulator, github, wanted } = await open()
    simulator.fail({ match: create, times: Infinity, with: { status: 500, body: { message: 'Server Error' } } })
    await expect(github.deployments.create(wanted)).rejects.toMatchObject({
      code: 'PROVIDER_FAILED',
      status: 500,
      message: 'GitHub: POST /repos/acme/shop/deployments → 500 Server Error',
    })
    expect(simulator.journal.filter(({ method }) => method === 'POST')).toHaveLength(3)
  })
})
