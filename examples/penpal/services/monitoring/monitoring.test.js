import assert from 'node:assert/strict'
import test from 'node:test'
import { answer } from '../../lib/service.js'
import { routes } from './routes.js'

test('monitoring dit sa santé et sa version', () => {
  assert.deepEqual(answer('monitoring', '/api/v1/health', 'v1.0.0', routes).body.version, 'v1.0.0')
})
test('monitoring répond à /api/v1/metrics', () => {
  assert.equal(answer('monitoring', '/api/v1/metrics', 'v1.0.0', routes).status, 200)
})
