import { loadTransport } from '../../../shared/github/octokit.ts'
import { loadKinds } from '../../../shared/reports/registry.ts'
import type { ChangePorts } from './changes.ts'
import type { NamedResult } from './command-result.ts'
import type { GateInputs } from './inputs.ts'
import { sayWhereATokenIsKept } from './kept-token.ts'
import type { Policy } from './policy.ts'
import { wantedOf } from './publication.ts'
import { runCommands } from './run-commands.ts'

/** Runs the commands once nothing that they can write to is needed any more. */
export async function commandsOf(
  inputs: GateInputs,
  policy: Policy,
  ports: ChangePorts,
): Promise<readonly NamedResult[]> {
  await loadWhatIsNeededLater(inputs, policy, ports)
  const { clone, change, context } = ports
  if (change.pull !== undefined) await sayWhereATokenIsKept((await clone()).command, context.log)
  return inputs.dryRun ? [] : runCommands(inputs, context)
}

/** Commands can write to this action's own files: nothing of them is loaded any more once one has run. */
async function loadWhatIsNeededLater(
  inputs: GateInputs,
  { sources }: Policy,
  { change, github }: ChangePorts,
): Promise<void> {
  const { comment, check } = wantedOf(inputs, change)
  await Promise.all([
    ...(comment || check ? [github(), loadTransport(), import('./publish.ts')] : []),
    sources.some(({ isUrl }) => isUrl) ? import('./look-at-site.ts') : undefined,
    import('./history.ts'),
    loadKinds(sources.map(({ kind }) => kind)),
  ])
}
