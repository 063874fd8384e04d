import { type FieldType, GraphQLError } from './types.ts'

const list = { first: 'Int', after: 'String' }

type Items = readonly unknown[]

/** `items`: the whole list, of which `first` bounds what is given. */
export function connection(
  node: string,
  needs: string,
  items: (parent: never, given: Readonly<Record<string, unknown>>) => Items | Promise<Items>,
  args: Readonly<Record<string, string>> = {},
): FieldType {
  return {
    args: { ...list, ...args },
    of: `${node}Connection`,
    needs,
    async resolve(parent, given) {
      const { first: size, after } = given as { first?: number; after?: string | null }
      if (size === undefined) {
        const message = 'You must provide a `first` or `last` value to properly paginate.'
        throw new GraphQLError(message, 'MISSING_PAGINATION_BOUNDARIES')
      }
      if (size > 100) {
        const message = `Requesting ${size} records exceeds the \`first\` limit of 100 records.`
        throw new GraphQLError(message, 'EXCESSIVE_PAGINATION')
      }
      const all = await items(parent, given)
      const start = after ? Number(Buffer.from(after, 'base64url').toString()) : 0
      const end = Math.min(all.length, start + size)
      const endCursor = end === 0 ? null : Buffer.from(String(end)).toString('base64url')
      return { nodes: all.slice(start, end), totalCount: all.length, hasNextPage: end < all.length, endCursor }
    },
  }
}

export function connections(...nodes: readonly string[]): Record<string, Record<string, FieldType>> {
  const fields = (node: string): Record<string, FieldType> => ({
    nodes: { of: node, resolve: ({ nodes: items }: { nodes: unknown[] }) => items },
    totalCount: { resolve: ({ totalCount }: { totalCount: number }) => totalCount },
    pageInfo: { of: 'PageInfo', resolve: (parent: object) => parent },
  })
  return Object.fromEntries(nodes.map((node) => [`${node}Connection`, fields(node)]))
}
