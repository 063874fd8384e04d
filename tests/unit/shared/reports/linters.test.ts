import { describe, expect, it } from '@jest/globals'
import { createPlaces } from '../../../../shared/reports/paths.ts'
import { read } from '../../../contract/reports/read.ts'

const findings = async (text: string, format?: string) =>
  (await read('lint', text, { ...(format ? { format } : {}) })).report.findings
const json = (value: unknown) => JSON.stringify(value)

describe('ESLint', () => {
  const eslint = (messages: readonly object[], more: object = {}) => json([{ filePath: '/w/a.js', messages, ...more }])

  it('counts a file that could not be read as an error, and not what was suppressed', async () => {
    const fatal = { ruleId: null, fatal: true, severity: 2, message: 'Parsing error', line: 1, column: 1 }
    const suppressed = [
      { ruleId: 'eqeqeq', severity: 2, message: 'm', suppressions: [{ kind: 'directive', justification: '' }] },
    ]
    expect(await findings(eslint([fatal], { suppressedMessages: suppressed }))).toEqual([
      { severity: 'error', id: 'fatal', message: 'Parsing error', path: '/w/a.js', line: 1 },
    ])
  })

  it('takes a warning of ESLint itself, without a rule or a line, for what it is', async () => {
    const ignored = { ruleId: null, severity: 1, message: 'File ignored by default.' }
    expect(await findings(eslint([ignored]))).toMatchObject([{ severity: 'warning', id: '', line: 0 }])
  })

  it('takes nothing found for nothing found', async () => {
    expect(await findings(eslint([]))).toEqual([])
    expect(await findings('[]')).toEqual([])
  })

  it('reads json-with-metadata', async () => {
    const results = [{ filePath: '/w/a.js', messages: [{ ruleId: 'eqeqeq', severity: 2, message: 'm', line: 3 }] }]
    expect(await findings(json({ results, metadata: { cwd: '/w', rulesMeta: {} } }))).toMatchObject([
      { severity: 'error', id: 'eqeqeq', path: '/w/a.js', line: 3 },
    ])
  })

  it('refuses what ESLint prints for people: it is not JSON', async () => {
    const stylish = '\n/w/a.js\n  1:1  error  Unexpected var  no-var\n\n✖ 1 problem (1 error, 0 warnings)\n'
    await expect(findings(stylish)).rejects.toThrow('this is none of the lint formats')
    await expect(findings(stylish, 'eslint')).rejects.toThrow('invalid JSON')
  })
})

describe('paths of Windows, of a container and with odd letters', () => {
  it.each([
    ['flake8', 'D:\\a\\shop\\shop\\src\\a.py:1:10: E401 multiple imports', 'D:\\a\\shop\\shop\\src\\a.py'],
    ['flake8', '/app/src/prix d’été.py:1:10: E401 multiple imports', '/app/src/prix d’été.py'],
    ['flake8', './src/a b/(c).py:1: [E401] multiple imports', './src/a b/(c).py'],
    ['pylint-text', 'D:\\a\\shop\\src\\a.py:3:0: W0611: Unused import os (unused-import)', 'D:\\a\\shop\\src\\a.py'],
    ['pylint-text', 'D:\\a\\shop\\src\\a.py:3: [W0611(unused-import), ] Unused import os', 'D:\\a\\shop\\src\\a.py'],
    ['mypy', 'D:\\a\\shop\\src\\a.py:3: error: Incompatible types  [assignment]', 'D:\\a\\shop\\src\\a.py'],
    ['tsc', 'src\\a.ts(1,7): error TS2322: Type', 'src\\a.ts'],
    ['tsc', 'D:/a/shop/src/a (1).ts:1:7 - error TS2322: Type', 'D:/a/shop/src/a (1).ts'],
  ])('%s: %s', async (format, line, path) => {
    const { format: found, report } = await read('lint', `${line}\n`)
    expect([found, report.findings.map((finding) => finding.path)]).toEqual([format, [path]])
  })

  it('is found in the repository all the same', async () => {
    const place = createPlaces({ root: '/home/runner/work/shop/shop', files: new Set(['src/a.py']) })('flake8.txt')
    const { report } = await read('lint', 'D:\\a\\shop\\shop\\src\\a.py:1:10: E401 x\n/app/src/a.py:1:1: F401 y\n', {
      place,
    })
    expect(report.findings.map(({ path }) => path)).toEqual(['src/a.py', 'src/a.py'])
  })
})

describe('the words of linters', () => {
  it.each([
    [
      'golangci-lint 1',
      json({
        Issues: [{ FromLinter: 'errcheck', Text: 'm', Severity: '', Pos: { Filename: 'a.go', Line: 3 } }],
        Report: { Linters: [] },
      }),
      'golangci',
      'error',
    ],
    ['golangci-lint without a finding', json({ Issues: null, Report: {} }), 'golangci', undefined],
    ['pylint without a finding', '[]', 'eslint', undefined],
    ['pylint json2 without a finding', json({ messages: [], statistics: { score: 10 } }), 'pylint', undefined],
    [
      'pylint: fatal',
      json([{ type: 'fatal', symbol: 'astroid-error', message: 'm', path: 'a.py', line: 1, 'message-id': 'F0002' }]),
      'pylint',
      'error',
    ],
    [
      'pylint: information',
      json([{ type: 'info', symbol: 'i', message: 'm', path: 'a.py', line: 1, 'message-id': 'I0011' }]),
      'pylint',
      'note',
    ],
    [
      'ruff: a file it cannot read',
      json([
        {
          code: null,
          message: 'SyntaxError',
          filename: 'a.py',
          location: { row: 1, column: 1 },
          end_location: { row: 1, column: 2 },
        },
      ]),
      'ruff',
      'error',
    ],
    [
      'hadolint: style',
      json([{ line: 1, code: 'DL3059', message: 'm', file: 'Dockerfile', level: 'style', column: 1 }]),
      'hadolint',
      'note',
    ],
    [
      'checkstyle: ignore',
      '<checkstyle><file name="A.java"><error line="1" severity="ignore" message="m"/></file></checkstyle>',
      'checkstyle',
      undefined,
    ],
    [
      'checkstyle: a file that it could not check',
      '<checkstyle><file name="A.java"><exception>\n<![CDATA[\nCheckstyleException: NoViableAltException\n]]>\n</exception></file></checkstyle>',
      'checkstyle',
      'error',
    ],
    [
      'checkstyle: a severity that nobody knows',
      '<checkstyle><file name="A.java"><error line="1" severity="blocker" message="m"/></file></checkstyle>',
      'checkstyle',
      'error',
    ],
    ['flake8: a plug-in’s code', 'a.py:1:1: ABC123 words\n', 'flake8', 'warning'],
    ['flake8: a plug-in’s code of many letters', 'a.py:1:1: ASYNC100 words\n', 'flake8', 'warning'],
    ['flake8: a plug-in’s code that begins like an error', 'a.py:1:1: ERA001 words\n', 'flake8', 'warning'],
    [
      'mypy: an error of a file as a whole',
      'src/a.py: error: Source file found twice under different module names: "a" and "src.a"\nFound 1 error in 1 file (errors prevented further checking)\n',
      'mypy',
      'error',
    ],
    [
      'stylelint: what a rule could not parse',
      json([
        {
          source: 'a.css',
          invalidOptionWarnings: [],
          parseErrors: [{ line: 1, column: 1, stylelintType: 'parseError', text: 'Cannot parse selector' }],
          warnings: [],
        },
      ]),
      'stylelint',
      'error',
    ],
    [
      'checkstyle: a line that no file has',
      '<checkstyle><file name="A.java"><error line="-1" severity="error" message="m"/></file></checkstyle>',
      'checkstyle',
      'error',
    ],
    ['tsc: Angular’s errors beside its own', 'a.html:1:1 - error NG8001: unknown element\n', 'tsc', 'error'],
    ['mypy: a note alone', 'a.py:3: note: Revealed type is "int"\n', 'mypy', 'note'],
  ])('%s', async (_, text, format, severity) => {
    const { format: found, report } = await read('lint', text)
    expect([found, report.findings[0]?.severity]).toEqual([format, severity])
  })

  it('never calls the output of one linter that of another', async () => {
    const tsc =
      '\u001b[96ma.ts\u001b[0m:\u001b[93m1\u001b[0m:\u001b[93m7\u001b[0m - \u001b[91merror\u001b[0m\u001b[90m TS2322: \u001b[0mType\n'
    for (const total of [
      'Found 1 error in a.ts:1',
      'Found 4 errors in the same file, starting at: a.ts:1',
      'Found 4 errors in 2 files.',
    ])
      expect((await read('lint', `${tsc}\n${total}\n`)).format).toBe('tsc')
    expect(
      (await read('lint', 'a.py:1: error: m  [misc]\nFound 1 error in 1 file (checked 1 source file)\n')).format,
    ).toBe('mypy')
  })
})

describe('a finding', () => {
  // found by the fuzzer
  it('is on no line where the number is none that a file has', async () => {
    const text = `a.py:${'9'.repeat(30)}:1: W0611: Unused import os (unused-import)\n`
    const { report } = await read('lint', text, { format: 'pylint-text' })
    expect(report.findings).toMatchObject([{ severity: 'warning', line: 0 }])
  })
})

describe('the complexity that ESLint tells', () => {
  // found by the fuzzer
  it('is refused where it is not a number that a function has', async () => {
    const message = `Function 'f' has a complexity of ${'9'.repeat(400)}. Maximum allowed is 5.`
    const text = json([{ filePath: 'a.js', messages: [{ ruleId: 'complexity', severity: 2, message, line: 1 }] }])
    await expect(read('complexity', text)).rejects.toThrow('cannot be')
  })
})
