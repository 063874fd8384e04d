import assert from 'node:assert/strict'
import test from 'node:test'
import { answer } from '../../lib/service.js'
import { routes } from './routes.js'

test('chat dit sa santé et sa version', () => {
  assert.deepEqual(answer('chat', '/api/v1/health', 'v1.0.0', routes).body.version, 'v1.0.0')
})
test('chat répond à /api/v1/rooms', () => {
  assert.equal(answer('chat', '/api/v1/rooms', 'v1.0.0', routes).status, 200)
})
