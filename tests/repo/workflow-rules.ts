import { parse } from 'yaml'

interface Step {
  uses?: string
  run?: string
  with?: Record<string, unknown>
}

interface Job {
  uses?: string
  with?: Record<string, unknown>
  permissions?: unknown
  environment?: unknown
  steps?: Step[]
}

interface Workflow {
  on?: { workflow_dispatch?: { inputs?: Record<string, { type?: string } | null> } | null } | string | string[]
  permissions?: unknown
  env?: unknown
  jobs: Record<string, Job>
}

const isNothing = (permissions: unknown) => JSON.stringify(permissions) === '{}'
/** The called workflow, held against these rules itself, has the environment and the steps. */
const isOurs = ({ uses = '' }: Job) => uses.startsWith('org/release-kit/.github/workflows/')
const isCheckout = ({ uses = '' }: Step) => uses.startsWith('actions/checkout@')
const secret = /\bsecrets\.(?!GITHUB_TOKEN\b)|\bsecrets\[|\btoJSON\(secrets\)|"secrets":/

/**
 * Whether a job runs what a pull request or a dependency can change: a script over a checkout, commands of an action, or those that a
 * config holds (`gate.commands`, `setup.run`), whatever its inputs are.
 */
function runsProjectCode({ steps = [] }: Job, config: Configured): boolean {
  return (
    (steps.some(isCheckout) && steps.some(({ run }) => run !== undefined)) ||
    steps.some(
      (step) => step.with?.commands !== undefined || step.with?.smoke !== undefined || runsConfig(step, config),
    )
  )
}

/** What the config beside a workflow has an action run. */
export interface Configured {
  readonly gate?: { readonly commands?: unknown }
  readonly setup?: { readonly run?: unknown }
}

/** Of a workflow whose config is not known: it may have both. */
const anyConfig: Configured = { gate: { commands: {} }, setup: { run: '' } }

function runsConfig({ uses = '' }: Step, { gate, setup }: Configured): boolean {
  const [, action] = /(?:^\$|release-kit)\/actions\/(quality-gate|setup)(?:@|$)/.exec(uses) ?? []
  return (action === 'quality-gate' && gate?.commands !== undefined) || (action === 'setup' && setup?.run !== undefined)
}

/** What somebody outside may write, an input too: put into a script by an expression it is code. */
const foreignText =
  /\$\{\{(?:(?!\}\})[^])*\b(?:github\.event\.(?!repository\b|number\b)|github\.head_ref\b|github\.ref_name\b|inputs\.|steps\.[\w-]+\.outputs\.reason\b)/

/** What is only ever called may leave the permissions of a job to the job that calls, which names them. */
function isFromCaller({ on }: Workflow, job: Job): boolean {
  const isCalledOnly = typeof on === 'object' && !Array.isArray(on) && Object.keys(on).join() === 'workflow_call'
  return isCalledOnly && job.permissions === undefined
}

function brokenByJob(name: string, job: Job, config: Configured, fromCaller: boolean): string[] {
  const permissions = (typeof job.permissions === 'object' ? job.permissions : {}) as Record<string, string> | null
  const mayWrite = ['contents', 'deployments', 'packages', 'id-token', 'attestations'].filter(
    (scope) => fromCaller || permissions?.[scope] === 'write',
  )
  const steps = job.steps ?? []
  return [
    ...(!fromCaller && (job.permissions === null || typeof job.permissions !== 'object')
      ? [`job ${name} does not name its own permissions`]
      : []),
    ...(runsProjectCode(job, config) && (job.environment !== undefined || secret.test(JSON.stringify(job)))
      ? [`job ${name} runs project code beside the secrets of an environment`]
      : []),
    ...(runsProjectCode(job, config) && mayWrite.length > 0
      ? [`job ${name} runs project code with a token for ${mayWrite.join(', ')}: write`]
      : []),
    ...(job.environment === undefined && !isOurs(job) && secret.test(JSON.stringify(job))
      ? [`job ${name} uses a secret without an environment: any branch gets it`]
      : []),
    ...(steps.some(({ run = '' }) => foreignText.test(run))
      ? [`job ${name} puts text of others into a script: hand it over by env`]
      : []),
    ...(steps.some((step) => isCheckout(step) && step.with?.['persist-credentials'] !== false)
      ? [`job ${name} leaves the token in .git/config: persist-credentials: false`]
      : []),
  ]
}

function brokenPins(text: string, { jobs }: Workflow): string[] {
  const used = Object.values(jobs).flatMap(({ uses, steps = [] }) => [uses, ...steps.map((step) => step.uses)])
  return used.flatMap((uses) => {
    if (uses === undefined || /^(\$\/|\.\/|org\/release-kit\/)/.test(uses)) return []
    if (!/@[0-9a-f]{40}$/.test(uses)) return [`${uses} is a name that can move: pin it by its full SHA`]
    const isSaid = text.split('\n').some((line) => line.includes(uses) && / # v\d+(\.\d+)*$/.test(line))
    return isSaid ? [] : [`${uses} does not say its version: # vX.Y.Z`]
  })
}

function brokenChoice({ on, jobs }: Workflow): string[] {
  const dispatch = typeof on === 'object' && !Array.isArray(on) ? on.workflow_dispatch : undefined
  const inputs = dispatch?.inputs ?? {}
  if (!('environment' in inputs)) return []
  const isListed = ['choice', 'environment'].includes(inputs.environment?.type ?? '')
  const isUsed = Object.values(jobs).every((job) =>
    JSON.stringify((isOurs(job) ? job.with?.environment : job.environment) ?? '').includes('${{ inputs.environment }}'),
  )
  return [
    ...(isListed ? [] : ['the input environment takes any text: type: choice or environment']),
    ...(isUsed
      ? []
      : ['the environment that is asked for does not guard the job: environment: ${{ inputs.environment }}']),
  ]
}

/** What of a whole workflow breaks a rule of docs/security.md ("Workflows: what runs beside a secret"), in words. */
export function brokenRules(text: string, config = anyConfig): string[] {
  const workflow = parse(text) as Workflow
  const fromCaller = Object.values(workflow.jobs).filter((job) => isFromCaller(workflow, job))
  return [
    ...(isNothing(workflow.permissions) || (fromCaller.length > 0 && workflow.permissions === undefined)
      ? []
      : ['the workflow gives permissions to every job: permissions: {} on top']),
    ...(secret.test(JSON.stringify(workflow.env ?? {}))
      ? ['the workflow gives a secret to every job: env of a step']
      : []),
    ...Object.entries(workflow.jobs).flatMap(([name, job]) => brokenByJob(name, job, config, fromCaller.includes(job))),
    ...brokenPins(text, workflow),
    ...brokenChoice(workflow),
  ]
}
