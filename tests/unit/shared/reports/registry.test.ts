import { describe, expect, it } from '@jest/globals'
import { formatNamed, formatNames, formatsToTry, syntaxOf } from '../../../../shared/reports/registry.ts'
import { readReport } from '../../../../shared/reports/read-report.ts'

async function namesOf(syntax: Parameters<typeof formatsToTry>[1]) {
  const formats = await Promise.all(formatsToTry('lint', syntax).map((load) => load()))
  return formats.map(({ name }) => name)
}

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

  it('tries those first that are written in what the file is, and leaves none out', async () => {
    expect((await namesOf('xml'))[0]).toBe('checkstyle')
    expect((await namesOf('json'))[0]).toBe('sarif')
    expect((await namesOf('text'))[0]).toBe('pylint-text')
    expect((await namesOf('json')).sort()).toEqual([...formatNames('lint')].sort())
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
