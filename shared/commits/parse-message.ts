import type { Change, Message, Reversal, Squash } from './message.ts'
import { readChange } from './read-change.ts'
import {
  mergedPull,
  readClosedIssues,
  readCoAuthors,
  readReleaseAs,
  readReversal,
  splitPull,
} from './read-references.ts'
import { splitMessage } from './split-message.ts'

/**
 * Reads a commit message. Never throws; what it cannot read it says in `unparsed`, what looks like a mistake in `doubts`.
 *
 * @param isMerge  a merge speaks by the first line of its body, which GitHub fills with the pull request's title
 */
export function parseMessage(text: string, { squash, isMerge }: { squash: Squash; isMerge: boolean }): Message {
  const clean = text.replaceAll('\r\n', '\n').trim()
  const firstLine = clean.split('\n', 1)[0] ?? ''
  const body = clean.slice(firstLine.length).trim()
  const { header, pull } = splitPull(firstLine)
  const number = mergedPull(firstLine) ?? pull
  const merges = isMerge || /^Merge (pull request|(remote-tracking )?branch|tag) /.test(header)
  const reverts = merges ? undefined : readReversal(header, body)
  const changes = changesOf(clean, { header, body, squash, merges, reverts })
  const isUnparsed = changes.length === 0 && !merges
  const releaseAs = body === '' ? undefined : readReleaseAs(body)
  return {
    header,
    ...(number === undefined ? {} : { pull: number }),
    changes,
    ...(isUnparsed ? { unparsed: whyUnparsed(firstLine) } : {}),
    ...(reverts === undefined ? {} : { reverts }),
    ...(releaseAs === undefined ? {} : { releaseAs }),
    closes: body === '' ? [] : readClosedIssues(body),
    coAuthors: body === '' ? [] : readCoAuthors(body),
    doubts: body === '' ? [] : doubts(body),
  }
}

function changesOf(
  text: string,
  {
    header,
    body,
    squash,
    merges,
    reverts,
  }: { header: string; body: string; squash: Squash; merges: boolean; reverts: Reversal | undefined },
): readonly Change[] {
  if (merges) return read(header.startsWith('Merge ') ? body : text, 'header')
  if (reverts === undefined) return read(text, squash)
  return [{ type: 'revert', scopes: [], subject: reverts.header, breaking: readChange(text)?.breaking ?? [] }]
}

function read(text: string, squash: Squash): readonly Change[] {
  const messages = text.includes('\n') ? splitMessage(text, squash) : [text]
  return messages.map((message) => readChange(withoutPull(message))).filter((change) => change !== undefined)
}

function withoutPull(message: string): string {
  const end = message.indexOf('\n')
  const first = end === -1 ? message : message.slice(0, end)
  return splitPull(first).header + (end === -1 ? '' : message.slice(end))
}

function whyUnparsed(header: string): string {
  if (header === '') return 'the message is empty'
  if (/^(fixup|squash|amend)! /.test(header)) return 'it was meant to be squashed before merging'
  if (/^\w+!\(/.test(header)) return '"!" stands before the scope: type(scope)!: subject'
  if (/^\w+(\([^()]*\))?!?:\S/.test(header)) return 'a blank is missing after the colon'
  return 'it does not start with type: subject'
}

function doubts(body: string): readonly string[] {
  const found = /^ {0,3}(?:[*-] )?(breaking[ -]change):/im.exec(body)?.[1]
  const isMeant = found !== undefined && !/^BREAKING[ -]CHANGE$/.test(found)
  return isMeant ? [`"${found}:" is not written BREAKING CHANGE: and was not counted as one`] : []
}
