import { expect, it } from '@jest/globals'
import { withoutIndentation } from '../../../scripts/bundle-code.mjs'

it('takes the blanks from the beginning of lines, but not inside backticks', () => {
  const code = 'if (a) {\n    b = `one\n    two ${c ? `\n  three` : 4}\n    five`;\n    d(b);\n}\n'
  expect(withoutIndentation(code)).toBe('if (a) {\nb = `one\n    two ${c ? `\n  three` : 4}\n    five`;\nd(b);\n}\n')
})
