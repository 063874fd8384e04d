import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { connectTarget } from '../../../shared/deploy/connect.ts'
import { follow } from '../../../shared/deploy/follow.ts'
import { type DeployTargetDefinition, deployTargets } from '../../../shared/deploy/registry.ts'
import { createDeployHookSimulator, type DeployHookSimulator } from '../../../simulators/deploy-hook/deploy-hook.ts'
import { createContext } from '../../fakes/context.ts'
import { hurriedClock, image, request } from './coolify-harness.ts'

const { signal } = new AbortController()

async function deployed(
  settings: { kind: 'webhook' | 'command'; url: string; options: Record<string, unknown>; token?: string },
  env: Record<string, string> = {},
) {
  const context = createContext({ clock: hurriedClock, env: { PATH: process.env.PATH, ...env } })
  const holds = async () => undefined
  const target = connectTarget({ token: 'hook-token', ...settings, pollInterval: 10, holds }, context)
  const ref = await target.deploy(request(image('v2')), signal)
  const followed = await follow(target, ref, request(image('v2')), { clock: hurriedClock, signal, pollInterval: 10 })
  return { followed, context }
}

describe('the deploy hook', () => {
  let hook: DeployHookSimulator
  beforeEach(async () => {
    hook = await createDeployHookSimulator({ token: 'hook-token', running: 'ghcr.io/acme/shop:v1' })
  })
  afterEach(async () => {
    await hook.close()
    expect(hook.problems).toEqual([])
  })
  const at = (options: Record<string, unknown>) => ({ kind: 'webhook' as const, url: `${hook.url}/deploy`, options })

  it('is sent a bearer token and what is to be deployed, and says that nothing was verified without a status URL', async () => {
    const { followed } = await deployed(at({}))
    expect(followed).toMatchObject({ ok: true, isUnseen: true, reason: 'fired, not verified' })
    expect(hook.journal.map(({ method, body }) => [method, body])).toEqual([
      ['POST', { resource: 'shop', revision: 'ghcr.io/acme/shop:v2', kind: 'image', force: false }],
    ])
  })

  it('is polled to its end, and tells the URL of what was deployed', async () => {
    const { followed } = await deployed(at({ 'status-url': `${hook.url}/deployments/{id}` }))
    expect(followed).toMatchObject({ ok: true, state: 'finished', url: 'https://d1.hook.example' })
    expect(followed.isUnseen).toBeUndefined()
  })

  it('is not believed while a status URL for whatever was last still speaks of the version before', async () => {
    const before = { status: 200, body: { state: 'finished', revision: 'ghcr.io/acme/shop:v1' } }
    hook.fail({ match: /GET \/current/, times: 3, with: before })
    const { followed } = await deployed(at({ 'status-url': `${hook.url}/current` }))
    expect(followed).toMatchObject({ ok: true, wasOver: false })
    expect(hook.journal.filter(({ method }) => method === 'GET').length).toBeGreaterThan(3)
  })

  it('shows nothing by a status that names neither the deployment nor its revision', async () => {
    hook.fail({ match: /GET/, times: 9, with: { status: 200, body: { state: 'finished' } } })
    const { followed } = await deployed(at({ 'status-url': `${hook.url}/current` }))
    expect(followed).toMatchObject({ isUnseen: true })
  })

  it('fails where its word is unknown, such as completed, which may be a bad end too', async () => {
    hook.fail({ match: /GET/, times: 9, with: { status: 200, body: { state: 'completed' } } })
    const asked = deployed(at({ 'status-url': `${hook.url}/deployments/{id}` }))
    await expect(asked).rejects.toMatchObject({
      code: 'PROVIDER_NONSENSE',
      message: expect.stringContaining('completed'),
    })
  })

  it('is refused a status URL on another server, which would be sent the token', () => {
    const { webhook }: Record<string, DeployTargetDefinition> = deployTargets
    const options = { 'status-url': 'https://elsewhere.example/{id}', method: 'PUT' }
    const problems = webhook.check({ url: 'https://deploy.example.com/hook', token: '', options })
    expect(problems.map(({ input, received }) => [input, received])).toEqual([
      ['options', 'method'],
      ['options status-url', 'https://elsewhere.example/{id}'],
    ])
  })
})

describe('the deploy command', () => {
  const by = (command: string, status?: string) => ({
    kind: 'command' as const,
    url: '',
    token: 'command-token',
    options: { command, ...(status === undefined ? {} : { status }) },
  })

  it('sees its own token and no other secret', async () => {
    const secrets = { INPUT_TOKEN: 'command-token', DATABASE_PASSWORD: 'other-secret' }
    const command = 'echo "id=1"; test "$DEPLOY_TOKEN" = command-token; test -z "$INPUT_TOKEN$DATABASE_PASSWORD"'
    const { followed } = await deployed(by(command, 'echo finished'), secrets)
    expect(followed).toMatchObject({ ok: true, state: 'finished' })
  })

  it('is read the same in colours', async () => {
    const status = `printf '\\033[32mfinished\\033[39m\\n'`
    const { followed } = await deployed(by('echo id=1', status))
    expect(followed).toMatchObject({ ok: true, state: 'finished' })
  })

  it('has failed when it ends with another exit code than 0, whatever the status says', async () => {
    const { followed } = await deployed(by('echo id=1; exit 3', 'echo finished'))
    expect(followed).toMatchObject({ ok: false, state: 'failed', reason: 'the command ended with exit code 3' })
  })

  it('tells url and artifact by lines of its output', async () => {
    const { followed } = await deployed(by('echo id=1; echo url=https://v2.example; echo artifact=a2', 'echo success'))
    expect(followed).toMatchObject({ ok: true, url: 'https://v2.example', artifact: 'a2' })
  })

  it('shows nothing without a status command', async () => {
    const { followed } = await deployed(by('true'))
    expect(followed).toMatchObject({ isUnseen: true, reason: 'fired, not verified' })
  })

  it('is refused where there is none, and for options that it does not have', () => {
    const { command }: Record<string, DeployTargetDefinition> = deployTargets
    const problems = command.check({ url: '', token: '', options: { comand: 'x' } })
    expect(problems.map(({ input }) => input)).toEqual(['options command', 'options'])
  })
})
