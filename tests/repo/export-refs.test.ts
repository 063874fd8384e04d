import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { parse } from 'yaml'

const root = new URL('../../', import.meta.url).pathname
const run = (...args: string[]) =>
  execFileSync(process.execPath, [join(root, 'scripts/export-refs.mjs'), ...args], { cwd: root })

const workflow = `
jobs:
  one:
    uses: org/release-kit/.github/workflows/gate.yml@v1
  two:
    environment: { name: production, deployment: false }
    concurrency:
      group: shop
      queue: max # GitHub alone knows it
    steps:
      - { uses: org/release-kit/deploy@v1, with: { environment: production } }
      - uses: acme/other@v1
  three:
    concurrency: { queue: max, group: shop }
    environment:
      name: production
      deployment: false
    steps: []
`

it("converts a caller's own workflows for servers that do not know what GitHub does", () => {
  const folder = mkdtempSync(join(tmpdir(), 'release-kit-caller-'))
  const file = join(folder, '.github/workflows/release.yml')
  mkdirSync(join(folder, '.github/workflows'), { recursive: true })
  writeFileSync(file, workflow)
  run('v2.1', '--caller', folder, 'acme/kit')
  expect(parse(readFileSync(file, 'utf8'))).toEqual({
    jobs: {
      one: { uses: 'acme/kit/.github/workflows/gate.yml@v2.1' },
      two: {
        environment: { name: 'production' },
        concurrency: { group: 'shop' },
        steps: [{ uses: 'acme/kit/deploy@v2.1', with: { environment: 'production' } }, { uses: 'acme/other@v1' }],
      },
      three: { concurrency: { group: 'shop' }, environment: { name: 'production' }, steps: [] },
    },
  })
})

it('writes templates that call the copy, and leaves nothing in it that only GitHub knows', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'release-kit-export-')), 'copy')
  run('v2.1', folder, 'acme/kit')
  const inline = readFileSync(join(folder, 'workflows-templates/deploy-inline.yml'), 'utf8')
  expect(inline).toContain('uses: acme/kit/deploy@v2.1')
  const pipeline = readFileSync(join(folder, '.github/workflows/pipeline.yml'), 'utf8')
  expect(pipeline).toContain('uses: acme/kit/deploy@v2.1')
  expect(`${inline}${pipeline}`).not.toMatch(/queue: max|deployment: false|uses: \$\/|org\/release-kit\//)
})
