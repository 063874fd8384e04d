import { describe, expect, it } from '@jest/globals'
import { isName } from '../../../../shared/rules/names.ts'

describe('isName', () => {
  it.each(['api', 'été', '前端', 'web.v2', 'a_b-c', '٣'])('lets %s be a name', (text) => {
    expect(isName(text)).toBe(true)
  })

  it.each(['', 'a b', 'a=b', 'a/b', 'é!', '😀', 'a\n'])('does not let %j be one', (text) => {
    expect(isName(text)).toBe(false)
  })
})
