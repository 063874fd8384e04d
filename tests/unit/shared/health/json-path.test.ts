import { describe, expect, it } from '@jest/globals'
import { readPath } from '../../../../shared/health/json-path.ts'

const health = { status: 'healthy', checks: { database: { status: 'ok' } }, items: [{ x: 1 }], 'a.b': { c: false } }

describe('a path into JSON', () => {
  it.each([
    ['status', 'healthy'],
    ['checks.database.status', 'ok'],
    ['items[0].x', 1],
    ['items.0.x', 1],
    ['["a.b"].c', false],
    ['checks.redis.status', undefined],
    ['status.length', undefined],
    ['constructor', undefined],
    ['items[7]', undefined],
  ])('%s gives %p', (path, value) => {
    expect(readPath(health, path)).toEqual(value)
  })

  it('gives nothing where there is not JSON', () => {
    expect(readPath(undefined, 'status')).toBeUndefined()
  })
})
