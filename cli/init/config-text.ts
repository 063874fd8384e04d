import { Document, isMap, isScalar, isSeq, visit } from 'yaml'
import { targetTokenNames } from '../../shared/config/kinds.ts'
import type { Answers, Resource } from './answers.ts'
import type { Seen } from './look.ts'
import { languageVersions } from './tools.ts'

export interface Service {
  readonly name: string
  readonly path: string
}

export interface Setup {
  readonly seen: Seen
  readonly answers: Answers
  readonly services: readonly Service[]
  /** Those that are released; none: only the gate is set up. */
  readonly environments: readonly string[]
  /** The kind of target that they are released to. */
  readonly target: keyof typeof targetTokenNames
  readonly locale: string
  readonly timeZone: string
  /** The image that a release builds, without tag; `''`: the target builds the commit. */
  readonly image: string
}

/** `.github/release-kit.yml` for what was seen and answered. */
export function configText(setup: Setup): string {
  const { seen, answers, services, environments } = setup
  const reports = [...(seen.tests?.reports ?? []), ...seen.lint.flatMap(({ reports: written }) => written)]
  const measures = (kind: string) => reports.some((line) => line.startsWith(`${kind} `))
  const runner = runnerOf(setup)
  const config = {
    version: 1,
    ...(setup.locale === 'en' ? {} : { locale: setup.locale }),
    'time-zone': setup.timeZone,
    ...(environments.length === 0
      ? {}
      : { services: Object.fromEntries(services.map((one) => [one.name, serviceOf(one, setup)])) }),
    channels: { [seen.defaultBranch]: 'stable' },
    ...(Object.keys(runner).length === 0 ? {} : { setup: runner }),
    gate: {
      commands: commandsOf(setup),
      reports,
      block: [
        'tests.failed == 0',
        ...(measures('coverage') ? ['coverage.patch >= 80%'] : []),
        ...(measures('lint') ? ['lint.new == 0'] : []),
      ],
      ...(measures('coverage') ? { warn: ['coverage.delta >= 0'] } : {}),
    },
    ...(environments.length === 0
      ? {}
      : { environments: Object.fromEntries(environments.map((name) => [name, environmentOf(name, setup)])) }),
    ...(answers.slack ? { notify: { routes: { critical: ['slack'] } } } : {}),
  }
  const document = new Document(config)
  document.commentBefore = ` yaml-language-server: $schema=${schemaOf(answers.text('release-kit'))}`
  visit(document, {
    Collection(_, node) {
      const isFlat = isMap(node)
        ? node.items.every(({ value }) => isScalar(value))
        : isSeq(node) && node.items.every(isScalar)
      if (isFlat && JSON.stringify(node.toJSON()).length <= longest) node.flow = true
    },
  })
  if (setup.target === 'command') for (const name of environments) explainCommands(document, name)
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}

/** How a runner is made ready for them. */
function runnerOf({ seen: { manager }, answers }: Setup): Readonly<Record<string, string>> {
  if (manager === undefined) return {}
  const { language, install } = manager
  return {
    [language]: languageVersions[language],
    ...(install === '' || answers.text('run') !== '' ? {} : { run: install }),
  }
}

/** What tests and writes the reports, by name. */
export function commandsOf({ seen, answers }: Setup): Readonly<Record<string, string>> {
  const own = answers.text('run')
  if (own !== '') return { tests: own }
  const before = seen.manager?.before ?? ''
  const tools = [...(seen.tests ? [{ name: 'tests', run: seen.tests.run }] : []), ...seen.lint]
  return Object.fromEntries(tools.map(({ name, run }) => [name, `${before}${run}`]))
}

/** Characters of a list or map that still stands in one line. */
const longest = 90

function serviceOf({ name, path }: Service, { image, services }: Setup): object {
  return {
    ...(path === '' ? {} : { path, 'tag-prefix': `${name}-v` }),
    ...(image !== '' && services.length === 1 ? { image } : {}),
  }
}

function projectOf(resources: Readonly<Record<string, Resource>>): string {
  const [first = ''] = Object.values(resources)
  return typeof first === 'string' ? first : first.blue
}

/** Drivers that do nothing without a token. */
const needsEdgeToken = (driver: string) => ['cloudflare', 'coolify', 'vercel'].includes(driver)

/** Secrets of what is written: those that must be set, and those that are read when they are. */
export function secretsOf({ environments, answers, target }: Setup): {
  readonly needed: readonly string[]
  readonly optional: readonly string[]
} {
  if (environments.length === 0) return { needed: [], optional: [] }
  const driver = answers.text('driver')
  const edge = driver === '' ? [] : ['EDGE_TOKEN']
  const isAsked = needsEdgeToken(driver)
  return {
    needed: [targetTokenNames[target], ...(isAsked ? edge : []), ...(answers.slack ? ['SLACK_WEBHOOK'] : [])],
    optional: [...(isAsked ? [] : edge), 'JOURNAL_KEY'],
  }
}

function environmentOf(name: string, { answers: { text, resources, stagingResources }, target }: Setup): object {
  const isStaging = name === 'staging'
  const given: Readonly<Record<string, Resource>> = isStaging ? stagingResources : resources
  const url = text('coolify') || text('target-url')
  const filled = (names: readonly Parameters<typeof text>[0][]) =>
    Object.fromEntries(
      names.filter((one) => text(one) !== '').map((one) => [one.replace('driver-url', 'url'), text(one)]),
    )
  return {
    url: text(isStaging ? 'staging-url' : 'url'),
    target: {
      kind: target,
      ...(url === '' ? {} : { url }),
      // a hook may be called without one
      ...(target === 'webhook' ? {} : { token: targetTokenNames[target] }),
      resources: given,
      ...(target === 'command' ? { options: { command: '', status: '' } } : {}),
    },
    ...(isStaging || text('driver') === ''
      ? {}
      : {
          traffic: {
            driver: text('driver'),
            ...filled(['driver-url', 'route', 'blue', 'green', 'blue-url', 'green-url']),
            ...(needsEdgeToken(text('driver')) ? { token: 'EDGE_TOKEN' } : {}),
            // Vercel promotes a deployment whole
            ...(text('driver') === 'vercel' ? { options: { project: projectOf(given) } } : { steps: [10, 50, 100] }),
          },
        }),
    health: { path: text('health') },
    ...(isStaging ? {} : { rollback: { allowed: text('rollback-by').split(/[\s,]+/) } }),
  }
}

/** What somebody who writes the commands must know, where they are written. */
function explainCommands(document: Document, environment: string): void {
  const options = document.getIn(['environments', environment, 'target', 'options'], true)
  if (!isMap(options)) return
  options.flow = false
  const comments: Readonly<Record<string, string>> = {
    command:
      ' Write here the line that deploys $DEPLOY_REVISION to $DEPLOY_RESOURCE, with the token as $DEPLOY_TOKEN. It may print id=… and url=….',
    status:
      ' And the one that tells of $DEPLOY_ID: its last line is queued, running, finished or failed. Without it, leave this out: health and version decide.',
  }
  for (const { key } of options.items) if (isScalar<string>(key)) key.commentBefore = comments[key.value] ?? ''
}

function schemaOf(releaseKit: string): string {
  const [repository = '', ref = ''] = releaseKit.split('@')
  return `https://raw.githubusercontent.com/${repository}/${ref}/schemas/release-kit.schema.json`
}
