import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'

/** Writes a report of at least `megabytes`, as the tool named would, the same bytes every time. */
export type WriteReport = (path: string, megabytes: number) => Promise<void>

/** Numerical Recipes' linear congruential generator: the same file every time. */
function createRandom(): (below: number) => number {
  let state = 42
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

async function writeParts(
  path: string,
  megabytes: number,
  [head, part, foot]: readonly [string, (index: number, random: (below: number) => number) => string, string],
): Promise<void> {
  const file = createWriteStream(path)
  const random = createRandom()
  let written = head.length
  file.write(head)
  for (let index = 0; written < megabytes * 1_000_000; index++) {
    const text = part(index, random)
    written += text.length
    if (!file.write(text)) await once(file, 'drain')
  }
  file.end(foot)
  await finished(file)
}

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))
const pathOf = (index: number, ending: string) => `packages/area-${index % 40}/src/module-${index}.${ending}`

/** Of vitest and jest: functions, branches and lines; of every ten lines three are FN, FNDA or BRDA. */
export const lcovMixed: WriteReport = (path, megabytes) =>
  writeParts(path, megabytes, [
    '',
    (index, random) => {
      const lines = times(180, (line) => `DA:${line * 2 + 1},${random(3) === 0 ? 0 : random(5_000)}`)
      const functions = times(14, (each) => `${each * 20 + 1},computeTotalOfCart${each}`)
      const branches = times(
        50,
        (each) => `BRDA:${each * 7 + 1},${each},${each % 2},${random(4) === 0 ? '-' : random(900)}`,
      )
      return `${[
        'TN:',
        `SF:${pathOf(index, 'ts')}`,
        ...functions.map((each) => `FN:${each}`),
        'FNF:14',
        'FNH:14',
        ...functions.map((each) => `FNDA:${random(50)},${each.slice(each.indexOf(',') + 1)}`),
        ...lines,
        'LF:180',
        'LH:120',
        ...branches,
        'BRF:50',
        'BRH:30',
        'end_of_record',
      ].join('\n')}\n`
    },
    '',
  ])

/** Of geninfo without functions and branches, as pytest-cov and most C projects give it: lines alone. */
export const lcovLines: WriteReport = (path, megabytes) =>
  writeParts(path, megabytes, [
    '',
    (index, random) =>
      `TN:\nSF:${pathOf(index, 'c')}\n${times(250, (line) => `DA:${line * 2 + 1},${random(3) === 0 ? 0 : random(5_000)}\n`).join('')}LF:250\nLH:170\nend_of_record\n`,
    '',
  ])

/** Of coverage.py and gcovr, with branch coverage of one line in six. */
export const cobertura: WriteReport = (path, megabytes) =>
  writeParts(path, megabytes, [
    '<?xml version="1.0" ?>\n<!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">\n' +
      '<coverage version="7.6.1" timestamp="1767225600000" lines-valid="1" lines-covered="1" line-rate="0.8" branches-covered="1" branches-valid="2" branch-rate="0.5" complexity="0">\n' +
      '\t<sources>\n\t\t<source>/home/runner/work/shop/shop</source>\n\t</sources>\n\t<packages>\n',
    (index, random) =>
      `\t\t<package name="area.module${index}" line-rate="0.8" branch-rate="0.5" complexity="0">\n\t\t\t<classes>\n` +
      `\t\t\t\t<class name="module-${index}.py" filename="${pathOf(index, 'py')}" complexity="0" line-rate="0.8" branch-rate="0.5">\n\t\t\t\t\t<methods/>\n\t\t\t\t\t<lines>\n${times(
        200,
        (line) => {
          const branch = random(6) === 0 ? ' branch="true" condition-coverage="50% (1/2)" missing-branches="exit"' : ''
          return `\t\t\t\t\t\t<line number="${line * 2 + 1}" hits="${random(3) === 0 ? 0 : 1}"${branch}/>\n`
        },
      ).join('')}\t\t\t\t\t</lines>\n\t\t\t\t</class>\n\t\t\t</classes>\n\t\t</package>\n`,
    '\t</packages>\n</coverage>\n',
  ])

/** Of pytest and surefire: one test in 50 fails with a trace, one in 40 is skipped. */
export const junit: WriteReport = (path, megabytes) =>
  writeParts(path, megabytes, [
    '<?xml version="1.0" encoding="utf-8"?>\n<testsuites name="shop tests">\n',
    (index, random) => {
      const tests = times(100, (each) => {
        const start = `<testcase classname="tests.area${index % 40}.test_module${index}.TestCart" name="test_total_of_cart_with_${each}_lines[EUR-${random(99)}]" time="${(random(900) / 1_000).toFixed(3)}"`
        const kind = random(200)
        if (kind < 4)
          return `${start}><failure message="AssertionError: assert ${each} == ${random(9)}">${`def test_total(): assert cart.total() == ${each}\nE   AssertionError &lt;Cart&gt;\n`.repeat(6)}</failure></testcase>`
        return kind < 9 ? `${start}><skipped type="pytest.skip" message="not on linux"/></testcase>` : `${start} />`
      })
      return `<testsuite name="module${index}" errors="0" failures="0" skipped="0" tests="100" time="12.345" timestamp="2026-01-01T00:00:00" hostname="runner">${tests.join('\n')}\n</testsuite>\n`
    },
    '</testsuites>\n',
  ])

/** Of CodeQL and Semgrep: rules with their help, results with snippets and fingerprints. */
export const sarif: WriteReport = (path, megabytes) => {
  const rules = times(300, (each) => ({
    id: `js/rule-${each}`,
    shortDescription: { text: `Rule ${each}` },
    help: { text: 'Validate what comes from outside before it is used. '.repeat(20) },
    defaultConfiguration: { level: each % 3 === 0 ? 'error' : 'warning' },
    properties: { 'security-severity': String((each % 100) / 10), tags: ['security', 'external/cwe/cwe-079'] },
  }))
  const result = (index: number, random: (below: number) => number) => ({
    ruleId: `js/rule-${index % 300}`,
    ruleIndex: index % 300,
    message: { text: `What the user sends in request ${index} reaches the page.` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: pathOf(random(5_000), 'ts'), uriBaseId: '%SRCROOT%', index: index % 5_000 },
          region: {
            startLine: random(900) + 1,
            startColumn: 5,
            endColumn: 40,
            snippet: { text: 'res.send(req.query.name)' },
          },
        },
      },
    ],
    partialFingerprints: { primaryLocationLineHash: `${index}f1a2b3c4:1`, primaryLocationStartColumnFingerprint: '4' },
  })
  return writeParts(path, megabytes, [
    `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":{"name":"CodeQL","rules":${JSON.stringify(rules)}}},"results":[`,
    (index, random) => `${index === 0 ? '' : ',\n'}${JSON.stringify(result(index, random))}`,
    ']}]}\n',
  ])
}
