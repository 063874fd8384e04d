import { describe, expect, it } from '@jest/globals'
import { createGitRepository, type GitRepository } from '../fakes/git-repository.ts'
import { releaseKit, type Person } from './cli.harness.ts'

const config = (more = '') => `version: 1
time-zone: Europe/Paris
channels: { main: stable }
services:
  web: { path: apps/web, tag-prefix: web-v, image: ghcr.io/acme/web, depends-on: [auth] }
  auth: { path: services/auth, tag-prefix: auth-v, image: ghcr.io/acme/auth }
environments:
  production:
    branch: main
    target: { kind: coolify, url: "https://coolify.acme.example", token: COOLIFY_TOKEN, resources: { web: u1, auth: u2 } }
    windows: [ "allow Tue-Thu 14:00-16:00" ]
    rollback: { allowed: [ "role:maintain" ] }
${more}`
const workflow = (branch: string, environment: string) => `on: { push: { branches: [${branch}] } }
jobs:
  release:
    runs-on: ubuntu-latest
    steps:
      - { id: tag, uses: acme/release-kit/actions/semver-tag@v1, with: { services: all } }
      - uses: acme/release-kit/deploy@v1
        with: { environment: ${environment}, service: "\${{ matrix.service }}", version: "\${{ matrix.tag }}", switch: none }
`
const pipeline = (branch: string, environment: string, more = '') => `on: { push: { branches: [${branch}] } }
jobs:
  release:
    permissions: { contents: write, packages: write, checks: read, deployments: write, actions: read, pull-requests: read, issues: write }
    uses: acme/release-kit/.github/workflows/pipeline.yml@v1
    with: { environment: ${environment}, service: web, run: npm test, switch: none${more} }
    secrets: { COOLIFY_TOKEN: "\${{ secrets.COOLIFY_TOKEN }}" }
`

/** A clone on main: auth has a feature since its last release, web has nothing. */
function monorepo(files: Readonly<Record<string, string>> = {}): GitRepository {
  const repository = createGitRepository()
  repository.commit('feat: begin', {
    files: {
      'apps/web/a.js': '1',
      'services/auth/a.js': '1',
      '.github/release-kit.yml': config(),
      '.github/workflows/release.yml': workflow('main', 'production'),
      ...files,
    },
  })
  repository.tag('web-v1.0.0')
  repository.tag('auth-v2.3.0')
  repository.commit('feat(auth): tokens', { files: { 'services/auth/a.js': '2' } })
  return repository
}
const plan = ({ directory }: GitRepository, args: readonly string[] = [], person: Person = {}) =>
  releaseKit(directory, ['plan', ...args], person)

describe('release-kit plan', () => {
  it('tells what each service would get, to where, in which wave, and that there is something to do', async () => {
    expect(await plan(monorepo())).toEqual({
      exitCode: 2,
      lines: [
        'auth  2.4.0  minor, from auth-v2.3.0; ghcr.io/acme/auth:auth-v2.4.0; to production; wave 1',
        'web   nothing to release in 0 commits since web-v1.0.0',
        'secrets of production: COOLIFY_TOKEN (whether they are set is seen when it runs)',
        'a push to main runs .github/workflows/release.yml',
      ],
      complaints: [],
    })
  })

  it('refuses what a closed window would, and says when it opens', async () => {
    const { lines, exitCode } = await plan(monorepo(), [], { at: '2026-11-27T15:00:00+01:00' })
    expect(lines).toContain(
      'refused: production, window: the deployment window is closed (only Tue-Thu 14:00-16:00); opens 2026-12-01 14:00 Europe/Paris',
    )
    expect(exitCode).toBe(2)
  })

  it('tells the same as one JSON value', async () => {
    const { lines } = await plan(monorepo(), ['--json'], { at: '2026-11-27T15:00:00+01:00' })
    expect(JSON.parse(lines.join(''))).toMatchObject({
      schema: 1,
      branch: 'main',
      releases: [
        {
          service: 'auth',
          bump: 'minor',
          tag: 'auth-v2.4.0',
          released: true,
          image: 'ghcr.io/acme/auth:auth-v2.4.0',
          environments: ['production'],
          wave: 1,
        },
        { service: 'web', released: false, wave: 2 },
      ],
      refusals: [{ environment: 'production', gate: 'window' }],
      runs: ['.github/workflows/release.yml'],
    })
  })

  it('has nothing to do right after a release', async () => {
    const repository = monorepo()
    repository.tag('auth-v2.4.0')
    const { exitCode, lines } = await plan(repository)
    expect(lines[0]).toBe('auth  auth-v2.4.0 is on this commit already (made by an earlier attempt)')
    expect(exitCode).toBe(0)
  })

  it('tells of a branch without tags the version that names its commit', async () => {
    const staging = `  staging:
    target: { kind: coolify, url: "https://coolify.acme.example", token: COOLIFY_TOKEN, resources: { web: u3, auth: u4 } }
`
    const repository = monorepo({
      '.github/release-kit.yml': config(staging),
      '.github/workflows/staging.yml': pipeline('develop', 'staging', ', tag: false'),
    })
    repository.branch('develop', 'main')
    const sha = repository.git('rev-parse', 'HEAD').slice(0, 7)
    const { lines } = await plan(repository)
    expect(lines[0]).toBe(`web  develop-${sha}  no tag; ghcr.io/acme/web:develop-${sha}; to staging; wave 1`)
    expect(lines.at(-1)).toBe('a push to develop runs .github/workflows/staging.yml')
  })

  it('gives the services that the pipeline releases the one tag of the repository', async () => {
    const one = pipeline('main', 'production')
    const named = await plan(monorepo({ '.github/workflows/release.yml': one }))
    expect(named.lines.filter((line) => line.includes('minor'))).toEqual([
      'web  0.1.0  minor, the first; ghcr.io/acme/web:v0.1.0; to production; wave 1',
    ])
    const both = one
      .replace('    permissions:', '    strategy: { matrix: { service: [auth, web] } }\n    permissions:')
      .replace('service: web', 'service: "${{ matrix.service }}"')
    const { lines } = await plan(monorepo({ '.github/workflows/release.yml': both }))
    expect(lines.slice(0, 2)).toEqual([
      'auth  0.1.0  minor, the first; ghcr.io/acme/auth:v0.1.0; to production; wave 1',
      'web   0.1.0  minor, the first; ghcr.io/acme/web:v0.1.0; to production; wave 2',
    ])
  })

  it('tells of each service the environments of its own workflow', async () => {
    const web = pipeline('main', 'production')
    const auth = web.replace('service: web', 'service: auth').replace('environment: production', 'environment: staging')
    const staging = `  staging:
    target: { kind: coolify, url: "https://coolify.acme.example", token: COOLIFY_TOKEN, resources: { web: u3, auth: u4 } }
`
    const { lines } = await plan(
      monorepo({
        '.github/release-kit.yml': config(staging),
        '.github/workflows/release.yml': web,
        '.github/workflows/auth.yml': auth,
      }),
    )
    expect(lines.slice(0, 2)).toEqual([
      expect.stringMatching(/^auth .*to staging;/),
      expect.stringMatching(/^web .*to production;/),
    ])
  })

  it('refuses what check would, as problems', async () => {
    const repository = monorepo({ '.github/workflows/release.yml': workflow('main', 'prodction') })
    const { exitCode, lines } = await plan(repository)
    expect(lines).toContainEqual(
      expect.stringMatching(/^refused: config: \.github\/workflows\/release\.yml:8:17 .*mean production\?/),
    )
    expect(exitCode).toBe(1)
  })

  it('says that no workflow would run, where none calls release-kit', async () => {
    const repository = monorepo({ '.github/workflows/release.yml': 'on: push\njobs: {}\n' })
    expect((await plan(repository)).lines.at(-1)).toBe('a push to main starts no workflow that uses release-kit')
  })
})
