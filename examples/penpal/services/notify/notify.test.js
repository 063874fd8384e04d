import assert from 'node:assert/strict'
import test from 'node:test'
import { answer } from '../../lib/service.js'
import { routes } from './routes.js'

test('notify dit sa santé et sa version', () => {
  assert.deepEqual(answer('notify', '/api/v1/health', 'v1.0.0', routes).body.version, 'v1.0.0')
})
test('notify répond à /api/v1/messages', () => {
  assert.equal(answer('notify', '/api/v1/messages', 'v1.0.0', routes).status, 200)
})
