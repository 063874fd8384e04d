import type { Outcome } from '../../../shared/action/action.ts'
import { escapeMarkdown, table } from '../../../shared/markdown/markdown.ts'
import type { Inputs } from './inputs.ts'
import type { Proof } from './plan.ts'
import { words } from './words.ts'

const nameOf = ({ service }: Proof, locale: 'en' | 'fr') => service || words[locale].thisRepository

/** What stands below the subject of the merge and in a pull request for it: why it may go out. */
export function renderBody({ release }: Inputs, commit: string, proofs: readonly Proof[]): string {
  const rows = proofs.map((proof) => `- ${nameOf(proof, 'en')}: ${proof.text ?? ''}`)
  return [`Release ${release}, commit ${commit}.`, '', ...rows].join('\n')
}

export function renderSummary(
  { release, from, to, dryRun }: Inputs,
  { phase, reason }: Pick<Outcome<string>, 'phase' | 'reason'>,
  proofs: readonly Proof[],
  locale: 'en' | 'fr',
): string {
  const say = words[locale]
  const isFine = phase === 'Successful'
  const icon = !isFine ? '❌' : dryRun ? '🔎' : '✅'
  const heading = `### ${icon} ${escapeMarkdown(say.heading(release, from, to))}`
  const rows = proofs.map((proof) => [
    proof.text === undefined ? '❌' : '✅',
    escapeMarkdown(nameOf(proof, locale)),
    escapeMarkdown(proof.text ?? say.notProven),
  ])
  const next = isFine ? [] : [`**${say.next}** ${escapeMarkdown(say.proveFirst)}`]
  return [heading, escapeMarkdown(reason), ...next, table(say.columns, rows)].join('\n\n')
}
