import picomatch from 'picomatch'
import type { Config } from '../config/config.ts'
import type { Problem } from '../errors/action-error.ts'

/**
 * Whether a run is of a branch (or tag) that may release: the one reading of `environments.*.branch`, where a release begins and where
 * a rollback looks at what was released. A pattern: `main`, `release/*`, `{main,v*}`.
 *
 * @param name  without `refs/heads/` or `refs/tags/`
 */
export function mayRelease(name: string, pattern: string): boolean {
  return picomatch.isMatch(name, pattern, { dot: true })
}

/**
 * A release of an environment from another branch or tag than the config names.
 *
 * @param run.ref  full ref of the run: `refs/heads/main`
 */
export function wrongBranch(
  environment: string,
  config: Config | undefined,
  { ref }: { readonly ref: string },
): readonly Problem[] {
  const branch = config?.environments?.[environment]?.branch
  const name = ref.replace(/^refs\/(?:heads|tags)\//, '')
  if (branch === undefined || ref === '' || mayRelease(name, branch)) return []
  const allowed = `a run of branch ${branch}, from which alone ${environment} is released (environments.${environment}.branch)`
  const hint = ref.startsWith('refs/tags/') ? `; to release from tags name them too: "{${branch},v*}"` : ''
  return [{ input: 'environment', received: `${environment}, from ${name}`, allowed: allowed + hint }]
}
