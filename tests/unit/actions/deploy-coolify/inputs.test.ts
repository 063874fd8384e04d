import { describe, expect, it } from '@jest/globals'
import { inputsOf, read } from './inputs-of.ts'

describe('inputs of deploy-coolify', () => {
  it('resources: with names, without, and by slot', () => {
    const { resources } = inputsOf({ resources: 'web=abc1\nabc2 # the api\nshop/blue=abc3\nshop/green=abc4' })
    expect(resources).toEqual([
      { name: 'web', value: { uuid: 'abc1', slot: undefined } },
      { name: undefined, value: { uuid: 'abc2', slot: undefined } },
      { name: 'shop', value: { uuid: 'abc3', slot: 'blue' } },
      { name: 'shop', value: { uuid: 'abc4', slot: 'green' } },
    ])
  })

  it('[P22] webhook: the deploy URLs that people have as secrets', () => {
    const { webhook } = inputsOf({
      webhook: 'web=https://c.example/api/v1/deploy?uuid=abc1&force=false\nhttps://c.example/api/v1/deploy?tag=live',
    })
    expect(webhook).toEqual([
      { name: 'web', value: { base: 'https://c.example', uuids: ['abc1'], tag: undefined } },
      { name: undefined, value: { base: 'https://c.example', uuids: [], tag: 'live' } },
    ])
  })

  it('image, commit, health-url and expect-version: for one name or for all', () => {
    const inputs = inputsOf({
      image: 'web=ghcr.io/acme/web:v1',
      commit: `api=${'a'.repeat(40)}`,
      'health-url': 'web=https://web.example/health?deep=1',
      'expect-version': 'v1',
    })
    expect(inputs.image).toEqual([{ name: 'web', value: { name: 'ghcr.io/acme/web', tag: 'v1' } }])
    expect(inputs.commit).toEqual([{ name: 'api', value: 'a'.repeat(40) }])
    expect(inputs.healthUrl).toEqual([{ name: 'web', value: 'https://web.example/health?deep=1' }])
    expect(inputs.expectVersion).toEqual([{ name: undefined, value: 'v1' }])
  })

  it('depends-on: names after a colon', () => {
    expect(inputsOf({ 'depends-on': 'frontend: db auth\nauth: db' }).dependsOn).toEqual([
      ['frontend', ['db', 'auth']],
      ['auth', ['db']],
    ])
  })

  it.each([
    ['resources', 'web=not/a/uuid'],
    ['resources', 'shop/red=abc'],
    ['webhook', 'https://c.example/api/v1/deploy'],
    ['webhook', 'https://c.example/api/v1/deploy?uuid=a&tag=b'],
    ['webhook', 'https://c.example/somewhere?uuid=a'],
    ['webhook', 'no url'],
    ['image', 'web=ghcr.io/acme/web'],
    ['commit', 'main'],
    ['depends-on', 'frontend db'],
    ['depends-on', 'frontend:'],
    ['health-url', 'web=ftp://x'],
    ['parallel', '0'],
    ['slot', 'red'],
    ['on-failure', 'panic'],
    ['record', 'maybe'],
  ])('%s refuses %j, and shows what is allowed', (input, value) => {
    expect(read({ [input]: value }).problems).toEqual([
      expect.objectContaining({ input, received: value, allowed: expect.any(String) }),
    ])
  })
})
