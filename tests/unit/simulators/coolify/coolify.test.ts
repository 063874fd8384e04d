import { afterEach, describe, expect, it } from '@jest/globals'
import { type CoolifySimulator, createCoolifySimulator } from '../../../../simulators/coolify/coolify.ts'
import type { CoolifyOptions } from '../../../../simulators/coolify/options.ts'
import { createAsk, deploymentsIn, shop, until } from './ask.ts'

let coolify: CoolifySimulator
afterEach(() => coolify.close())
const ask = createAsk(() => coolify)

async function start(options: Partial<CoolifyOptions> = {}): Promise<void> {
  coolify = await createCoolifySimulator({ applications: [shop], second: 10, ...options })
}

const isOver = () => coolify.deployments('shop').every(({ status }) => !['queued', 'in_progress'].includes(status))

describe('the simulated Coolify', () => {
  it('answers GET on what became POST with 405, and unknown routes with `docs`', async () => {
    await start()
    expect(await ask('GET', '/deploy?uuid=shop')).toMatchObject({
      status: 405,
      body: { message: 'This endpoint has changed to a POST request.' },
    })
    expect(await ask('GET', '/nowhere')).toMatchObject({
      status: 404,
      body: { message: 'Not found.', docs: 'https://coolify.io/docs' },
    })
    expect(await ask('GET', '/applications/nobody')).toMatchObject({
      status: 404,
      body: { message: 'Application not found.' },
    })
    expect(coolify.problems).toEqual(['coolify: unknown route GET /api/v1/nowhere'])
    coolify.knobs.getAllowed = true
    expect((await ask('GET', '/deploy?uuid=shop')).status).toBe(200)
  })

  it.each([
    ['', 'You must provide uuid or tag.'],
    ['?uuid=a&tag=b', 'You can only use uuid or tag, not both.'],
    ['?tag=a&pr=1', 'You can only use tag or pr, not both.'],
    ['?uuid=a&docker_tag=v1', 'docker_tag requires pull_request_id.'],
    ['?uuid=,', 'No UUIDs provided.'],
  ])('refuses POST /deploy%s', async (query, message) => {
    await start()
    expect(await ask('POST', `/deploy${query}`)).toMatchObject({ status: 400, body: { message } })
  })

  it('drops unknown uuids without a word, and names it when all are', async () => {
    await start()
    expect(deploymentsIn(await ask('POST', '/deploy?uuid=shop,nobody'))).toHaveLength(1)
    expect(await ask('POST', '/deploy?uuid=nobody')).toMatchObject({
      status: 404,
      body: { message: 'No resources found.' },
    })
    expect(await ask('POST', '/deploy?tag=nothing')).toMatchObject({
      status: 404,
      body: { message: 'No resources found with this tag.' },
    })
  })

  it('skips a duplicate, and gives an id of nothing for it', async () => {
    await start({ knobs: { pullSeconds: 20 } })
    await ask('POST', '/deploy?uuid=shop')
    const [skipped] = deploymentsIn(await ask('POST', '/deploy?uuid=shop'))
    expect(skipped).toMatchObject({
      message: 'Deployment already queued for this commit.',
      deployment_uuid: expect.stringMatching(/^[a-z0-9]{24}$/),
    })
    expect(await ask('GET', `/deployments/${skipped?.deployment_uuid ?? ''}`)).toMatchObject({
      status: 404,
      body: { message: 'Deployment not found.' },
    })
  })

  it('loses a tag that is set while another deployment runs, unless forced: settings are read when a job starts', async () => {
    await start({ knobs: { pullSeconds: 20 } })
    await ask('POST', '/deploy?uuid=shop')
    await ask('PATCH', '/applications/shop', { docker_registry_image_tag: 'v2' })
    await ask('POST', '/deploy?uuid=shop')
    await until(isOver)
    expect(coolify.containers('shop').map(({ version }) => version)).toEqual(['v1'])
    await ask('POST', '/deploy?uuid=shop&force=true')
    await until(isOver)
    expect(coolify.containers('shop').map(({ version }) => version)).toEqual(['v2'])
  })

  it('queues what is forced, and works on two at once for all applications, one for each', async () => {
    const applications = ['a', 'b', 'c'].map((name) => ({ uuid: name, name, image: 'acme/shop:v1' }))
    await start({ applications, knobs: { workerLost: true } })
    for (const uuid of ['a', 'a', 'b', 'c']) await ask('POST', `/deploy?uuid=${uuid}&force=true`)
    const rows = (await ask('GET', '/deployments')).body as { status: string; application_name: string }[]
    expect(rows.map((row) => `${row.application_name} ${row.status}`)).toEqual([
      'a in_progress',
      'a queued',
      'b in_progress',
      'c queued',
    ])
    coolify.knobs.deploymentsAsObject = true
    expect(Object.keys((await ask('GET', '/deployments')).body as object)).toEqual(['0', '1', '2', '3'])
  })

  it('answers a full queue in each of its ways', async () => {
    await start({ knobs: { queueLimit: 0 } })
    const full = await ask('POST', '/deploy?uuid=shop')
    expect([full.status, full.headers.get('retry-after')]).toEqual([429, '1'])
    expect((await ask('POST', '/applications/shop/rollback', { commit: 'abc' })).status).toBe(400)
    expect(await ask('POST', '/applications/shop/start')).toMatchObject({
      status: 200,
      body: { message: 'Deployment request queued.' },
    })
    expect(coolify.deployments('shop')).toHaveLength(1)
  })

  it('cancels, and cannot cancel what is over', async () => {
    await start({ knobs: { workerLost: true } })
    const id = deploymentsIn(await ask('POST', '/deploy?uuid=shop'))[0]?.deployment_uuid ?? ''
    expect(await ask('POST', `/deployments/${id}/cancel`)).toMatchObject({
      status: 200,
      body: { status: 'cancelled-by-user' },
    })
    expect(await ask('POST', `/deployments/${id}/cancel`)).toMatchObject({
      status: 400,
      body: { message: 'Deployment cannot be cancelled. Current status: cancelled-by-user' },
    })
  })

  it('keeps the old container when the new one never becomes healthy', async () => {
    await start({ images: { 'ghcr.io/acme/shop:v2': { env: { HEALTHY: 'false' } } } })
    await ask('PATCH', '/applications/shop', { docker_registry_image_tag: 'v2' })
    await ask('POST', '/deploy?uuid=shop&force=true')
    await until(isOver)
    expect(coolify.deployments('shop')[0]?.status).toBe('failed')
    await until(() => coolify.containers('shop').length === 1)
    expect(coolify.containers('shop')[0]?.version).toBe('v1')
  })

  it('ignores the commit of a rollback of an image application, unless that is repaired', async () => {
    await start()
    await ask('POST', '/applications/shop/rollback', { commit: 'v0' })
    await until(isOver)
    expect(coolify.containers('shop')[0]?.version).toBe('v1')
    coolify.knobs.rollbackIgnoresTag = false
    await ask('POST', '/applications/shop/rollback', { commit: 'v0' })
    await until(isOver)
    expect(coolify.containers('shop')[0]?.version).toBe('v0')
    expect(await ask('POST', '/applications/shop/rollback', { commit: '-x' })).toMatchObject({ status: 422 })
    expect(await ask('POST', '/applications/shop/rollback', { commit: 'a', tag: 'b' })).toMatchObject({
      status: 422,
      body: { errors: { tag: ['This field is not allowed.'] } },
    })
  })

  it('checks what is patched', async () => {
    await start({ applications: [shop, { uuid: 'other', name: 'other', image: 'acme/other:v1' }] })
    expect(await ask('PATCH', '/applications/shop', { docker_registry_image_tag: 'sha256:abc' })).toMatchObject({
      status: 422,
      body: { message: 'Validation failed.' },
    })
    expect(await ask('PATCH', '/applications/shop', { status: 'x', build_pack: 'dockerimage' })).toMatchObject({
      body: { errors: { status: ['This field is not allowed.'], build_pack: [expect.any(String)] } },
    })
    expect(await ask('PATCH', '/applications/shop', {})).toMatchObject({ status: 400, body: { error: 'Empty JSON.' } })
    expect(await ask('PATCH', '/applications/shop', { name: 'x' }, { 'content-type': 'text/plain' })).toMatchObject({
      status: 400,
    })
    const conflict = await ask('PATCH', '/applications/other', { domains: 'https://shop.test/' })
    expect(conflict).toMatchObject({
      status: 409,
      body: { conflicts: [{ resource_uuid: 'shop', resource_type: 'application' }] },
    })
    expect(
      (await ask('PATCH', '/applications/other', { domains: 'https://shop.test', force_domain_override: true })).status,
    ).toBe(200)
    expect(coolify.columns('other').fqdn).toBe('https://shop.test')
  })
})
