import { describe, expect, it } from '@jest/globals'
import { readOptions } from '../../../../../shared/release/settings/options.ts'

describe('options in YAML', () => {
  it('are a mapping, or nothing', async () => {
    expect(await readOptions('driver-options', 'verify: slot-header\nsamples: 20')).toEqual({
      options: { verify: 'slot-header', samples: 20 },
      problems: [],
    })
    expect(await readOptions('driver-options', '')).toEqual({ options: {}, problems: [] })
  })

  it.each(['just text', '- a\n- b', '7', 'a: [1', 'a: &x 1\nb: *x'])(
    'are refused by name when they are none: %j',
    async (text) => {
      const { options, problems } = await readOptions('target-options', text)
      expect(options).toEqual({})
      expect(problems).toMatchObject([{ input: 'target-options', received: text }])
    },
  )
})
