import { describe, expect, it } from '@jest/globals'
import { readDiff } from '../../../../../actions/quality-gate/src/change/unified-diff.ts'

const lines = (diff: string) =>
  Object.fromEntries([...readDiff(diff)].map(([path, set]) => [path, set === 'all' ? set : [...set]]))

describe('readDiff', () => {
  it('takes added and altered lines, with and without context', () => {
    const diff = [
      'diff --git a/src/a.ts b/src/a.ts',
      '--- a/src/a.ts',
      '+++ b/src/a.ts',
      '@@ -1,3 +1,4 @@ function x',
      ' same',
      '-old',
      '+new',
      '+more',
      ' same',
      '@@ -20 +22,2 @@',
      '-x',
      '+y',
      '+z',
      '',
    ].join('\n')
    expect(lines(diff)).toEqual({ 'src/a.ts': [2, 3, 22, 23] })
  })

  it('takes a renamed file by its new name, and nothing of a deleted or merely renamed one', () => {
    const diff = [
      'diff --git a/old.ts b/new.ts',
      'similarity index 90%',
      'rename from old.ts',
      'rename to new.ts',
      '--- a/old.ts',
      '+++ b/new.ts',
      '@@ -3 +3 @@',
      '-a',
      '+b',
      'diff --git a/gone.ts b/gone.ts',
      'deleted file mode 100644',
      '--- a/gone.ts',
      '+++ /dev/null',
      '@@ -1,2 +0,0 @@',
      '-a',
      '-b',
      'diff --git a/p b/q',
      'similarity index 100%',
      'rename from p',
      'rename to q',
      '',
    ].join('\n')
    expect(lines(diff)).toEqual({ 'new.ts': [3] })
  })

  it.each([
    ['Binary files a/x.ts and b/x.ts differ', 'x.ts'],
    ['Binary files /dev/null and b/src/new.ts differ', 'src/new.ts'],
    ['Binary files a/x and b/y.ts and b/x and b/y.ts differ', 'x and b/y.ts'],
    ['Binary files "a/\\303\\251.ts" and "b/\\303\\251.ts" differ', 'é.ts'],
    ['diff --git a/a b.ts b/a b.ts\nGIT binary patch\nliteral 3', 'a b.ts'],
    ['rename from a.ts\nrename to b and c.ts\nBinary files a/a.ts and b/b and c.ts differ', 'b and c.ts'],
  ])('takes all of a file that git calls binary: an attribute must hide no line: %j', (diff, path) => {
    expect(lines(`${diff}\n`)).toEqual({ [path]: 'all' })
  })

  it('takes nothing of a binary file that is gone', () => {
    expect(lines('Binary files a/x.png and /dev/null differ\n')).toEqual({})
  })

  it('takes a line that looks like a header for what it is', () => {
    const diff = [
      '--- a/a.md',
      '+++ b/a.md',
      '@@ -1,2 +1,3 @@',
      '--- not a header',
      '+++ b/evil.ts',
      '+@@ -1 +1 @@',
      '-',
      '+',
      '\\ No newline at end of file',
      '',
    ].join('\n')
    expect(lines(diff)).toEqual({ 'a.md': [1, 2, 3] })
  })

  it('reads quoted paths as git writes them', () => {
    const diff = [
      '--- "a/\\303\\251t\\303\\251 \\"1\\".ts"',
      '+++ "b/\\303\\251t\\303\\251 \\"1\\".ts"',
      '@@ -0,0 +1 @@',
      '+x',
      '',
    ].join('\n')
    expect(lines(diff)).toEqual({ 'été "1".ts': [1] })
  })

  it('reads Windows line ends and blank context lines', () => {
    expect(lines('--- a/a\r\n+++ b/a\r\n@@ -1,2 +1,3 @@\r\n\r\n+x\r\n y\r\n')).toEqual({ a: [2] })
  })

  it.each(['+++ b/a\n@@ -1 +1,5 @@\n+x\n', '+++ b/a\n@@ -1,9 +1,9 @@\n x\ndiff --git a/b b/b\n'])(
    'refuses a diff that is cut short',
    (diff) => {
      expect(() => readDiff(diff)).toThrow('cut short inside a hunk')
    },
  )

  it('takes an empty diff for no change', () => {
    expect(lines('')).toEqual({})
  })

  it.each([
    ['an error', 'fatal: ambiguous argument origin/main\n'],
    ['a summary', ' src/a.ts | 4 ++--\n 1 file changed, 2 insertions(+), 2 deletions(-)\n'],
    ['names', 'M\tsrc/a.ts\n'],
    [
      'one in colours',
      '\u001b[1m--- a/a\u001b[m\n\u001b[1m+++ b/a\u001b[m\n\u001b[36m@@ -1,0 +2 @@\u001b[m\n\u001b[32m+x\u001b[m\n',
    ],
    ['one of two parents', 'diff --cc a\n--- a/a\n+++ b/a\n@@@ -1,1 -1,1 +1,2 @@@\n  x\n++y\n'],
    [
      'the UTF-16 of PowerShell',
      Buffer.from('\ufeff--- a/a\n+++ b/a\n@@ -1,0 +2 @@\n+x\n', 'utf16le').toString('utf8'),
    ],
  ])('refuses %s, which would pass for no change', (_, text) => {
    expect(() => readDiff(text)).toThrow('not a unified diff')
  })
})
