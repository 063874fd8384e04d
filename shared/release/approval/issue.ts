import { code, table } from '../../markdown/markdown.ts'
import type { ApprovalRule } from '../../policy/approval.ts'
import { formatDuration } from '../../time/duration.ts'
import { otherSlot } from '../../rollout/slots.ts'
import { hashOf, type Plan, type PlannedMove } from './plan.ts'

/** What marks the issues in which releases are approved. */
export const label = 'release-kit:approval'

/** The issue in which a plan is approved: what would be done, who may approve it, and the line to write. */
export function renderIssue(
  plan: Plan,
  hash: string,
  { rule, until, runUrl }: { readonly rule: ApprovalRule; readonly until: number; readonly runUrl: string },
): { readonly title: string; readonly body: string; readonly labels: readonly string[] } {
  const isDeployed = rule.when === 'shift' && plan.moves[0].to !== undefined
  const people = rule.quorum === 1 ? 'one person' : `${rule.quorum} people`
  const facts: readonly (readonly [string, string])[] = [
    ['Release', String(plan.release)],
    ['Environment', plan.environment],
    ['Commit', plan.commit],
    ...plan.moves.flatMap((move) => factsOf(move, plan.moves.length > 1 ? ` of ${move.service}` : '')),
    ['On failure', plan.onFailure],
    // a command may hold what the workflow took from a secret
    ...plan.smoke.map(({ name, command }) => [`Smoke ${name}`, `digest ${hashOf(command)}`] as const),
    ...Object.entries(plan.told),
  ]
  const body = [
    `Release ${plan.release} waits for an approval before it goes on${isDeployed ? ': it is deployed and healthy, and has no traffic' : ': nothing is deployed yet'}. ${runUrl}`,
    `It is for ${people} out of ${rule.by.map(code).join(', ')}, until ${new Date(until).toISOString().replace(/\.\d+Z$/, 'Z')}; not for who started it${rule.notByAuthor ? ', and not for who wrote the commit' : ''}. After ${formatDuration(rule.timeout)} without an approval the release ends, and nothing has changed.`,
    `Write a comment of one line, in full:`,
    `- ${code(`/approve ${hash}`)} lets this plan go on`,
    `- ${code(`/reject ${hash}`)} ends the release`,
    `Edited comments do not count, and none counts once this text was edited. A deleted one is taken back, until the release goes on.`,
    table(
      ['Plan', code(hash)],
      facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => [code(name), value.split('\n').map(code).join('<br>')]),
    ),
    `<!-- release-kit:release=${plan.release} -->`,
  ].join('\n\n')
  return {
    title: `Approve ${whatOf(plan)} for ${plan.environment}`,
    body,
    labels: [label],
  }
}

function factsOf(
  { service, version, artifact, to, told, settings }: PlannedMove,
  whose: string,
): readonly (readonly [string, string])[] {
  const facts: readonly (readonly [string, string])[] = [
    ['Service', whose === '' ? service : ''],
    ['Version', version],
    ['Artifact', artifact],
    ['Slots', to ? `${otherSlot(to)} → ${to}` : 'none: in the place of what runs'],
    ...Object.entries(told),
    ['Other settings', `digest ${settings}`],
  ]
  return facts.map(([name, value]) => [`${name}${whose}`, value])
}

/** Characters; GitHub takes no title of more than 256. */
const longest = 150

function whatOf({ moves, release }: Plan): string {
  const what = moves.map(({ service, version }) => [service, version].filter(Boolean).join(' ')).join(', ')
  if (what === '') return `release ${release}`
  return what.length > longest && moves.length > 1 ? `${moves.length} services` : what
}

/**
 * The issue in which people approve a release, for its summary: a link, in Markdown.
 *
 * @param issue  its number
 * @param runUrl  of a run of the same repository
 */
export function linkToApproval(issue: number, runUrl: string): string {
  return `**Approval:** <${runUrl.replace(/\/actions\/.*$/, '')}/issues/${issue}>`
}

const mark = /<!-- release-kit:release=(\d{1,15}) -->\s*$/

/** The release that an issue says it is about. Anybody with write access may have written that: the release must name the issue too. */
export function releaseOfIssue(body: string): number | undefined {
  const [, id] = mark.exec(body) ?? []
  return id === undefined ? undefined : Number(id)
}

/** What a comment says, where it is one whole line of ours. */
export function readComment(body: string): { readonly says: 'approve' | 'reject'; readonly plan: string } | undefined {
  const [, says, plan = ''] = /^\/(approve|reject) ([0-9a-f]{20})$/.exec(body.trim()) ?? []
  return says === 'approve' || says === 'reject' ? { says, plan } : undefined
}
