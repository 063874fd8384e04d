import type { Author } from './commit.ts'
import type { IssueReference, Reversal } from './message.ts'

const repository = String.raw`[\w.-]+\/[\w.-]+`
const issue = String.raw`(?:(?:${repository})?#\d+|GH-\d+|https?:\/\/[^\s/]+\/${repository}\/issues\/\d+)`
const closing = new RegExp(
  String.raw`\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+(${issue}(?:\s*(?:,|and|&)\s*${issue})*)`,
  'gi',
)
const oneIssue = new RegExp(
  String.raw`(?:(${repository})?#(\d+)|GH-(\d+)|https?:\/\/[^\s/]+\/(${repository})\/issues\/(\d+))`,
  'gi',
)

/** Issues that a text closes: a keyword, then `#1`, `owner/name#1`, `GH-1` or an issue's URL; several with commas. */
export function readClosedIssues(text: string): readonly IssueReference[] {
  const found = new Map<string, IssueReference>()
  for (const [, list = ''] of text.matchAll(closing)) {
    for (const [, short, number, ghNumber, fromUrl, urlNumber] of list.matchAll(oneIssue)) {
      const name = short ?? fromUrl
      const reference = {
        ...(name === undefined ? {} : { repository: name }),
        number: Number(number ?? ghNumber ?? urlNumber),
      }
      found.set(`${name ?? ''}#${reference.number}`, reference)
    }
  }
  return [...found.values()]
}

/** `Co-authored-by:` trailers. */
export function readCoAuthors(text: string): readonly Author[] {
  // no part can take what the next one takes: over many blanks anything else takes the cube of their number
  return [...text.matchAll(/^co-authored-by:([^<\n]+)<([^<>\s]+)>[^\S\n]*$/gim)]
    .map(([, name = '', email = '']) => ({ name: name.trim(), email }))
    .filter(({ name }) => name !== '')
}

/** The commits that git says a commit was picked from (`cherry-pick -x`). */
export function readPicked(text: string): readonly string[] {
  return [...text.matchAll(/^\(cherry picked from commit ([0-9a-f]{40,64})\)$/gm)].map(([, sha = '']) => sha)
}

/** `Release-As: 3.0.0`, as release-please reads it. */
export function readReleaseAs(text: string): string | undefined {
  return /release-as:/i.test(text) ? /^release-as:\s*v?(\S+)\s*$/im.exec(text)?.[1] : undefined
}

/** Takes the pull request's number, `(#12)`, off the end of a header. */
export function splitPull(header: string): { header: string; pull: number | undefined } {
  const line = header.trimEnd()
  const match = line.endsWith(')') ? /\(#(\d+)\)$/.exec(line) : null
  return match
    ? { header: line.slice(0, match.index).trimEnd(), pull: Number(match[1]) }
    : { header: line, pull: undefined }
}

/** Number of the pull request that a merge commit's header names. */
export function mergedPull(header: string): number | undefined {
  const match = /^Merge pull request #(\d+) from /.exec(header)
  return match ? Number(match[1]) : undefined
}

/**
 * What a message takes back: git's `Revert "…"` and `Reapply "…"` with `This reverts commit …`, GitHub's `Reverts owner/name#1`,
 * and the conventional `revert: …` with a `Refs:` footer. Only the header makes it a revert: a body may speak of one.
 *
 * @param header  without the pull request's number
 */
export function readReversal(header: string, body: string): Reversal | undefined {
  if (!/^re/i.test(header)) return undefined
  const [, word = '', quoted] = /^(Revert|Reapply) "(.*)"$/.exec(header) ?? []
  const conventional = /^revert(?:\([^()]*\))?!?:\s+"?(.+?)"?$/i.exec(header)?.[1]
  const named = word === 'Reapply' ? `Revert "${quoted ?? ''}"` : (quoted ?? conventional)
  if (named === undefined) return undefined
  const inner = splitPull(named)
  const said = /^Reverts (?:[\w.-]+\/[\w.-]+)?#(\d+)\b/im.exec(body)?.[1]
  return { shas: revertedShas(body), pull: said === undefined ? inner.pull : Number(said), header: inner.header }
}

function revertedShas(body: string): readonly string[] {
  const said = [...body.matchAll(/\bThis reverts commit ([0-9a-f]{4,64})\b/gi)].map(([, sha = '']) => sha)
  const refs = /^Refs:\s*([0-9a-f]{4,64}(?:\s*,\s*[0-9a-f]{4,64})*)\s*$/im.exec(body)?.[1]
  return [...said, ...(refs?.split(',') ?? [])].map((sha) => sha.trim().toLowerCase())
}
