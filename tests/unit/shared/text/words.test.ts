import { readdirSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import type { Action } from '../../../../shared/action/action.ts'
import { commonFields } from '../../../../shared/action/action.ts'
import type { Fields } from '../../../../shared/action/fields.ts'
import { parseConfig } from '../../../../shared/config/config.ts'
import { catalogue, type ErrorCode } from '../../../../shared/errors/catalogue.ts'
import { wordsOf } from '../../../../shared/text/words.ts'

const folder = new URL('../../../../actions/', import.meta.url)
const fr = await wordsOf('fr')

/** Words that only English has; not what stands in code or quotes, nor names with hyphens. */
const isEnglish = (text: string) =>
  /\b(the|is|was|were|of|and|or|it|nothing|by|with|this|back|expected|missing|must)\b/i.test(
    text.replace(/`[^`]*`|"[^"]*"|[\w.-]+-[\w.-]+/g, ''),
  )

describe('an error in French', () => {
  it.each(Object.keys(catalogue) as ErrorCode[])('says what to do: %s', (code) => {
    const hint = fr.hint(code, catalogue[code])
    expect(hint).not.toBe(catalogue[code])
    expect(isEnglish(hint)).toBe(false)
  })

  it.each(readdirSync(folder).filter((name) => name !== 'setup'))('says what every input wants: %s', async (name) => {
    const module = (await import(new URL(`${name}/src/run.ts`, folder).href)) as { action: Action<Fields, string> }
    const fields = Object.entries({ ...commonFields, ...module.action.fields })
    const told = fields.map(([input, { allowed }]) => fr.problem({ input, received: 'x', allowed }))
    expect(told.filter((text) => !text.includes(' ; attendu : ') || isEnglish(text))).toEqual([])
  })

  it('says what is wrong with the config, whatever kind of value it is', () => {
    const text = `version: 1
locale: fr
time-zone: Paris
defaults: { environment: prod }
services: { shop: { path: 3, image: [a] } }
gate: { blok: [a], if-missing: never }
environments:
  production:
    production: maybe
    after: { environment: nowhere }
    target: { kind: vercl, token: my-token }
    traffic: { driver: caddy, steps: 10 50 100, bake: 5 }
    rollback: { quorum: 20 }
`
    const { problems, locale } = parseConfig(text, 'release-kit.yml', {})
    expect(locale).toBe('fr')
    const told = problems.map(fr.problem)
    expect(told.length).toBeGreaterThan(10)
    expect(told.filter(isEnglish)).toEqual([])
    expect(told).toContainEqual(
      expect.stringMatching(/traffic\.steps vaut "10 50 100" ; attendu : une liste, par exemple "\[10, 50, 100\]"$/),
    )
  })

  it('names what is missing, and is whole or not at all', async () => {
    expect(fr.problem({ input: 'environment', allowed: 'the name of an environment', example: 'production' })).toBe(
      'environment manque ; attendu : le nom d’un environnement, par exemple "production"',
    )
    const unknown = { input: 'x', received: '1', allowed: 'something that nobody translated' }
    expect(fr.problem(unknown)).toBe((await wordsOf('en')).problem(unknown))
    expect(fr.message('Coolify: POST /deploy → 403')).toBe('Coolify: POST /deploy → 403')
    expect(fr.hint('INPUT_INVALID', 'A hint of its own.')).toBe('A hint of its own.')
  })
})
