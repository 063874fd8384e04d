import { type Document, isMap, parseDocument, type YAMLMap } from 'yaml'
import { textOf } from '../check/workflow-file.ts'
import type { Offer } from '../product.ts'
import type { Setup } from './config-text.ts'

const called = /^[\w.-]+\/release-kit\/(.+)@/

/**
 * A template as a repository uses it: with its branch, service, tools and environments, without the image and the secrets that it
 * does not need.
 *
 * @param secrets  names that the config, or what it calls, needs
 */
export function workflowText(template: string, setup: Setup, offer: Offer, secrets: readonly string[]): string {
  const [repository = '', ref = ''] = setup.answers.text('release-kit').split('@')
  const text = template
    .replaceAll('$default-branch', setup.seen.defaultBranch)
    .replace(/\borg\/release-kit\/(\S+?)@v1\b/g, `${repository}/$1@${ref}`)
    .replace(/ # (?:service: )?its name in the config/g, '')
  const document = parseDocument(text)
  const before = JSON.stringify(document)
  const jobs = document.get('jobs')
  for (const { key, value: job } of isMap(jobs) ? jobs.items : []) {
    const [, name = ''] = called.exec(textOf(isMap(job) ? job.get('uses') : '')) ?? []
    const declaration = offer[name]
    if (!isMap(job) || declaration === undefined) continue
    fillInputs(document, ['jobs', String(key)], setup, new Set(Object.keys(declaration.inputs)))
    passSecrets(document, ['jobs', String(key)], secrets)
  }
  offerChoices(document, setup)
  // as it was written, down to the comments, where nothing in it is the repository's own
  return JSON.stringify(document) === before ? text : document.toString({ lineWidth: 0 })
}

type Path = readonly string[]

function fillInputs(document: Document, job: Path, setup: Setup, known: ReadonlySet<string>): void {
  const { seen, services, image } = setup
  const at = (name: string) => [...job, 'with', name]
  const has = (name: string) => document.hasIn(at(name))
  const put = (name: string, value: unknown) => {
    if (!known.has(name)) return
    if (value === '') document.deleteIn(at(name))
    else document.setIn(at(name), value)
  }
  // one is found by itself in the config, several are not
  const chosen = ['on', 'workflow_dispatch', 'inputs', 'service']
  if (services.length === 1 && document.hasIn(chosen)) document.deleteIn(chosen)
  if (has('service') || (known.has('service') && has('environment') && services.length > 1))
    put('service', services.length === 1 ? services[0]?.name : serviceChosenIn(document, job, setup))
  if (has('image') && image === '') put('image', '')
  if (known.has('keep') && seen.tests && !keptByItself(setup)) put('keep', `${keptOf(setup).join('\n')}\n`)
}

/** Of several services each has a job, or is chosen by who starts the workflow. */
function serviceChosenIn(document: Document, job: Path, { services }: Setup): string {
  const names = services.map(({ name }) => name)
  if (document.hasIn(['on', 'workflow_dispatch', 'inputs'])) {
    const choice = document.createNode({ type: 'choice', options: names, required: true }, { flow: true })
    document.setIn(['on', 'workflow_dispatch', 'inputs', 'service'], choice)
    return '${{ inputs.service }}'
  }
  const jobs = document.getIn(job) as YAMLMap
  jobs.items.unshift(document.createPair('strategy', { matrix: { service: names } }))
  const strategy = jobs.get('strategy')
  if (isMap(strategy)) strategy.flow = true
  return '${{ matrix.service }}'
}

/** The reports that gate.yml keeps for forks unless it is told others. */
const usuallyKept: readonly string[] = ['junit.xml', 'coverage/lcov.info']

function keptOf({ seen }: Setup): readonly string[] {
  return [...(seen.tests?.reports ?? []), ...seen.lint.flatMap(({ reports }) => reports)].map(
    (line) => line.split(' ')[1] ?? '',
  )
}

function keptByItself(setup: Setup): boolean {
  return keptOf(setup).join() === usuallyKept.join()
}

function passSecrets(document: Document, job: Path, needed: readonly string[]): void {
  const secrets = document.getIn([...job, 'secrets'])
  if (!isMap(secrets)) return
  secrets.items = secrets.items.filter(({ key }) => needed.includes(String(key)))
  secrets.flow = false
  if (secrets.items.length === 0) document.deleteIn([...job, 'secrets'])
}

function offerChoices(document: Document, { environments }: Setup): void {
  const options = ['on', 'workflow_dispatch', 'inputs', 'environment', 'options']
  if (document.hasIn(options)) document.setIn(options, document.createNode(environments, { flow: true }))
}
