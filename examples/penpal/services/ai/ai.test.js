import assert from 'node:assert/strict'
import test from 'node:test'
import { answer } from '../../lib/service.js'
import { routes } from './routes.js'

test('ai dit sa santé et sa version', () => {
  assert.deepEqual(answer('ai', '/api/v1/health', 'v1.0.0', routes).body.version, 'v1.0.0')
})
test('ai répond à /api/v1/models', () => {
  assert.equal(answer('ai', '/api/v1/models', 'v1.0.0', routes).status, 200)
})
