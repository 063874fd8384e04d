import { describe, expect, it } from '@jest/globals'
import { credentialsInHeaders, credentialsInUrls, withoutQuery } from '../../../../shared/text/credentials.ts'

describe('the credentials in a header', () => {
  it.each([
    ['x-auth: abcdef', ['abcdef']],
    ['Authorization: Bearer abc-def', ['Bearer abc-def', 'abc-def']],
    ['cookie: session=abcdef; lang=fr', ['session=abcdef; lang=fr', 'abcdef']],
    ['x-key: 1234', ['1234']],
    ['x-debug: true', []],
    ['accept: application/json', []],
    ['accept-token: abcdef', ['abcdef']],
    ['no header', []],
  ])('of %j are what a server may repeat of its value', (line, expected) => {
    const found = credentialsInHeaders(line)
    if (expected.length === 0) expect(found).toEqual([])
    else expect(found).toEqual(expect.arrayContaining(expected))
  })
})

describe('the credentials in an address', () => {
  it('are its user with the password, its query, and each value of that', () => {
    const found = credentialsInUrls('api=https://me:p%40ss@a.example/x?api_key=ab12&wait=1#top\nhttps://b.example')
    expect(found).toEqual(['api_key=ab12&wait=1', 'ab12', 'p%40ss', 'me:p@ss', 'p@ss'])
  })
  it.each(['', 'https://', 'https://a.example/?', 'https://a.example/?x=%zz&%=1', 'http://u:%zz@a.example'])(
    'of %j are found without an error',
    (text) => expect(() => credentialsInUrls(text)).not.toThrow(),
  )
  it('are none where there is only what looks like a host, however long', () => {
    expect(credentialsInUrls(`http://${'('.repeat(16_382)}Bco`)).toEqual([])
  })
})

it('cuts what an address asks with, and what stands behind', () => {
  expect(withoutQuery('/a?b=c#d')).toBe('/a')
  expect(withoutQuery('https://a.example/x#?y')).toBe('https://a.example/x')
})
