import { loadTransport } from '../../../../shared/github/octokit.ts'
import { loadKinds } from '../../../../shared/reports/registry.ts'
import type { ChangePorts } from '../change/read-changes.ts'
import type { NamedResult } from './command-result.ts'
import type { GateInputs } from '../inputs.ts'
import { warnOfPersistedToken } from './persisted-token.ts'
import type { Policy } from '../policy/policy.ts'
import { wantedOf } from '../report/publication.ts'
import { runCommands } from './run-commands.ts'

/** Runs the commands once nothing that they can write to is needed any more. */
export async function prepareAndRun(
  inputs: GateInputs,
  policy: Policy,
  ports: ChangePorts,
): Promise<readonly NamedResult[]> {
  await loadWhatIsNeededLater(inputs, policy, ports)
  const { clone, change, context } = ports
  if (change.pull !== undefined) await warnOfPersistedToken((await clone()).command, context.log)
  return inputs.dryRun ? [] : runCommands({ ...inputs, commands: policy.commands }, context)
}

/** Commands can write to this action's own files: nothing of them is loaded any more once one has run. */
async function loadWhatIsNeededLater(
  inputs: GateInputs,
  { sources }: Policy,
  { change, github }: ChangePorts,
): Promise<void> {
  const { comment, check } = wantedOf(inputs, change)
  await Promise.all([
    ...(comment || check ? [github(), loadTransport(), import('../report/publish.ts')] : []),
    sources.some(({ isUrl }) => isUrl) ? import('../evidence/look-at-site.ts') : undefined,
    import('../baseline/history.ts'),
    loadKinds(sources.map(({ kind }) => kind)),
  ])
}
