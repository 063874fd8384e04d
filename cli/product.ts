import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

export interface DeclaredInput {
  readonly required: boolean
  readonly type: 'string' | 'boolean' | 'number'
}

export type Permissions = Readonly<Record<string, string>>

/** What a caller has to know of one of our actions or reusable workflows. */
export interface Declaration {
  readonly inputs: Readonly<Record<string, DeclaredInput>>
  /** Names of the secrets that a workflow takes; none for an action. */
  readonly secrets: readonly string[]
  /** What its jobs need together; none for an action, which gets those of the job that it is a step of. */
  readonly permissions: Permissions
}

/** What this release-kit offers, as it stands in its own files: key `actions/x`, `deploy` or `.github/workflows/x.yml`. */
export type Offer = Readonly<Record<string, Declaration>>

type Inputs = Readonly<Record<string, { required?: boolean; type?: DeclaredInput['type'] } | null>>
interface WorkflowFile {
  on?: { workflow_call?: { inputs?: Inputs; secrets?: Record<string, unknown> } }
  jobs: Record<string, { permissions?: Permissions }>
}

/** @param product  the folder that release-kit lies in */
export function readOffer(product: string): Offer {
  const read = (path: string): unknown => parse(readFileSync(join(product, path), 'utf8'))
  const actions = ['deploy', ...readdirSync(join(product, 'actions')).map((name) => `actions/${name}`)]
    .filter((folder) => existsSync(join(product, folder, 'action.yml')))
    .map((folder) => {
      const { inputs } = read(`${folder}/action.yml`) as { inputs?: Inputs }
      return [folder, { inputs: declared(inputs), secrets: [], permissions: {} }] as const
    })
  const folder = '.github/workflows'
  const workflows = readdirSync(join(product, folder)).flatMap((name) => {
    const { on, jobs } = read(`${folder}/${name}`) as WorkflowFile
    const call = on?.workflow_call
    if (call === undefined) return []
    const permissions = Object.values(jobs).map((job) => job.permissions ?? {})
    const declaration = {
      inputs: declared(call.inputs),
      secrets: Object.keys(call.secrets ?? {}),
      permissions: union(permissions),
    }
    return [[`${folder}/${name}`, declaration] as const]
  })
  return Object.fromEntries<Declaration>([...actions, ...workflows])
}

function declared(inputs: Inputs = {}): Declaration['inputs'] {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]): [string, DeclaredInput] => [
      name,
      { required: input?.required ?? false, type: input?.type ?? 'string' },
    ]),
  )
}

function union(all: readonly Permissions[]): Permissions {
  const together: Record<string, string> = {}
  for (const [scope, level] of all.flatMap((one) => Object.entries(one)))
    if (together[scope] !== 'write') together[scope] = level
  return together
}
