import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { parseConfig } from '../../shared/config/config.ts'
import { reference } from '../../shared/config/reference.ts'

const root = new URL('../../', import.meta.url).pathname
const page = readFileSync(join(root, 'docs/config.md'), 'utf8')
const schema = JSON.parse(readFileSync(join(root, 'schemas/release-kit.schema.json'), 'utf8')) as Schema

interface Schema {
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | boolean
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
}

/** Every key that somebody can write, `*` for a name of their choice or an item. */
function keysOf({ properties = {}, additionalProperties, items, anyOf = [] }: Schema, path: string): readonly string[] {
  const inner = [
    ...(typeof additionalProperties === 'object' ? [additionalProperties] : []),
    ...(items === undefined ? [] : [items]),
  ].flatMap((one) => keysOf(one, `${path}.*`))
  const named = Object.entries(properties).flatMap(([key, one]) => {
    const below = path === '' ? key : `${path}.${key}`
    return [below, ...keysOf(one, below)]
  })
  return [...named, ...inner, ...anyOf.flatMap((one) => keysOf(one, path))]
}

describe('docs/config.md and the schema', () => {
  it('describe every key that there is, and none that there is not', () => {
    expect(Object.keys(reference).sort()).toEqual([...new Set(keysOf(schema, ''))].sort())
  })

  it('stand in the generated page, each key with its meaning', () => {
    for (const key of Object.keys(reference))
      expect(page).toContain(`\`${key.replace('required-secrets.*', 'required-secrets[]').replaceAll('*', '<name>')}\``)
  })
})

describe('the examples of docs/config.md', () => {
  const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text)
  const examples = blocks.filter((text) => text.startsWith('version: 1'))

  it('are complete: three of them, each with its environments', () => {
    expect(examples.filter((text) => /^environments:$/m.test(text))).toHaveLength(3)
  })

  it.each(examples.map((text, index): [number, string] => [index + 1, text]))(
    'number %i is what the actions and an editor accept',
    (_, text) => {
      expect(parseConfig(text, 'example.yml', {}).problems).toEqual([])
      const isValid = new Ajv({ strict: false }).compile(schema)
      expect([isValid(parse(text)), isValid.errors]).toEqual([true, null])
    },
  )
})
