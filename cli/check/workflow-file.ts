import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { largestYaml, readWorkspaceFile } from '../../shared/action/workspace-file.ts'
import { offsetOf, readYaml, toPlain } from '../../shared/config/yaml.ts'
import { describeError, type Problem } from '../../shared/errors/action-error.ts'
import type { Key } from './config-file.ts'

export interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: unknown
}

export interface Job extends Step {
  readonly secrets?: unknown
  readonly permissions?: unknown
  readonly environment?: unknown
  readonly strategy?: unknown
  readonly steps?: readonly Step[]
}

export interface Workflow {
  readonly path: string
  readonly on: unknown
  readonly permissions: unknown
  readonly jobs: Readonly<Record<string, Job>>
  readonly at: (key: Key) => string
}

const folder = '.github/workflows'

/** The workflows of a repository, and those that cannot be read. */
export function readWorkflows(repository: string): {
  readonly workflows: readonly Workflow[]
  readonly problems: readonly Problem[]
} {
  if (!existsSync(join(repository, folder))) return { workflows: [], problems: [] }
  const read = readdirSync(join(repository, folder))
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => readWorkflow(`${folder}/${name}`, repository))
  return {
    workflows: read.flatMap((one) => ('jobs' in one ? [one] : [])),
    problems: read.flatMap((one) => ('jobs' in one ? [] : one.problems)),
  }
}

function readWorkflow(path: string, repository: string): Workflow | { readonly problems: readonly Problem[] } {
  let text: string
  try {
    text = readWorkspaceFile(path, { workspace: repository, temp: '' }, largestYaml)
  } catch (cause) {
    return { problems: [{ input: path, allowed: `a readable file; ${describeError(cause)}` }] }
  }
  const yaml = readYaml(text, path)
  if ('problems' in yaml) return yaml
  const value = toPlain(yaml, path)
  if ('problems' in value) return value
  const { on, permissions, jobs } = mapOf(value.plain)
  return {
    path,
    on,
    permissions,
    jobs: Object.fromEntries(Object.entries(mapOf(jobs)).map(([name, job]) => [name, jobOf(job)])),
    at: (key) => `${yaml.at(offsetOf(yaml.document, key))} ${key.join('.')}`,
  }
}

function jobOf(value: unknown): Job {
  const { uses, with: given, steps, ...rest } = mapOf(value)
  return { ...rest, ...stepOf({ uses, with: given }), steps: Array.isArray(steps) ? steps.map(stepOf) : [] }
}

function stepOf(value: unknown): Step {
  const { uses, with: given, env } = mapOf(value)
  return { ...(typeof uses === 'string' ? { uses } : {}), with: mapOf(given), env }
}

/** A value as a runner hands it on; `''` for none, and for what is not a text. */
export function textOf(value: unknown): string {
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : ''
}

/** A map, whatever stands there: GitHub says itself what is not a workflow. */
export function mapOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}
