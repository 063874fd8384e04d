import { deployTargetKinds, driverKinds } from './kinds.ts'

const oneOf = (kinds: readonly string[]) =>
  `${kinds
    .slice(0, -1)
    .map((kind) => `\`${kind}\``)
    .join(', ')} or \`${kinds.at(-1) ?? ''}\``

/**
 * What each key of the config means: the one source of docs/config.md and of the descriptions in schemas/release-kit.schema.json.
 * `*` stands for a name of the reader's choice, or for an item of a list. Markdown; no key is left out (tests/repo).
 */
export const reference: Readonly<Record<string, string>> = {
  version: 'The version of this format: `1`',
  locale:
    'Language of what people read: `en` (default) or `fr`; see [What is French](#what-is-french). Read by all actions',
  'time-zone':
    'IANA time zone, for example `Europe/Paris`, for windows, freezes and holidays whose rule names none. Default `UTC`. Read by deploy, deploy-coolify, deploy-platform',

  defaults:
    'Used where an input of deploy, rollback, database or a reusable workflow is empty. Actions that work without an environment ignore it',
  'defaults.environment': 'An environment defined below',
  'defaults.service': 'A service defined below',

  setup:
    "How a runner is prepared for the project's own commands. Read by setup, and so by gate.yml and pipeline.yml; on a pull request, from the base commit",
  'setup.node': 'Node.js version, for example `24`. Quote a version with a dot: YAML reads `1.20` as 1.2',
  'setup.python': 'Version of Python, for example `"3.13"`',
  'setup.go': 'Version of Go, for example `"1.25"`',
  'setup.java': 'Version of Java (Temurin), for example `21`',
  'setup.run': 'Shell lines that install what the commands need, for example `npm ci`. They cannot see secrets',

  services:
    'Everything that is versioned and deployed on its own, by name. Read by semver-tag, release-notes, deploy, deploy-coolify, rollback, deployment-report',
  'services.*.path': 'Folder whose commits count for its version',
  'services.*.paths': 'More globs whose commits count for its version, such as shared code; `!glob` excludes',
  'services.*.tag-prefix': 'Prefix of its tags, for example `frontend-v`. Default `v`',
  'services.*.image': 'Its image, without a tag, for example `ghcr.io/acme/frontend`',
  'services.*.label': 'Replaces `{label}` in URLs. Default: the service name',
  'services.*.depends-on': 'Services to deploy before it',

  channels:
    'Which branch releases what: `main: stable`, `develop: beta`, globs allowed, `none` for a branch that is never tagged. Default: the default branch is stable. Read by semver-tag',

  releases:
    'Planned release dates, `2026-12-15`: `freeze 7d before release` in `windows` closes the days before each. Read with the windows, and by people for `notify.announce`',

  gate: 'What blocks a pull request or a release. Read by quality-gate; on a pull request, from the base commit',
  'gate.commands':
    'Commands to run before the reports are read: a name and a shell line each, without secrets. Their exit codes and durations become metrics',
  'gate.reports': 'One `kind [name=]glob [format=…]` per item: the report files of your tools',
  'gate.block': 'Rules that must all hold, for example `coverage >= 80%`',
  'gate.warn': 'Rules that only warn',
  'gate.if-missing': 'What happens when a report or metric is missing: `block` (default), `warn` or `skip`',
  'gate.allow-list': 'File of findings that are accepted until a date, each with a reason',

  environments:
    'The environments you release to, by name. Read by deploy, rollback, deploy-coolify, deploy-platform, blue-green-switch',
  'environments.*.branch':
    'Only runs of this branch may release here. Read from the default branch when a person dispatches',
  'environments.*.production': 'Whether this is production. Default: whether its name begins with `prod`',
  'environments.*.after':
    'Requires an earlier release to another environment: nothing goes straight to this one. Read by deploy; from the default branch when a person dispatches',
  'environments.*.after.environment':
    'The environment it must have been released to first: the same image digest, else the same commit, else the same files (git tree), of the same service',
  'environments.*.after.within': 'How recent that release must be. Default `14d`',
  'environments.*.after.override':
    'Who may release anyway, with a reason in `after-override`, for example `role:maintain reason`. If absent, nobody. The override is recorded with the release',
  'environments.*.github-environment':
    "GitHub environments that hold the secrets. Default: the environment's own name. Read by the reusable workflows",
  'environments.*.github-environment.release': 'For releases; its reviewers approve each one',
  'environments.*.github-environment.rollback': 'For rollbacks: the same secrets and branches, without reviewers',
  'environments.*.github-environment.watch': 'For scheduled runs: the same secrets, without reviewers',
  'environments.*.requires':
    'Conditions for a release. Read by deploy; from the default branch when a person dispatches',
  'environments.*.requires.gate':
    '`true`: the gate must have passed for this commit, in this workflow or by the check run of an earlier one',
  'environments.*.requires.plan':
    'A file that must exist in the released commit and not be empty, for example `docs/plans/{version}.md`. `{service}` and `{environment}` may be used too',
  'environments.*.budgets':
    'How long each phase should take. Going over is reported (warning and summary) and people are told; nothing is undone. Read by deploy, gate.yml and pipeline.yml',
  'environments.*.budgets.gate': 'From runner set-up to the verdict',
  'environments.*.budgets.deploy': 'From the first check to the end of the release',
  'environments.*.required-secrets':
    'Secrets that must be set before anything starts: a name, or a map. Read by deploy; from the default branch when a person dispatches',
  'environments.*.required-secrets.*.name':
    'NAME of a variable, of an entry of the input `secrets`, or of a secret that the workflow passes on',
  'environments.*.required-secrets.*.min': 'Minimum number of characters',
  'environments.*.required-secrets.*.differs-from':
    'An environment whose value must be another one. Compared with the variable `<NAME>_<ENVIRONMENT>` where that is there, else by a fingerprint of 24 bits that is kept with each release: a tripwire, no proof',
  'environments.*.variables':
    'Plain text values by name, passed to smoke commands and to target `command`, and returned in the output `variables` of deploy. Secrets are refused, and so is debugging in production',
  'environments.*.flags':
    'Feature flags, `true` or `false`: passed on like variables, as `FLAG_<NAME>`, and returned in the output `flags` of deploy',
  'environments.*.url': 'The public URL; `{service}` and `{label}` may be used',
  'environments.*.target':
    'The platform that versions are deployed to. Read by deploy, deploy-coolify, deploy-platform, rollback',
  'environments.*.target.kind': oneOf(deployTargetKinds),
  'environments.*.target.url': 'Base URL of the API',
  'environments.*.target.token':
    'NAME of the variable that holds the token. Default: `COOLIFY_TOKEN`, `VERCEL_TOKEN`, `HEROKU_API_KEY`, else `TARGET_TOKEN`',
  'environments.*.target.resources': "Each service's resource (for Coolify, the uuid), or one per slot",
  'environments.*.target.resources.*.blue': 'The resource of slot blue',
  'environments.*.target.resources.*.green': 'The resource of slot green',
  'environments.*.target.options': "The target's own options, as its README lists them",
  'environments.*.traffic': 'What moves traffic between two slots. Read by deploy, blue-green-switch, rollback',
  'environments.*.traffic.driver': `${oneOf(driverKinds)} (docs/edges.md)`,
  'environments.*.traffic.url':
    'Where the edge is told: `https://…`, `unix:/path`, `tcp://host:port`, `redis(s)://host`, a file or folder',
  'environments.*.traffic.token': 'NAME of the variable that holds its token',
  'environments.*.traffic.via': 'Reach it through ssh: `ssh://user@host[:port]`',
  'environments.*.traffic.ssh-key': 'NAME of the variable that holds the private key',
  'environments.*.traffic.known-hosts': 'Lines of known_hosts that pin the host key',
  'environments.*.traffic.route': 'The route to switch. Default: the host of `url`',
  'environments.*.traffic.options': "The driver's own options (docs/edges.md)",
  'environments.*.traffic.blue': "The driver's name for slot blue",
  'environments.*.traffic.green': "The driver's name for slot green",
  'environments.*.traffic.blue-url': 'URL that reaches slot blue directly',
  'environments.*.traffic.green-url': 'URL that reaches slot green directly',
  'environments.*.traffic.services':
    'What each service has of its own behind the edge: below its name any of `url`, `route`, `options`, `blue`, `green`, `blue-url`, `green-url`. In all of these, and above, `{service}` and `{label}` may be used',
  'environments.*.traffic.services.*.url': 'Its own edge, where it has one',
  'environments.*.traffic.services.*.route': 'Its route. Default: that of `traffic`, else the host of its public URL',
  'environments.*.traffic.services.*.options': "The driver's own options for it, over those of `traffic`",
  'environments.*.traffic.services.*.blue': "The driver's name for its slot blue",
  'environments.*.traffic.services.*.green': "The driver's name for its slot green",
  'environments.*.traffic.services.*.blue-url': 'URL that reaches its slot blue directly',
  'environments.*.traffic.services.*.green-url': 'URL that reaches its slot green directly',
  'environments.*.traffic.steps': 'Ascending percentages that end in 100. Default `[100]`',
  'environments.*.traffic.step-duration': 'Maximum duration of a step. Default `1m`',
  'environments.*.traffic.bake': 'How long the new slot is watched once it has all traffic. Default `5m`',
  'environments.*.traffic.drain': "How long to wait for the old slot's last requests. Default `30s`",
  'environments.*.traffic.retain': 'How long the old slot is kept warm for a flip back. Default `24h`',
  'environments.*.traffic.windows':
    'When traffic may begin to move to a new version, in the form of `windows`, which hold for the whole release. Where it does not open within six hours, and no approval is waited for, nothing is deployed. Going back is always allowed. Default: always. Read by deploy, blue-green-switch; from the default branch when a person dispatches',
  'environments.*.health':
    'How a version shows that it is healthy. Read by deploy, deploy-coolify, blue-green-switch, rollback',
  'environments.*.health.path': 'Path that answers 2xx when healthy. Default `/health`',
  'environments.*.health.version-path': 'Where the version is in its JSON. Default `version`',
  'environments.*.health.rules': 'Rules over the measurements, for example `p95 <= 500ms`',
  'environments.*.health.functions':
    'Functions of the service by name, as in `monitor.checks`, tried on the new slot before any traffic and on during the bake, on what was deployed in place, or as a preview, once it is healthy, and on what a rollback has gone back to. Read by deploy, blue-green-switch, deploy-platform, deploy-coolify, rollback',
  'environments.*.health.functions.*.path': 'Path below the URL of the slot, else the public URL; must answer 2xx',
  'environments.*.health.functions.*.expect-body': 'Regular expression that the answer must match',
  'environments.*.health.functions.*.expect-json':
    'What its JSON must say, `path op value` a line: `week_start == monday`',
  'environments.*.windows':
    'When releases are allowed, for example `allow Tue-Thu 14:00-16:00`, `never Fri 15:00-24:00`; `override role:maintain reason announced 30m for 30m` is for urgent maintenance that was announced. Read by deploy, deploy-coolify, deploy-platform, blue-green-switch; from the default branch when a person dispatches',
  'environments.*.metrics': 'Where figures that nobody here measures come from. Read by monitor',
  'environments.*.metrics.prometheus': 'URL that is asked for them',
  'environments.*.metrics.token': 'NAME of the variable that holds its bearer token. Default: none',
  'environments.*.metrics.queries':
    'Name → Prometheus query, or `/path json.path` of a page of figures; the names stand in `rules` and `triggers`',
  'environments.*.monitor': 'What to watch after the job. Read by monitor',
  'environments.*.monitor.rules':
    'What must hold, besides `health.rules`: `success-rate >= 95%`, `availability >= 99.9% for 30d`',
  'environments.*.monitor.measure': 'How long each run measures. Default `2m`',
  'environments.*.monitor.checks':
    'Functions of the service that each run tries, by name: a page, a field of the API, the database behind a path',
  'environments.*.monitor.checks.*.path': 'Path below the public URL; must answer 2xx',
  'environments.*.monitor.checks.*.expect-body': 'Regular expression that the answer must match',
  'environments.*.monitor.checks.*.expect-json':
    'What its JSON must say, `path op value` a line: `week_start == monday`',
  'environments.*.rollback': 'How to go back. Read by rollback; the triggers also by monitor',
  'environments.*.approval':
    'Who approves a release before traffic moves. Read by deploy, blue-green-switch; of the default branch when a person dispatches, and always when approvals are counted',
  'environments.*.approval.by':
    'Who may: `@user`, `role:maintain`, `role:admin`, `write`, or `@org/team` with teams-token. Never who started the release',
  'environments.*.approval.quorum': 'How many people. Default 1',
  'environments.*.approval.when':
    '`shift` (default): before traffic moves, with the new version deployed and healthy; `start`: before anything is deployed',
  'environments.*.approval.timeout': 'How long it waits for them. Default `24h`',
  'environments.*.approval.not-by-author': 'Whether who wrote the commit may not approve it either. Default `false`',
  'environments.*.rollback.triggers':
    'What must hold while a release is new; otherwise it is rolled back: `error-rate <= 5% for 5m`. Read from the default branch when a person dispatches',
  'environments.*.rollback.on-trigger':
    '`propose` (default) opens an issue with the command to run; `act` starts the rollback workflow, and `allowed` must name `@github-actions[bot]`',
  'environments.*.rollback.allowed':
    'Who may roll back: `@user`, `role:maintain`, `anybody`. Default: anybody with write access, in production nobody. Read from the default branch when a person dispatches',
  'environments.*.rollback.watch': 'How long to watch after a rollback',
  'environments.*.rollback.quorum':
    'How many people must ask for a rollback of type `database` or `full` in production, each by dispatching it, within an hour. Default: 1',
  'environments.*.rollback.cooldown':
    'How long before the same version may be rolled back again. Read from the default branch when a person dispatches',
  'environments.*.rollback.windows':
    'When rollbacks are allowed, in the form of `windows`. Default: always. A run may always take back its own release. Read from the default branch when a person dispatches',

  'environments.*.database': 'Its database. Read by database; an input takes precedence',
  'environments.*.database.engine': '`postgres` (default), `mongodb`, `heroku`, `command` or `webhook`',
  'environments.*.database.url': 'NAME of the variable that holds the connection string',
  'environments.*.database.options': "The engine's own options: see docs/databases.md",
  'environments.*.database.migrations': 'A preset tool, or commands of your own',
  'environments.*.database.migrations.preset':
    '`alembic`, `knex`, `golang-migrate`, `dbmate`, `django`, `typeorm`, `sequelize`, `drizzle`, `prisma`, `flyway`, `liquibase`, `rails`, `sqlx`, `atlas`, `pgroll`, `supabase` or `migrate-mongo`; what each cannot do is in databases.md',
  'environments.*.database.migrations.version':
    "Prints the newest migration that is applied. Default: read from the tool's table",
  'environments.*.database.migrations.pending': 'Exits with 0 when nothing is pending',
  'environments.*.database.migrations.plan': 'Prints what `up` would do',
  'environments.*.database.migrations.up': 'Applies pending migrations',
  'environments.*.database.migrations.down': 'Goes one step back, or back to `$MIGRATE_TO`',
  'environments.*.database.migrations.unlock': 'What a person types when the tool is stuck: shown, never run',
  'environments.*.database.migrations.files':
    'Folder of the migrations, read to find what pending ones do to the schema; `*/` in front or `/*` at the end: in any folder. Default: that of the preset',
  'environments.*.database.migrations.to': 'The migration to reach. Default: the newest',
  'environments.*.database.backup': 'Where backups are kept, and for how long',
  'environments.*.database.backup.store': 'A folder, or `command: LINE`',
  'environments.*.database.backup.retention': 'For example `365d`, the default',
  'environments.*.database.restore-mode': '`swap` (default with `postgres`) or `in-place`',
  'environments.*.database.integrity': 'One `name: query => answer` per item',
  'environments.*.database.windows':
    'When `migrate` and `refresh` are allowed, in the form of `windows`; what goes back is held to `rollback.windows`. Default: always. Read from the default branch when a person dispatches',
  'environments.*.database.preflight': 'Limits beyond which nothing is migrated or restored',
  'environments.*.database.preflight.max-connections': 'Connections to the database',
  'environments.*.database.preflight.min-free-disk': 'Free on the runner, for example `10GB`',
  'environments.*.database.preflight.max-transaction-age': 'Age of the oldest open transaction, for example `5m`',
  'environments.*.database.dependants': 'Programs that use the database, stopped while it is changed',
  'environments.*.database.dependants.stop': 'Shell line that stops them',
  'environments.*.database.dependants.start': 'Shell line that starts them again, whatever happened',
  'environments.*.database.batch': 'Work to repeat after the migrations until none is left',
  'environments.*.database.batch.command': 'Shell line that prints how many rows remain',
  'environments.*.database.batch.size': 'Rows per round, as `$BATCH_SIZE`. Default `1000`',
  'environments.*.database.secrets':
    'NAMEs of variables that the commands may see although they look like secrets. Default: all of the input `secrets`',
  'environments.*.database.anonymise':
    'For `refresh`: SQL that removes personal data from the copy before it goes live',

  journal: 'Whose records count as releases. Read by every action that reads or writes releases',
  'journal.writers': 'Accounts whose Deployments count as releases. Default `github-actions[bot]`',
  'journal.workflows': 'Paths of the workflows that may release. Default: any',

  secrets: 'When each secret was last changed, by name. Read by deployment-report',
  'secrets.*.rotated': 'Date, for example `2026-10-01`',
  'secrets.*.every': 'How often it must be changed, for example `90d`',

  report: 'Goals of the deployment report. Read by deployment-report',
  'report.goals': 'Targets that the figures are compared with',
  'report.goals.success-rate': 'Minimum share of releases that succeed, for example `95%`',
  'report.goals.deployment': 'Maximum mean time of a release, for example `10m`',
  'report.goals.rollback-rate': 'Maximum share of releases that are rolled back',
  'report.goals.recovery': 'Maximum mean time to recovery',
  'report.goals.change-failure': 'Maximum share of changes that fail',

  notify: 'Who is told. Read by notify, deploy, rollback',
  'notify.escalation':
    'Who is told about an incident that stays open: `15m @devops-lead`, `60m email management@acme.example`. Read by people',
  'notify.announce': 'Whom releases are announced to, besides the route `info`. Read by people',
  'notify.announce.before':
    'Customers and partners, told seven days before each date of `releases`: `email partners@acme.example`, or `@name` of a contact that is a channel',
  'notify.announce.day':
    'Stakeholders, told at 18:00 of the `time-zone` what was released in the day: `email board@acme.example`',
  'notify.urls': 'Base URLs of services that are elsewhere',
  'notify.urls.slack': "Base URL of Slack's Web API",
  'notify.urls.pagerduty': "Base URL of PagerDuty's events, for the EU region `https://events.eu.pagerduty.com/`",
  'notify.urls.statuspage': "Base URL of Statuspage's API",
  'notify.routes': 'Channels by severity: `slack`, `slack #channel`, `pagerduty`, `email a@b`, `issue`…',
  'notify.routes.critical': 'Incidents',
  'notify.routes.important': 'Rollbacks, maintenance and recoveries',
  'notify.routes.info': 'Releases, digests, budgets that were exceeded',

  contacts:
    'People by the name that other keys use: a GitHub account, a team, or an address. Read by checklist and people',
  checklists:
    'Boxes to tick around a release, by list (`before`, `day`, `+1d`, `+7d`); an item with `!` in front refuses the release while it is open. Read by checklist',
}
