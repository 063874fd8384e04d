import type { Outcome } from '../../../shared/action/action.ts'
import { escapeMarkdown, table } from '../../../shared/markdown/markdown.ts'
import type { Inputs } from './inputs.ts'
import type { Proof } from './plan.ts'

const nameOf = ({ service }: Proof) => service || 'this repository'

/** What stands below the subject of the merge and in a pull request for it: why it may go out. */
export function renderBody({ release }: Inputs, commit: string, proofs: readonly Proof[]): string {
  const rows = proofs.map((proof) => `- ${nameOf(proof)}: ${proof.text ?? ''}`)
  return [`Release ${release}, commit ${commit}.`, '', ...rows].join('\n')
}

export function renderSummary(
  { release, from, to }: Inputs,
  { phase, reason }: Pick<Outcome<string>, 'phase' | 'reason'>,
  proofs: readonly Proof[],
): string {
  const isFine = phase === 'Successful'
  const heading = `### ${isFine ? '✅' : '❌'} ${escapeMarkdown(`Release ${release}: ${from} → ${to}`)}`
  const rows = proofs.map((proof) => [
    proof.text === undefined ? '❌' : '✅',
    escapeMarkdown(nameOf(proof)),
    escapeMarkdown(proof.text ?? 'has not gone well there'),
  ])
  return [heading, escapeMarkdown(reason), table(['', 'service', 'validated'], rows)].join('\n\n')
}
