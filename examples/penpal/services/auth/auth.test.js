import assert from 'node:assert/strict'
import test from 'node:test'
import { answer } from '../../lib/service.js'
import { routes } from './routes.js'

test('auth dit sa santé et sa version', () => {
  assert.deepEqual(answer('auth', '/api/v1/health', 'v1.0.0', routes).body.version, 'v1.0.0')
})
test('auth répond à /api/v1/session', () => {
  assert.equal(answer('auth', '/api/v1/session', 'v1.0.0', routes).status, 200)
})
