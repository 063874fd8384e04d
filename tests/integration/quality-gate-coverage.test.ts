import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { folderWith, gate } from './quality-gate.harness.ts'

const fixture = (name: string) => readFileSync(new URL(`../fixtures/reports/coverage/${name}`, import.meta.url), 'utf8')

describe('quality-gate: coverage in the words of a tool', () => {
  it.each(['coveragepy.json', 'coveragepy.lcov', 'coveragepy.cobertura.xml'])(
    'explains the percentage that coverage.py prints, which is none of the figures: %s',
    async (name) => {
      const inputs = { reports: `coverage ${name}`, block: 'coverage > 0' }
      const { summary } = await gate(folderWith({ [name]: fixture(name) }), { inputs })
      expect(summary).toContain('coverage.py prints **72%** for this: lines and branches together (26 of 36).')
    },
  )

  it('names the file that lies beside one that is missing, and how a baseline is written', async () => {
    const folder = folderWith({ 'coverage/lcov.info': fixture('jest.lcov') })
    const inputs = { reports: 'coverage coverage/lcof.info', block: 'coverage >= baseline' }
    const { reason } = await gate(folder, { inputs })
    expect(reason).toContain('coverage coverage/lcof.info matches no file; coverage/lcov.info lies beside it')
    expect(reason).toContain('did you mean baseline(coverage)?')
    const elsewhere = await gate(folder, { inputs: { ...inputs, reports: 'coverage cov/lcov.info' } })
    expect(elsewhere.reason).toContain('matches no file; there is no folder cov')
  })

  it.each([
    ['coverage[frontnd] >= 80%', 'did you mean coverage[frontend]?'],
    ['coverage["src/calculater.js"].branches >= 80%', 'did you mean coverage["src/calculator.js"].branches?'],
    ['coverage[payment] >= 80%', 'reports and paths that there are: frontend, src'],
  ])('names what %s may have meant, or what there is', async (block, said) => {
    const folder = folderWith({ 'lcov.info': 'SF:src/calculator.js\nDA:1,1\nend_of_record\n' })
    const { reason } = await gate(folder, { inputs: { reports: 'coverage frontend=lcov.info', block } })
    expect(reason).toContain(said)
  })

  it('says nothing of coverage.py where another tool wrote the report', async () => {
    const inputs = { reports: 'coverage jest.lcov', block: 'coverage > 0' }
    const { summary } = await gate(folderWith({ 'jest.lcov': fixture('jest.lcov') }), { inputs })
    expect(summary).not.toContain('coverage.py')
  })
})
