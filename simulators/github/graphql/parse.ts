/** The part of GraphQL's grammar that clients of this API use: no fragments by name, no directives. */
export interface Operation {
  readonly kind: 'query' | 'mutation'
  /** Name without `$` → declared type. */
  readonly variables: Readonly<Record<string, string>>
  readonly selections: readonly Selection[]
}

export type Selection = Field | InlineFragment

export interface Field {
  readonly kind: 'field'
  readonly name: string
  /** Its name in the answer. */
  readonly alias: string
  readonly args: Readonly<Record<string, Value>>
  readonly selections: readonly Selection[]
}

export interface InlineFragment {
  readonly kind: 'fragment'
  readonly on: string
  readonly selections: readonly Selection[]
}

export type Value =
  | { readonly variable: string }
  | { readonly literal: string | number | boolean | null }
  | { readonly list: readonly Value[] }
  | { readonly object: Readonly<Record<string, Value>> }

export class ParseError extends Error {}

const token = /\s*(?:,\s*)*(?:#[^\n]*\s*)*([!$():=[\]{}|@]|\.\.\.|[_A-Za-z]\w*|-?\d+(?:\.\d+)?|"(?:[^"\\\n]|\\.)*")/y

/** @throws ParseError when the text is not a document of this grammar with exactly one operation */
export function parseDocument(text: string): Operation {
  const tokens = tokenize(text)
  let at = 0

  const peek = () => tokens[at] ?? '(end)'
  const next = () => tokens[at++] ?? '(end)'
  const fail = () => new ParseError(`Parse error on ${JSON.stringify(peek())} at token ${at}`)
  const accept = (wanted: string) => peek() === wanted && Boolean(next())
  function expect(wanted: string | RegExp): string {
    if (typeof wanted === 'string' ? peek() !== wanted : !wanted.test(peek())) throw fail()
    return next()
  }
  const name = () => expect(/^[_A-Za-z]/)

  function type(): string {
    const inner = accept('[') ? `[${type()}${expect(']')}` : name()
    return accept('!') ? `${inner}!` : inner
  }

  function variables(): Record<string, string> {
    const found: Record<string, string> = {}
    if (!accept('(')) return found
    while (!accept(')')) {
      expect('$')
      const variable = name()
      expect(':')
      found[variable] = type()
    }
    return found
  }

  function value(): Value {
    if (accept('$')) return { variable: name() }
    if (accept('[')) {
      const list: Value[] = []
      while (!accept(']')) list.push(value())
      return { list }
    }
    if (accept('{')) return { object: named('}') }
    const word = expect(/^["\-\d_A-Za-z]/)
    const known = { true: true, false: false, null: null }[word]
    if (known !== undefined) return { literal: known }
    return { literal: /^["\-\d]/.test(word) ? (JSON.parse(word) as string | number) : word }
  }

  function named(end: string): Record<string, Value> {
    const found: Record<string, Value> = {}
    while (!accept(end)) {
      const key = name()
      expect(':')
      found[key] = value()
    }
    return found
  }

  function selections(): Selection[] {
    const found: Selection[] = []
    expect('{')
    while (!accept('}')) found.push(accept('...') ? fragment() : field())
    if (found.length === 0) throw fail()
    return found
  }

  function fragment(): InlineFragment {
    expect('on')
    return { kind: 'fragment', on: name(), selections: selections() }
  }

  function field(): Field {
    const first = name()
    const actual = accept(':') ? name() : first
    const args = accept('(') ? named(')') : {}
    return { kind: 'field', name: actual, alias: first, args, selections: peek() === '{' ? selections() : [] }
  }

  const kind = peek() === '{' ? 'query' : expect(/^(query|mutation)$/)
  if (peek() !== '{' && peek() !== '(') name()
  const operation = { kind: kind as Operation['kind'], variables: variables(), selections: selections() }
  if (at < tokens.length) throw fail()
  return operation
}

function tokenize(text: string): string[] {
  const tokens: string[] = []
  token.lastIndex = 0
  const end = text.replace(/[\s,]+$/, '').length
  while (token.lastIndex < end) {
    const start = token.lastIndex
    const match = token.exec(text)
    if (!match) throw new ParseError(`Parse error on ${JSON.stringify(text.slice(start, start + 20).trim())}`)
    tokens.push(match[1] ?? '')
  }
  return tokens
}
