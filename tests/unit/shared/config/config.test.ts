import { describe, expect, it } from '@jest/globals'
import { parseConfig } from '../../../../shared/config/config.ts'
import { judgeWindow } from '../../../../shared/policy/windows.ts'
import { parseWindowRules } from '../../../../shared/policy/window-rules.ts'
import { ConfigurationError } from '../../../../shared/errors/action-error.ts'

const example = `
version: 1
locale: fr
time-zone: Europe/Paris
services:
  frontend: { path: apps/frontend, tag-prefix: frontend-v, image: ghcr.io/acme/frontend, label: app, depends-on: [auth] }
  auth:     { path: services/auth, tag-prefix: auth-v, image: ghcr.io/acme/auth, label: auth-service }
channels: { main: stable, develop: beta }
gate:
  reports: [ "coverage coverage/lcov.info", "tests junit.xml" ]
  block: [ "tests.failed == 0", "coverage >= 80%", "security.critical == 0" ]
  warn:  [ "coverage.delta >= 0" ]
environments:
  production:
    branch: main
    url: https://{label}.acme.example
    target: { kind: coolify, url: "\${COOLIFY_URL}", token: COOLIFY_TOKEN,
              resources: { frontend: { blue: uuid-1, green: uuid-2 }, auth: { blue: uuid-3, green: uuid-4 } } }
    traffic: { driver: haproxy, url: https://edge.acme.example, token: EDGE_TOKEN, steps: [10, 50, 100], bake: 5m, retain: 24h }
    health: { path: /api/v1/health, version-path: version, rules: [ "p95 <= 500ms", "success-rate >= 95%" ] }
    windows: [ allow Tue-Thu 14:00-16:00, never Fri 15:00-24:00 ]
    rollback: { allowed: [ "@release-manager", "role:maintain" ], watch: 30m }
notify:
  routes: { critical: [ pagerduty, "slack #incidents" ], important: [ "slack #releases", "email ops@acme.example" ], info: [ "slack #releases" ] }
`

const read = (text: string) => parseConfig(text, 'release-kit.yml', { COOLIFY_URL: 'https://coolify.acme.example' })

describe('the config file', () => {
  it('reads the documented example and fills in variables', () => {
    const { config, problems } = read(example)
    expect(problems).toEqual([])
    expect(config?.environments?.production?.target?.url).toBe('https://coolify.acme.example')
  })

  it('[O03] writes freezes before a release as the dates that they mean, and the release lifts them', () => {
    const windows = `environments: { production: { windows: ['allow Mon-Fri', 'freeze 7d before release'] } }`
    const { config, problems } = read(`version: 1\nreleases: [2026-12-15, 2027-03-01]\n${windows}\n`)
    expect(problems).toEqual([])
    const lines = config?.environments?.production?.windows ?? []
    expect(lines).toEqual([
      'allow Mon-Fri',
      'freeze 2026-12-08..2026-12-14 7d before 2026-12-15',
      'freeze 2027-02-22..2027-02-28 7d before 2027-03-01',
    ])
    const { rules } = parseWindowRules(lines, 'UTC', 'windows')
    const days = ['2026-12-07', '2026-12-08', '2026-12-14', '2026-12-15']
    expect(days.map((day) => judgeWindow(rules, Date.parse(`${day}T12:00Z`)).state)).toEqual([
      ...['open', 'closed', 'closed', 'open'],
    ])
    expect(read(`version: 1\n${windows}\n`).problems).toMatchObject([{ input: 'environments.production.windows' }])
  })

  it('names every problem at once, with line and column', () => {
    const { config, problems } = read(
      'version: 2\nlocal: fr\ntime-zone: Paris\nenvironments:\n  production:\n    traffic: { driver: magic, bake: 5 }\n',
    )
    expect(config).toBeUndefined()
    expect(problems.map(({ input }) => input)).toEqual([
      'release-kit.yml:1:1 version',
      'release-kit.yml:3:1 time-zone',
      'release-kit.yml:6:16 environments.production.traffic.driver',
      'release-kit.yml:6:31 environments.production.traffic.bake',
      'release-kit.yml:2:1 local',
    ])
  })

  it.each([
    ['gate: {}', 'version is missing; expected 1'],
    ['version: "1"', 'version is "1"; expected 1'],
    ['version: 1\nlocale: de', 'locale is "de"; expected one of en, fr'],
    ['version: 1\ngate: { if-missing: maybe }', 'gate.if-missing is "maybe"; expected one of block, warn, skip'],
    ['version: 1\ngate: { block: tests.failed == 0 }', 'gate.block is "tests.failed == 0"; expected a list'],
    ['version: 1\ngate: { block: [{ a: 1 }] }', 'gate.block.0 is "a map"; expected a text'],
    ['version: 1\ngate: { block: [""] }', 'gate.block.0 is ""; expected a text that is not empty'],
    ['version: 1\ngate:', 'gate is missing; expected a map'],
    [
      'version: 1\ngate: { blok: [] }',
      'gate.blok is not a known key; known: commands, reports, block, warn, if-missing, allow-list; did you mean block?',
    ],
    [
      'version: 1\nenvironments: { production: { rollback: { levels: {} } } }',
      'rollback.levels is not supported yet; remove it: nothing would read it',
    ],
    [
      'version: 1\nenvironments: { production: { monitor: { anomaly-detection: true } } }',
      'monitor.anomaly-detection is not supported: what is unusual is found of a new version, beside the live one',
    ],
    [
      'version: 1\nenvironments: { production: { traffic: { driver: envoy } } }',
      'traffic.driver is "envoy"; expected one of caddy, cloudflare, command',
    ],
    [
      'version: 1\nenvironments: { production: { traffic: { driver: trafik } } }',
      'vercel, webhook; did you mean traefik?',
    ],
    ['version: 1\nservises: {}', 'did you mean services?'],
    [
      'version: 1\nenvironments: { production: { target: { kind: coolify, resources: { shop: { blue: a } } } } }',
      'environments.production.target.resources.shop.green is missing; expected a text',
    ],
    [
      'version: 1\nenvironments: { production: { target: { kind: coolify, resources: { shop: { blue: a, green: b, gren: c } } } } }',
      'resources.shop.gren is not a known key; known: blue, green; did you mean green?',
    ],
    [
      'version: 1\nservices: { frontend: { path: a, depends-on: [frontent] } }',
      'a service defined under services: frontend; did you mean frontend?',
    ],
    ['- version', '(top) is "a list"; expected a map'],
    ['version: 1\nenvironments: { a: { traffic: { driver: caddy, steps: [0] } } }', 'is "0"; expected more than 0'],
    ['version: 1\nenvironments: { a: { traffic: { driver: caddy, steps: [101] } } }', 'is "101"; expected at most 100'],
    ['version: 1\nenvironments: { a: { traffic: { driver: caddy, steps: [] } } }', 'expected a list of at least 1'],
    ['version: 1\nenvironments: { "a b": {} }', 'expected a name of letters'],
    [
      'version: 1\ndefaults: { environment: productoin }\nenvironments: { production: {} }',
      'an environment defined under environments: production; did you mean production?',
    ],
    [
      'version: 1\nenvironments: { production: { after: { environment: production } } }',
      'an environment defined under environments: there is none',
    ],
    [
      'version: 1\nenvironments: { a: { required-secrets: [{ name: KEY, differs-from: c }] }, b: {} }',
      'required-secrets.0.differs-from is "c"; expected an environment defined under environments: b',
    ],
    ['version: 1\nsetup: { go: 1.20 }', 'setup.go is "1.2"; expected a text, or'],
    [
      'version: 1\nenvironments: { a: { branch: "${BRANCH}" } }',
      'cannot stand in branch: every earlier step could set the variable',
    ],
    ['version: 1\nenvironments: { a: { variables: { DEBUG: true } } }', 'variables.DEBUG is "true"; expected a text'],
    ['version: 1\n\tgate: {}', '2:1 is "\\tgate: {}"; expected valid YAML'],
  ])('says of %j what is there and what is allowed', (text, said) => {
    expect(new ConfigurationError(read(text).problems).message).toContain(said)
  })

  it('shows no value of a variable where it holds a policy: it is refused as it was written', () => {
    const text =
      'version: 1\nservices: { a: { depends-on: ["${COOLIFY_URL}"] } }\nenvironments: { production: { windows: ["${COOLIFY_URL}"] } }'
    const said = new ConfigurationError(read(text).problems).message
    expect(said).toContain('${COOLIFY_URL}')
    expect(said).not.toContain('coolify.acme.example')
  })

  it('fills in none in a command of the gate, where it is the shell’s', () => {
    const { config, problems } = read('version: 1\ngate: { commands: { unit: "echo ${COOLIFY_URL}" } }')
    expect([problems, config?.gate?.commands]).toEqual([[], { unit: 'echo ${COOLIFY_URL}' }])
  })

  it('refuses a secret written where the name of a variable belongs', () => {
    const { problems } = read('version: 1\nenvironments: { staging: { target: { kind: coolify, token: 3|abcdef } } }')
    expect(problems[0]).toMatchObject({
      received: '***',
      allowed: expect.stringContaining('never the secret itself') as unknown,
    })
  })

  it('shows a variable as it is written, not what it stands for, which may be a secret', () => {
    const text = 'version: 1\nenvironments: { a: { url: 1, extra: "${KEY}", traffic: { driver: "${KEY}" } } }'
    const { problems } = parseConfig(text, 'c.yml', { KEY: 'hunter2' })
    expect(problems.map(({ received }) => received)).toEqual(expect.arrayContaining(['1', '${KEY}']))
    expect(JSON.stringify(problems)).not.toContain('hunter2')
  })

  it.each(['services: { a: { depends-on: ["${SECRET}"] } }', 'environments: { a: { windows: ["${SECRET}"] } }'])(
    'lets no variable, which any earlier step may set, decide a policy, and does not quote its value: %s',
    (text) => {
      const { config, problems } = parseConfig(`version: 1\n${text}`, 'c.yml', { SECRET: 'hunter2' })
      expect(config).toBeUndefined()
      expect(problems.map(({ received }) => received)).toContain('${SECRET}')
      expect(JSON.stringify(problems)).not.toContain('hunter2')
    },
  )

  it('names a variable that is not set', () => {
    const { problems } = parseConfig('version: 1\nchannels: { main: "${CHANNEL}" }', 'c.yml', {})
    expect(problems).toEqual([
      { input: 'c.yml:2:19', received: '${CHANNEL}', allowed: 'a variable that is set: CHANNEL is not' },
    ])
  })

  it('names a service that is used and not defined', () => {
    const { problems } = read('version: 1\nservices: { web: { depends-on: [db] } }')
    expect(problems[0]).toMatchObject({ input: 'release-kit.yml:2:33 services.web.depends-on.0', received: 'db' })
  })

  it('reports broken YAML by its place', () => {
    expect(read('version: 1\nservices: [')).toMatchObject({
      config: undefined,
      problems: [{ input: expect.stringContaining('release-kit.yml:2:') }],
    })
  })

  it('does not expand an alias bomb', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghi'.split('').map(
        (key, i) =>
          `${key}: &${key} [${Array(9)
            .fill(`*${'abcdefgh'[i] ?? ''}`)
            .join(',')}]`,
      ),
    ].join('\n')
    expect(() => read(bomb)).not.toThrow()
    expect(read(bomb).config).toBeUndefined()
  })
})
