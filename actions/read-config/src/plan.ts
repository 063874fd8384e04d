import { splitLines } from '../../../shared/action/fields.ts'
import type { Config } from '../../../shared/config/config.ts'
import { missingEnvironment } from '../../../shared/config/names.ts'
import type { Problem } from '../../../shared/errors/action-error.ts'
import { unapprovable } from '../../../shared/policy/approval.ts'
import { isProduction, onlyProduction } from '../../../shared/policy/production.ts'
import type { RunContext } from '../../../shared/log/run-context.ts'
import type { Inputs } from './inputs.ts'
import { wavesOf } from './waves.ts'

/** Tools that a runner is given, each in its version. */
export const tools = ['node', 'python', 'go', 'java'] as const

export interface Names {
  readonly environment: string
  readonly service: string
  /** The service for names of files and groups: several of them in one line. */
  readonly called: string
  /** GitHub's environment, which holds the secrets. */
  readonly 'github-environment': string
  /** Without a tag. */
  readonly image: string
  /** The checklist that must be ticked before a release to it. */
  readonly checklist: 'before' | ''
}

/** What empty inputs mean, and where the secrets of the environment are. */
export function namesOf(inputs: Inputs, config: Config | undefined): Names {
  const preset = inputs.for === 'promote' ? onlyProduction(config) : (config?.defaults?.environment ?? '')
  const environment = inputs.environment || preset
  const service = inputs.service || (config?.defaults?.service ?? '')
  return {
    environment,
    service,
    called: splitLines(service).join('-'),
    image: config?.services?.[service]?.image ?? '',
    checklist: isProduction(environment, config) && hasRequiredBox(config?.checklists?.before) ? 'before' : '',
    'github-environment':
      config?.environments?.[environment]?.['github-environment']?.[
        inputs.for === 'promote' ? 'release' : inputs.for
      ] ?? environment,
  }
}

/** One that refuses a release while it is open. */
function hasRequiredBox(boxes: readonly string[] = []): boolean {
  return boxes.some((box) => box.trimStart().startsWith('!'))
}

/** How the runner is made ready: an input wins over the config. @param config  that of the base commit on a pull request */
export function setupOf(
  inputs: Inputs,
  config: Config | undefined,
): Readonly<Record<(typeof tools)[number] | 'run', string>> {
  const { node = '', python = '', go = '', java = '', run = '' } = config?.setup ?? {}
  const configured = { node, python, go, java }
  const versions = tools.map((tool) => [tool, inputs[tool] || String(configured[tool])])
  return { ...(Object.fromEntries(versions) as Record<(typeof tools)[number], string>), run }
}

/** An environment is needed by who releases, and by nobody else. */
export function problemsOf(inputs: Inputs, config: Config | undefined): readonly Problem[] {
  const missing = inputs.isNeeded ? missingEnvironment(namesOf(inputs, config), config) : []
  return [...missing, ...unapprovedFleet(inputs, config), ...wavesOf(inputs, config).problems]
}

/** Each service of a fleet in place would be parked by itself, and the next wave would not wait for it. */
function unapprovedFleet(inputs: Inputs, config: Config | undefined): readonly Problem[] {
  const { services, switch: given } = inputs
  if (services.length === 0) return []
  const { environment } = namesOf(inputs, config)
  const driver = given || config?.environments?.[environment]?.traffic?.driver
  return driver === undefined || driver === 'none' ? unapprovable(environment, config) : []
}

/** The commits that a pull request, or one in a merge queue, is about; undefined where the checkout is to be trusted. */
export function changeOf({ event }: Pick<RunContext, 'event'>): { base: string; head: string } | undefined {
  const { pull_request: pull, merge_group: group } = event as {
    pull_request?: { base?: { sha?: unknown }; head?: { sha?: unknown } }
    merge_group?: { base_sha?: unknown; head_sha?: unknown }
  }
  const [base, head] = pull ? [pull.base?.sha, pull.head?.sha] : [group?.base_sha, group?.head_sha]
  return typeof base === 'string' && typeof head === 'string' ? { base, head } : undefined
}
