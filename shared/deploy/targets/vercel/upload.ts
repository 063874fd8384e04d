import type { DeployTools } from '../../target.ts'
import { atMost } from './at-most.ts'
import { type VercelClient, vercelError } from './client.ts'
import type { Output, OutputFile } from './output.ts'

const uploadsAtOnce = 8
/** Milliseconds between two words of how far it has come. */
const pause = 10_000
/** What Vercel lacks after it was uploaded may be a moment late; then something is wrong. */
const mostRounds = 3

/**
 * Uploads of an output what Vercel lacks, so that a run that was killed goes on where it stopped, and says how far it has come.
 *
 * @returns to be called with the digests that are missing; throws ProviderError where a file is refused, or missing again and again
 */
export function createUploads(
  { files }: Output,
  { client, clock, log }: Pick<DeployTools, 'clock' | 'log'> & { readonly client: VercelClient },
  signal: AbortSignal,
): (missing: readonly string[]) => Promise<void> {
  const known = new Map(files.filter(({ sha1 }) => sha1 !== '').map((file) => [file.sha1, file]))
  let rounds = 0
  return async (missing) => {
    const wanted = [...new Set(missing)].map((sha) => fileOf(sha, known))
    if (++rounds > mostRounds)
      throw vercelError(
        'PROVIDER_REFUSED',
        'a deployment',
        `${wanted[0]?.path ?? 'no file'} is missing, though uploaded`,
      )
    const bytes = sizeOf(wanted)
    log.event(`uploading ${describe(wanted.length, bytes)} of ${known.size}; Vercel has the others`)
    let [done, doneBytes, told] = [0, 0, clock.now()]
    const uploadOne = async (file: OutputFile, each: AbortSignal) => {
      await client.upload(file, each).catch((thrown: unknown) => {
        if (!each.aborted) log.event(`${file.path} could not be uploaded`)
        throw thrown
      })
      done++
      doneBytes += file.size
      if (clock.now() - told < pause) return
      told = clock.now()
      log.event(`uploaded ${done} of ${wanted.length} files, ${megabytes(doneBytes)} of ${megabytes(bytes)}`)
    }
    await atMost(uploadsAtOnce, wanted, uploadOne, signal)
    log.event(`uploaded ${describe(wanted.length, bytes)}`)
  }
}

function fileOf(sha: string, known: ReadonlyMap<string, OutputFile>): OutputFile {
  const file = known.get(sha)
  if (!file) throw vercelError('PROVIDER_NONSENSE', 'a deployment', `file ${sha} is missing, which is no file of it`)
  return file
}

function sizeOf(files: readonly OutputFile[]): number {
  return files.reduce((sum, { size }) => sum + size, 0)
}

function describe(count: number, bytes: number): string {
  return `${count} ${count === 1 ? 'file' : 'files'} (${megabytes(bytes)})`
}

function megabytes(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
