/** What a template may hold, in place of a value or within a text. */
const placeholders = ['route', 'slot', 'blue-weight', 'green-weight', 'release-id', 'reason', 'deadline'] as const
type Placeholder = (typeof placeholders)[number]

export type Values = Readonly<Record<Placeholder, string | number>>

/** Where a placeholder stands in JSON. */
interface Spot {
  readonly path: readonly string[]
  readonly text: string
}

const braces = /\{([^{}]*)\}/g
const alone = /^\{([a-z-]+)\}$/

/** Every `{…}` of a template that is not a placeholder. */
export function unknownPlaceholders(template: unknown): readonly string[] {
  const held = spotsOf(template).flatMap(({ text }) => [...text.matchAll(braces)].map(([, name = '']) => name))
  return held.filter((name) => !isPlaceholder(name)).map((name) => `{${name}}`)
}

/** A text that is one placeholder becomes its value, a number where it is one; within a text it is put in as it stands. */
export function fill(template: unknown, values: Values): unknown {
  if (Array.isArray(template)) return template.map((each) => fill(each, values))
  if (typeof template === 'object' && template !== null)
    return Object.fromEntries(Object.entries(template).map(([key, each]) => [key, fill(each, values)]))
  if (typeof template !== 'string') return template
  const [, only = ''] = alone.exec(template) ?? []
  if (isPlaceholder(only)) return values[only]
  return template.replace(braces, (text, name: string) => (isPlaceholder(name) ? String(values[name]) : text))
}

/** The place of each placeholder in a template that is to be read: placeholder → keys from the outside in. */
export function placesIn(template: unknown): ReadonlyMap<string, readonly string[]> {
  return new Map(spotsOf(template).map(({ path, text }) => [alone.exec(text)?.[1] ?? text, path]))
}

/** @returns undefined when there is nothing at that place */
export function valueAt(answer: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string, unknown>)[key]
        : undefined,
    answer,
  )
}

function isPlaceholder(name: string): name is Placeholder {
  return (placeholders as readonly string[]).includes(name)
}

function spotsOf(template: unknown, path: readonly string[] = []): readonly Spot[] {
  if (typeof template !== 'object' || template === null) return [{ path, text: String(template) }]
  return Object.entries(template).flatMap(([key, each]) => spotsOf(each, [...path, key]))
}
