import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { createGitRepository } from '../fakes/git-repository.ts'
import { folderOf, type Person, releaseKit } from './cli.harness.ts'

const node = (devDependencies: Record<string, string>, scripts = {}) => ({
  'package.json': JSON.stringify({ name: 'shop', devDependencies, scripts }),
  'package-lock.json': '{}',
})
const vitest = node({ vitest: '4.0.0', eslint: '9.0.0' })
const release = [
  ...['--coolify', 'https://coolify.acme.example', '--url', 'https://shop.acme.example'],
  ...['--resource', 'uuid-1', '--time-zone', 'Europe/Paris'],
]

/** A clone of acme/shop with these files. */
function cloneOf(files: Readonly<Record<string, string>>, branches: readonly string[] = []): string {
  const repository = createGitRepository()
  repository.commit('feat: begin', { files })
  repository.git('remote', 'set-url', 'origin', 'git@github.com:acme/shop.git')
  for (const branch of branches) repository.git('branch', branch)
  return repository.directory
}
const init = (folder: string, args: readonly string[] = [], person: Person = {}) =>
  releaseKit(folder, ['init', ...args], person)
const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8')
const yaml = (folder: string, path: string): unknown => parse(read(folder, path))
const written = (folder: string) =>
  readdirSync(join(folder, '.github'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yml'))
    .sort()

describe('release-kit init', () => {
  it('writes a config and workflows that pass check, from what it sees and is told', async () => {
    const folder = cloneOf({ ...vitest, Dockerfile: '' }, ['develop'])
    const staging = ['--staging-url', 'https://staging.acme.example', '--staging-resource', 'uuid-2']
    const { exitCode, lines, complaints } = await init(folder, [...release, ...staging])
    expect({ exitCode, complaints }).toEqual({ exitCode: 0, complaints: [] })
    expect(lines[0]).toBe('seen: npm, vitest, eslint; shop (Dockerfile); branch main and develop')
    expect(lines.slice(-2)).toEqual([
      'gh secret set COOLIFY_TOKEN --env production',
      'gh secret set COOLIFY_TOKEN --env staging',
    ])
    expect(yaml(folder, '.github/release-kit.yml')).toMatchObject({
      'time-zone': 'Europe/Paris',
      services: { shop: { image: 'ghcr.io/acme/shop' } },
      gate: { reports: ['tests junit.xml', 'coverage coverage/lcov.info', 'lint eslint.json'] },
      environments: {
        production: { url: 'https://shop.acme.example', target: { resources: { shop: 'uuid-1' } } },
        staging: { url: 'https://staging.acme.example', target: { resources: { shop: 'uuid-2' } } },
      },
    })
    expect(await releaseKit(folder, ['check'])).toMatchObject({ exitCode: 0 })
  })

  it('leaves a new user 0 lines to write: at most 20 a workflow, a fourth less than the 145 by hand before', async () => {
    const folder = cloneOf({ ...vitest, Dockerfile: '' })
    await init(folder, release)
    const counts = written(folder).map(
      (name) => [name, read(folder, join('.github', name)).trimEnd().split('\n').length] as const,
    )
    const workflows = counts.filter(([name]) => name.startsWith('workflows/'))
    expect(workflows.map(([name]) => name)).toEqual(
      ['again', 'pull-request-publish', 'pull-request', 'release', 'rollback'].map((name) => `workflows/${name}.yml`),
    )
    expect(workflows.filter(([, lines]) => lines > 20)).toEqual([])
    // what the review wrote by hand: config, pull request, release, rollback
    const same = ['release-kit.yml', 'workflows/pull-request.yml', 'workflows/release.yml', 'workflows/rollback.yml']
    const total = counts.filter(([name]) => same.includes(name)).reduce((sum, [, lines]) => sum + lines, 0)
    expect(total).toBeLessThanOrEqual(Math.floor(145 * 0.75))
  })

  it.each([
    [
      'jest',
      node({ jest: '30.0.0' }),
      /^npm ci && npx jest .*--coverage/,
      ['tests jest.json', 'coverage coverage/lcov.info'],
    ],
    [
      "Node's own runner",
      node({}, { test: 'node --test' }),
      /^npm ci && .*node --test --experimental-test-coverage/,
      ['tests junit.xml', 'coverage coverage/lcov.info'],
    ],
    [
      'pytest with coverage and ruff',
      { 'requirements.txt': 'pytest==8.4\npytest-cov==7.0\nruff\n' },
      /^pip install -r requirements\.txt && .*ruff check .*pytest --junitxml=junit\.xml --cov/,
      ['tests junit.xml', 'coverage coverage/coverage.xml', 'lint ruff.json'],
    ],
    ['Go', { 'go.mod': 'module acme\n' }, /^go mod download && go test/, ['tests go-test.json', 'coverage cover.out']],
    [
      'pnpm',
      { ...node({ vitest: '4' }), 'pnpm-lock.yaml': '' },
      /^corepack enable && pnpm install --frozen-lockfile/,
      ['tests junit.xml', 'coverage coverage/lcov.info'],
    ],
  ])('sees %s', async (_, files, run, reports) => {
    const folder = cloneOf(files)
    expect(await init(folder)).toMatchObject({ exitCode: 0, complaints: [] })
    expect(yaml(folder, '.github/release-kit.yml')).toMatchObject({ gate: { reports } })
    const { setup, gate } = yaml(folder, '.github/release-kit.yml') as {
      setup: { run: string }
      gate: { commands: Record<string, string> }
    }
    const { tests = '', ...lint } = gate.commands
    expect([setup.run, ...Object.values(lint), tests].join(' && ')).toMatch(run)
    // what is run stands in the config alone: pull requests cannot change it for their own gate
    for (const name of written(folder).filter((file) => file.startsWith('workflows/')))
      expect(read(folder, join('.github', name))).not.toMatch(/^ +(run|node|python|go):/m)
  })

  it('sets up the gate alone where no target is known, and says what a release needs', async () => {
    const folder = cloneOf(vitest)
    const { lines } = await init(folder)
    expect(written(folder)).toEqual([
      'release-kit.yml',
      'workflows/pull-request-publish.yml',
      'workflows/pull-request.yml',
      'zizmor.yml',
    ])
    expect(lines).toContain(
      'only the gate is set up; for releases run init --force again with --coolify, --url and --resource',
    )
  })

  it('gives each service of a monorepo its path and its own release', async () => {
    const files = { ...vitest, 'apps/web/Dockerfile': '', 'services/auth/Dockerfile': '', 'packages/ui/index.js': '' }
    const folder = cloneOf(files)
    const resources = ['--resource', 'web=uuid-1', '--resource', 'auth=uuid-2']
    expect(await init(folder, [...release.slice(0, 4), ...resources])).toMatchObject({ exitCode: 0, complaints: [] })
    expect(yaml(folder, '.github/release-kit.yml')).toMatchObject({
      services: { auth: { path: 'services/auth', 'tag-prefix': 'auth-v' }, web: { path: 'apps/web' } },
    })
    expect(yaml(folder, '.github/workflows/release.yml')).toMatchObject({
      jobs: {
        release: { strategy: { matrix: { service: ['auth', 'web'] } }, with: { service: '${{ matrix.service }}' } },
      },
    })
    expect(yaml(folder, '.github/workflows/rollback.yml')).toMatchObject({
      on: { workflow_dispatch: { inputs: { service: { type: 'choice', options: ['auth', 'web'] } } } },
    })
  })

  it('sets traffic between two slots up, for a driver that is named', async () => {
    const folder = cloneOf({ ...vitest, Dockerfile: '' })
    const slots = ['--resource', 'blue=uuid-1', '--resource', 'green=uuid-2', '--driver', 'caddy', '--route', 'shop']
    const caddy = [
      ...['--driver-url', 'http://127.0.0.1:2019', '--blue', '10.0.0.5:80', '--green', '10.0.0.6:80'],
      ...['--blue-url', 'https://blue.acme.example', '--green-url', 'https://green.acme.example'],
    ]
    expect(await init(folder, [...release.slice(0, 4), ...slots, ...caddy])).toMatchObject({
      exitCode: 0,
      complaints: [],
    })
    expect(yaml(folder, '.github/release-kit.yml')).toMatchObject({
      environments: {
        production: {
          target: { resources: { shop: { blue: 'uuid-1', green: 'uuid-2' } } },
          traffic: {
            driver: 'caddy',
            url: 'http://127.0.0.1:2019',
            route: 'shop',
            'blue-url': 'https://blue.acme.example',
          },
        },
      },
    })
    expect(read(folder, '.github/workflows/release.yml')).not.toContain('switch:')
  })

  it.each([
    [
      'vercel',
      'VERCEL_TOKEN',
      [
        ...'--driver vercel --route shop.acme.example --blue shop-blue.vercel.app --green shop-green.vercel.app'.split(
          ' ',
        ),
        ...'--blue-url https://shop-blue.vercel.app --green-url https://shop-green.vercel.app'.split(' '),
      ],
      ['VERCEL_TOKEN', 'EDGE_TOKEN', 'JOURNAL_KEY'],
    ],
    ['heroku', 'HEROKU_API_KEY', [], ['HEROKU_API_KEY', 'JOURNAL_KEY']],
    ['webhook', undefined, ['--target-url', 'https://hooks.acme.example/deploy'], ['TARGET_TOKEN', 'JOURNAL_KEY']],
  ])('sets %s up as target, with its own secret', async (kind, token, more, passed) => {
    const folder = cloneOf({ ...vitest, Dockerfile: '' })
    const args = [
      '--target',
      kind,
      '--url',
      'https://shop.acme.example',
      '--resource',
      kind === 'vercel' ? 'blue=shop-app green=shop-app' : 'shop-app',
      ...more,
    ]
    const { exitCode, complaints } = await init(folder, args)
    expect({ exitCode, complaints }).toEqual({ exitCode: 0, complaints: [] })
    const { environments } = yaml(folder, '.github/release-kit.yml') as {
      environments: { production: { target: object } }
    }
    expect(environments.production.target).toMatchObject({ kind, ...(token === undefined ? {} : { token }) })
    const { jobs } = yaml(folder, '.github/workflows/release.yml') as { jobs: { release: { secrets: object } } }
    expect(Object.keys(jobs.release.secrets)).toEqual(passed)
  })

  it('sets a target with commands of its own up, names what is to be written, and is content once it is', async () => {
    const folder = cloneOf({ ...vitest, Dockerfile: '' })
    const args = '--target command --url https://shop.acme.example --resource shop-app'.split(' ')
    const { exitCode, complaints } = await init(folder, args)
    expect({ exitCode, complaints }).toEqual({
      exitCode: 1,
      complaints: ['command', 'status'].map((name) =>
        expect.stringMatching(
          `^\\.github/release-kit\\.yml:\\d+:\\d+ environments\\.production\\.target\\.options\\.${name} is ""; expected a line of shell$`,
        ),
      ),
    })
    const config = read(folder, '.github/release-kit.yml')
    expect(config).toMatch(/# .*\$DEPLOY_REVISION.*\n *command: ""\n *# .*\$DEPLOY_ID.*\n *status: ""\n/)
    const { jobs } = yaml(folder, '.github/workflows/release.yml') as { jobs: { release: { secrets: object } } }
    expect(Object.keys(jobs.release.secrets)).toEqual(['TARGET_TOKEN', 'JOURNAL_KEY'])
    const ready = config.replace('command: ""', 'command: ./deploy.sh').replace('status: ""', 'status: ./status.sh')
    writeFileSync(join(folder, '.github/release-kit.yml'), ready)
    expect(await releaseKit(folder, ['check'])).toMatchObject({ exitCode: 0 })
  })

  it('asks what it cannot see, at a terminal alone', async () => {
    const folder = cloneOf({ ...vitest, Dockerfile: '' })
    const answers = {
      'Where does Coolify': 'https://coolify.acme.example',
      'public URL': 'https://shop.acme.example',
      uuid: 'uuid-7',
    }
    expect(await init(folder, [], { answers })).toMatchObject({ exitCode: 0 })
    expect(yaml(folder, '.github/release-kit.yml')).toMatchObject({
      environments: {
        production: { target: { resources: { shop: 'uuid-7' } }, rollback: { allowed: ['role:maintain'] } },
      },
    })
  })

  it('never writes over a file unless it is told to, and then nothing at all', async () => {
    const folder = cloneOf(vitest)
    const own = join(folder, '.github/workflows/pull-request.yml')
    mkdirSync(dirname(own), { recursive: true })
    writeFileSync(own, 'mine\n')
    const { exitCode, complaints } = await init(folder)
    expect({ exitCode, complaints }).toEqual({
      exitCode: 1,
      complaints: ['.github/workflows/pull-request.yml is there: nothing was written (--force writes over them)'],
    })
    expect(readFileSync(own, 'utf8')).toBe('mine\n')
    expect(existsSync(join(folder, '.github/release-kit.yml'))).toBe(false)
    expect(await init(folder, ['--force'])).toMatchObject({ exitCode: 0 })
    expect(readFileSync(own, 'utf8')).toContain('release-kit/.github/workflows/gate.yml')
  })

  it.each([
    ['no test tool', {}, [], /no test tool that writes a report was seen/],
    [
      'half of a release',
      vitest,
      ['--coolify', 'https://coolify.acme.example'],
      /a release needs also --url, --resource/,
    ],
    ['a kind of target that is none', vitest, ['--target', 'vercell'], /--target is "vercell".*did you mean vercel\?/],
    [
      'a resource of no service',
      vitest,
      [...release.slice(0, 4), '--resource', 'shp=uuid'],
      /--resource names shp; there are shop/,
    ],
  ])('refuses %s, and writes nothing', async (_, files, args, said) => {
    const folder = folderOf(files)
    execFileSync('git', ['init', '--quiet', folder])
    execFileSync('git', ['-C', folder, 'remote', 'add', 'origin', 'https://github.com/acme/shop'])
    const { exitCode, complaints } = await init(folder, args)
    expect(complaints.join('\n')).toMatch(said)
    expect(exitCode).toBe(1)
    expect(existsSync(join(folder, '.github'))).toBe(false)
  })

  it('writes French where people read French', async () => {
    const folder = cloneOf(vitest)
    await init(folder, [], { env: { LANG: 'fr_FR.UTF-8' } })
    expect(yaml(folder, '.github/release-kit.yml')).toMatchObject({ locale: 'fr' })
  })
})
