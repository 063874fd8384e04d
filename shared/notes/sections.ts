import * as z from 'zod/mini'
import type { NoteEntry } from './model.ts'
import { type Locale, words } from './words.ts'

/** A heading and what goes below it. An entry goes into one section only: the first `breaking` one if it breaks something. */
export interface Section {
  readonly title: string
  /** Conventional types; `*` is every other type, `unparsed` what is not conventional. */
  readonly types: readonly string[]
  /** Breaking changes of these types, or of all where no type is named. */
  readonly breaking: boolean
}

const schema = z
  .array(
    z.strictObject({
      title: z.string().check(z.minLength(1)),
      types: z.optional(z.array(z.string())),
      breaking: z.optional(z.boolean()),
    }),
  )
  .check(z.minLength(1))

/**
 * Reads the sections from what YAML gave.
 *
 * @throws Error that says what is wrong
 */
export function readSections(value: unknown): readonly Section[] {
  const result = schema.safeParse(value)
  if (!result.success)
    throw new Error(result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '))
  return result.data.map(({ title, types = [], breaking = false }) => ({
    title,
    types: types.map((type) => type.toLowerCase()),
    breaking,
  }))
}

/** The teams' sections (P80), breaking changes first. */
export function defaultSections(locale: Locale): readonly Section[] {
  const { breaking, features, fixes, security, performance, reverts, other } = words[locale]
  return [
    { title: breaking, types: [], breaking: true },
    { title: features, types: ['feat'], breaking: false },
    { title: fixes, types: ['fix'], breaking: false },
    { title: security, types: ['security'], breaking: false },
    { title: performance, types: ['perf'], breaking: false },
    { title: reverts, types: ['revert'], breaking: false },
    { title: other, types: ['unparsed'], breaking: false },
  ]
}

/** Each section with its entries, those that break something first; empty sections left out. */
export function distribute(
  entries: readonly NoteEntry[],
  sections: readonly Section[],
): readonly { readonly title: string; readonly entries: readonly NoteEntry[] }[] {
  const named = new Set(sections.flatMap(({ types }) => types))
  const home = (entry: NoteEntry) =>
    sections.find((section) => entry.breaking.length > 0 && section.breaking && takes(section, entry, named)) ??
    sections.find((section) => !section.breaking && takes(section, entry, named))
  const homes = new Map<Section, NoteEntry[]>(sections.map((section) => [section, []]))
  for (const entry of entries) {
    const section = home(entry)
    if (section) homes.get(section)?.push(entry)
  }
  return [...homes]
    .filter(([, found]) => found.length > 0)
    .map(([{ title }, found]) => ({
      title,
      entries: [...found].sort((a, b) => Number(b.breaking.length > 0) - Number(a.breaking.length > 0)),
    }))
}

function takes({ types, breaking }: Section, { type }: NoteEntry, named: ReadonlySet<string>): boolean {
  if (breaking && types.length === 0) return true
  if (type === '') return types.includes('unparsed')
  return types.includes(type) || (types.includes('*') && !named.has(type))
}
