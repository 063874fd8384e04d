import assert from 'node:assert/strict'
import test from 'node:test'
import { answer } from '../../lib/service.js'
import { routes } from './routes.js'

test('frontend dit sa santé et sa version', () => {
  assert.deepEqual(answer('frontend', '/api/v1/health', 'v1.0.0', routes).body.version, 'v1.0.0')
})
test('frontend répond à /', () => {
  assert.equal(answer('frontend', '/', 'v1.0.0', routes).status, 200)
})
