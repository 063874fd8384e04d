import type { Value } from './parse.ts'

export interface FieldType {
  /** Name → type: `Int`, `ID!`, `[RefUpdate!]!`. */
  readonly args?: Readonly<Record<string, string>>
  /** An object type's name, whether the value is one or a list; absent: a leaf. */
  readonly of?: string
  readonly needs?: string
  /** `parent` is what the field around it resolved to. A thrown GraphQLError becomes an entry of `errors`. */
  resolve(parent: never, args: Readonly<Record<string, unknown>>): unknown
}

export interface Schema {
  readonly objects: Readonly<Record<string, Readonly<Record<string, FieldType>>>>
  readonly inputs: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly scalars: Readonly<Record<string, (value: unknown) => boolean>>
}

export type Variables = Readonly<Record<string, unknown>>

export class GraphQLError extends Error {
  readonly type: string | undefined

  constructor(message: string, type?: string) {
    super(message)
    this.type = type
  }
}

export function evaluate(value: Value, given: Variables): unknown {
  if ('literal' in value) return value.literal
  if ('list' in value) return value.list.map((item) => evaluate(item, given))
  if ('variable' in value) return given[value.variable]
  return Object.fromEntries(Object.entries(value.object).map(([key, item]) => [key, evaluate(item, given)]))
}
