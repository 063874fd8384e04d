import type { DeploymentRef, DeployTools } from '../../target.ts'
import type { HerokuClient } from './client.ts'
import type { Progress } from './progress.ts'

const excerptLines = 40
/** Requests for a log that is not there yet. */
const looks = 5

/** The end of what a build, or a release phase, printed; none where there is no log that may be fetched. */
export async function readBuildLog(
  ref: DeploymentRef,
  {
    client,
    progress,
    tools,
    base,
  }: { readonly client: HerokuClient; readonly progress: Progress; readonly tools: DeployTools; readonly base: string },
  signal: AbortSignal,
): Promise<readonly string[]> {
  const [kind, id = ''] = ref.id.split(/:(.*)/s)
  const resolved = await progress.resolve(ref, signal)
  const source =
    'release' in resolved
      ? await client.release(ref.resource, resolved.release, signal)
      : kind === 'build'
        ? await client.build(ref.resource, id, signal)
        : undefined
  const url = source?.output_stream_url
  if (!url || !isOfHeroku(url, base)) return []
  for (let look = 1; look <= looks; look++) {
    // the address is a credential of its own: it is not sent the token
    const { status, text } = await tools.plain.send({ method: 'GET', url }, signal)
    if (status < 300)
      return text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .slice(-excerptLines)
        .map((line) => tools.redactor.redact(line))
    await tools.clock.sleep(tools.pollInterval, signal)
  }
  return []
}

/** A log is not fetched from wherever an answer points to. */
function isOfHeroku(address: string, base: string): boolean {
  const { protocol, hostname, origin } = new URL(address)
  return (protocol === 'https:' && hostname.endsWith('.heroku.com')) || (base !== '' && origin === new URL(base).origin)
}
