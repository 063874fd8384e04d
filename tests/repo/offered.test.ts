import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { deployTargetKinds, driverKinds, isNotSupportedYet, notSupportedYet } from '../../shared/config/kinds.ts'
import { keysAt } from '../../shared/config/schema.ts'
import { deployTargets } from '../../shared/deploy/registry.ts'
import { driverDefinition } from '../../shared/traffic/registry.ts'

const root = new URL('../../', import.meta.url).pathname
const sources = globSync(['shared/**/*.ts', 'actions/*/src/**/*.ts'], { cwd: root })
  .filter((file) => !file.startsWith('shared/config/'))
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))

/** Every key of the schema that holds a value, with a name of our own choice where any may stand. */
function keysBelow(path: readonly string[]): (readonly string[])[] {
  const keys = keysAt(path)
  if (keys.length === 0) return path.at(-1) === '*' ? [] : [path]
  return keys.flatMap((key) => {
    const below = [...path, key]
    const named = keysAt([...below, '*'])
    return named.length > 0 ? keysBelow([...below, '*']) : keysBelow(below)
  })
}

const keys = keysBelow([]).map((path) => path.join('.'))

describe('what the config offers', () => {
  it.each(keys.filter((key) => key !== 'version'))('%s is read by something', (key) => {
    const name = key
      .split('.')
      .filter((part) => part !== '*')
      .at(-1)!
    // `.image`, `?.['tag-prefix']`, `{ by: … }` of a destructuring
    const used = new RegExp(`\\.${name}\\b|\\['${name}'\\]|['"\`]${name}['"\`]|[{,]\\s*${name}\\b[^:]`)
    expect(sources.filter(({ text }) => used.test(text)).map(({ file }) => file)).not.toEqual([])
  })

  it('names no key that is said to be unsupported, and says so of none that there is', () => {
    expect(keys.filter((key) => isNotSupportedYet(key.split('.')))).toEqual([])
    expect(notSupportedYet).toEqual([...new Set(notSupportedYet)])
  })

  it('offers only drivers and targets that are registered', () => {
    for (const kind of driverKinds) expect(driverDefinition(kind)).toBeDefined()
    expect(Object.keys(deployTargets)).toEqual(expect.arrayContaining([...deployTargetKinds]))
  })
})

describe('what an action offers', () => {
  const actions = globSync('actions/*/src/inputs.ts', { cwd: root }).map((file) => file.split('/')[1]!)

  it.each(actions)('%s reads each of its inputs', async (name) => {
    const { action } = (await import(join(root, 'actions', name, 'src/run.ts'))) as {
      action: { fields: Readonly<Record<string, unknown>> }
    }
    const own = sources.filter(({ file }) => file.startsWith('shared/') || file.startsWith(`actions/${name}/`))
    // notify refuses e-mail by name, and says what to use instead: the secret is masked all the same
    const refused = name === 'notify' ? ['smtp-url'] : []
    for (const input of Object.keys(action.fields).filter((each) => !refused.includes(each))) {
      const read = input.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
      const used = new RegExp(`\\.${read}\\b|[{,]\\s*${read}\\b`)
      expect([input, own.some(({ file, text }) => !file.endsWith('/inputs.ts') && used.test(text))]).toEqual([
        input,
        true,
      ])
    }
  })
})
