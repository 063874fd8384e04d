import { join, resolve } from 'node:path'
import { ConfigurationError } from '../../../errors/action-error.ts'
import { describeRevision, type Revision } from '../../../rollout/revision.ts'
import type { DeployTools } from '../../target.ts'
import { type Building, create } from './build.ts'
import { outputMark, type VercelProject } from './client.ts'
import { digestOf, type Output, readOutput } from './output.ts'
import { createUploads } from './upload.ts'

/** What lies in the workspace, built before, and is deployed by its content. */
export interface Prebuilt {
  /** @throws ConfigurationError where nothing fit lies there, or something else than what was given */
  name(given: Revision, signal: AbortSignal): Promise<Revision>
  /** Whether this is what lies there. Only after it has been named. */
  has(revision: Revision): boolean
  refusalOf(project: VercelProject): string | undefined
  /** @returns the id of the deployment */
  deploy(project: VercelProject, tools: Building, signal: AbortSignal): Promise<string>
}

/** @param option  the folder of the workspace; `true`: the workspace itself; undefined: nothing is deployed from there */
export function createPrebuilt(
  option: string | true | undefined,
  { workspace }: Pick<DeployTools, 'workspace'>,
): Prebuilt {
  const folder = option === true ? '.' : (option ?? '')
  let output: Output | undefined
  let commit: string | undefined
  return {
    async name(given, signal) {
      // an image is refused later, and a deployment that is there already needs no upload
      const isKept = given.kind === 'image' || (given.kind === 'artifact' && digestOf(given) === undefined)
      if (option === undefined || isKept) return given
      const { digest } = (output = await readOutput(join(workspace, folder), signal))
      if ((digestOf(given) ?? digest) !== digest)
        throw new ConfigurationError([
          {
            input: 'revision',
            received: describeRevision(given),
            allowed: `what lies in .vercel/output, ${digest}, or the id of a deployment`,
          },
        ])
      if (given.kind === 'commit') commit = given.sha
      return { kind: 'artifact', id: digest, ...(commit === undefined ? {} : { label: commit }) }
    },
    has: (revision) => output !== undefined && digestOf(revision) === output.digest,
    refusalOf({ rootDirectory }) {
      if (!output || !rootDirectory || resolve(folder) !== resolve(rootDirectory)) return undefined
      return `its Root Directory is ${rootDirectory}: prebuilt must be true, with .vercel/output of the whole workspace`
    },
    async deploy(project, tools, signal) {
      if (!output) throw new Error('an output is read before it is deployed')
      const { digest, files } = output
      const what = {
        version: 2,
        files: files.map(({ path: file, mode, size, sha1: sha }) => ({ file, mode, ...(sha ? { size, sha } : {}) })),
        ...(commit === undefined ? {} : { gitMetadata: { commitSha: commit } }),
        meta: { [outputMark]: digest },
      }
      return create(project, what, { ...tools, supply: createUploads(output, tools, signal) }, signal)
    },
  }
}
