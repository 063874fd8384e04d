import { describe, expect, it } from '@jest/globals'
import { createPlaces, tidy } from '../../../../shared/reports/paths.ts'

const files = new Set([
  'src/index.ts',
  'src/price.ts',
  'apps/frontend/src/index.ts',
  'apps/frontend/src/only-there.ts',
  'services/auth/src/main/java/com/acme/Auth.java',
  'pkg/price/price.go',
  'index.js',
])
const place = (path: string, reportPath = 'coverage/lcov.info', bases?: readonly string[]) =>
  createPlaces({ root: '/home/runner/work/shop/shop', files })(reportPath)(path, bases)

describe('createPlaces', () => {
  it.each([
    ['as it stands', 'src/price.ts', 'src/price.ts'],
    ['with a dot', './src/../src/price.ts', 'src/price.ts'],
    ['below the checkout', '/home/runner/work/shop/shop/src/price.ts', 'src/price.ts'],
    ['in a container', '/app/src/price.ts', 'src/price.ts'],
    ['in a container, at the top', '/app/index.js', 'index.js'],
    ['on Windows', 'D:\\a\\shop\\shop\\src\\price.ts', 'src/price.ts'],
    ['a Go package', 'github.com/acme/shop/pkg/price/price.go', 'pkg/price/price.go'],
    ['a Java package', 'com/acme/Auth.java', 'services/auth/src/main/java/com/acme/Auth.java'],
  ])('finds a path %s', (_, path, expected) => {
    expect(place(path)).toBe(expected)
  })

  it('looks beside the report first: two packages may have the same file', () => {
    expect(place('src/index.ts', 'apps/frontend/coverage/lcov.info')).toBe('apps/frontend/src/index.ts')
    expect(place('src/index.ts', 'coverage/lcov.info')).toBe('src/index.ts')
    expect(place('src/price.ts', 'apps/frontend/coverage/lcov.info')).toBe('src/price.ts')
  })

  it.each(['coverage/packages/a/lcov.info', 'reports/packages/a.old/packages/a/lcov.info'])(
    'goes by the folders of the report, %s, where several files fit: Nx puts all coverage beside the packages',
    (report) => {
      const files = new Set(['packages/a/src/x.js', 'packages/b/src/x.js', 'tools/a/src/x.js'])
      expect(createPlaces({ root: '/w', files })(report)('src/x.js')).toBe('packages/a/src/x.js')
      expect(createPlaces({ root: '/w', files })('coverage/lcov.info')('src/x.js')).toBe('src/x.js')
    },
  )

  it('looks below the folders that the report names', () => {
    expect(place('only-there.ts', 'coverage.xml', ['/build', '/home/runner/work/shop/shop/apps/frontend/src'])).toBe(
      'apps/frontend/src/only-there.ts',
    )
    expect(place('src/only-there.ts', 'coverage.xml', ['apps/frontend'])).toBe('apps/frontend/src/only-there.ts')
  })

  it.each([
    [
      'a dependency that only has a name in common',
      '/app/node_modules/left/index.js',
      'app/node_modules/left/index.js',
    ],
    ['a path that climbs out', '../../../etc/passwd', 'etc/passwd'],
    ['a file that is not in the repository', 'build/generated.ts', 'build/generated.ts'],
    ['an ending that two files share', '/x/y/src/index.ts', 'src/index.ts'],
  ])('keeps %s, tidied, or takes the one that fits as a whole', (_, path, expected) => {
    expect(place(path)).toBe(expected)
  })

  it('leaves what stays ambiguous as it is', () => {
    const two = createPlaces({ root: '/w', files: new Set(['a/lib/x.ts', 'b/lib/x.ts']) })('r.xml')
    expect(two('/c/lib/x.ts')).toBe('c/lib/x.ts')
  })

  it('does what it can without knowing the files', () => {
    const blind = createPlaces({ root: '/w', files: undefined })('r.xml')
    expect(blind('/w/src/x.ts')).toBe('src/x.ts')
    expect(blind('x.ts', ['/w/src'])).toBe('x.ts')
    expect(blind('')).toBe('')
  })
})

describe('tidy', () => {
  it.each([
    ['a//b/./c/', 'a/b/c'],
    ['../a/../../b', '../../b'],
    ['/a/b/', '/a/b'],
    ['C:\\a\\b', 'C:/a/b'],
  ])('%s → %s', (path, expected) => {
    expect(tidy(path)).toBe(expected)
  })
})
