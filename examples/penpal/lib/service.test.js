import assert from 'node:assert/strict'
import { once } from 'node:events'
import test from 'node:test'
import { serve } from './service.js'

test('un service répond par HTTP, avec sa version', async () => {
  const server = serve('essai', {}, { PORT: '0', VERSION: 'v1.2.3' })
  await once(server, 'listening')
  const url = `http://127.0.0.1:${server.address().port}`
  const health = await fetch(`${url}/api/v1/health`)
  assert.deepEqual(await health.json(), { status: 'healthy', service: 'essai', version: 'v1.2.3' })
  assert.equal((await fetch(`${url}/ailleurs`)).status, 404)
  server.close()
})
