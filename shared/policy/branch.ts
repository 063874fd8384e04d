import type { Config } from '../config/config.ts'
import type { Problem } from '../errors/action-error.ts'

const heads = 'refs/heads/'

/**
 * A release of an environment from another branch than the config names. A tag stands on no branch: it was made by a workflow, or by
 * somebody who may tag.
 *
 * @param run.ref  full ref of the run: `refs/heads/main`
 */
export function wrongBranch(
  environment: string,
  config: Config | undefined,
  { ref }: { readonly ref: string },
): readonly Problem[] {
  const branch = config?.environments?.[environment]?.branch
  if (branch === undefined || !ref.startsWith(heads) || ref === heads + branch) return []
  const allowed = `a run of branch ${branch}, from which alone ${environment} is released (environments.${environment}.branch)`
  return [{ input: 'environment', received: `${environment}, from ${ref.slice(heads.length)}`, allowed }]
}
