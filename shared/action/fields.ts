import { credentialsInUrls } from '../text/credentials.ts'
import { parseDuration } from '../time/duration.ts'

/** What one input may hold. The default is that of action.yml; tests/repo holds the two together. */
export interface Field<T> {
  readonly default: string
  readonly required: boolean
  readonly secret: boolean
  /** The parts that must not be shown, of a value that may be or by themselves. */
  readonly secretsIn?: (text: string) => readonly string[]
  /** A noun phrase for error messages and the README. */
  readonly allowed: string
  readonly example?: string
  /** @returns the value, or undefined when the text is not allowed; may throw an Error that says why */
  parse(text: string): T | undefined
}

export type Fields = Readonly<Record<string, Field<unknown>>>

type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name

/** `{'tag-prefix': Field<string>}` → `{readonly tagPrefix: string}` */
export type Inputs<F extends Fields> = {
  readonly [Name in keyof F & string as CamelCase<Name>]: F[Name] extends Field<infer T> ? T : never
}

interface Words {
  readonly default?: string
  readonly required?: boolean
  readonly allowed?: string
  readonly example?: string
}

function field<T>(parse: (text: string) => T | undefined, allowed: string, words: Words = {}): Field<T> {
  return {
    default: words.default ?? '',
    required: words.required ?? false,
    secret: false,
    allowed: words.allowed ?? allowed,
    ...(words.example === undefined ? {} : { example: words.example }),
    parse,
  }
}

/** A line of text; `''` when not given. */
export function text(words: Words & { pattern?: Pick<RegExp, 'test'> } = {}): Field<string> {
  const { pattern } = words
  return field((value) => (pattern && value !== '' && !pattern.test(value) ? undefined : value), 'text', words)
}

/** Like text, and never shown anywhere. */
export function secret(words: Words = {}): Field<string> {
  return { ...text({ allowed: 'a secret', ...words }), secret: true }
}

/**
 * `NAME=value`, one per line: secrets by the names that the config gives them. They are looked up before the environment (`runAction` sees to it).
 */
export function secretLines(): Field<Readonly<Record<string, string>>> {
  const entries = (value: string) =>
    value
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/.exec(line))
  return {
    ...field(
      (value) => {
        const found = entries(value)
        if (found.includes(null)) throw new Error('a line is none')
        // a secret that the caller does not have is handed on as nothing, and hides no variable
        const given = found.flatMap((match) => (match?.[2] ? [[match[1] ?? '', match[2]]] : []))
        return Object.fromEntries(given) as Record<string, string>
      },
      '`NAME=value`, one per line',
      { example: 'DB_KEY=${{ secrets.DB_KEY }}' },
    ),
    secret: true,
    secretsIn: (value) => entries(value).map((match) => match?.[2] ?? ''),
  }
}

/** `true` or `false`. */
export function flag(value: boolean): Field<boolean> {
  return field((given) => ({ true: true, false: false })[given.toLowerCase()], 'true or false', {
    default: String(value),
    example: String(!value),
  })
}

/** One of the given words. */
export function choice<const Word extends string>(
  words: readonly Word[],
  initial: NoInfer<Word> | '' = '',
): Field<Word> {
  return field((value) => words.find((word) => word === value), `one of ${words.join(', ')}`, {
    default: initial,
    ...(words[0] === undefined ? {} : { example: words[0] }),
  })
}

/** `30s`, `5m`, …; milliseconds. */
export function duration(initial: string, words: Words = {}): Field<number> {
  return field(parseDuration, 'a duration: 500ms, 30s, 5m, 2h', { default: initial, example: '30s', ...words })
}

/** A number between `min` and `max`, both included. */
export function number(initial: string, { min = -Infinity, max = Infinity, integer = false } = {}): Field<number> {
  const range = [min > -Infinity ? `at least ${min}` : '', max < Infinity ? `at most ${max}` : ''].filter(Boolean)
  return field(
    (value) => {
      const parsed = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value) ? Number(value) : NaN
      return parsed >= min && parsed <= max && (!integer || Number.isInteger(parsed)) ? parsed : undefined
    },
    [integer ? 'a whole number' : 'a number', range.join(' and ')].filter(Boolean).join(' '),
    { default: initial, example: initial || String(Math.max(min, 1)) },
  )
}

/** A percentage, with or without `%`; a fraction of 1. */
export function percentage(initial: string): Field<number> {
  return field(
    (value) => {
      const match = /^(\d+(?:\.\d+)?)\s*%?$/.exec(value)
      const fraction = match ? Number(match[1]) / 100 : NaN
      return fraction >= 0 && fraction <= 1 ? fraction : undefined
    },
    'a percentage between 0% and 100%',
    { default: initial, example: '5%' },
  )
}

/** An absolute http or https URL. */
export function url(words: Words = {}): Field<string> {
  const parse = (value: string) => (value === '' || isHttpUrl(value) ? value : undefined)
  return {
    ...field(parse, 'an http or https URL', { example: 'https://example.com', ...words }),
    secretsIn: credentialsInUrls,
  }
}

/** The address of an API; '' when not given. */
export function apiUrl(words: Words = {}): Field<string> {
  const parse = (value: string) => {
    if (isHttpUrl(value) && !isApiUrl(value))
      throw new Error('without a user and a password: what authorizes has an input of its own')
    return value === '' || isApiUrl(value) ? value : undefined
  }
  return {
    ...field(parse, 'an http or https URL', { example: 'https://example.com', ...words }),
    secretsIn: credentialsInUrls,
  }
}

/** `fetch`, by which APIs are asked, takes no URL with `user:password@`. */
export function isApiUrl(value: string): boolean {
  if (!isHttpUrl(value)) return false
  const { username, password } = new URL(value)
  return username === '' && password === ''
}

export function isHttpUrl(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
}

/**
 * One item a line; blank lines and `#` comments are skipped.
 *
 * @param item  reads one line; undefined or an Error refuses the whole input, naming the line
 */
export function lines<T>(
  item: (line: string) => T | undefined,
  words: Words & { allowed: string },
): Field<readonly T[]> {
  return field(
    (value) =>
      splitLines(value).map((line) => {
        const parsed = item(line)
        if (parsed === undefined) throw new Error(`line ${JSON.stringify(line)}`)
        return parsed
      }),
    words.allowed,
    words,
  )
}

/** Blank lines and `#` comments are left out; a `#` in double quotes, as in a rule's label, begins none. */
export function splitLines(value: string): string[] {
  return value
    .split(/\r?\n/)
    .map((line) =>
      line.replace(/("(?:[^"\\]|\\.)*")|(?:^|\s)#.*$/g, (_, quoted: string | undefined) => quoted ?? '').trim(),
    )
    .filter((line) => line !== '')
}

/** An optional field: undefined when not given. */
export function optional<T>(inner: Field<T>): Field<T | undefined> {
  return { ...inner, default: '', required: false, parse: (value) => (value === '' ? undefined : inner.parse(value)) }
}

/** A field of a domain's own: `parse` returns undefined, or throws an Error with the reason, when it refuses. */
export function parsed<T>(parse: (text: string) => T | undefined, words: Words & { allowed: string }): Field<T> {
  return field(parse, words.allowed, words)
}
