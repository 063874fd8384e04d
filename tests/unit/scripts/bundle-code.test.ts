import { expect, it } from '@jest/globals'
import { withNames, withoutIndentation } from '../../../scripts/bundle-code.mjs'

it('takes the blanks from the beginning of lines, but not inside backticks', () => {
  const code = 'if (a) {\n    b = `one\n    two ${c ? `\n  three` : 4}\n    five`;\n    d(b);\n}\n'
  expect(withoutIndentation(code)).toBe('if (a) {\nb = `one\n    two ${c ? `\n  three` : 4}\n    five`;\nd(b);\n}\n')
})

it('calls modules of packages by their names, wherever their numbers stand for them', () => {
  const names = new Map([['770', 'yaml/dist/index.js']])
  const code =
    '/***/ 770:\n/***/ 771:\n__nccwpck_require__(770); __nccwpck_require__(771); __nccwpck_require__.e(770)' +
    '.then(__nccwpck_require__.bind(__nccwpck_require__, 770)); __webpack_require__(770)(770)' +
    '.then(__nccwpck_require__.t.bind(__nccwpck_require__, 770, 23))'
  expect(withNames(code, names)).toBe(
    '/***/ "yaml/dist/index.js":\n/***/ 771:\n__nccwpck_require__("yaml/dist/index.js"); __nccwpck_require__(771); __nccwpck_require__.e(770)' +
      '.then(__nccwpck_require__.bind(__nccwpck_require__, "yaml/dist/index.js")); __webpack_require__("yaml/dist/index.js")(770)' +
      '.then(__nccwpck_require__.t.bind(__nccwpck_require__, "yaml/dist/index.js", 23))',
  )
})
