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
  locale: 'Language of what people read: `en` (default) or `fr`. Read by all actions',
  'time-zone':
    'IANA name, for example `Europe/Paris`: what windows, freezes and holidays mean where a rule names no zone. Default `UTC`. Read by deploy, deploy-coolify, deploy-platform',

  defaults:
    'What an empty input of deploy, rollback, database and of the reusable workflows means. Actions that work without an environment never read it',
  'defaults.environment': 'An environment defined below',
  'defaults.service': 'A service defined below',

  setup:
    "How a runner is made ready before the project's own commands. Read by setup, and so by gate.yml and pipeline.yml; on a pull request that of the base commit",
  'setup.node':
    'Version of Node.js, for example `24`. A version with a dot stands in quotes: YAML takes `1.20` for 1.2',
  'setup.python': 'Version of Python, for example `"3.13"`',
  'setup.go': 'Version of Go, for example `"1.25"`',
  'setup.java': 'Version of Java (Temurin), for example `21`',
  'setup.run': 'Shell lines that install what the commands need, for example `npm ci`. They see no secret',

  services:
    'What is versioned and deployed by itself, by name. Read by semver-tag, release-notes, deploy, deploy-coolify, rollback, deployment-report',
  'services.*.path': 'Folder whose commits count for its version',
  'services.*.paths': 'Further globs that are its business: what it shares with others, and `!glob` for what is not',
  'services.*.tag-prefix': 'What its tags begin with, for example `frontend-v`. Default `v`',
  'services.*.image': 'Its image without a tag, for example `ghcr.io/acme/frontend`',
  'services.*.label': 'What stands for it in URLs as `{label}`. Default: its name',
  'services.*.depends-on': 'Services that are deployed before it',

  channels:
    'Which branch releases what: `main: stable`, `develop: beta`, a glob in front, `none` for a branch that tags nothing. Default: the default branch is stable. Read by semver-tag',

  gate: 'What blocks a pull request and a release. Read by quality-gate; on a pull request that of the base commit',
  'gate.commands':
    'What is run before the reports are read: name and a line of shell, without secrets. Exit codes and seconds become metrics',
  'gate.reports': '`kind [name=]glob [format=…]` an item: the files that the tools wrote',
  'gate.block': 'Rules of which each must hold, for example `coverage >= 80%`',
  'gate.warn': 'Rules that only warn',
  'gate.if-missing': 'What a report or a metric that is not there does: `block` (default), `warn` or `skip`',
  'gate.allow-list': 'File of findings that are accepted until a date, each with its reason',

  environments:
    'Where is released to, by name. Read by deploy, rollback, deploy-coolify, deploy-platform, blue-green-switch',
  'environments.*.branch':
    'A run of another branch releases nothing here. Of the default branch when a person dispatches',
  'environments.*.production': 'Whether it is production. Default: whether its name begins with `prod`',
  'environments.*.after':
    'Never straight here: what is released must have gone well in another environment. Read by deploy; of the default branch when a person dispatches',
  'environments.*.after.environment':
    'Where it must have been: the same image by its digest, else the same commit, else the same files (git tree), of the same service',
  'environments.*.after.within': 'How long ago that may be. Default `14d`',
  'environments.*.after.override':
    'Who may release all the same, with a reason in `after-override`, for example `role:maintain reason`. Absent: nobody. It is kept with the release',
  'environments.*.github-environment':
    "GitHub's environments that hold the secrets. Default: the environment's own name. Read by the reusable workflows",
  'environments.*.github-environment.release': 'For releases; its reviewers approve each',
  'environments.*.github-environment.rollback': 'For rollbacks: the same secrets and branches, without reviewers',
  'environments.*.github-environment.watch': 'For what runs by schedule: the same secrets, without reviewers',
  'environments.*.requires':
    'What must be there before a release. Read by deploy; of the default branch when a person dispatches',
  'environments.*.requires.gate':
    "`true`: the gate passed for this commit, by the workflow's own word or by the check run of an earlier one",
  'environments.*.requires.plan':
    'A file of the released commit that is not empty, for example `docs/plans/{version}.md`: no release without a documented plan. `{service}` and `{environment}` may stand in it as well',
  'environments.*.budgets':
    'How long a phase may take: over it, it is said (warning and summary), and people are told. Nothing is undone. Read by deploy, gate.yml and pipeline.yml',
  'environments.*.budgets.gate': "From the runner's set-up to the verdict",
  'environments.*.budgets.deploy': 'From the first check to the end of the release',
  'environments.*.required-secrets':
    'Secrets that must be there before anything starts: a name, or a map. Read by deploy; of the default branch when a person dispatches',
  'environments.*.required-secrets.*.name':
    'The NAME of a variable, an input of `secrets`, or a secret that the workflow hands on',
  'environments.*.required-secrets.*.min': 'The least number of characters',
  'environments.*.required-secrets.*.differs-from':
    'An environment whose value must be another one. Compared with the variable `<NAME>_<ENVIRONMENT>` where that is there, else by a fingerprint of 24 bits that is kept with each release: a tripwire, no proof',
  'environments.*.variables':
    'Plain values by name, all text: handed to smoke commands and to target `command`, and the output `variables` of deploy. No secret may stand here, and debugging may not be on in production',
  'environments.*.flags':
    'Feature flags, `true` or `false`: handed on like variables, as `FLAG_<NAME>`, and the output `flags` of deploy',
  'environments.*.url': 'The public URL; `{service}` and `{label}` may stand in it',
  'environments.*.target': 'Where a version is deployed. Read by deploy, deploy-coolify, deploy-platform, rollback',
  'environments.*.target.kind': oneOf(deployTargetKinds),
  'environments.*.target.url': 'Base URL of the API',
  'environments.*.target.token':
    'The NAME of the variable that holds the token. Default: `COOLIFY_TOKEN`, `VERCEL_TOKEN`, `HEROKU_API_KEY`, else `TARGET_TOKEN`',
  'environments.*.target.resources': 'Per service its resource (of Coolify the uuid), or one a slot',
  'environments.*.target.resources.*.blue': 'The resource of slot blue',
  'environments.*.target.resources.*.green': 'The resource of slot green',
  'environments.*.target.options': "The target's own options, as its README lists them",
  'environments.*.traffic': 'What moves traffic between two slots. Read by deploy, blue-green-switch, rollback',
  'environments.*.traffic.driver': `${oneOf(driverKinds)} (docs/edges.md)`,
  'environments.*.traffic.url':
    'Where the edge is told: `https://…`, `unix:/path`, `tcp://host:port`, `redis(s)://host`, a file or folder',
  'environments.*.traffic.token': 'The NAME of the variable that holds its token',
  'environments.*.traffic.via': 'Reach it by ssh: `ssh://user@host[:port]`',
  'environments.*.traffic.ssh-key': 'The NAME of the variable that holds the private key',
  'environments.*.traffic.known-hosts': 'Lines of known_hosts that pin the host key',
  'environments.*.traffic.route': 'What is switched. Default: the host of `url`',
  'environments.*.traffic.options': "The driver's own options (docs/edges.md)",
  'environments.*.traffic.blue': 'Slot blue as the driver names it',
  'environments.*.traffic.green': 'Slot green as the driver names it',
  'environments.*.traffic.blue-url': 'Where blue itself answers',
  'environments.*.traffic.green-url': 'Where green itself answers',
  'environments.*.traffic.steps': 'Ascending percentages that end in 100. Default `[100]`',
  'environments.*.traffic.step-duration': 'At most so long a step. Default `1m`',
  'environments.*.traffic.bake': 'How long all traffic on the new slot is watched. Default `5m`',
  'environments.*.traffic.drain': "Wait for the old slot's last requests. Default `30s`",
  'environments.*.traffic.retain': 'How long the old slot is kept warm for a flip back. Default `24h`',
  'environments.*.health':
    'How a version shows that it is well. Read by deploy, deploy-coolify, blue-green-switch, rollback',
  'environments.*.health.path': 'Answers 2xx when it is healthy. Default `/health`',
  'environments.*.health.version-path': 'Where its JSON holds the version. Default `version`',
  'environments.*.health.rules': 'Rules over the measurements, for example `p95 <= 500ms`',
  'environments.*.windows':
    'When may be released, for example `allow Tue-Thu 14:00-16:00`, `never Fri 15:00-24:00`. Read by deploy, deploy-coolify, deploy-platform; of the default branch when a person dispatches',
  'environments.*.monitor': 'What is watched after the job. Read by monitor',
  'environments.*.monitor.rules':
    'What must hold, besides `health.rules`: `success-rate >= 95%`, `availability >= 99.9% for 30d`',
  'environments.*.monitor.measure': 'How long one run measures. Default `2m`',
  'environments.*.rollback': 'Going back. Read by rollback, and the triggers by monitor',
  'environments.*.rollback.triggers':
    'What must hold while a release is new, else it is to be rolled back: `error-rate <= 5% for 5m`. Of the default branch when a person dispatches',
  'environments.*.rollback.on-trigger':
    '`propose` (default): an issue with the command to type; `act`: the rollback workflow is started, and `allowed` must name `@github-actions[bot]`',
  'environments.*.rollback.allowed':
    'Who may: `@user`, `role:maintain`, `anybody`. Default: who may write, in production nobody. Of the default branch when a person dispatches',
  'environments.*.rollback.watch': 'How long is watched afterwards',
  'environments.*.rollback.cooldown':
    'How long the same version is not rolled back a second time. Of the default branch when a person dispatches',
  'environments.*.rollback.windows':
    'When may be gone back, by rules as in `windows`. Default: always; what a run has just released it may always take back. Of the default branch when a person dispatches',

  'environments.*.database': 'Its database. Read by database; an input wins',
  'environments.*.database.engine': '`postgres` (default), `command` or `webhook`',
  'environments.*.database.url': 'NAME of the variable that holds the connection string',
  'environments.*.database.options': "The engine's own: see docs/databases.md",
  'environments.*.database.migrations': 'A tool, or its commands',
  'environments.*.database.migrations.preset': '`alembic`, `knex`, `golang-migrate`, `dbmate` or `django`',
  'environments.*.database.migrations.version':
    'Prints the newest migration that is applied. Default: its table is read',
  'environments.*.database.migrations.pending': 'Exits with 0 when nothing is pending',
  'environments.*.database.migrations.plan': 'Prints what `up` would do',
  'environments.*.database.migrations.up': 'Applies what is pending',
  'environments.*.database.migrations.down': 'Goes one step back, or all the way to `$MIGRATE_TO`',
  'environments.*.database.migrations.unlock': 'What a person types when the tool is stuck: shown, never run',
  'environments.*.database.migrations.to': 'The migration that is wanted. Default: the newest',
  'environments.*.database.backup': 'Where backups are kept, and how long',
  'environments.*.database.backup.store': 'A folder, or `command: LINE`',
  'environments.*.database.backup.retention': 'For example `365d`, the default',
  'environments.*.database.restore-mode': '`swap` (default with `postgres`) or `in-place`',
  'environments.*.database.integrity': '`name: query => answer` an item',
  'environments.*.database.preflight': 'Limits beyond which nothing is migrated or restored',
  'environments.*.database.preflight.max-connections': 'Connections to the database',
  'environments.*.database.preflight.min-free-disk': 'Free on the runner, for example `10GB`',
  'environments.*.database.preflight.max-transaction-age': 'Age of the oldest open transaction, for example `5m`',
  'environments.*.database.dependants': 'What uses the database, stopped while it is changed',
  'environments.*.database.dependants.stop': 'Line of shell that stops it',
  'environments.*.database.dependants.start': 'Line of shell that starts it again, whatever happened',
  'environments.*.database.batch': 'What is run after the migrations until nothing remains',
  'environments.*.database.batch.command': 'Line of shell that prints how many remain',
  'environments.*.database.batch.size': 'How many a round, as `$BATCH_SIZE`. Default `1000`',
  'environments.*.database.secrets':
    'NAMEs of variables that the commands get although they look like secrets. Default: all of the input `secrets`',
  'environments.*.database.anonymise':
    'With `refresh`: SQL that takes personal data out of the copy before it goes live',

  journal: 'Whose word counts as a release. Read by all that read or write releases',
  'journal.writers': 'Accounts whose Deployments are releases. Default `github-actions[bot]`',
  'journal.workflows': 'Paths of the workflows whose runs release. Default: any',

  secrets: 'When a secret was last changed, by its name. Read by deployment-report',
  'secrets.*.rotated': 'Date, for example `2026-10-01`',
  'secrets.*.every': 'How often it is to be changed, for example `90d`',

  report: 'Read by deployment-report',
  'report.goals': 'What its figures are compared with',
  'report.goals.success-rate': 'Least share of releases that go well, for example `95%`',
  'report.goals.deployment': 'Longest mean time of a release, for example `10m`',
  'report.goals.rollback-rate': 'Largest share of releases that are rolled back',
  'report.goals.recovery': 'Longest mean time until it is good again',
  'report.goals.change-failure': 'Largest share of changes that fail',

  notify: 'Who is told. Read by notify, deploy, rollback',
  'notify.escalation':
    'Who is told of an incident that stays open: `15m @devops-lead`, `60m email management@acme.example`. Read by people',
  'notify.routes': 'Channels by severity: `slack`, `slack #channel`, `pagerduty`, `email a@b`, `issue`…',
  'notify.routes.critical': 'Incidents',
  'notify.routes.important': 'Rollbacks, maintenance, what is good again',
  'notify.routes.info': 'Releases, digests, budgets that were passed',

  contacts:
    'People by the name that other keys use: a GitHub account, a team, or an address. Read by checklist and people',
  checklists:
    'Boxes to tick around a release, by list (`before`, `day`, `+1d`, `+7d`); `!` in front: open, it refuses the release. Read by checklist',
}
