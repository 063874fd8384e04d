import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CoolifySimulator } from '../../../simulators/coolify/coolify.ts'
import type { GitHubSimulator } from '../../../simulators/github/simulator.ts'

/** Inputs by their names in action.yml. */
export type Raw = Readonly<Record<string, string>>

/** What an action can reach in a scenario. */
export interface Surroundings {
  readonly github: GitHubSimulator
  readonly coolify: CoolifySimulator
  /** Answers everything with 200 and `{}`; `/failed` and `/running` with a deployment that is. */
  readonly site: string
  readonly sha: string
}

/** Where nothing listens. */
const nowhere = 'http://127.0.0.1:1'

const switching = ({ site }: Surroundings): Raw => ({
  environment: 'production',
  driver: 'webhook',
  'driver-url': `${site}/edge`,
  route: 'shop',
  url: site,
  'blue-url': `${site}/blue`,
  'green-url': `${site}/green`,
  version: 'v1.2.3',
  'lock-settle': '0',
  'health-timeout': '1s',
})
const target = { token: 't', 'poll-interval': '20ms', timeout: '1s', record: 'false' }
const hook = ({ site }: Surroundings): Raw => ({
  ...target,
  platform: 'webhook',
  url: `${site}/hook`,
  project: 'shop',
  revision: 'acme/shop:v2',
  options: `status-url: ${site}/status\nstate-field: state`,
  'health-url': `${site}/health`,
  'expect-version': 'v2',
})

const coolify = ({ coolify: { url, token } }: Surroundings): Raw => ({
  ...target,
  url,
  token,
  resources: 'shop=shop',
  image: 'ghcr.io/acme/shop:v2',
  timeout: '8s',
})

/** Is there once migrations have been applied. */
const migrated = join(tmpdir(), `migrated-${randomUUID()}`)
const ownDatabase = {
  environment: 'production',
  engine: 'command',
  'engine-options': JSON.stringify({
    database: 'shop',
    state: `echo '{"connections":1,"max-connections":100,"oldest-transaction-ms":1}'`,
    verify: `echo '{"level":"restored","rows":1}'`,
    backup: 'echo 7',
    restore: 'true',
    query: 'echo 1',
  }),
  migrations: JSON.stringify({
    pending: `test -e '${migrated}'`,
    plan: 'echo plan',
    up: `touch '${migrated}'`,
    down: 'true',
    unlock: 'true',
  }),
  'restore-mode': 'in-place',
}

const telling: Raw = {
  environment: 'production',
  'slack-token': 't',
  'slack-webhook': 'https://hooks.example.com/slack',
  'pagerduty-key': 'k',
  'statuspage-token': 't',
  'webhook-token': 't',
}

/** For each action what it is told, so often that every input has mattered once. */
export const scenarios: Readonly<Record<string, (around: Surroundings) => readonly Raw[]>> = {
  'blue-green-switch': (around) => [
    switching(around),
    { ...switching(around), part: 'begin', 'dry-run': 'true' },
    { ...switching(around), part: 'begin', service: 'shop', 'dry-run': 'true' },
    { ...switching(around), part: 'shift', 'release-id': '7' },
    { ...switching(around), part: 'approve', 'resume-workflow': 'approve.yml' },
  ],
  checklist: () => [
    { environment: 'production', operation: 'sync' },
    { environment: 'production', operation: 'check' },
  ],
  database: () => [
    { environment: 'production', engine: 'command', operation: 'status', 'dry-run': 'true' },
    { environment: 'production', engine: 'command', operation: 'backup', 'dry-run': 'true' },
    { environment: 'production', operation: 'status' },
    { ...ownDatabase, operation: 'migrate' },
    { ...ownDatabase, operation: 'migrate', environment: 'staging', store: tmpdir() },
    { ...ownDatabase, operation: 'restore', allowed: 'write', confirm: 'production' },
  ],
  'deploy-coolify': (around) => [
    { ...coolify(around), secrets: 'A=b', parallel: '2' },
    {
      ...coolify(around),
      'health-url': `${around.site}/health`,
      'expect-version': 'v9',
      'on-failure': 'rollback',
      force: 'true',
    },
    { ...coolify(around), record: 'true', environment: 'staging', version: 'v2' },
    { ...coolify(around), image: '', commit: 'a'.repeat(40), 'release-id': '7', environment: 'staging' },
    // one of them ends while Coolify is at it, on a fast machine and on a slow one
    ...['150ms', '400ms', '1s'].map((timeout) => ({ ...coolify(around), image: 'ghcr.io/acme/shop:slow', timeout })),
    { ...coolify(around), 'dry-run': 'true' },
    { ...coolify(around), resources: '', services: 'shop', slot: 'blue', environment: 'production' },
    { ...coolify(around), resources: 'broken=broken', image: 'ghcr.io/acme/shop:broken' },
  ],
  'deploy-platform': (around) => [
    { ...hook(around), options: `status-url: ${around.site}/failed` },
    { ...hook(around), options: `status-url: ${around.site}/running` },
    { ...hook(around), 'on-failure': 'rollback', force: 'true' },
    {
      ...hook(around),
      record: 'true',
      environment: 'staging',
      'public-url': around.site,
      smoke: 'home: true',
      bake: '1s',
    },
    { ...hook(around), 'release-id': '7', environment: 'staging' },
    { ...hook(around), 'dry-run': 'true' },
    {
      token: 't',
      platform: 'coolify',
      url: around.coolify.url,
      slot: 'blue',
      environment: 'production',
      service: 'shop',
      'dry-run': 'true',
    },
    { platform: 'heroku', url: around.site, token: 't', project: 'broken', revision: 'v3', timeout: '1s' },
  ],
  'deployment-report': () => [{ environment: 'production' }],
  'health-wait': ({ site }) => [
    { urls: site, timeout: '2s', interval: '100ms' },
    {
      urls: `a=${site}\nb=${nowhere}`,
      timeout: '2s',
      watch: '1s',
      rules: 'p95 <= 5s',
      warn: 'p95 <= 5s',
      functions: `front=${site}`,
      mode: 'sequential',
    },
    { urls: site, timeout: '2s', metrics: 'errors: sum(errors)', 'metrics-url': site, rules: 'errors <= 5' },
    { urls: site, 'dry-run': 'true' },
  ],
  monitor: ({ site }) => [
    { environment: 'production', 'public-url': site, rules: 'p95 <= 5s', triggers: 'p95 <= 5s', measure: '1s' },
    { environment: 'production', 'public-url': site },
    {
      ...{ ...telling, 'public-url': nowhere, measure: '5m', rules: 'success-rate >= 95%' },
      ...{ triggers: 'error-rate <= 5%', metrics: 'figure: /figures value', 'metrics-url': site },
    },
    { ...telling, 'public-url': site },
  ],
  notify: ({ site }) => [
    { event: 'rollback', channels: `webhook ${site}/releases\nissue`, 'webhook-token': 't' },
    { event: 'resolved', channels: 'slack #a', 'slack-token': 't', 'slack-url': `${site}/`, 'if-open': 'true' },
    {
      event: 'incident',
      channels: 'pagerduty\nstatuspage abc',
      'pagerduty-key': 'k',
      'pagerduty-url': `${site}/`,
      'statuspage-token': 't',
      'statuspage-url': `${site}/`,
    },
    { event: 'rollback', channels: 'slack', 'slack-webhook': `${site}/hook`, 'dry-run': 'true' },
    { event: 'rollback', channels: 'slack', 'slack-webhook': `${site}/hook` },
    ...['info', 'important', 'critical'].map((severity) => ({
      event: 'custom',
      title: 'a',
      severity,
      'dry-run': 'true',
    })),
  ],
  people: ({ site }) => [
    {
      environments: 'production',
      'slack-token': 't',
      'webhook-token': 't',
      'pagerduty-key': 'k',
      'statuspage-token': 't',
    },
    { environments: 'production', 'slack-webhook': `${site}/hook`, 'dry-run': 'true' },
  ],
  preflight: () => [
    { environment: 'production', service: 'shop', version: 'v1.2.3', gate: 'pass' },
    { environment: 'production', part: 'end', phase: 'gate', 'started-at': '1' },
    { environment: 'production', part: 'end', 'started-at': '1' },
    {
      environment: 'production',
      switch: 'none',
      'driver-url': 'https://edge.acme.example',
      secrets: `COOLIFY_TOKEN=${'t'.repeat(20)}`,
    },
  ],
  promote: () => [
    { environment: 'production', release: 'v1.2.3', services: 'shop', 'dry-run': 'true' },
    { environment: 'production', release: 'v1.2.3', services: 'shop', dispatch: 'release.yml' },
  ],
  'quality-gate': () => [
    { block: 'tests.failed == 0', reports: 'tests junit.xml', name: 'gate', comment: 'true' },
    { block: 'tests.failed == 0', 'dry-run': 'true' },
    { commands: 'test: true', block: 'commands.test.exit-code == 0' },
    {},
  ],
  'read-config': () => [
    { environment: 'production', for: 'rollback' },
    { service: 'shop' },
    { for: 'watch', environment: 'production' },
  ],
  'release-notes': () => [{}, { services: 'shop', service: 'shop', 'dry-run': 'true' }],
  rollback: (around) => [
    { ...switching(around), allowed: 'write', 'only-own': 'true' },
    {
      ...switching(around),
      type: 'database',
      database: 'store: /tmp/backups',
      confirm: 'production',
      reason: 'corrupt',
      allowed: 'anybody',
    },
    {
      environment: 'production',
      strategy: 'redeploy',
      target: 'coolify',
      'target-url': around.site,
      'target-token': 't',
      'target-options': 'resource: u1',
      allowed: 'write',
    },
  ],
  'semver-tag': () => [
    {},
    { services: 'all', dependants: 'patch', 'dry-run': 'true' },
    { service: 'shop' },
    { 'dry-run': 'true' },
  ],
}
