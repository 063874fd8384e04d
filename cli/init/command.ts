import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { checkRepository, sayWhere } from '../check/check.ts'
import type { Call, Command } from '../command.ts'
import { readOffer } from '../product.ts'
import { nearest } from '../../shared/text/nearest.ts'
import { deployTargetKinds } from '../../shared/config/kinds.ts'
import { answer, type Answers, options } from './answers.ts'
import { commandsOf, configText, secretsOf, type Setup } from './config-text.ts'
import { look, type Seen } from './look.ts'
import { workflowText } from './workflow-text.ts'

export const init: Command = {
  does: 'looks at this repository, and writes its config and the workflows that call release-kit',
  options,
  async run(call) {
    const { terminal, product, config, json, given } = call
    const seen = look(terminal.folder)
    const answers = await answer(given, seen, terminal)
    const setup = setUp(seen, answers, terminal.env)
    const lacking = lackingIn(setup)
    if (lacking.length > 0) return refuse(call, lacking)
    const secrets = secretsOf(setup)
    const files = { [config]: configText(setup), ...workflowsOf(setup, product, secrets) }
    const there = Object.keys(files).filter((path) => existsSync(join(terminal.folder, path)))
    if (there.length > 0 && !answers.force)
      return refuse(call, [
        `${there.join(', ')} ${there.length === 1 ? 'is' : 'are'} there: nothing was written (--force writes over them)`,
      ])
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(terminal.folder, path)), { recursive: true })
      writeFileSync(join(terminal.folder, path), text)
    }
    const { problems } = await checkRepository(config, terminal, readOffer(product))
    const orders = secrets.needed.flatMap((name) =>
      setup.environments.map((environment) => `gh secret set ${name} --env ${environment}`),
    )
    if (json) terminal.print(JSON.stringify({ schema: 1, wrote: Object.keys(files), secrets: orders, problems }))
    else for (const line of told(setup, files, orders)) terminal.print(line)
    for (const problem of problems) terminal.complain(sayWhere(problem))
    return problems.length === 0 ? 0 : 1
  },
}

function refuse({ terminal }: Call, why: readonly string[]): number {
  for (const line of why) terminal.complain(line)
  return 1
}

function setUp(seen: Seen, answers: Answers, env: Readonly<Record<string, string | undefined>>): Setup {
  const { text, resources, stagingResources } = answers
  const target = deployTargetKinds.find((kind) => kind === text('target')) ?? 'coolify'
  const isReleased = Object.keys(resources).length > 0 && (text('coolify') !== '' || target !== 'coolify')
  const isStaged = isReleased && Object.keys(stagingResources).length > 0
  const only = seen.packages.length === 1
  const services = seen.packages.map(({ name, path }) => ({ name: (only && text('service')) || name, path }))
  return {
    seen,
    answers,
    services,
    target,
    environments: [...(isReleased ? ['production'] : []), ...(isStaged ? ['staging'] : [])],
    locale: text('locale') || (/^fr/i.test(env.LC_ALL ?? env.LANG ?? '') ? 'fr' : 'en'),
    timeZone: text('time-zone') || new Intl.DateTimeFormat().resolvedOptions().timeZone,
    image:
      only && seen.packages[0]?.hasDockerfile && seen.repository !== ''
        ? `ghcr.io/${seen.repository.toLowerCase()}`
        : '',
  }
}

/** What neither was seen nor is given, and without which nothing sensible can be written. */
function lackingIn(setup: Setup): readonly string[] {
  const { seen, answers } = setup
  const { text, resources } = answers
  const lacking: string[] = []
  if (Object.keys(commandsOf(setup)).length === 0 || seen.tests === undefined)
    lacking.push(
      'no test tool that writes a report was seen (jest, vitest, node --test, pytest, go test, Maven, Gradle): the gate would have nothing to judge; add one, then run init again',
    )
  const kind = text('target')
  if (kind !== '' && !deployTargetKinds.some((one) => one === kind)) lacking.push(unknownTarget(kind))
  const release = {
    coolify: text('coolify') || (kind === 'coolify' ? '' : kind),
    url: text('url'),
    resource: Object.keys(resources).join(),
  }
  const missing = Object.entries(release).filter(([, value]) => value === '')
  if (missing.length > 0 && missing.length < 3)
    lacking.push(
      `a release needs also ${missing.map(([name]) => (name === 'coolify' ? '--coolify or --target' : `--${name}`)).join(', ')}`,
    )
  const unknown = Object.keys(resources).filter((name) => !setup.services.some((one) => one.name === name))
  if (unknown.length > 0)
    lacking.push(
      `--resource names ${unknown.join(', ') || 'no service'}; there are ${setup.services.map(({ name }) => name).join(', ')}`,
    )
  return lacking
}

function unknownTarget(kind: string): string {
  const meant = nearest(kind, deployTargetKinds)
  return `--target is "${kind}"; expected one of ${deployTargetKinds.join(', ')}${meant === undefined ? '' : `; did you mean ${meant}?`}`
}

const always = ['pull-request', 'pull-request-publish']
const released = ['release', 'rollback', 'again']

function workflowsOf(
  setup: Setup,
  product: string,
  secrets: ReturnType<typeof secretsOf>,
): Readonly<Record<string, string>> {
  const offer = readOffer(product)
  const names = [
    ...always,
    ...(setup.environments.includes('production') ? released : []),
    ...(setup.environments.includes('staging') ? ['staging'] : []),
  ]
  const entries = names.map((name) => {
    const template = readFileSync(join(product, 'workflows-templates', `${name}.yml`), 'utf8')
    return [
      `.github/workflows/${name}.yml`,
      workflowText(template, setup, offer, [...secrets.needed, ...secrets.optional]),
    ] as const
  })
  return Object.fromEntries([...entries, ['.github/zizmor.yml', zizmor(setup.answers.text('release-kit'))]])
}

/** How release-kit is pinned is the caller's choice; nothing else may be taken by a name that can move. */
function zizmor(releaseKit: string): string {
  const [repository = ''] = releaseKit.split('@')
  return `rules:\n  unpinned-uses:\n    config:\n      policies:\n        ${repository}/*: ref-pin\n        '*': hash-pin\n`
}

function told(
  { seen, environments, answers }: Setup,
  files: Readonly<Record<string, string>>,
  orders: readonly string[],
): readonly string[] {
  const tools = [seen.manager?.name, seen.tests?.name, ...seen.lint.map(({ name }) => name)].filter(Boolean)
  const branches = [seen.defaultBranch, ...(seen.hasDevelop ? ['develop'] : [])]
  const packages = seen.packages.map(({ name, hasDockerfile }) => `${name}${hasDockerfile ? ' (Dockerfile)' : ''}`)
  return [
    `seen: ${tools.join(', ')}; ${packages.join(', ')}; branch ${branches.join(' and ')}`,
    ...Object.entries(files).map(([path, text]) => `wrote ${path} (${text.trimEnd().split('\n').length} lines)`),
    ...(environments.length === 0
      ? ['only the gate is set up; for releases run init --force again with --coolify, --url and --resource']
      : [`${answers.text('health')} must answer 2xx, with JSON whose "version" is the version that runs`]),
    ...(seen.hasDevelop && environments.length === 1
      ? ['for staging give also --staging-url and --staging-resource']
      : []),
    ...(seen.hasBareTags ? ['tags without a v were seen: new ones begin with v'] : []),
    ...orders,
  ]
}
