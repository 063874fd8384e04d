import { describe, expect, it } from '@jest/globals'
import { parseConfig } from '../../../../shared/config/config.ts'
import { longestYaml, readYaml, toPlain } from '../../../../shared/config/yaml.ts'

const problemsOf = (text: string) => {
  const yaml = readYaml(text, 'a.yml')
  const value = 'problems' in yaml ? yaml : toPlain(yaml, 'a.yml')
  return 'problems' in value ? value.problems.map(({ input, allowed }) => `${input} ${allowed}`) : []
}

describe('readYaml', () => {
  it('reads what is as long as it may be, and refuses by name what is longer', () => {
    const longest = `a: ${'x'.repeat(longestYaml - 3)}`
    expect(problemsOf(longest)).toEqual([])
    expect(problemsOf(`${longest}x`)).toEqual(['a.yml at most 131072 of YAML'])
    expect(problemsOf(`a: ${'x\n '.repeat(100_000)}`)).toEqual(['a.yml at most 131072 of YAML'])
  })

  it.each([
    ['a list as a key', '? [a]\n: b\n', 'a.yml:1:3 a text or a number as a key'],
    ['a map as a key', 'x:\n  ? a: b\n  : c\n', 'a text or a number as a key'],
    ['keys in keys in keys, which would take for ever', '? '.repeat(300), 'a.yml:1:3 a text or a number as a key'],
    ['a text that is not YAML', 'a: [', 'a.yml:1:5 valid YAML; '],
    ['a key twice', 'a: 1\na: 2\n', 'a.yml:2:1 valid YAML; Map keys must be unique'],
    [
      'aliases that multiply',
      `a: &a [x,x]\n${'bcdefghij'.replace(/./g, (name, index: number) => `${name}: &${name} [*${'abcdefghi'[index] ?? ''},*${'abcdefghi'[index] ?? ''}]\n`)}`,
      'a.yml at most 100 uses of YAML aliases',
    ],
  ])('refuses %s', (_, text, problem) => {
    expect(problemsOf(text)[0]).toContain(problem)
  })

  it('is what the config is read by', () => {
    expect(parseConfig('#'.repeat(longestYaml + 1), 'b.yml', {}).problems).toEqual([
      { input: 'b.yml', received: '131073 characters', allowed: 'at most 131072 of YAML' },
    ])
  })
})
