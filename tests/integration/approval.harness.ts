import { afterEach, beforeEach, expect } from '@jest/globals'
import { fields } from '../../actions/blue-green-switch/src/inputs.ts'
import { action } from '../../actions/blue-green-switch/src/run.ts'
import { createStage, inputsOf, type Stage } from '../fakes/stage.ts'

export let stage: Stage

const workflow = `on:
  workflow_dispatch:
    inputs:
      resume: {}
      version: {}
`

/** A stage with people who may approve and one who may not, and a workflow that can go on with a release. */
export async function openStage(): Promise<void> {
  stage = await createStage()
  for (const [login, role] of [
    ['alice', 'admin'],
    ['bob', 'maintain'],
    ['carol', 'maintain'],
    ['mallory', 'write'],
  ] as const)
    stage.github.seed.collaborator(login, role)
  await stage.github.seed.commit({ message: 'ci: release', files: { '.github/workflows/release.yml': workflow } })
  stage.github.seed.workflow('release.yml')
}

export async function closeStage(): Promise<void> {
  const problems = [...stage.github.problems, ...stage.edge.problems]
  await stage.close()
  expect(problems).toEqual([])
}

/** A stage for each test. */
export function useStage(): void {
  beforeEach(openStage)
  afterEach(closeStage)
}

/** What the runner tells of a comment in the issue of a release. */
export async function approveBy(event: object, runId: number, more: Record<string, string> = {}) {
  const context = stage.context(runId)
  const given = { part: 'approve', approval: '', environment: '', ...more }
  return action.run(inputs(given), { ...context, run: { ...context.run, event: { ...event } } })
}
export const comment = () => ({ issue: { number: issue().number, body: issue().body } })

export const inputs = (more: Record<string, string> = {}) =>
  inputsOf(fields, { ...stage.inputs, approval: 'role:maintain', ...more })
export const run = (id: number, more: Record<string, string> = {}) => action.run(inputs(more), stage.context(id))
export const idOf = (outcome: { outputs: Record<string, unknown> }) => Number(outcome.outputs['release-id'])
export const issue = () => stage.github.state.issues.find(({ title }) => title.startsWith('Approve'))!
export const hash = () => /\/approve ([0-9a-f]{20})/.exec(issue().body ?? '')![1]!
export const say = (author: string, text = `/approve ${hash()}`) =>
  stage.github.seed.comment(issue().number, author, text)

export async function parkedRelease(more: Record<string, string> = {}): Promise<number> {
  const outcome = await run(1, more)
  expect(outcome).toMatchObject({ phase: 'Paused' })
  stage.run(1).end()
  return idOf(outcome)
}
export const resume = (id: number, runId: number, more: Record<string, string> = {}) =>
  run(runId, { approval: '', resume: String(id), ...more })
