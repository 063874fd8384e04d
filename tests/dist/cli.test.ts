import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { createGitRepository } from '../fakes/git-repository.ts'
import { folderOf } from '../integration/cli.harness.ts'

const run = promisify(execFile)
const root = join(import.meta.dirname, '../..')
const bundle = join(root, 'dist/cli/index.js')
const wrong = { '.github/release-kit.yml': 'version: 1\nlocal: fr\n' }

/** What a command says, whatever its exit code. */
async function said(file: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}) {
  try {
    const { stdout, stderr } = await run(file, args, { cwd, env: { ...process.env, GITHUB_ACTIONS: '', ...env } })
    return { exitCode: 0, stdout, stderr }
  } catch (failed) {
    const { code, stdout, stderr } = failed as { code: number; stdout: string; stderr: string }
    return { exitCode: code, stdout, stderr }
  }
}

describe('the command line as it is packed', () => {
  let tarball = ''
  beforeAll(async () => {
    const { stdout } = await run(
      process.execPath,
      [join(root, 'scripts/pack.mjs'), mkdtempSync(join(tmpdir(), 'pack-'))],
      {
        cwd: root,
      },
    )
    tarball = stdout.trim()
  }, 60_000)

  it('installs without a registry, and checks a repository', async () => {
    const prefix = folderOf({})
    await run('npm', ['install', '--offline', '--no-audit', '--no-fund', '--prefix', prefix, tarball], {
      env: { ...process.env, npm_config_cache: folderOf({}) },
    })
    expect(await said(join(prefix, 'node_modules/.bin/release-kit'), ['check'], folderOf(wrong))).toEqual({
      exitCode: 1,
      stdout: expect.stringMatching(/^\.github\/release-kit\.yml:2:1 local .*did you mean locale\?\n1 problem\n$/),
      stderr: '',
    })
  }, 60_000)

  it('is run by npx from the tarball, without a registry', async () => {
    const args = ['--yes', '--offline', '--package', tarball, 'release-kit', 'check']
    expect(await said('npx', args, folderOf({}), { npm_config_cache: folderOf({}) })).toMatchObject({
      exitCode: 0,
      stdout: 'fine: no .github/release-kit.yml, 0 workflows that use release-kit; release-kit init writes both\n',
    })
  }, 60_000)
})

describe('the bundle of the command line', () => {
  it('says in one line that a Node is too old', async () => {
    const old = "Object.defineProperty(process,'versions',{value:{...process.versions,node:'18.20.8'}})"
    const options = `--import=data:text/javascript,${encodeURIComponent(old)}`
    expect(await said(process.execPath, [bundle, 'check'], folderOf({}), { NODE_OPTIONS: options })).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: expect.stringMatching(/^release-kit needs Node 20\.16 or newer \(this is .*\): https:\/\/nodejs\.org\n$/),
    })
  })

  it('shows what is wrong at its line on GitHub', async () => {
    const { stdout } = await said(process.execPath, [bundle, 'check'], folderOf(wrong), { GITHUB_ACTIONS: 'true' })
    expect(stdout).toMatch(/^::error title=local,file=\.github\/release-kit\.yml,line=2,col=1::/)
  })

  it('is run from a clone of the repository without an install of what builds it', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }
    // npm installs all development dependencies in a clone that has any of these
    const costly = ['postinstall', 'build', 'preinstall', 'install', 'prepack', 'prepare']
    expect(Object.keys(scripts).filter((name) => costly.includes(name))).toEqual([])
  })
})

const config = (more: string) => `version: 1
services: { shop: { image: ghcr.io/acme/shop } }
environments:
  production:
    url: https://shop.acme.example
    target: { kind: coolify, url: "https://coolify.acme.example", token: COOLIFY_TOKEN, resources: { shop: ${more} } }
    health: { path: /api/status, version-path: build.version }
    windows: [ allow Tue 03:00-03:01 ]
    rollback: { allowed: [ "role:maintain" ] }
`
const slots = config('{ blue: uuid-blue, green: uuid-green }').replace(
  '    health',
  `    traffic:
      { driver: caddy, url: "http://127.0.0.1:2019", route: shop, blue: "10.0.0.5:80", green: "10.0.0.6:80",
        blue-url: "https://b.acme.example", green-url: "https://g.acme.example", steps: [10, 100] }
    health`,
)

describe('the rehearsal of a repository', () => {
  it.each([
    [
      'two slots behind an edge',
      slots,
      'driver caddy has no simulator: rehearsed on a simulated edge, by webhook',
      ['no customer request failed but those that v1.6.0 itself answered'],
    ],
    ['one place that is replaced', config('uuid-1'), 'windows are left out: release-kit plan tells them', []],
  ])(
    'plays a good, a bad and a killed release and a rollback by its own config: %s',
    async (_, text, said, more) => {
      const repository = createGitRepository()
      repository.commit('feat: begin', { files: { '.github/release-kit.yml': text } })
      repository.tag('v1.4.0')
      const { exitCode, stdout, stderr } = await rehearsal(repository.directory)
      expect({ exitCode, stderr, claims: claimsIn(stdout) }).toEqual({
        exitCode: 0,
        stderr: '',
        claims: [
          'v1.5.0 is live',
          'v1.6.0 was refused, and v1.5.0 is live',
          'v1.7.0 is live after the next run',
          'v1.5.0 is live again',
          'GitHub, Coolify and the edge were asked nothing wrong',
          ...more,
        ],
      })
      expect(stdout).toContain(`- ${said}`)
      expect(readFileSync(join(repository.directory, 'rehearsal.html'), 'utf8')).toContain('<svg')
      // nothing of it is left in the repository
      expect(repository.git('tag')).toBe('v1.4.0')
      expect(repository.git('rev-list', '--count', '--all')).toBe('1')
    },
    400_000,
  )
})

const rehearsal = (folder: string) => said(process.execPath, [bundle, 'rehearse'], folder)

function claimsIn(stdout: string): string[] {
  return [...stdout.matchAll(/^as claimed +(.+)$/gm)].map(([, claim = '']) => claim)
}
