import { describe, expect, it } from '@jest/globals'
import { figuresOf, read } from '../../../contract/reports/read.ts'

const junit = async (xml: string | Buffer) => (await read('tests', xml, { format: 'junit' })).report
const figures = async (xml: string | Buffer) => figuresOf('tests', await junit(xml), undefined)
const suite = (inner: string, attributes = '') => `<testsuite name="s" ${attributes}>${inner}</testsuite>`

describe('junit', () => {
  it.each([
    [
      'several failures of one test',
      suite('<testcase name="a"><failure/><failure/></testcase><testcase name="b"/>'),
      '1 passed, 1 failed (0 errors), 0 skipped',
    ],
    [
      'a test in another',
      suite('<testcase name="a"><failure/><testcase name="b"/></testcase>', 'failures="1"'),
      '1 passed, 1 failed (0 errors), 0 skipped',
    ],
    [
      'failure and error of one test',
      suite('<testcase name="a"><error/><failure/></testcase>'),
      '0 passed, 1 failed (0 errors), 0 skipped',
    ],
    [
      'skipped tests that the suite counts and shows no case of, as libtest does it',
      suite('<testcase name="a"/><testcase name="b"><failure/></testcase>', 'tests="4" failures="1" skipped="2"'),
      '1 passed, 1 failed (0 errors), 2 skipped',
    ],
    [
      'no skipped test twice: one that is shown, in a suite within another',
      `<testsuites tests="2" skipped="1">${suite('<testcase name="a"/><testcase name="b"><skipped/></testcase>', 'tests="2" skipped="1"')}</testsuites>`,
      '1 passed, 0 failed (0 errors), 1 skipped',
    ],
    [
      'no more skipped tests than there are',
      suite('<testcase name="a"/>', 'tests="1" skipped="5"'),
      '1 passed, 0 failed (0 errors), 0 skipped',
    ],
    [
      'an error',
      suite('<testcase name="a"><error message="boom"/></testcase>'),
      '0 passed, 1 failed (1 errors), 0 skipped',
    ],
    [
      'skipped, disabled and pending',
      suite(
        '<testcase name="a"><skipped/></testcase><testcase name="b"><disabled/></testcase><testcase name="c"><pending/></testcase>',
      ),
      '0 passed, 0 failed (0 errors), 3 skipped',
    ],
    [
      'googletest: not run',
      suite(
        '<testcase name="a" status="notrun"/><testcase name="b" status="run"/><testcase name="c" result="suppressed"/>',
      ),
      '1 passed, 0 failed (0 errors), 2 skipped',
    ],
    [
      'a failed test that was skipped too',
      suite('<testcase name="a"><skipped/><failure/></testcase>'),
      '0 passed, 1 failed (0 errors), 0 skipped',
    ],
    [
      'surefire: passed when run again',
      suite('<testcase name="a"><flakyFailure/></testcase>'),
      '1 passed, 0 failed (0 errors), 0 skipped',
    ],
    [
      'surefire: failed again',
      suite('<testcase name="a"><failure/><rerunFailure/></testcase>'),
      '0 passed, 1 failed (0 errors), 0 skipped',
    ],
    [
      'nested suites',
      `<testsuites>${suite(suite('<testcase name="a"/>') + suite('<testcase name="b"><failure/></testcase>'))}</testsuites>`,
      '1 passed, 1 failed (0 errors), 0 skipped',
    ],
    [
      'tests of the same name',
      suite('<testcase name="a"/><testcase name="a"/>'),
      '2 passed, 0 failed (0 errors), 0 skipped',
    ],
    ['an empty suite', '<testsuites/>', '0 passed, 0 failed (0 errors), 0 skipped'],
    [
      'a suite that states more failures than it shows',
      suite('<testcase name="a"/>', 'tests="1" failures="0" errors="2"'),
      '1 passed, 2 failed (2 errors), 0 skipped',
    ],
    [
      'parents that add up their children',
      `<testsuites failures="1">${suite(suite('<testcase name="a"><failure/></testcase>', 'failures="1"'), 'failures="1"')}</testsuites>`,
      '0 passed, 1 failed (0 errors), 0 skipped',
    ],
    [
      'a failure that stands in no test, beside a test that passed',
      suite('<error message="the fixture could not be made"/><testcase name="a"/>', 'tests="1" errors="1"'),
      '1 passed, 1 failed (1 errors), 0 skipped',
    ],
    [
      'a failed test that only its status tells',
      suite(
        '<testcase name="a" status="failed"/><testcase name="b" result="error"/><testcase name="c" status="passed"/>',
      ),
      '1 passed, 2 failed (1 errors), 0 skipped',
    ],
    [
      'a failed test that its status and its suite tell',
      suite('<testcase name="a" status="Failed"/>', 'failures="1"'),
      '0 passed, 1 failed (0 errors), 0 skipped',
    ],
    [
      'Catch2: assertions counted as failures',
      suite('<testcase name="a"><failure/><failure/><failure/></testcase>', 'failures="3"'),
      '0 passed, 1 failed (0 errors), 0 skipped',
    ],
    [
      'a namespace',
      '<j:testsuites xmlns:j="urn:x"><j:testsuite><j:testcase name="a"><j:failure/></j:testcase></j:testsuite></j:testsuites>',
      '0 passed, 1 failed (0 errors), 0 skipped',
    ],
    [
      'characters that XML forbids',
      suite('<testcase name="a"><failure message="\u001b[31mred&#x1B;[0m">\u0000\u0008</failure></testcase>'),
      '0 passed, 1 failed (0 errors), 0 skipped',
    ],
  ])('%s', async (_, xml, expected) => {
    expect(await figures(xml)).toBe(expected)
  })

  it.each([
    ['tests', suite('<testcase name="a" time="1,234.5"/><testcase name="b" time="0.5"/>', 'time="9"'), 1_235],
    [
      'times that are no numbers',
      suite('<testcase name="a" time="NaN"/><testcase name="b" time="-3"/><testcase name="c" time="2"/>'),
      2,
    ],
    [
      'suites where tests have none',
      `<testsuites>${suite('<testcase name="a"/>', 'time="2"')}${suite('<testcase name="b"/>', 'time="3"')}</testsuites>`,
      5,
    ],
    ['numbers with a decimal comma', suite('<testcase name="a" time="0,25"/><testcase name="b" time="12,5"/>'), 12.75],
    ['numbers of many groups', suite('<testcase name="a" time="1,234,567.25"/>'), 1_234_567.25],
    ['the outermost suite', `<testsuites time="4">${suite('<testcase name="a"/>', 'time="2"')}</testsuites>`, 4],
  ])('takes the seconds of %s', async (_, xml, seconds) => {
    expect((await junit(xml)).seconds).toBe(seconds)
  })

  it('keeps what is needed to find a failure: message before text, file and line', async () => {
    const xml = suite(
      '<testcase name="a" classname="c" file="src/a.test.ts" line="12"><failure message="expected 1">at line 12</failure><system-out>noise</system-out></testcase>',
    )
    expect((await junit(xml)).failures).toEqual([
      { name: 'a', suite: 'c', path: 'src/a.test.ts', line: 12, message: 'expected 1\nat line 12', isError: false },
    ])
  })

  it('keeps the first failures and short messages, and counts all', async () => {
    const report = await junit(
      suite(`<testcase name="a"><failure>${'x'.repeat(10_000)}</failure></testcase>`.repeat(500)),
    )
    expect(report.failed).toBe(500)
    expect(report.failures).toHaveLength(100)
    expect(report.failures.every(({ message }) => message.length <= 501)).toBe(true)
  })

  it('reads a report with a huge CDATA in bounded memory', async () => {
    const noise = '<system-out><![CDATA[' + 'noise '.repeat(3_000_000) + ']]></system-out>'
    expect(await figures(suite(`<testcase name="a">${noise}</testcase><testcase name="b"><failure/></testcase>`))).toBe(
      '1 passed, 1 failed (0 errors), 0 skipped',
    )
  })

  it('reads Latin-1 where the declaration says so', async () => {
    const xml = Buffer.from(
      `<?xml version="1.0" encoding="ISO-8859-1"?>${suite('<testcase name="été"><failure/></testcase>')}`,
      'latin1',
    )
    expect((await junit(xml)).failures[0]?.name).toBe('été')
  })

  it('says of a failure that stands in no test what its suite says', async () => {
    const { failures } = await junit(suite('<error message="no fixture"/>'))
    expect(failures).toMatchObject([{ name: 's', suite: 's', message: 'no fixture', isError: true }])
  })

  it('reads UTF-8 that calls itself UTF-16, as .NET writes it', async () => {
    const xml = `<?xml version="1.0" encoding="utf-16"?>${suite('<testcase name="été"><failure/></testcase>')}`
    expect((await junit(xml)).failures[0]?.name).toBe('été')
    expect((await junit(Buffer.from(`\ufeff${xml}`, 'utf16le'))).failures[0]?.name).toBe('été')
  })

  it('reads a report with a blank line before its declaration', async () => {
    expect(await figures(`\n<?xml version="1.0"?>\n${suite('<testcase name="a"/>')}`)).toBe(
      '1 passed, 0 failed (0 errors), 0 skipped',
    )
  })

  it.each([
    [
      'an encoding that nobody knows',
      '<?xml version="1.0" encoding="klingon"?><testsuite/>',
      'the encoding "klingon" is not known',
    ],
    ['a count that is none', suite('', 'failures="many"'), 'failures is "many", not a count'],
    ['a negative count', suite('', 'errors="-1"'), 'errors is "-1", not a count'],
    ['a suite that does not end', '<testsuites><testsuite><testcase name="a"/>', 'no well-formed XML'],
    ['another XML', '<coverage/>', 'it has no <testsuite>'],
    ['an entity of its own', '<!DOCTYPE t [<!ENTITY e "x">]><testsuite name="&e;"/>', 'no well-formed XML'],
  ])('refuses %s', async (_, xml, message) => {
    await expect(junit(xml)).rejects.toThrow(message)
  })

  it('takes why a test failed from system-out where the failure says nothing, and from nowhere else', async () => {
    const libtest = await junit(
      suite(
        '<testcase name="a"><failure type="assert"/><system-out><![CDATA[panicked at src/lib.rs:6:53]]></system-out></testcase><testcase name="b"><failure message="m"/><system-out>noise</system-out></testcase><testcase name="c"><system-out>noise</system-out></testcase>',
      ),
    )
    expect(libtest.failures.map(({ message }) => message)).toEqual(['panicked at src/lib.rs:6:53', 'm'])
  })
})
