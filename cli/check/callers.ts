import type { Problem } from '../../shared/errors/action-error.ts'
import { nearest } from '../../shared/text/nearest.ts'
import type { Declaration, DeclaredInput, Offer, Permissions } from '../product.ts'
import type { Key } from './config-file.ts'
import { type Job, mapOf, type Step, textOf, type Workflow } from './workflow-file.ts'

/** One place of a workflow that uses release-kit. */
export interface Use {
  readonly workflow: Workflow
  /** Of the job or step. */
  readonly key: Key
  /** `actions/x`, `deploy` or `.github/workflows/x.yml`. */
  readonly name: string
  readonly with: Readonly<Record<string, unknown>>
  readonly job: Job
  /** A reusable workflow: it has jobs of its own, and secrets are passed to it. */
  readonly isCall: boolean
}

/** Every place that uses release-kit, whoever owns the copy of it. */
export function usesOf(workflow: Workflow): readonly Use[] {
  return Object.entries(workflow.jobs).flatMap(([name, job]) => {
    const key = ['jobs', name]
    const steps = (job.steps ?? []).map((step, index) => ({ step, key: [...key, 'steps', index], isCall: false }))
    return [{ step: job as Step, key, isCall: true }, ...steps].flatMap(({ step, key: place, isCall }) => {
      const named = nameOf(step.uses)
      return named === undefined ? [] : [{ workflow, key: place, name: named, with: step.with ?? {}, job, isCall }]
    })
  })
}

function nameOf(uses: string | undefined): string | undefined {
  return /^[\w.-]+\/release-kit\/([\w./-]+)@[^@]+$/.exec(uses ?? '')?.[1]
}

/**
 * What GitHub, or the called action or workflow, would refuse of a use by its declaration: an input that does not exist, one that is
 * missing, a secret that does not exist, permissions that are too small.
 */
export function checkUse(use: Use, offer: Offer): readonly Problem[] {
  const declaration = offer[use.name]
  if (declaration === undefined) {
    const names = Object.keys(offer).filter((name) => name.startsWith('.github/') === use.isCall)
    return [{ input: use.workflow.at([...use.key, 'uses']), received: use.name, allowed: knownOf(use.name, names) }]
  }
  return [
    ...inputProblems(use, declaration),
    ...(use.isCall ? [...secretProblems(use, declaration), ...permissionProblems(use, declaration)] : []),
  ]
}

function knownOf(wanted: string, names: readonly string[]): string {
  const meant = nearest(wanted, names)
  return `one of ${names.join(', ')}${meant === undefined ? '' : `; did you mean ${meant}?`}`
}

function inputProblems({ workflow, key, with: given }: Use, { inputs }: Declaration): readonly Problem[] {
  const names = Object.keys(inputs)
  const unknown = Object.keys(given)
    .filter((name) => !Object.hasOwn(inputs, name))
    .map((name) => ({
      input: workflow.at([...key, 'with', name]),
      received: name,
      allowed: `an input of ${nameIn(workflow, key)}: ${knownOf(name, names)}`,
    }))
  const missing = Object.entries(inputs)
    .filter(([name, { required }]) => required && (given[name] ?? '') === '')
    .map(([name]) => ({ input: workflow.at([...key, 'with', name]), allowed: 'a value: the input is required' }))
  const wrong = Object.entries(given).flatMap(([name, value]) => {
    const type = inputs[name]?.type
    if (type === undefined || isOfType(value, type)) return []
    const allowed = type === 'boolean' ? 'true or false, without quotes' : 'a number'
    return [{ input: workflow.at([...key, 'with', name]), received: textOf(value), allowed }]
  })
  return [...unknown, ...missing, ...wrong]
}

function nameIn(workflow: Workflow, key: Key): string {
  const job = workflow.jobs[String(key[1])]
  return (key.length > 2 ? job?.steps?.[Number(key[3])]?.uses : job?.uses) ?? ''
}

function isOfType(value: unknown, type: DeclaredInput['type']): boolean {
  return type === 'string' || typeof value === type || isExpression(value)
}

export function isExpression(value: unknown): boolean {
  return typeof value === 'string' && value.includes('${{')
}

function secretProblems({ workflow, key, job, name }: Use, { secrets }: Declaration): readonly Problem[] {
  return Object.keys(mapOf(job.secrets))
    .filter((given) => !secrets.includes(given))
    .map((given) => ({
      input: workflow.at([...key, 'secrets', given]),
      received: given,
      allowed: secrets.length === 0 ? `none: ${name} takes no secret` : knownOf(given, secrets),
    }))
}

const levels = ['none', 'read', 'write']

/** What a called workflow's jobs ask for beyond what the caller's job has: GitHub refuses the whole run. */
function permissionProblems({ workflow, key, job, name }: Use, { permissions }: Declaration): readonly Problem[] {
  const given = job.permissions ?? workflow.permissions
  // without any, the repository's setting decides, which is seen only there
  if (given === undefined) return []
  const missing = Object.entries(permissions).filter(
    ([scope, level]) => levels.indexOf(level) > levels.indexOf(levelOf(given, scope)),
  )
  if (missing.length === 0) return []
  const place = job.permissions === undefined ? key : [...key, 'permissions']
  const allowed = `also ${missing.map((one) => one.join(': ')).join(', ')}: the jobs of ${name} need it`
  return [{ input: workflow.at(place), received: describePermissions(given), allowed }]
}

function levelOf(given: unknown, scope: string): string {
  if (given === 'write-all') return 'write'
  if (given === 'read-all') return 'read'
  const level = mapOf(given)[scope]
  return typeof level === 'string' ? level : 'none'
}

function describePermissions(given: unknown): string {
  const entries = Object.entries(mapOf(given) as Permissions)
  if (typeof given === 'string') return given
  return entries.length === 0 ? 'none' : entries.map((one) => one.join(': ')).join(', ')
}
