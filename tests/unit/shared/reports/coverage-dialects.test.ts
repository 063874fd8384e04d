import { describe, expect, it } from '@jest/globals'
import type { CoverageReport } from '../../../../shared/reports/coverage.ts'
import { createPlaces } from '../../../../shared/reports/paths.ts'
import { coverageFigures, read } from '../../../contract/reports/read.ts'

const report = async (text: string) => (await read('coverage', text)).report
const figures = async (text: string) => coverageFigures(await report(text))
const byFile = ({ files }: CoverageReport) =>
  Object.fromEntries([...files].map(([path, file]) => [path, `${file.lines?.covered}/${file.lines?.total}`]))
const json = (value: unknown) => JSON.stringify(value)

describe('jacoco', () => {
  const jacoco = (inner: string) => `<?xml version="1.0"?><report name="r"><sessioninfo id="x"/>${inner}</report>`
  const source = (name: string, lines: string) => `<sourcefile name="${name}">${lines}</sourcefile>`
  const line = (nr: number, ci: number, mb = 0, cb = 0) => `<line nr="${nr}" mi="1" ci="${ci}" mb="${mb}" cb="${cb}"/>`
  const method = (name: string, covered: number) =>
    `<method name="${name}" desc="()V" line="1"><counter type="METHOD" missed="${1 - covered}" covered="${covered}"/></method>`

  it('reads groups in groups: a build of several modules', async () => {
    const inner = (name: string, ci: number) =>
      `<group name="${name}"><group name="inner"><package name="com/acme/${name}">${source('A.java', line(1, ci))}</package></group></group>`
    expect(byFile(await report(jacoco(inner('api', 3) + inner('web', 0))))).toEqual({
      'com/acme/api/A.java': '1/1',
      'com/acme/web/A.java': '0/1',
    })
  })

  it('counts a line once that two modules tell', async () => {
    const one = (ci: number) =>
      `<group name="g"><package name="p">${source('A.java', line(1, ci) + line(2, 0))}</package></group>`
    expect(await figures(jacoco(one(0) + one(2)))).toMatchObject({ lines: '1/2' })
  })

  it('takes the counters where there are no lines: classes without debug information', async () => {
    const counters = '<counter type="LINE" missed="3" covered="7"/><counter type="BRANCH" missed="1" covered="1"/>'
    const inner = `<package name="p"><class name="p/A">${method('a', 1)}${method('b', 0)}<counter type="METHOD" missed="1" covered="1"/>${counters}</class></package>`
    expect(await figures(jacoco(inner))).toEqual({ lines: '7/10', branches: '1/2', functions: '1/2' })
  })

  it('does not count the sums of packages, groups and the report again', async () => {
    const sum = '<counter type="LINE" missed="0" covered="1"/><counter type="METHOD" missed="0" covered="1"/>'
    const inner = `<package name="p"><class name="p/A" sourcefilename="A.java">${method('a', 1)}${sum}</class>${source('A.java', line(1, 1) + sum)}${sum}</package>${sum}`
    expect(await figures(jacoco(inner))).toEqual({ lines: '1/1', branches: '0/0', functions: '1/1' })
  })

  it('finds a file by its package and name below a source root', async () => {
    const files = new Set(['services/auth/src/main/java/com/acme/A.java', 'services/pay/src/main/java/com/acme/B.java'])
    const place = createPlaces({ root: '/w', files })('services/auth/target/site/jacoco/jacoco.xml')
    const text = jacoco(`<package name="com/acme">${source('A.java', line(1, 1))}</package>`)
    expect(byFile((await read('coverage', text, { place })).report)).toEqual({
      'services/auth/src/main/java/com/acme/A.java': '1/1',
    })
  })

  it.each([
    ['a count that is none', line(1, -1), 'ci is "-1", not a count'],
    ['a million branches', line(1, 1, 1_000_000), 'has 1000000 branches'],
  ])('refuses %s', async (_, lines, message) => {
    await expect(report(jacoco(`<package name="p">${source('A.java', lines)}</package>`))).rejects.toThrow(message)
  })
})

describe('clover', () => {
  const clover = (inner: string) =>
    `<coverage generated="1" clover="4"><project timestamp="1">${inner}</project></coverage>`
  const lines =
    '<line num="1" type="method" count="0"/><line num="2" type="stmt" count="3"/><line num="3" type="cond" count="0" truecount="0" falsecount="0"/>'

  it.each([
    ['in a package', `<package name="p"><file name="A.php" path="src/A.php">${lines}</file></package>`, 'src/A.php'],
    ['in the project', `<file name="/app/src/A.php">${lines}</file>`, '/app/src/A.php'],
    ['in a class', `<file name="A.php"><class name="A">${lines}</class></file>`, 'A.php'],
  ])('reads a file %s: stmt and cond lines, no methods', async (_, inner, path) => {
    expect(byFile(await report(clover(inner)))).toEqual({ [path]: '1/2' })
  })

  it('takes the statements of a file without lines: a summary', async () => {
    const metrics = '<metrics statements="10" coveredstatements="7" methods="2" coveredmethods="1"/>'
    expect(
      await figures(clover(`<file name="A.php">${metrics}</file><file name="B.php">${lines}</file>`)),
    ).toMatchObject({
      lines: '8/12',
      functions: '1/2',
    })
  })

  it('leaves out the tests themselves, and does not take their figures for the next file’s', async () => {
    const metrics = '<metrics statements="9" coveredstatements="9" methods="9" coveredmethods="9"/>'
    const text = clover(`<file name="A.php">${lines}</file>`).replace(
      '</project>',
      `</project><testproject><file name="ATest.php">${metrics}${lines}</file></testproject>`,
    )
    expect(byFile(await report(text))).toEqual({ 'A.php': '1/2' })
    expect((await figures(text)).functions).toBeUndefined()
  })
})

describe('cobertura', () => {
  const cobertura = (sources: readonly string[], ...names: readonly string[]) => `<?xml version="1.0"?>
<coverage line-rate="1"><sources>${sources.map((one) => `<source>${one}</source>`).join('')}</sources><packages><package><classes>${names
    .map((name) => `<class filename="${name}"><lines><line number="1" hits="1"/></lines></class>`)
    .join('')}</classes></package></packages></coverage>`
  const files = new Set(['api/src/a.py', 'web/src/b.py', 'lib/Price.cs', 'pkg/price/price.go'])
  const paths = async (text: string) => {
    const place = createPlaces({ root: '/home/runner/work/shop/shop', files })('coverage.xml')
    return [...(await read('coverage', text, { place })).report.files.keys()]
  }

  it.each([
    ['an absolute source', ['/home/runner/work/shop/shop/api/src'], 'a.py', 'api/src/a.py'],
    ['a relative source', ['./web'], 'src/b.py', 'web/src/b.py'],
    [
      'the second of several sources',
      ['/home/runner/work/shop/shop/api', '/home/runner/work/shop/shop/web'],
      'src/b.py',
      'web/src/b.py',
    ],
    ['a source of another machine', ['/builds/acme/shop/api/src'], 'src/a.py', 'api/src/a.py'],
    ['coverlet with a source root', ['/_/'], 'lib/Price.cs', 'lib/Price.cs'],
    ['a deterministic build', [], '/_/lib/Price.cs', 'lib/Price.cs'],
    ['gocover', ['/go/src'], 'example.com/shop/pkg/price/price.go', 'pkg/price/price.go'],
    ['a path of Windows', ['D:\\a\\shop\\shop\\'], 'lib\\Price.cs', 'lib/Price.cs'],
    ['no source', [], 'api/src/a.py', 'api/src/a.py'],
  ])('finds a file by %s', async (_, sources, name, path) => {
    expect(await paths(cobertura(sources, name))).toEqual([path])
  })

  it('reads a document type and a byte order mark, and what coverlet writes with them', async () => {
    const text = cobertura([], 'a.cs').replace('?>', '?>\n<!DOCTYPE coverage SYSTEM "coverage-04.dtd">')
    expect(await figures(`\ufeff${text}`)).toMatchObject({ lines: '1/1' })
  })

  // https://github.com/coverlet-coverage/coverlet: CoberturaReporter; a class of its own for each state machine
  it('reads coverlet: methods repeat their lines, compilers make classes of their own', async () => {
    const line = (number: number, hits: number, more = 'branch="False"') =>
      `<line number="${number}" hits="${hits}" ${more}`
    const branch = 'branch="True" condition-coverage="50% (1/2)"'
    const conditions = '<conditions><condition number="7" type="jump" coverage="50%"/></conditions>'
    const of = (name: string, lines: string) =>
      `<class name="${name}" filename="lib/Price.cs" line-rate="0.5" branch-rate="0.5" complexity="2"><methods><method name="Total" signature="()"><lines>${lines}</lines></method></methods><lines>${lines}</lines></class>`
    const classes =
      of('Shop.Price', `${line(3, 1)}/>${line(4, 2, branch)}>${conditions}</line>`) +
      of('Shop.Price/&lt;Load&gt;d__1', `${line(9, 0)}/>`)
    const text = `<coverage line-rate="0.6" branch-rate="0.5" version="1.9" lines-covered="2" lines-valid="3"><sources><source>/_/</source></sources><packages><package name="Shop"><classes>${classes}</classes></package></packages></coverage>`
    expect(await figures(text)).toEqual({ lines: '2/3', branches: '1/2', functions: '1/2' })
  })

  it.each([
    [
      'a line named twice is covered when one of the two is',
      '<line number="1" hits="0"/><line number="1" hits="2"/>',
      '1/1',
    ],
    ['a branch without conditions is a line', '<line number="1" hits="1" branch="true"/>', '1/1'],
    ['a count beyond any number is a count', '<line number="1" hits="18446744073709551611"/>', '1/1'],
  ])('%s', async (_, lines, expected) => {
    const text = cobertura([], 'a.cs').replace(/<lines>.*<\/lines>/, `<lines>${lines}</lines>`)
    expect(await figures(text)).toEqual({ lines: expected, branches: '0/0' })
  })

  it('takes rate 1 of no line for nothing, not for all', async () => {
    const text = cobertura([], 'a.cs').replace(/<lines>.*<\/lines>/, '<lines/>')
    expect((await figures(text)).lines).toBe('0/0')
  })
})

describe('go cover', () => {
  it.each(['set', 'count', 'atomic'])('merges blocks of several binaries in mode %s', async (mode) => {
    const profile = `mode: ${mode}\nm/a.go:1.1,2.2 2 7\nm/a.go:3.1,4.2 1 0\nm/a.go:1.1,2.2 2 0\nm/a.go:3.1,4.2 1 0\n`
    expect(await figures(profile)).toEqual({ lines: '2/4', statements: '2/3' })
  })

  it('reads profiles that were put together, each with its mode', async () => {
    expect(await figures('mode: set\nm/a.go:1.1,2.2 2 1\nmode: set\nm/b.go:1.1,2.2 2 0\n')).toMatchObject({
      lines: '2/4',
    })
  })

  it('counts a hit beyond any number', async () => {
    expect(await figures('mode: atomic\nm/a.go:1.1,1.2 1 18446744073709551615\n')).toEqual({
      lines: '1/1',
      statements: '1/1',
    })
  })
})

describe('istanbul', () => {
  const tally = (covered: number, total = 10) => ({ total, covered, skipped: 0, pct: total === 0 ? 'Unknown' : 1 })
  const summary = (covered: number, total = 10) =>
    Object.fromEntries(
      ['lines', 'statements', 'functions', 'branches'].map((measure) => [measure, tally(covered, total)]),
    )

  it('counts no total beside files, and a file without a line as nothing', async () => {
    const text = json({ total: summary(7), '/w/a.js': summary(7), '/w/empty.js': summary(0, 0) })
    expect(await figures(text)).toMatchObject({ lines: '7/10', branches: '7/10' })
  })

  it('refuses counts without their places, and no file at all', async () => {
    const file = { path: 'a.js', statementMap: {}, s: { 0: 1 }, f: {}, b: {} }
    await expect(report(json({ 'a.js': file }))).rejects.toThrow('statement 0 of a.js has no place')
    await expect(read('coverage', '{}', { format: 'istanbul' })).rejects.toThrow('it holds no file')
  })
})

describe('simplecov', () => {
  it.each([
    ['old: lists of counts, null where there is no code', [1, null, 0, 'ignored'], { lines: '1/2' }],
    [
      'new: lines and branches',
      { lines: [1, null, 0], branches: { c: { then: 1, else: 0 } } },
      { lines: '1/2', branches: '1/2' },
    ],
    ['new without branches', { lines: [1, null, 0], branches: null }, { lines: '1/2' }],
  ])('reads %s', async (_, file, expected) => {
    expect(await figures(json({ RSpec: { coverage: { '/app/a.rb': file }, timestamp: 1 } }))).toEqual(expected)
  })

  it('reads coverage.json, its branches included', async () => {
    const arm = (type: string, coverage: unknown) => ({ type, start_line: 1, end_line: 1, coverage })
    const branches = [arm('then', 1), arm('else', 0), arm('then', 'ignored')]
    const text = json({ meta: {}, coverage: { '/app/a.rb': { lines: [1, null, 0, 'ignored'], branches } }, groups: {} })
    expect(await figures(text)).toEqual({ lines: '1/2', branches: '1/2' })
  })

  it('takes a line that one of the commands ran for covered', async () => {
    const run = (...lines: (number | null)[]) => ({ coverage: { 'a.rb': { lines } } })
    expect(await figures(json({ unit: run(1, 0, 0), system: run(0, 2, 0) }))).toEqual({ lines: '2/3' })
  })
})
