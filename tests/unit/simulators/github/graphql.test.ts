import { describe, expect, it } from '@jest/globals'
import { parseDocument } from '../../../../simulators/github/graphql/parse.ts'
import { createGitHubSimulator } from '../../../../simulators/github/simulator.ts'

describe('the GraphQL parser', () => {
  it('reads variables, aliases, arguments, literals and inline fragments', () => {
    const operation = parseDocument(`
      # a comment
      mutation Move($input: [RefUpdate!]!, $n: Int) {
        a: field(list: [1, -2.5], text: "a \\"b\\"", flag: true, none: null, word: OPEN, object: { x: $n }) {
          ... on Commit { oid }
        }
      }`)
    expect(operation).toEqual({
      kind: 'mutation',
      variables: { input: '[RefUpdate!]!', n: 'Int' },
      selections: [
        {
          kind: 'field',
          name: 'field',
          alias: 'a',
          args: {
            list: { list: [{ literal: 1 }, { literal: -2.5 }] },
            text: { literal: 'a "b"' },
            flag: { literal: true },
            none: { literal: null },
            word: { literal: 'OPEN' },
            object: { object: { x: { variable: 'n' } } },
          },
          selections: [
            {
              kind: 'fragment',
              on: 'Commit',
              selections: [{ kind: 'field', name: 'oid', alias: 'oid', args: {}, selections: [] }],
            },
          ],
        },
      ],
    })
  })

  it.each([
    '',
    '{',
    '{}',
    'query { a }}',
    'query { a(b) }',
    'query { a(b: ) }',
    'subscription { a }',
    '{ ...Named }',
    '{ a % }',
  ])('refuses %j', (text) => {
    expect(() => parseDocument(text)).toThrow(/^Parse error/)
  })
})

describe("the simulated GitHub's GraphQL", () => {
  async function ask(query: string, variables: Record<string, unknown> = {}) {
    const simulator = await createGitHubSimulator()
    try {
      const answer = await fetch(simulator.graphqlUrl, {
        method: 'POST',
        headers: { authorization: `Bearer ${simulator.token}` },
        body: JSON.stringify({ query, variables }),
      })
      return { body: (await answer.json()) as { errors?: { message: string }[] }, problems: simulator.problems }
    } finally {
      await simulator.close()
    }
  }

  const inRepository = (selection: string) => `{ repository(owner: "acme", name: "shop") { ${selection} } }`

  it.each([
    ['a field that is not there', inRepository('bogus'), {}, "Field 'bogus' doesn't exist on type 'Repository'"],
    [
      'an argument that is not there',
      '{ repository(owner: "a", name: "b", id: 1) { id } }',
      {},
      "doesn't accept argument 'id'",
    ],
    ['an argument that is missing', '{ repository(owner: "acme") { id } }', {}, 'repository(name) of type String!'],
    ['a value of another type', inRepository('object(oid: "xyz") { oid }'), {}, 'is no GitObjectID'],
    [
      'a variable of another type',
      'query($o: Int!) { repository(owner: $o, name: "shop") { id } }',
      { o: 1 },
      '$o of type Int!',
    ],
    [
      'a nullable variable',
      'query($o: String) { repository(owner: $o, name: "shop") { id } }',
      { o: 'acme' },
      '$o of type String where',
    ],
    [
      'a variable that is not given',
      'query($o: String!) { repository(owner: $o, name: "shop") { id } }',
      {},
      '$o of type String!',
    ],
    ['a variable that is not used', `query($o: String!) ${inRepository('id')}`, { o: 'x' }, 'declared but not used'],
    ['a variable that is not declared', inRepository('id'), { o: 'x' }, '$o is not declared'],
    [
      'an object without a selection',
      '{ repository(owner: "acme", name: "shop") }',
      {},
      'a selection where none belongs, or none',
    ],
    [
      'a type that is not there',
      inRepository('object(expression: "main") { ... on Bogus { oid } }'),
      {},
      'No such type Bogus',
    ],
    [
      'an input field that is not there',
      'mutation($i: UpdateRefsInput!) { updateRefs(input: $i) { clientMutationId } }',
      { i: { repositoryId: 'x', refUpdates: [{ name: 'refs/tags/v1', after: 'x' }] } },
      "RefUpdate has no field 'after'",
    ],
    ['what is no GraphQL', 'query {', {}, 'Parse error'],
  ])('refuses %s, as a problem', async (_, query, variables, message) => {
    const { body, problems } = await ask(query, variables)
    expect(body.errors?.map((error) => error.message).join()).toContain(message)
    expect(problems.join()).toContain(message)
  })

  it('answers errors of the request itself without calling them a problem', async () => {
    const { body, problems } = await ask('{ repository(owner: "acme", name: "other") { id } }')
    expect(body).toMatchObject({ data: { repository: null }, errors: [{ type: 'NOT_FOUND', path: ['repository'] }] })
    expect(problems).toEqual([])
  })
})
