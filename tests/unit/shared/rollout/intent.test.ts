import { describe, expect, it } from '@jest/globals'
import { type Intent, readIntent } from '../../../../shared/rollout/intent.ts'

const whole: Intent = {
  v: 1,
  op: 'rollback',
  service: 'shop',
  driver: 'webhook',
  route: 'shop.example.com',
  artifact: 'ghcr.io/acme/shop:v1.2.3',
  version: 'v1.2.3',
  onInterrupt: 'forward',
  onFailure: 'hold',
  queued: true,
  steps: [10, 100],
  run: { id: 7, attempt: 2, url: 'https://github.example/runs/7' },
  rollbackOf: 12,
  reason: 'checkout is down',
  by: 'alice',
}

describe('what a release says about itself', () => {
  it('is read back as it was written, as an object or as text', () => {
    expect(readIntent(whole)).toEqual(whole)
    expect(readIntent(JSON.stringify(whole))).toEqual(whole)
  })

  it('may leave out all but what it is and whose', () => {
    const least = { v: 1, op: 'switch', run: { id: 1, attempt: 1 } }
    expect(readIntent(least)).toEqual(least)
  })

  it('may carry what later versions add', () => {
    expect(readIntent({ ...whole, nonce: 'x', later: [] })).toEqual(whole)
  })

  it.each([
    ['nothing', undefined],
    ['an empty object, as GitHub stores for a deployment without payload', {}],
    ['an empty text', ''],
    ['text that is not JSON', 'deploy please'],
    ['JSON that is not an object', '"text"'],
    ['another version', { ...whole, v: 2 }],
    ['an operation that is not known', { ...whole, op: 'dance' }],
    ['no run', { ...whole, run: undefined }],
    ['a run whose id is text', { ...whole, run: { id: '7', attempt: 1 } }],
  ])('is not found in %s', (_, payload) => expect(readIntent(payload)).toBeUndefined())
})
