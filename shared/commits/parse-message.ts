import type { Change, Message, Reversal, Squash } from './message.ts'
import { readChange } from './read-change.ts'
import { mergedPull, readReleaseAs, readReversal, splitPull } from './read-references.ts'
import { splitMessage } from './split-message.ts'

/**
 * Reads a commit message. Never throws; what it cannot read it says in `unparsed`, what looks like a mistake in `doubts`.
 *
 * @param isMerge  a merge speaks by the first line of its body, which GitHub fills with the pull request's title
 */
export function parseMessage(text: string, { squash, isMerge }: { squash: Squash; isMerge: boolean }): Message {
  const clean = inPlainLines(text).trim()
  const end = clean.indexOf('\n')
  const firstLine = end === -1 ? clean : clean.slice(0, end)
  const body = end === -1 ? '' : clean.slice(end).trim()
  const { header, pull } = splitPull(firstLine)
  const isNamedMerge = header.startsWith('Merge ')
  const merges = isMerge || (isNamedMerge && /^Merge (pull request|(remote-tracking )?branch|tag) /.test(header))
  const reverts = merges ? undefined : readReversal(header, body)
  const spoken = merges && isNamedMerge ? body : clean
  const changes = reverts ? [toRevert(reverts, clean)] : readChanges(spoken, merges ? 'header' : squash)
  return {
    header,
    body,
    pull: (isNamedMerge ? mergedPull(firstLine) : undefined) ?? pull,
    changes,
    unparsed: changes.length === 0 && !merges ? whyUnparsed(firstLine) : undefined,
    reverts,
    releaseAs: readReleaseAs(body),
    doubts: doubtsOf(body),
  }
}

/**
 * With LF only, and no hundred blanks in a row, which mean no more than one. Over those, and over what ends a line for a pattern and not
 * for git, patterns start again from each place.
 */
function inPlainLines(text: string): string {
  const lines = /[\r\u2028\u2029]/.test(text) ? text.replaceAll('\r\n', '\n').replace(/[\r\u2028\u2029]/g, ' ') : text
  return lines.replace(/[^\S\n]{100,}/g, ' ')
}

function toRevert({ header }: Reversal, text: string): Change {
  return { type: 'revert', scopes: [], subject: header, breaking: readChange(text)?.breaking ?? [] }
}

function readChanges(text: string, squash: Squash): readonly Change[] {
  // most bodies have nothing to say to this: a long history is read twice as fast without them
  if (squash === 'header' && !text.includes('BREAKING') && !text.includes('_COMMIT')) {
    const change = readChange(withoutPull(text.split('\n', 1)[0] ?? ''))
    return change === undefined ? nothing : [change]
  }
  return splitMessage(text, squash)
    .map((message) => readChange(withoutPull(message)))
    .filter((change) => change !== undefined)
}

function withoutPull(message: string): string {
  const end = message.indexOf('\n')
  return end === -1 ? splitPull(message).header : splitPull(message.slice(0, end)).header + message.slice(end)
}

function whyUnparsed(header: string): string {
  if (header === '') return 'the message is empty'
  if (/^(fixup|squash|amend)! /.test(header)) return 'it was meant to be squashed before merging'
  if (/^\w+!\(/.test(header)) return '"!" stands before the scope: type(scope)!: subject'
  if (/^\w+(\([^()]*\))?!?:\S/.test(header)) return 'a blank is missing after the colon'
  return 'it does not start with type: subject'
}

const nothing: readonly never[] = []

function doubtsOf(body: string): readonly string[] {
  // nearly no body speaks of one: looking for the words first is quicker than looking at every line
  if (!/breaking[ -]change:/i.test(body)) return nothing
  const found = /^ {0,3}(?:[*-] )?(breaking[ -]change):/im.exec(body)?.[1]
  const isMeant = found !== undefined && !/^BREAKING[ -]CHANGE$/.test(found)
  return isMeant ? [`"${found}:" is not written BREAKING CHANGE: and was not counted as one`] : nothing
}
