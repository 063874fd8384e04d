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

  it('says nothing of coverage.py where another tool wrote the report', async () => {
    const inputs = { reports: 'coverage jest.lcov', block: 'coverage > 0' }
    const { summary } = await gate(folderWith({ 'jest.lcov': fixture('jest.lcov') }), { inputs })
    expect(summary).not.toContain('coverage.py')
  })
})
