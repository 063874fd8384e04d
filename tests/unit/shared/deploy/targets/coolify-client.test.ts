import { expect, it } from '@jest/globals'
import { createCoolifyClient } from '../../../../../shared/deploy/targets/coolify/client.ts'
import type { HttpClient, HttpRequest } from '../../../../../shared/http/client.ts'
import { createRedactor } from '../../../../../shared/http/redaction.ts'

/** Coolify's list of an application's deployments, newest first, as it is paged. */
function listed(rows: readonly { readonly id: number; readonly pull_request_id: number }[]) {
  const asked: string[] = []
  const answer = ({ url }: HttpRequest) => {
    asked.push(url)
    const query = new URL(url, 'http://coolify').searchParams
    const [skip, take] = [Number(query.get('skip')), Number(query.get('take'))]
    const deployments = rows
      .slice(skip, skip + take)
      .map((row) => ({ ...row, deployment_uuid: `d${row.id}`, status: 'finished' }))
    const body = { count: rows.length, deployments }
    return Promise.resolve({ status: 200, headers: {}, text: JSON.stringify(body), json: () => body })
  }
  const http: HttpClient = { send: answer, expectOk: answer }
  return { client: createCoolifyClient(http, createRedactor()), asked }
}

const { signal } = new AbortController()
const rowsOf = (count: number, first: number, pullRequest: number) =>
  Array.from({ length: count }, (_, index) => ({ id: first - index, pull_request_id: pullRequest }))

it('finds the deployments of production behind pages of previews, and those of a preview behind pages of production', async () => {
  const previews = listed([...rowsOf(120, 200, 7), ...rowsOf(2, 80, 0)])
  expect((await previews.client.deploymentsOf('shop', signal)).map(({ id }) => id)).toEqual([80, 79])
  const production = listed([...rowsOf(60, 200, 0), ...rowsOf(1, 140, 7)])
  expect((await production.client.deploymentsOf('shop', signal, 7)).map(({ id }) => id)).toEqual([140])
})

it('asks once where the first page has what is looked for, and ends where there is none', async () => {
  const first = listed(rowsOf(500, 500, 0))
  expect(await first.client.deploymentsOf('shop', signal)).toHaveLength(50)
  expect(first.asked).toHaveLength(1)
  const none = listed(rowsOf(100, 100, 7))
  expect(await none.client.deploymentsOf('shop', signal)).toEqual([])
  expect(none.asked).toHaveLength(3)
})
