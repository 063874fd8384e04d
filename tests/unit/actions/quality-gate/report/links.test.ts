import { describe, expect, it } from '@jest/globals'
import { commitLink, lineUrl, placeLink } from '../../../../../actions/quality-gate/src/report/links.ts'

const sha = 'a'.repeat(40)
const origin = {
  repository: 'https://github.com/acme/shop',
  sha,
  runUrl: 'https://github.com/acme/shop/actions/runs/1',
  at: 0,
  timeZone: 'UTC',
  isSecret: (path: string) => path.includes('hunter2'),
}
const blob = `https://github.com/acme/shop/blob/${sha}`

describe('lineUrl', () => {
  it.each([
    ['src/a.ts', 3, 5, `${blob}/src/a.ts#L3-L5`],
    ['src/a.ts', 3, 3, `${blob}/src/a.ts#L3`],
    ['src/a.ts', 0, 0, `${blob}/src/a.ts`],
    ['src/d’été/[id](x)_*~!.ts', 1, 1, `${blob}/src/d%E2%80%99%C3%A9t%C3%A9/%5Bid%5D%28x%29_*~!.ts#L1`],
    ['a?b#c&d<e>"f".ts', 1, 1, `${blob}/a%3Fb%23c%26d%3Ce%3E%22f%22.ts#L1`],
  ])('of %s leads to the lines at the commit, whatever is in the path', (path, from, to, expected) => {
    expect(lineUrl(origin, path, from, to)).toBe(expected)
  })

  it.each([
    '',
    '/etc/passwd',
    '../../other',
    'a/../../b',
    './a',
    'a//b',
    'javascript:alert(1)',
    'https://evil.example/x',
    'a\\b',
    'a\nb',
    'a\ud800',
    'src/(hunter2).ts',
  ])('links nothing to %j', (path) => {
    expect(lineUrl(origin, path, 1)).toBeUndefined()
  })

  it('links nothing where repository or commit are not known', () => {
    expect(lineUrl({ ...origin, sha: '' }, 'a')).toBeUndefined()
    expect(lineUrl({ ...origin, repository: 'https://github.com//' }, 'a')).toBeUndefined()
    expect(commitLink({ ...origin, repository: 'x) [y](z' })).toBe('`aaaaaaa`')
    expect(placeLink(origin, 'a`](x).ts', 2)).toBe(`[\`\`a\`](x).ts:2\`\`](${blob}/a%60%5D%28x%29.ts#L2)`)
  })
})
