import { createRequire } from 'node:module'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createHerokuSimulator, type HerokuSimulator } from '../../../simulators/heroku/heroku.ts'

interface Client {
  get(path: string): Promise<unknown>
  post(path: string, options: { body: unknown }): Promise<unknown>
}
const Heroku = createRequire(import.meta.url)('heroku-client') as new (options: object) => Client

let heroku: HerokuSimulator
let client: Client

beforeEach(async () => {
  const pipeline = { isInPipeline: true }
  heroku = await createHerokuSimulator({
    apps: [
      { name: 'shop', ...pipeline },
      { name: 'shop-staging', ...pipeline },
    ],
  })
  client = new Heroku({ token: heroku.token, host: heroku.url })
})
afterEach(async () => {
  await heroku.close()
  expect(heroku.problems).toEqual([])
})

describe("the simulator of Heroku, asked by the vendor's own client", () => {
  it('shows apps, releases, slugs and dynos, releases a slug, and tells its status', async () => {
    expect(await client.get('/apps/shop')).toMatchObject({ name: 'shop', generation: { name: 'cedar' } })
    const releases = (await client.get('/apps/shop/releases')) as { version: number; slug: { id: string } | null }[]
    expect(releases.map(({ version, slug }) => [version, slug?.id])).toEqual([
      [1, undefined],
      [2, 'slug-1'],
    ])
    expect(await client.get('/apps/shop/slugs/slug-1')).toMatchObject({ commit: '1'.repeat(40), deleted_at: null })
    const made = (await client.post('/apps/shop/releases', { body: { slug: 'slug-2' } })) as { id: string }
    await client.get(`/apps/shop/releases/${made.id}`)
    expect(await client.get(`/apps/shop/releases/${made.id}`)).toMatchObject({ status: 'succeeded', current: true })
    expect(await client.get('/apps/shop/dynos')).toHaveLength(3)
  })

  it('promotes along a pipeline', async () => {
    const { pipeline } = (await client.get('/apps/shop/pipeline-couplings')) as { pipeline: { id: string } }
    const ids = await Promise.all(
      ['shop-staging', 'shop'].map(async (name) => ((await client.get(`/apps/${name}`)) as { id: string }).id),
    )
    const body = { pipeline, source: { app: { id: ids[0] } }, targets: [{ app: { id: ids[1] } }] }
    const { id } = (await client.post('/pipeline-promotions', { body })) as { id: string }
    await client.get(`/pipeline-promotions/${id}/promotion-targets`)
    expect(await client.get(`/pipeline-promotions/${id}/promotion-targets`)).toMatchObject([{ status: 'succeeded' }])
  })

  it('is refused as Heroku refuses: a code, and a sentence', async () => {
    await expect(client.get('/apps/nowhere')).rejects.toMatchObject({
      statusCode: 404,
      body: { id: 'not_found', message: "Couldn't find that app." },
    })
    await expect(new Heroku({ token: 'wrong', host: heroku.url }).get('/apps/shop')).rejects.toMatchObject({
      statusCode: 401,
      body: { id: 'unauthorized' },
    })
  })
})
