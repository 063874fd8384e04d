import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A config with every key of the schema. */
export const everything = `version: 1
locale: en
time-zone: Europe/Paris
defaults: { environment: production, service: shop }
setup: { node: 24, python: "3.13", go: "1.25", java: 21, run: npm ci }
services:
  shop:
    path: apps/shop
    paths: [libs/**]
    tag-prefix: shop-v
    image: ghcr.io/acme/shop
    label: www
    depends-on: [auth]
  auth: { path: apps/auth }
channels: { main: stable }
releases: [2026-12-15]
gate:
  commands: { test: 'true' }
  reports: [tests junit.xml]
  block: [tests.failed == 0]
  warn: [tests.total > 0]
  if-missing: warn
  allow-list: allow.yml
environments:
  staging: { database: { windows: ['never Mon-Sun 00:00-24:00'] } }
  production:
    branch: main
    production: true
    after: { environment: staging, within: 14d, override: role:maintain reason }
    github-environment: { release: production, rollback: production-rollback, watch: production-watch }
    requires: { gate: true, plan: 'docs/plans/{version}.md' }
    budgets: { gate: 10m, deploy: 15m }
    required-secrets: [COOLIFY_TOKEN, { name: DB_KEY, min: 32, differs-from: staging }]
    variables: { LOG_LEVEL: info }
    flags: { new-checkout: true }
    url: https://{label}.example.com
    target:
      kind: coolify
      url: https://coolify.example.com
      token: COOLIFY_TOKEN
      resources: { shop: { blue: u1, green: u2 } }
      options: {}
    traffic:
      driver: webhook
      url: https://edge.example.com
      token: EDGE_TOKEN
      via: ssh://deploy@edge.example.com
      ssh-key: EDGE_SSH_KEY
      known-hosts: edge.example.com ssh-ed25519 AAAA
      route: shop
      options: {}
      blue: shop-blue
      green: shop-green
      blue-url: https://blue.example.com
      green-url: https://green.example.com
      services: { shop: { url: https://edge.example.com, route: shop, options: {}, blue: shop-blue, green: shop-green, blue-url: https://blue.example.com, green-url: https://green.example.com } }
      steps: [10, 100]
      step-duration: 1m
      bake: 10m
      drain: 0s
      retain: 1h
      windows: ['never Sun 01:00-02:00']
    health: { path: /health, version-path: version, rules: [p95 <= 500ms], functions: { home: { path: /, expect-body: shop, expect-json: [a == b] } } }
    windows: ['allow Mon-Sun 00:00-24:00']
    approval: { by: ['role:maintain'], quorum: 1, when: shift, timeout: 24h, not-by-author: false }
    rollback: { allowed: ['role:maintain'], quorum: 2, watch: 1m, cooldown: 1h, windows: ['never Sun 01:00-02:00'], triggers: ['error-rate <= 5% for 5m'], on-trigger: propose }
    metrics: { prometheus: 'https://prometheus.example.com', token: PROM_TOKEN, queries: { failures: up } }
    monitor: { rules: ['p95 <= 500ms'], measure: 1m, checks: { home: { path: /, expect-body: shop, expect-json: [a == b] } } }
    database:
      engine: postgres
      url: DATABASE_URL
      options: {}
      migrations: { preset: knex, to: '7', files: db }
      backup: { store: ${mkdtempSync(join(tmpdir(), 'release-kit-backups-'))}, retention: 7d }
      restore-mode: swap
      anonymise: update people set mail = null
      integrity: ['rows: select 1 => 1']
      windows: ['never Sun 01:00-02:00']
      preflight: { max-connections: 50, min-free-disk: 1GB, max-transaction-age: 5m }
      dependants: { stop: 'true', start: 'true' }
      batch: { command: 'echo 0', size: 10 }
      secrets: [APP_KEY]
journal: { writers: ['github-actions[bot]'], workflows: [.github/workflows/release.yml] }
secrets: { COOLIFY_TOKEN: { rotated: 2025-01-01, every: 90d } }
contacts: { lead: '@ada', chat: slack, pager: pagerduty, page: statuspage abc, hook: 'webhook https://hooks.example.com' }
checklists: { before: ['!backup verified @lead'], day: [watch it], '+1d': [look], '+7d': [look again] }
report: { goals: { success-rate: 95%, deployment: 10m, rollback-rate: 5%, recovery: 1h, change-failure: 15% } }
notify:
  routes: { critical: [issue, pagerduty, statuspage abc, slack, webhook https://hooks.example.com], important: [issue, webhook https://hooks.example.com], info: [issue] }
  urls: { slack: 'https://slack.example.com/api/', pagerduty: 'https://events.eu.pagerduty.com/', statuspage: 'https://status.example.com/' }
  escalation: ['15m @lead', '16m @chat', '17m @pager', '18m @page', '19m @hook']
  announce: { before: ['@chat'], day: [webhook https://hooks.example.com] }
`
