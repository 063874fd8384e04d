import { describe, expect, it } from '@jest/globals'
import { action } from '../../../../actions/release-notes/src/run.ts'
import { commonFields } from '../../../../shared/action/action.ts'
import { readInputs } from '../../../../shared/action/read-inputs.ts'

describe('inputs', () => {
  const problems = (given: Record<string, string>) => {
    const { inputs } = readInputs({ ...commonFields, ...action.fields }, (name) => given[name] ?? '')
    return action.check?.({ ...inputs, githubToken: '' }, undefined).map(({ input, sentence, example }) => {
      expect([input, sentence ?? example]).toEqual([input, expect.any(String)])
      return input
    })
  }

  it('that cannot go together are named at once', () => {
    expect(problems({ range: 'a..b', from: 'a', release: 'draft', changelog: 'C.md', title: 'News' })).toEqual([
      'range',
      'github-token',
      'title',
    ])
    expect(problems({ release: 'draft', 'dry-run': 'true' })).toEqual([])
  })

  it.each([
    ['range', 'v1'],
    ['range', '-x..v1'],
    ['from', '--output=x'],
    ['release', 'yes'],
    ['tag-prefix', '-v'],
    ['tag-prefix', 'a..b'],
  ])('%s %j is refused', (name, value) => {
    const { problems: found } = readInputs({ ...commonFields, ...action.fields }, (input) =>
      input === name ? value : '',
    )
    expect(found.map(({ input }) => input)).toEqual([name])
  })
})
