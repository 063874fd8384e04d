import { ofActions } from './french-actions.ts'
import { ofDrivers } from './french-drivers.ts'
import { expected } from './french-expected.ts'
import { sentences } from './french-sentences.ts'

export { hints } from './french-hints.ts'

/** What stands at the beginning of a line of Markdown: a heading, a list, an icon. */
const opening = /^\s*(?:#{1,6} |- )?(?:\p{Extended_Pictographic}\uFE0F? )?/u
/** What Markdown may escape. */
const special = /[\\`*_{}[\]()#!|~$.+=?^-]/g

interface Entry {
  readonly pattern: RegExp
  /** Whether each slot is a sentence of its own, which must have its French as well. */
  readonly isSentence: readonly boolean[]
  readonly french: string
}

function entriesOf(catalogue: Readonly<Record<string, string>>): readonly Entry[] {
  return Object.entries(catalogue).map(([english, french]) => ({
    // a name or a figure reaches over no sentence
    pattern: new RegExp(
      `^${english
        .split(/(\{t?\})/)
        .map((part) => ({ '{t}': '(.+?)', '{}': '((?:(?!; ).)+?)' })[part] ?? literally(part))
        .join('')}$`,
    ),
    isSentence: (english.match(/\{t?\}/g) ?? []).map((slot) => slot === '{t}'),
    french,
  }))
}

const ofSummaries = entriesOf(sentences)
/** Made when the first problem is told. What is expected of a value may be a single word, which in a summary may be a name. */
let ofProblems: readonly Entry[] | undefined

function literally(text: string): string {
  return text.replace(special, String.raw`\\?\$&`)
}

/**
 * A summary in French, line by line and cell by cell. A sentence is translated whole or not at all: what the catalogue does not know stays
 * in English, and what came from outside stays as it is.
 */
export function inFrench(markdown: string): string {
  let isCode = false
  return markdown
    .split('\n')
    .map((line) => {
      if (/^\s*(`{3,}|~{3,})/.test(line)) isCode = !isCode
      return isCode || /^ {4}/.test(line) ? line : lineInFrench(line)
    })
    .join('\n')
}

function lineInFrench(line: string): string {
  if (/^\| .* \|$/.test(line)) return `| ${line.slice(2, -2).split(' | ').map(whole).join(' | ')} |`
  const [, start = '', name = '', value = ''] = /^(\s*- )\*\*([^*]+)\*\*: (.*)$/.exec(line) ?? []
  if (name !== '') return start + fact(name, value)
  const folded = /^<details><summary>(.*)<\/summary>$/.exec(line)
  if (folded) return `<details><summary>${sentence(folded[1] ?? '') ?? folded[1] ?? ''}</summary>`
  return whole(line)
}

/** A name and what is said of it, like two cells. */
function fact(name: string, value: string): string {
  return `**${sentence(name) ?? name}** : ${whole(value)}`
}

function whole(text: string): string {
  const [start = ''] = opening.exec(text) ?? []
  const rest = text.slice(start.length)
  return rest === '' ? text : start + (sentence(rest) ?? rest)
}

/** What is wrong, or what is expected, in French. @returns undefined where there is no French for all of it */
export function problemInFrench(english: string): string | undefined {
  ofProblems ??= entriesOf({ ...expected, ...ofActions, ...ofDrivers, ...sentences })
  return sentence(english, ofProblems)
}

function sentence(english: string, entries = ofSummaries): string | undefined {
  for (const entry of entries) {
    const found = fill(entry, english, entries)
    if (found !== undefined) return found
  }
  const parts = english.split('; ')
  if (parts.length < 2) return undefined
  const translated = parts.map((part) => sentence(part, entries))
  return translated.every((part) => part !== undefined) ? translated.join(' ; ') : undefined
}

function fill({ pattern, isSentence, french }: Entry, english: string, entries: readonly Entry[]): string | undefined {
  const found = pattern.exec(english)
  if (!found) return undefined
  const slots = found.slice(1).map((slot, index) => (isSentence[index] ? sentence(slot, entries) : slot))
  if (slots.some((slot) => slot === undefined)) return undefined
  return french.replace(/\{(\d)\}/g, (_, place: string) => slots[Number(place) - 1] ?? '')
}
