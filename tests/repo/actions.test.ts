import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import { type Action, commonFields, commonOutputs } from '../../shared/action/action.ts'
import type { Field, Fields } from '../../shared/action/fields.ts'

const root = new URL('../../', import.meta.url).pathname

const manifestSchema = z.object({
  name: z.string(),
  description: z.string(),
  inputs: z.record(
    z.string(),
    z.object({ description: z.string(), default: z.optional(z.string()), required: z.optional(z.boolean()) }),
  ),
  outputs: z.record(z.string(), z.object({ description: z.string() })),
  runs: z.object({ using: z.string(), main: z.string(), post: z.optional(z.string()) }),
})

/** The composite ones have no source. */
const names = readdirSync(join(root, 'actions')).filter((name) => existsSync(join(root, 'actions', name, 'src')))
const promised = [
  'quality-gate',
  'semver-tag',
  'deploy-coolify',
  'blue-green-switch',
  'health-wait',
  'rollback',
  'release-notes',
  'notify',
  'deployment-report',
  'database',
]

it('every promised action is there', () => {
  expect(names).toEqual(expect.arrayContaining(promised))
})

describe.each(names)('action %s', (name) => {
  const folder = join(root, 'actions', name)
  const manifest = manifestSchema.parse(parse(readFileSync(join(folder, 'action.yml'), 'utf8')))
  const load = async () => (await import(join(folder, 'src/run.ts'))) as { action: Action<Fields, string> }

  it('declares in action.yml exactly the inputs that it reads, with the same defaults', async () => {
    const { action } = await load()
    const fields: Record<string, Field<unknown>> = { ...commonFields, ...action.fields }
    expect(Object.keys(manifest.inputs).sort()).toEqual(Object.keys(fields).sort())
    for (const [input, field] of Object.entries(fields)) {
      const declared = manifest.inputs[input]
      expect([input, declared?.default ?? '', declared?.required ?? false]).toEqual([
        input,
        field.default,
        field.required,
      ])
    }
  })

  it('describes inputs and outputs to the end: YAML takes a # behind a blank for a comment', () => {
    for (const [entry, { description }] of Object.entries({ ...manifest.inputs, ...manifest.outputs }))
      expect([entry, (description.match(/`/g) ?? []).length % 2]).toEqual([entry, 0])
  })

  it('declares exactly the outputs that it sets', async () => {
    const { action } = await load()
    expect(action.name).toBe(name)
    expect(Object.keys(manifest.outputs).sort()).toEqual([...Object.keys(action.outputs), ...commonOutputs].sort())
  })

  it('runs on Node 24 from its committed bundle, with a post step if it has one', async () => {
    const { action } = await load()
    const entry = `../../dist/${name}/index.js`
    expect(manifest.runs).toEqual({ using: 'node24', main: entry, ...(action.post ? { post: entry } : {}) })
    expect(existsSync(join(folder, entry))).toBe(true)
  })

  it('has the files that every action has, and a main that only wires', () => {
    const files = readdirSync(join(folder, 'src'))
    expect(files).toEqual(expect.arrayContaining(['inputs.ts', 'main.ts', 'run.ts']))
    expect(files.includes('plan.ts') || files.includes('verdict.ts')).toBe(true)
    expect(readFileSync(join(folder, 'src/main.ts'), 'utf8').split('\n').length).toBeLessThanOrEqual(26)
  })
})
