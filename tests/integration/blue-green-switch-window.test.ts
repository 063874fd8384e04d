import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fields } from '../../actions/blue-green-switch/src/inputs.ts'
import { action } from '../../actions/blue-green-switch/src/run.ts'
import type { Config } from '../../shared/config/config.ts'
import { resolveShiftWindow, shiftedInPlace } from '../../shared/deploy/fleet/resolve-window.ts'
import { inFrench } from '../../shared/text/french.ts'
import { createStage, inputsOf, type Stage } from '../fakes/stage.ts'

const friday = Date.UTC(2026, 10, 20, 15, 30)
const windows = ['allow Tue-Thu 14:00-16:00 CET', 'override role:maintain reason']

let stage: Stage

beforeEach(async () => {
  stage = await createStage()
})
afterEach(() => stage.close())

function run(more: Record<string, string>, { at = friday, rules = windows } = {}) {
  const config: Config = { version: 1, environments: { production: { windows: rules } } }
  const context = stage.context(1, { config })
  const clock = { ...context.clock, now: () => at }
  return action.run(inputsOf(fields, { ...stage.inputs, ...more }), { ...context, clock })
}

describe('blue-green-switch and windows', () => {
  it.each(['all', 'begin'])(
    '[P24] opens no release in a closed window, and says when it opens: part %s',
    async (part) => {
      const { phase, reason, outputs } = await run({ part })
      expect([phase, outputs]).toEqual(['Failed', { status: 'refused' }])
      expect(reason).toBe('the deployment window is closed (only Tue-Thu 14:00-16:00 CET); opens 2026-11-24 13:00 UTC')
      expect([stage.github.state.deployments, stage.edge.shifts]).toEqual([[], []])
    },
  )

  it('passes a closed window by only for whom the rules name, and keeps the reason with the release', async () => {
    const given = { part: 'begin', 'window-override': 'security hotfix' }
    expect(await run(given)).toMatchObject({ phase: 'Failed', reason: expect.stringContaining('@alice may not') })
    stage.github.seed.collaborator('alice', 'maintain')
    expect(await run(given)).toMatchObject({ phase: 'Successful' })
    expect(stage.github.state.deployments[0]?.payload).toMatchObject({ reason: 'window override: security hotfix' })
  })

  it('asks no window of what puts a release in order', async () => {
    await run({ part: 'begin' }, { at: Date.UTC(2026, 10, 24, 14, 0) })
    const id = String(stage.github.state.deployments[0]?.id)
    expect(await run({ part: 'end', 'release-id': id })).toMatchObject({
      reason: expect.not.stringContaining('window'),
    })
    expect(await run({ part: 'reconcile' })).toMatchObject({ phase: 'Successful' })
  })

  it('[P24] does not begin when its turn comes after the window has closed', async () => {
    let asked = 0
    const config: Config = { version: 1, environments: { production: { windows } } }
    const context = stage.context(1, { config })
    // the window is open when it is asked first
    const now = () => (asked++ === 0 ? Date.UTC(2026, 10, 24, 14, 59) : Date.UTC(2026, 10, 24, 15, 1))
    const ran = action.run(inputsOf(fields, { ...stage.inputs, part: 'all' }), {
      ...context,
      clock: { ...context.clock, now },
    })
    expect(await ran).toMatchObject({ phase: 'Failed', outputs: { status: 'refused' } })
    expect(stage.edge.shifts).toEqual([])
  })
})

describe('blue-green-switch and the window of the shift', () => {
  const closed = ['freeze 2020-01-01..2099-12-31 closed', 'override role:maintain reason']
  const open = ['allow Mon-Sun 00:00-24:00']
  /** Opens so many hours from now. */
  const inHours = (hours: number) => {
    const moment = new Date(Date.now() + hours * 3_600_000)
    const day = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][moment.getUTCDay()] ?? ''
    return [`allow ${day} ${moment.toISOString().slice(11, 16)}-24:00`]
  }

  function shifting(more: Record<string, string>, rules: string[], runId = 1) {
    const config: Config = {
      version: 1,
      environments: { production: { traffic: { driver: 'webhook', windows: rules } } },
    }
    return action.run(inputsOf(fields, { ...stage.inputs, ...more }), stage.context(runId, { config }))
  }
  const weights = () => stage.edge.weights()

  it('[O24] refuses the whole of it in a closed window, and opens no release', async () => {
    const { phase, reason, summary } = await shifting({ part: 'all', version: 'v1.1.0' }, closed)
    expect([phase, reason]).toEqual(['Failed', expect.stringMatching(/^the window to shift traffic is closed /)])
    expect([stage.github.state.deployments, stage.edge.shifts]).toEqual([[], []])
    expect(summary).toMatch(/^### ⛔ v1\.1\.0 was not released to production: the window is closed\n/)
    expect(summary).toContain('before that role:maintain may, with a reason in the input window-override')
  })

  it.each([
    ['is closed still', inHours(2), { phase: 'Failed', outputs: { active: 'blue' } }, 'FAILED_SAFE'],
    ['is open by then', open, { phase: 'Successful', outputs: { active: 'green' } }, 'COMMITTED'],
  ])(
    'lets a release deploy before, where it opens within hours, and asks as traffic begins to move whether it %s',
    async (_, rules, expected, end) => {
      const begun = await shifting({ part: 'begin' }, inHours(2))
      expect(begun).toMatchObject({ phase: 'Successful', outputs: { preview: 'green' } })
      const id = Number(begun.outputs['release-id'])
      expect(await shifting({ part: 'shift', 'release-id': String(id) }, rules)).toMatchObject(expected)
      expect(stage.phases(id).at(-1)).toBe(end)
      expect(weights()).toEqual(end === 'COMMITTED' ? { blue: 0, green: 100 } : { blue: 100, green: 0 })
    },
  )

  it.each([
    ['no opening is in sight', closed],
    ['it opens on another day', inHours(48)],
  ])('deploys nothing for a release whose traffic could not move in time: %s', async (_, rules) => {
    const begun = await shifting({ part: 'begin' }, rules)
    expect(begun).toMatchObject({ phase: 'Failed', outputs: { status: 'refused' } })
    expect(begun.reason).toMatch(/^the window to shift traffic is closed /)
    expect(inFrench(begun.reason)).toMatch(/^la fenêtre de bascule du trafic est fermée .* ; (aucune )?ouverture /)
    expect(stage.github.state.deployments).toEqual([])
  })

  it('begins all the same where people are waited for: the window may open by then', async () => {
    stage.github.seed.collaborator('ada', 'maintain')
    const begun = await shifting({ part: 'begin', approval: '@ada' }, inHours(48))
    expect(begun).toMatchObject({ phase: 'Successful', outputs: { preview: 'green' } })
  })

  it.each([
    ['the shift is approved', '@ada'],
    ['anything is deployed', '@ada\nwhen: start'],
  ])('lets the whole of it wait for people, and asks as they let it go on: before %s', async (_, approval) => {
    stage.github.seed.collaborator('ada', 'maintain')
    const parked = await shifting({ part: 'all', approval }, closed)
    expect(parked).toMatchObject({ phase: 'Paused' })
    stage.run(1).end()
    const issue = stage.github.state.issues[0]
    stage.github.seed.comment(issue?.number ?? 0, 'ada', /\/approve [0-9a-f]{20}/.exec(issue?.body ?? '')?.[0] ?? '')
    const resume = { part: 'all', approval: '', resume: String(parked.outputs['release-id']) }
    const waits = await shifting(resume, closed, 2)
    expect(waits).toMatchObject({
      phase: 'Paused',
      reason: expect.stringContaining('the window to shift traffic is closed'),
    })
    expect([weights(), stage.edge.shifts]).toEqual([{ blue: 100, green: 0 }, []])
    expect(await shifting(resume, open, 3)).toMatchObject({ phase: 'Successful', outputs: { active: 'green' } })
  })

  it('moves nothing of the whole where nobody is left to wait for: the run was reviewed', async () => {
    stage.github.seed.collaborator('ada', 'maintain')
    stage.github.seed.runReview({ run: 1, user: 'ada', state: 'approved', environment: 'production' })
    const ended = await shifting({ part: 'all', approval: '@ada' }, closed)
    expect(ended).toMatchObject({
      phase: 'Failed',
      reason: expect.stringContaining('the window to shift traffic is closed'),
    })
    expect([weights(), stage.edge.shifts]).toEqual([{ blue: 100, green: 0 }, []])
  })

  it('is passed by only for whom its own rules name', async () => {
    const given = { part: 'all', 'window-override': 'security hotfix' }
    expect(await shifting(given, closed)).toMatchObject({ reason: expect.stringContaining('@alice may not') })
    stage.github.seed.collaborator('alice', 'maintain')
    expect(await shifting(given, closed)).toMatchObject({ phase: 'Successful', outputs: { active: 'green' } })
  })

  it('is a problem where its rules cannot be read, and for what is deployed in place', () => {
    const config = (rules: string[]): Config => ({
      version: 1,
      environments: { production: { traffic: { driver: 'webhook', windows: rules } } },
    })
    expect(resolveShiftWindow('production', config(['alow Tue'])).problems).toHaveLength(1)
    expect(shiftedInPlace('production', config(windows))).toMatchObject([{ input: 'environment' }])
    expect(shiftedInPlace('production', config([]))).toEqual([])
  })
})
