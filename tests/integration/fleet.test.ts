import { afterEach, describe, expect, it } from '@jest/globals'
import { fields as deployFields } from '../../actions/deploy-coolify/src/inputs.ts'
import { action as deploying } from '../../actions/deploy-coolify/src/run.ts'
import { fields as rollbackFields } from '../../actions/rollback/src/inputs.ts'
import { action as rollingBack } from '../../actions/rollback/src/run.ts'
import { type CoolifySimulator, createCoolifySimulator } from '../../simulators/coolify/coolify.ts'
import { createStage, inputsOf, type Stage } from '../fakes/stage.ts'

/** A team of seven services: what others need is deployed before them. */
const waves = [['auth', 'storage'], ['users', 'letters', 'payments'], ['gateway'], ['frontend']]
const services = waves.flat()
const dependencies = waves
  .flatMap((wave, index) => (index === 0 ? [] : wave.map((name) => `${name}: ${(waves[index - 1] ?? []).join(' ')}`)))
  .join('\n')
const image = (name: string, version: string) => `ghcr.io/penpal/${name}:${version}`

let stage: Stage
let coolify: CoolifySimulator

async function start(broken: readonly string[] = []): Promise<void> {
  stage = await createStage()
  stage.github.seed.collaborator('alice', 'write')
  coolify = await createCoolifySimulator({
    second: 10,
    applications: services.map((name) => ({ name, uuid: name, image: image(name, 'v1'), healthCheck: true })),
    images: Object.fromEntries(broken.map((reference) => [reference, { broken: true }])),
  })
}
afterEach(async () => {
  expect([...stage.github.problems, ...coolify.problems]).toEqual([])
  await coolify.close()
  await stage.close()
})

async function deploy(run: number, version: string, more: Record<string, string> = {}, attempt = 1) {
  const given = {
    'github-token': stage.github.token,
    environment: 'production',
    url: coolify.url,
    token: coolify.token,
    resources: services.map((name) => `${name}=${name}`).join('\n'),
    image: services.map((name) => `${name}=${image(name, version)}`).join('\n'),
    version,
    'depends-on': dependencies,
    'on-failure': 'rollback',
    'poll-interval': '100ms',
    'lock-interval': '20ms',
    'lock-settle': '20ms',
    ...more,
  }
  const context = stage.context(run)
  const outcome = await deploying.run(inputsOf(deployFields, given), {
    ...context,
    run: { ...context.run, runAttempt: attempt },
  })
  return { ...outcome, log: context.log.lines.join('\n') }
}

const running = () =>
  Object.fromEntries(
    services.map((name) => [
      name,
      coolify
        .containers(name)
        .map(({ version }) => version)
        .join(),
    ]),
  )
const all = (version: string) => Object.fromEntries(services.map((name) => [name, version]))
/** Service → how its records ended, oldest first; `''` is that of the whole. */
const records = () => {
  const ended: Record<string, string[]> = {}
  for (const { payload, statuses } of stage.github.state.deployments) {
    const { service = '' } = payload as { service?: string }
    ;(ended[service] ??= []).push(statuses.map(({ description }) => description.split('|')[1] ?? '').at(-1) ?? '')
  }
  return ended
}

async function rollBack(run: number, service: string) {
  const given = {
    'github-token': stage.github.token,
    environment: 'production',
    service,
    target: 'coolify',
    'target-url': coolify.url,
    'target-token': coolify.token,
    'target-options': `resource: ${service}`,
    'observe-interval': '20ms',
    'lock-interval': '20ms',
    'lock-settle': '20ms',
    allowed: 'write',
  }
  return rollingBack.run(inputsOf(rollbackFields, given), stage.context(run))
}

describe('seven services of one team', () => {
  it('go in waves, each recorded by itself, and one or all of them go back alone', async () => {
    await start()
    const first = await deploy(1, 'v1')
    expect(first.phase).toBe('Successful')
    const second = await deploy(2, 'v2')
    expect([second.phase, running()]).toEqual(['Successful', all('v2')])
    expect(JSON.parse(String(second.outputs.waves))).toEqual(waves)
    // the earlier one is no longer shown as live
    for (const ends of Object.values(records())) expect(ends.toSorted()).toEqual(['', 'COMMITTED'])
    expect(Object.keys(records()).toSorted()).toEqual(['', ...services].toSorted())
    expect(await rollBack(3, 'users')).toMatchObject({ phase: 'Successful', outputs: { 'to-version': 'v1' } })
    expect(running()).toEqual({ ...all('v2'), users: 'v1' })
    for (const [index, name] of services.filter((name) => name !== 'users').entries())
      expect(await rollBack(4 + index, name)).toMatchObject({ phase: 'Successful' })
    expect(running()).toEqual(all('v1'))
  }, 120_000)

  it('put back all that was begun, the last first, when one of the second wave fails, and begin nothing more', async () => {
    await start([image('letters', 'v2')])
    const { phase, reason, outputs, log } = await deploy(1, 'v2')
    expect([phase, outputs['rolled-back'], running()]).toEqual(['Failed', true, all('v1')])
    expect(reason).toContain('letters failed')
    expect(log).toContain('▶')
    expect(log).not.toMatch(/gateway: deployment/)
    const back = [...log.matchAll(/(\w+): putting back/g)].map(([, name]) => name)
    expect(back.slice(-2).sort()).toEqual(['auth', 'storage'])
    expect(back.slice(0, -2).sort()).toEqual(['payments', 'users'])
    const { '': whole, letters, auth, gateway } = records()
    expect([whole, letters, auth, gateway]).toEqual([['REVERTED'], ['FAILED_SAFE'], ['REVERTED'], undefined])
  }, 60_000)

  it('go on, in a further attempt, with what the attempt before brought to a good end', async () => {
    await start([image('gateway', 'v2')])
    const stopped = await deploy(1, 'v2', { 'on-failure': 'stop' })
    expect([stopped.phase, running()]).toEqual(['Failed', { ...all('v2'), gateway: 'v1', frontend: 'v1' }])
    const before = coolify.deployments('auth').length
    const again = await deploy(1, 'v2', { 'on-failure': 'stop' }, 2)
    expect(again.log).toContain('auth: skipped')
    expect(coolify.deployments('auth').length).toBe(before)
    expect(coolify.deployments('gateway').length).toBeGreaterThan(1)
  }, 60_000)
})
