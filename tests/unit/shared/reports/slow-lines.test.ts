import { describe, expect, it } from '@jest/globals'
import { read } from '../../../contract/reports/read.ts'

/** Where a line is gone through again from each of its places, these take hours. */
describe('lines that look like findings all along', () => {
  it.each([
    ['mypy', 'a.py:1: error: x  [y]', `a:${'1:'.repeat(200_000)}x`],
    ['pylint-text', 'a.py:1: [C0114(x), o] text', `a${':1: [C0114(x)'.repeat(120_000)}`],
    ['flake8', 'a.py:1:1: E401 x', 'a:1:1: E4'.repeat(200_000)],
    ['tsc', 'a.ts(1,7): error TS2322: x', '(1,1): error TS1'.repeat(200_000)],
  ])('cost %s no time to speak of', async (format, finding, line) => {
    const start = performance.now()
    const { report } = await read('lint', `${finding}\n${line}\n`, { format })
    expect(performance.now() - start).toBeLessThan(15_000)
    expect(report.findings).toHaveLength(1)
  })

  it("cost lizard's XML none either", async () => {
    const items = `<item name="f(...) at a.js:7"/><item name="${' at :'.repeat(200_000)}"/>`
    const start = performance.now()
    const { report } = await read('complexity', `<cppncss><measure type="Function">${items}</measure></cppncss>`)
    expect(performance.now() - start).toBeLessThan(15_000)
    expect(report.functions[0]).toMatchObject({ name: 'f', path: 'a.js', line: 7 })
  })
})
