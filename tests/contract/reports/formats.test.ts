import { readdirSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Kind } from '../../../shared/reports/format.ts'
import { kinds } from '../../../shared/reports/kinds.ts'
import { formatNamed } from '../../../shared/reports/registry.ts'
import { ReportError } from '../../../shared/reports/report-error.ts'
import { formatNames } from '../../../shared/reports/signatures.ts'
import { expected, refused } from './expected.ts'
import { figuresOf, fixture, read } from './read.ts'

const files = Object.entries(expected).flatMap(([kind, all]) =>
  Object.entries(all).map(([file, one]) => ({ kind: kind as Kind, file, ...one })),
)

const all = (
  await Promise.all(
    kinds.map((kind) =>
      Promise.all(
        formatNames(kind).map(async (name) => ({
          kind,
          name,
          format: (await formatNamed(kind, name)?.())!,
        })),
      ),
    ),
  )
).flat()

/** Text formats: a text cut short is a shorter text, and no tool tells its length. */
const cannotTell = [
  'flake8',
  'pylint-text',
  'mypy',
  'tsc',
  'go-cover',
  'lizard-csv',
  'go-test',
  'yarn-audit',
  'locust',
  'govulncheck',
  'log',
]

describe('report formats: fixtures', () => {
  it('has a fixture for every format, and an expectation for every fixture', () => {
    const known = all.map(({ kind, name }) => `${kind} ${name}`)
    expect(new Set(files.map(({ kind, format }) => `${kind} ${format}`))).toEqual(new Set(known))
    const there = kinds.flatMap((kind) =>
      readdirSync(new URL(`../../fixtures/reports/${kind}/`, import.meta.url)).map((file) => `${kind} ${file}`),
    )
    expect(
      new Set([
        ...files.map(({ kind, file }) => `${kind} ${file}`),
        ...refused.map(([kind, file]) => `${kind} ${file}`),
      ]),
    ).toEqual(new Set(there))
  })

  const said = readdirSync(new URL('../../fixtures/reports/said/', import.meta.url))
    .map((file) => fixture('said', file).toString())
    .join('\n')

  it.each(files)('$kind $file: the words quoted for its figures are the tool’s', ({ kind, file, by }) => {
    const report = fixture(kind, file).toString()
    const quoted = [...by.matchAll(/`([^`]+)`/g)].map(([, words = '']) => words)
    expect(quoted.filter((words) => !said.includes(words) && !report.includes(words))).toEqual([])
  })

  it.each(files)('$kind $file is read as $format, with the right figures', async ({ kind, file, format, figures }) => {
    const result = await read(kind, fixture(kind, file))
    expect(result.format).toBe(format)
    expect(figuresOf(kind, result.report, figures)).toEqual(figures)
  })

  it.each(refused)('%s %s is refused: %s', async (kind, file, message) => {
    await expect(read(kind as Kind, fixture(kind, file))).rejects.toThrow(message)
  })
})

describe.each(files)('the port of report formats over $kind $file', ({ kind, file, format, figures }) => {
  const bytes = fixture(kind, file)

  it.each([1, 7, 1_000])('gives the same figures in pieces of %d bytes', async (pieces) => {
    const { report } = await read(kind, bytes, { pieces })
    expect(figuresOf(kind, report, figures)).toEqual(figures)
  })

  it('gives the same figures with Windows line ends', async () => {
    const { report } = await read(kind, bytes.toString().replace(/\r?\n/g, '\r\n'), { format })
    expect(figuresOf(kind, report, figures)).toEqual(figures)
  })

  it('gives the same figures with a byte order mark, and in UTF-16', async () => {
    const marked = await read(kind, `\ufeff${bytes.toString()}`, { format })
    expect(figuresOf(kind, marked.report, figures)).toEqual(figures)
    if (format === 'lcov') return
    const wide = Buffer.from(`\ufeff${bytes.toString().replace(/encoding="utf-8"/i, 'encoding="utf-16"')}`, 'utf16le')
    const { report } = await read(kind, wide, { format })
    expect(figuresOf(kind, report, figures)).toEqual(figures)
  })

  it('is a named error or the whole truth when it is cut anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.toString().trimEnd().length - 1 }), async (end) => {
        const result = await read(kind, bytes.toString().slice(0, end), { format }).catch((error: unknown) => error)
        if (result instanceof Error) expect(result).toBeInstanceOf(ReportError)
        // a tracefile that ends behind a record is a whole one; a plan at the end of TAP says how many there were
        else expect([...cannotTell, 'lcov', 'tap']).toContain(format)
      }),
      { numRuns: 40 },
    )
  })

  it('is a named error or a figure when bytes of it are something else', async () => {
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.uint8Array({ minLength: 1, maxLength: 6 }))
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const broken = Buffer.from(bytes)
        for (const [at, replacement] of changes) broken.set(replacement.subarray(0, broken.length - at), at)
        const result = await read(kind, broken, { format }).catch((error: unknown) => error)
        if (result instanceof Error) expect(result).toBeInstanceOf(ReportError)
      }),
      { numRuns: 40 },
    )
  })
})

describe.each(all)(
  'the port of report formats: $kind $name',
  ({ kind, name, format: { emptyMeansNone = false, ...format } }) => {
    it('goes by the name it is registered by', () => {
      expect(format).toMatchObject({ kind, name })
    })

    const hostile: readonly (readonly [string, string | Buffer])[] = [
      ['binary', Buffer.from(Array.from({ length: 4_096 }, (_, index) => (index * 7_919) % 256))],
      ['a web page', '<!DOCTYPE html><html><head><title>502</title></head><body>Bad Gateway</body></html>'],
      ['null', 'null'],
      ['a number', '1e999'],
      ['an object of something else', '{"a":{"b":[1,2,3]}}'],
      ['a list of something else', '[{"a":1},{"b":2}]'],
      ['deep JSON', '['.repeat(200_000) + ']'.repeat(200_000)],
      ['deep XML', '<a>'.repeat(200_000)],
      [
        'an entity bomb',
        `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><testsuites name="&b;"><testsuite/></testsuites>`,
      ],
      [
        'an outer entity',
        '<!DOCTYPE coverage [<!ENTITY x SYSTEM "file:///etc/passwd">]><coverage line-rate="1"><packages>&x;</packages></coverage>',
      ],
    ]

    it.each(hostile)('refuses %s by a named error', async (_, content) => {
      // an empty record of npm is a list of nothing; {"a":…} is not a version
      await expect(read(kind, content, { format: name })).rejects.toBeInstanceOf(ReportError)
    })

    it(
      emptyMeansNone
        ? 'takes an empty file for no finding, because the user named the format'
        : 'refuses an empty file',
      async () => {
        const result = read(kind, '', { format: name })
        if (emptyMeansNone) await expect(result).resolves.toMatchObject({ format: name })
        else await expect(result).rejects.toThrow('report: the file is empty')
      },
    )
  },
)
