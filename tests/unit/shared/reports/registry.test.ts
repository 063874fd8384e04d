import { describe, expect, it } from '@jest/globals'
import { readReport } from '../../../../shared/reports/read-report.ts'
import { formatNamed } from '../../../../shared/reports/registry.ts'
import { detectFormat, syntaxOf } from '../../../../shared/reports/signatures.ts'

describe('the registry of formats', () => {
  it.each([
    ['\uFEFF<?xml version="1.0"?>', 'xml'],
    ['\n  {"a":1}', 'json'],
    ['[]', 'json'],
    ['TN:\nSF:a', 'text'],
    ['', 'text'],
  ])('tells what %j is written in', (head, syntax) => {
    expect(syntaxOf(head)).toBe(syntax)
  })

  it.each([
    ['[{"filePath":"a.js","messages":[{"message":"<checkstyle> a.py:1:2: E501 too long"}]}]', 'eslint'],
    ['<checkstyle><error message="[{&quot;filePath&quot;: a.js(1,7): error TS2322: no"/></checkstyle>', 'checkstyle'],
    ['a.js(1,7): error TS2322: it is <checkstyle> "runs": []', 'tsc'],
  ])('takes %s, which fits several, for what it is written in', (head, format) => {
    expect(detectFormat('lint', head, 'report')).toBe(format)
  })

  it('takes what fits no format for none', () => {
    expect(detectFormat('security', '{"hello":"world"}', 'report.json')).toBeUndefined()
  })

  it('knows a format by its name, and nothing by the name of what every object has', async () => {
    expect((await formatNamed('lint', 'tsc')?.())?.name).toBe('tsc')
    expect(formatNamed('lint', 'constructor')).toBeUndefined()
  })

  it('finds a text whose first path begins like JSON', async () => {
    const chunks = (async function* () {
      yield await Promise.resolve(Buffer.from("[id]/page.py:3:1: F401 'os' imported but unused\n"))
    })()
    const { format } = await readReport('lint', 'flake8.txt', { chunks, place: (path) => path })
    expect(format).toBe('flake8')
  })
})
