import { describe, expect, it } from '@jest/globals'
import { folderOf, releaseKit } from './cli.harness.ts'

const config = '.github/release-kit.yml'
const workflow = '.github/workflows/release.yml'

const sound = `version: 1
time-zone: Europe/Paris
services:
  shop: { image: ghcr.io/acme/shop }
channels: { main: stable }
gate:
  reports: [ "coverage coverage/lcov.info" ]
  block: [ "coverage >= 80%" ]
environments:
  production:
    url: https://shop.acme.example
    target:
      kind: coolify
      url: https://coolify.acme.example
      token: COOLIFY_TOKEN
      resources: { shop: { blue: uuid-blue, green: uuid-green } }
    traffic:
      driver: caddy
      url: http://127.0.0.1:2019
      route: shop
      blue: 10.0.0.5:8080
      green: 10.0.0.6:8080
      blue-url: https://blue.shop.acme.example
      green-url: https://green.shop.acme.example
      steps: [10, 50, 100]
    windows: [ "allow Tue-Thu 14:00-16:00" ]
    rollback: { allowed: [ "role:maintain" ] }
notify: { routes: { critical: [ slack ] } }
`
const caller = `name: Release
on: { push: { branches: [main] } }
permissions: {}
jobs:
  release:
    permissions:
      { contents: write, packages: write, checks: read, deployments: write, actions: read, pull-requests: read, issues: write }
    uses: acme/release-kit/.github/workflows/pipeline.yml@v1
    with:
      environment: production
      service: shop
      run: npm test
    secrets:
      COOLIFY_TOKEN: \${{ secrets.COOLIFY_TOKEN }}
      SLACK_WEBHOOK: \${{ secrets.SLACK_WEBHOOK }}
`

const check = (files: Readonly<Record<string, string>>, env = {}) => releaseKit(folderOf(files), ['check'], { env })
/** What is said of the sound config with one thing changed. */
const ofConfig = (from: string, to: string) => check({ [config]: sound.replace(from, to), [workflow]: caller })

describe('release-kit check', () => {
  it('finds nothing wrong with a config and a workflow that work', async () => {
    expect(await check({ [config]: sound, [workflow]: caller })).toEqual({
      exitCode: 0,
      lines: [`fine: ${config} with 1 environment, 1 workflow that uses release-kit`],
      complaints: [],
    })
  })

  it.each([
    ['a misspelt key', 'time-zone', 'time-zon', /^\.github\/release-kit\.yml:2:1 time-zon .*did you mean time-zone\?/],
    ['a fraction for a percentage', '>= 80%', '>= 0.8', /:8:12 gate\.block\.0 .*did you mean 80%\?/],
    [
      'a kind of report that is none',
      'coverage coverage',
      'coverag coverage',
      /:7:14 gate\.reports\.0 .*mean coverage\?/,
    ],
    [
      'a metric that nothing supplies',
      'coverage >= 80%',
      'test.failed == 0',
      /:8:12 gate\.block\.0 is "test\.failed"; .*did you mean tests\?/,
    ],
    [
      'a baseline of nothing',
      'coverage >= 80%',
      'coverage >= baseline',
      /:8:12 gate\.block\.0 .*did you mean baseline\(coverage\)\?/,
    ],
    ['a driver that is misspelt', 'driver: caddy', 'driver: cady', /:18:7 .*traffic\.driver .*did you mean caddy\?/],
    ['a channel that is not a name', 'main: stable', 'main: "a b"', /:5:13 channels\.main is "a b"/],
    [
      'a service path that is not there',
      'shop: {',
      'shop: { path: aps/shop,',
      /:4:11 services\.shop\.path is "aps\/shop"/,
    ],
    [
      'a live key in staging',
      'environments:\n',
      'environments:\n  staging: { variables: { PAY: sk_live_1234abcd } }\n',
      /environments\.staging\.variables\.PAY/,
    ],
    ['hours that a day has not', '14:00-16:00', '14:00-25:00', /:26:5 environments\.production\.windows/],
    [
      'a driver that lacks what it needs',
      '      green: 10.0.0.6:8080\n',
      '',
      /:17:5 .*traffic\.green is missing; .*driver caddy/,
    ],
    [
      'steps that go down',
      '[10, 50, 100]',
      '[50, 10, 100]',
      /:25:7 environments\.production\.traffic\.steps is "50 10 100"/,
    ],
    [
      'a bake too short to judge by',
      '[10, 50, 100]',
      '[100]\n      bake: 3s',
      /:26:7 .*traffic\.bake is "3\.0 s".* needs 66/,
    ],
    ['a wait that the driver cannot see', 'driver: caddy', 'driver: nginx', /environments\.production\.traffic\./],
    ['a channel of people that is none', '[ slack ]', '[ slak ]', /:28:\d+ notify\.routes\.critical is "slak"/],
    ['an e-mail to nobody', '[ slack ]', '[ issue, email ]', /:28:\d+ .*\.1 is "email"; .*email with one address/],
    [
      'a secret that no workflow hands on',
      'COOLIFY_TOKEN',
      'COOLIFY_TOKN',
      /:15:7 .*target\.token .*did you mean COOLIFY_TOKEN\?/,
    ],
    [
      'one resource for the two slots that a driver moves traffic between',
      '{ blue: uuid-blue, green: uuid-green }',
      'uuid-both',
      /:16:20 environments\.production\.target\.resources\.shop is "uuid-both"; expected a resource for each slot/,
    ],
    [
      'a rule of the monitor that nothing can break',
      '    url: https://shop.acme.example\n',
      "    url: https://shop.acme.example\n    monitor: { rules: ['success-rate >= 0%'] }\n",
      /environments\.production\.monitor\.rules is "success-rate >= 0%"; expected a rule that can be broken/,
    ],
    [
      'a trigger of a rollback that nothing can break',
      'rollback: {',
      "rollback: { triggers: ['error-rate <= 100%'],",
      /environments\.production\.rollback\.triggers is "error-rate <= 100%"; expected a rule that can be broken/,
    ],
    [
      'a list that is written as a text',
      '[10, 50, 100]',
      '10 50 100',
      /:25:\d+ environments\.production\.traffic\.steps is "10 50 100"; expected a list, for example "\[10, 50, 100\]"/,
    ],
    [
      'an API address that is none',
      'https://coolify.acme',
      'coolify.acme',
      /:14:7 environments\.production\.target\.url/,
    ],
  ])('tells %s of the config, with its line', async (_, from, to, said) => {
    const { exitCode, lines } = await ofConfig(from, to)
    expect(lines).toContainEqual(expect.stringMatching(said))
    expect(exitCode).toBe(1)
  })

  it('says that nobody may roll production back while nobody is named', async () => {
    const { lines } = await check({ [config]: sound.replace('    rollback: { allowed: [ "role:maintain" ] }\n', '') })
    expect(lines).toEqual([
      expect.stringMatching(/:10:3 environments\.production\.rollback\.allowed is missing; .*nobody may until/),
      '1 problem',
    ])
  })

  it.each([
    [
      'an input that does not exist',
      'run: npm',
      'rum: npm',
      /release\.yml:12:7 jobs\.release\.with\.rum .*did you mean run\?/,
    ],
    ['a required input that is missing', 'pipeline.yml', 'deploy.yml', /with\.version is missing/],
    ['a workflow that does not exist', 'pipeline.yml', 'pipelin.yml', /:8:5 jobs\.release\.uses .*pipeline\.yml\?/],
    [
      'an environment of no config',
      ': production',
      ': prodction',
      /:10:7 .*with\.environment .*did you mean production\?/,
    ],
    ['a service of no config', 'service: shop', 'service: shp', /:11:7 .*with\.service .*did you mean shop\?/],
    ['permissions that are too small', 'deployments: write, ', '', /:6:5 .*also deployments: write/],
    [
      'a secret that is not passed',
      /.*SLACK_WEBHOOK.*\n/,
      '',
      /:13:5 .*also SLACK_WEBHOOK.*notify\.routes\.critical\.0/,
    ],
    ['a secret that does not exist', 'SLACK_WEBHOOK:', 'SLAK_WEBHOOK:', /:15:7 .*did you mean SLACK_WEBHOOK\?/],
    [
      'a text where true or false belongs',
      'run: npm test',
      'run: npm test\n      tag: "yes"',
      /:13:7 .*with\.tag is "yes"/,
    ],
  ])('tells %s of a workflow that calls us, with its line', async (_, from, to, said) => {
    const { exitCode, lines } = await check({ [config]: sound, [workflow]: caller.replace(from, to) })
    expect(lines).toContainEqual(expect.stringMatching(said))
    expect(exitCode).toBe(1)
  })

  it.each([
    ['vercel', 'VERCEL_TOKEN'],
    ['heroku', 'HEROKU_API_KEY'],
  ])('asks for the token of %s by its usual name, where the config has no other', async (kind, token) => {
    const target = `kind: ${kind}\n      resources: { shop: app }`
    const plain = sound.replace(/kind: coolify[\s\S]*(?= {4}windows)/, `${target}\n`)
    const { lines } = await check({ [config]: plain, [workflow]: caller })
    expect(lines).toContainEqual(
      expect.stringMatching(new RegExp(`secrets is "COOLIFY_TOKEN, SLACK_WEBHOOK"; .*${token}`)),
    )
  })

  it('asks the janitor for the secrets of the traffic edge alone', async () => {
    const janitor = caller
      .replace('pipeline.yml', 'janitor.yml')
      .replace('      run: npm test\n', '')
      .replace(/COOLIFY_TOKEN: .*\n/, 'JOURNAL_KEY: x\n')
    const edge = sound.replace('driver: caddy', 'driver: caddy\n      token: EDGE_TOKEN')
    const { lines } = await check({ [config]: edge, [workflow]: janitor })
    expect(lines.filter((line) => line.includes('secrets'))).toEqual([
      expect.stringMatching(/jobs\.release\.secrets is "JOURNAL_KEY, SLACK_WEBHOOK"; .*EDGE_TOKEN/),
    ])
  })

  it('tells what an action would refuse of the inputs of a step', async () => {
    const steps = `on: push
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: acme/release-kit/actions/health-wait@v1
        with:
          urls: not a url
          timeout: \${{ inputs.timeout }}
`
    const { lines } = await check({ [workflow]: steps })
    expect(lines).toEqual([
      expect.stringMatching(/release\.yml:8:11 jobs\.gate\.steps\.0\.with\.urls is "not a url"/),
      '1 problem',
    ])
  })

  it('tells what a rollback would be refused for, where a workflow rolls back', async () => {
    const rollback = `on: workflow_dispatch
jobs:
  rollback:
    runs-on: ubuntu-latest
    steps:
      - uses: acme/release-kit/actions/rollback@v1
        with: { environment: production, service: shop }
`
    const unfit = sound.replace('role:maintain', 'role:maintian').replace('kind: coolify', 'kind: vercel')
    const { lines } = await check({ [config]: unfit, [workflow]: rollback })
    expect(lines).toContainEqual(expect.stringMatching(/:27:\d+ .*rollback\.allowed .*did you mean role:maintain\?/))
    expect(lines).toContainEqual(expect.stringMatching(/release\.yml:7:9 .*target-token is missing.*Vercel/))
  })

  it('takes a variable of the config for set, since only a run knows', async () => {
    const { exitCode } = await ofConfig('url: https://coolify.acme.example', 'url: "${COOLIFY_URL}"')
    expect(exitCode).toBe(0)
  })

  it('tells every problem at once, each with its place, as JSON', async () => {
    const folder = folderOf({ [config]: sound.replace('80%', '0.8'), [workflow]: caller.replace('shop\n', 'shp\n') })
    const { exitCode, lines } = await releaseKit(folder, ['check', '--json'])
    expect(JSON.parse(lines.join('\n'))).toMatchObject({
      schema: 1,
      ok: false,
      problems: [
        { path: config, line: 8, column: 12, key: 'gate.block.0', received: 'coverage >= 0.8' },
        { path: workflow, line: 11, column: 7, key: 'jobs.release.with.service', received: 'shp' },
      ],
    })
    expect(exitCode).toBe(1)
  })

  it('lets nothing that stands in a file become a command for the runner', async () => {
    const { lines } = await check({ [config]: 'version: 1\n"\\n::stop-commands::x": 1\n' })
    expect(lines.filter((line) => line.startsWith('::'))).toEqual([])
  })

  it.each([
    ['chek', [], /^no such command: chek; there are .*; did you mean check\?$/],
    ['check', ['--jsn'], /^no such option of check: --jsn; .*did you mean json\?$/],
    ['check', ['--config', 'nowhere.yml'], /^--config is "nowhere\.yml"; expected an existing file/],
  ])('refuses what it does not know: %s %j', async (command, options, said) => {
    const { exitCode, lines, complaints } = await releaseKit(folderOf({}), [command, ...options])
    expect([...complaints, ...lines].join('\n')).toMatch(said)
    expect(exitCode).toBe(1)
  })
})
