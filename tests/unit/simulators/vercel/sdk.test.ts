import { Vercel } from '@vercel/sdk'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createVercelSimulator, type VercelSimulator } from '../../../../simulators/vercel/vercel.ts'

const stages = [
  { targetPercentage: 10, requireApproval: true },
  { targetPercentage: 50, requireApproval: true },
  { targetPercentage: 100 },
]

describe("Vercel's own client against the simulator", () => {
  let simulator: VercelSimulator

  beforeEach(async () => {
    simulator = await createVercelSimulator({ stages })
  })
  afterEach(async () => {
    expect(simulator.problems).toEqual([])
    await simulator.close()
  })

  /** One call after the other; what does not fit the client's own models is refused as well. */
  async function ask(...calls: [name: string, request: object, token?: string][]): Promise<unknown[]> {
    const answers: unknown[] = []
    for (const [name, request, bearerToken = 'vercel-token'] of calls) {
      const client = new Vercel({ bearerToken, serverURL: simulator.url })
      const [room = '', method = ''] = name.split('.')
      const rooms = client as unknown as Record<string, Record<string, (request: object) => Promise<unknown>>>
      const answer = rooms[room]![method]!({ teamId: 'team_acme', ...request })
      answers.push(
        await answer.catch((thrown: unknown) => {
          const { statusCode, message } = thrown as { statusCode?: number; message: string }
          return { refused: statusCode, message }
        }),
      )
    }
    return answers
  }

  it('deploys a commit, follows it, lists it, reads its project, and cancels another: all that the target asks', async () => {
    const sha = '5'.repeat(40)
    const queued = Object.assign(simulator.stage('6'.repeat(40)), { readyState: 'QUEUED' as const })
    const requestBody = {
      name: 'shop',
      project: 'prj_shop',
      target: 'production',
      gitSource: { type: 'github', org: 'acme', repo: 'shop', ref: sha, sha },
      meta: { releaseKit: 'mark' },
    }
    const look: [string, object] = ['deployments.getDeployment', { idOrUrl: 'dpl_3' }]
    const answers = await ask(
      ['deployments.createDeployment', { forceNew: '1', skipAutoDetectionConfirmation: '1', requestBody }],
      look,
      look,
      ['deployments.getDeployments', { projectId: 'prj_shop' }],
      ['projects.getProject', { idOrName: 'shop' }],
      ['deployments.cancelDeployment', { id: queued.id }],
    )
    expect(answers).toMatchObject([
      { id: 'dpl_3', readyState: 'QUEUED' },
      { readyState: 'BUILDING' },
      { readyState: 'READY', target: 'production' },
      { deployments: [{ uid: 'dpl_3', meta: { releaseKit: 'mark' } }, { uid: queued.id }, { uid: 'dpl_1' }] },
      { id: 'prj_shop', link: { org: 'acme', repo: 'shop' } },
      { id: queued.id, readyState: 'CANCELED' },
    ])
  })

  it('promotes, says which aliases moved, and rolls back', async () => {
    const { id: deploymentId } = simulator.stage('2'.repeat(40))
    const { live } = simulator.traffic()
    const of = { projectId: 'shop' }
    const answers = await ask(
      ['projects.requestPromote', { ...of, deploymentId }],
      ['deployments.getDeployment', { idOrUrl: 'shop.example.com' }],
      ['projects.listPromoteAliases', of],
      ['projects.requestRollback', { ...of, deploymentId: live }],
      ['deployments.getDeployment', { idOrUrl: 'shop.example.com' }],
    )
    const told = { aliases: [{ status: 'completed', alias: 'shop.example.com' }] }
    expect(answers).toMatchObject([undefined, { id: deploymentId }, told, undefined, { id: live }])
  })

  it('rolls out by stages, one after the other', async () => {
    const { id: canaryDeploymentId } = simulator.stage('2'.repeat(40))
    const of = { idOrName: 'shop' }
    const next = { ...of, requestBody: { canaryDeploymentId, nextStageIndex: 1 } }
    const answers = await ask(
      ['rollingRelease.getRollingReleaseConfig', of],
      ['rollingRelease.getRollingRelease', of],
      ['rollingRelease.startRollingRelease', { ...of, requestBody: { canaryDeploymentId } }],
      ['rollingRelease.approveRollingReleaseStage', next],
      ['rollingRelease.approveRollingReleaseStage', next],
      ['rollingRelease.getRollingRelease', of],
      ['rollingRelease.completeRollingRelease', { ...of, requestBody: { canaryDeploymentId } }],
    )
    const at = (index: number, state = 'ACTIVE') => ({ rollingRelease: { state, activeStage: { index } } })
    expect(answers).toMatchObject([
      { rollingRelease: { stages } },
      { rollingRelease: null },
      at(0),
      at(1),
      { refused: 400 },
      at(1),
      { rollingRelease: { state: 'COMPLETE', activeStage: null } },
    ])
    expect(simulator.traffic()).toEqual({ live: canaryDeploymentId })
  })

  it('is refused as the client expects', async () => {
    const { id: deploymentId } = simulator.preview('7'.repeat(40))
    const answers = await ask(
      ['projects.getProject', { idOrName: 'shop' }, 'another-token'],
      ['projects.getProject', { idOrName: 'shop', teamId: 'team_other' }],
      ['projects.requestPromote', { projectId: 'shop', deploymentId }],
    )
    expect(answers).toMatchObject([{ refused: 401 }, { refused: 404 }, { refused: 422 }])
  })
})
