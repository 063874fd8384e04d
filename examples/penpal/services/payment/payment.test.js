import assert from 'node:assert/strict'
import test from 'node:test'
import { answer } from '../../lib/service.js'
import { routes } from './routes.js'

test('payment dit sa santé et sa version', () => {
  assert.deepEqual(answer('payment', '/api/v1/health', 'v1.0.0', routes).body.version, 'v1.0.0')
})
test('payment répond à /api/v1/prices', () => {
  assert.equal(answer('payment', '/api/v1/prices', 'v1.0.0', routes).status, 200)
})
