import { type Grant, holds } from '../world.ts'
import type { Field, Operation, Selection } from './parse.ts'
import { evaluate, GraphQLError, type Schema, type Variables } from './types.ts'

type Path = readonly (string | number)[]

export interface Result {
  readonly data: unknown
  readonly errors: readonly { readonly message: string; readonly type?: string; readonly path: Path }[]
}

/** Runs an operation that is valid in the schema. */
export async function execute(schema: Schema, operation: Operation, given: Variables, grant: Grant): Promise<Result> {
  const errors: Result['errors'][number][] = []

  async function select(type: string, parent: unknown, selections: readonly Selection[], path: Path) {
    const actual = (parent as { __typename?: string }).__typename ?? type
    const result: Record<string, unknown> = {}
    for (const selection of selections) {
      if (selection.kind === 'field')
        result[selection.alias] = await resolve(selection, type, parent, [...path, selection.alias])
      else if (selection.on === actual) Object.assign(result, await select(actual, parent, selection.selections, path))
    }
    return result
  }

  async function resolve(field: Field, type: string, parent: unknown, path: Path): Promise<unknown> {
    const definition = schema.objects[type]?.[field.name]
    if (!definition) throw new Error(`${type}.${field.name} passed validation and is not there`)
    const { of, needs } = definition
    const args = Object.fromEntries(Object.entries(field.args).map(([name, value]) => [name, evaluate(value, given)]))
    try {
      if (needs !== undefined && !holds(grant, needs))
        throw new GraphQLError('Resource not accessible by integration', 'FORBIDDEN')
      const value: unknown = await definition.resolve(parent as never, args)
      if (of === undefined || value === null || value === undefined) return value ?? null
      if (!Array.isArray(value)) return await select(of, value, field.selections, path)
      return await Promise.all(
        value.map((item: unknown, index) => select(of, item, field.selections, [...path, index])),
      )
    } catch (thrown) {
      if (!(thrown instanceof GraphQLError)) throw thrown
      errors.push({ message: thrown.message, ...(thrown.type === undefined ? {} : { type: thrown.type }), path })
      return null
    }
  }

  const root = operation.kind === 'query' ? 'Query' : 'Mutation'
  return { data: await select(root, { viewer: { login: grant.login } }, operation.selections, []), errors }
}
