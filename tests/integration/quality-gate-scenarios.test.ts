import { describe, expect, it } from '@jest/globals'
import { folderWith, gate } from './quality-gate.harness.ts'

const reports = {
  'junit.xml': `<testsuites><testsuite name="login">
    <testcase classname="login" name="signs in"/>
    <testcase classname="login" name="refuses to sign in"/>
    <testcase classname="login" name="signs out"><failure message="no"/></testcase>
    <testcase classname="shop" name="pays"><skipped/></testcase>
  </testsuite></testsuites>`,
  'jest.json': JSON.stringify({
    numTotalTestSuites: 1,
    numFailedTests: 0,
    success: true,
    testResults: [
      {
        name: '/w/chat.test.js',
        status: 'passed',
        assertionResults: [{ fullName: 'the chat answers', title: 'answers', status: 'passed' }],
      },
    ],
  }),
  'go.json': `{"Action":"pass","Package":"shop","Test":"TestRefund"}\n{"Action":"pass","Package":"shop"}\n`,
  'out.tap': 'TAP version 13\n1..1\nok 1 - mails the receipt\n',
}

const judge = (block: string) =>
  gate(folderWith(reports), {
    inputs: { reports: 'tests junit.xml\ntests jest.json\ntests go.json\ntests out.tap', block },
  })

describe('quality-gate: a scenario by its name', () => {
  it.each([
    'tests["signs in"].passed == 1',
    'tests["login > signs in"].failed == 0',
    'tests["the chat answers"].passed >= 1',
    'tests[TestRefund].passed == 1',
    'tests["mails the receipt"].failed == 0',
    'tests["pays"].skipped == 1',
  ])('[P13] holds while its tests pass: %s', async (block) => {
    expect((await judge(block)).reason).toBe('pass: 1 of 1 rules hold')
  })

  it('[P13] stops the ship when it fails', async () => {
    expect(await judge('tests["signs out"].failed == 0')).toMatchObject({
      phase: 'Failed',
      reason: 'block: tests["signs out"].failed (1) == 0',
    })
  })

  it.each([
    // it was not run, though another one ends with its name
    ['tests["sign in"].failed == 0', '(missing) == 0'],
    ['tests["in"].failed == 0', '(missing) == 0'],
    ['tests["pays"].failed == 0', '(missing) == 0'],
    ['tests["sings in"].failed == 0', 'did you mean tests["signs in"].failed?'],
  ])('blocks where nothing of that name ran: %s', async (block, said) => {
    expect(await judge(block)).toMatchObject({ phase: 'Error', reason: expect.stringContaining(said) })
  })

  it('blocks where there are so many tests that their names are not kept', async () => {
    const many = Array.from({ length: 100_001 }, (_, index) => `<testcase name="t${index}"/>`).join('')
    const folder = folderWith({ 'junit.xml': `<testsuite>${many}</testsuite>` })
    const inputs = { reports: 'tests junit.xml', block: 'tests.failed == 0\ntests[t1].passed == 1' }
    expect((await gate(folder, { inputs })).reason).toContain('block: tests[t1].passed (missing) == 1')
  })
})
