import { isBad, type Job, type Result } from './plan.ts'

/**
 * Runs wave after wave, in each at most `parallel` at once. After something bad nothing more is started; what is under
 * way is seen to its end.
 */
export async function runWaves(
  waves: readonly (readonly Job[])[],
  parallel: number,
  deploy: (job: Job) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = []
  for (const wave of waves) {
    const queue = [...wave]
    const work = async () => {
      for (let job = queue.shift(); job && !results.some(isBad); job = queue.shift()) results.push(await deploy(job))
    }
    await Promise.all(Array.from({ length: parallel }, work))
    if (results.some(isBad)) break
  }
  return results
}
