import { execFileSync } from 'node:child_process'
import { gzipSync } from 'node:zlib'
import { expect, it } from '@jest/globals'

const root = new URL('../../', import.meta.url).pathname

it('what a caller downloads is at most 3.25 MB, and holds what runs there', () => {
  const archive = execFileSync('git', ['archive', '--worktree-attributes', 'HEAD'], { cwd: root, maxBuffer: 2 ** 30 })
  expect(gzipSync(archive, { level: 9 }).length).toBeLessThanOrEqual(3.25 * 1024 * 1024)
  const files = execFileSync('tar', ['-t'], { input: archive, maxBuffer: 2 ** 30 })
    .toString()
    .split('\n')
  expect(files).toEqual(
    expect.arrayContaining([
      'deploy/action.yml',
      'actions/rollback/action.yml',
      'dist/rollback/index.js',
      'dist/packages/licenses.txt',
      'dist/undici/index.cjs',
      'dist/yaml/index.cjs',
      '.github/workflows/pipeline.yml',
      'schemas/release-kit.schema.json',
      'LICENSE',
    ]),
  )
  expect(files.filter((file) => /^(tests|simulators|shared|demo|cli)\/|\/src\//.test(file))).toEqual([])
})
