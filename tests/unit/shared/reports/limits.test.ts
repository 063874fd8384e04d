import { describe, expect, it } from '@jest/globals'
import { read } from '../../../contract/reports/read.ts'

const header = `Type,Name,Request Count,Failure Count,Average Response Time,Min Response Time,Max Response Time,Requests/s,${['50', '90', '95', '99'].map((each) => `${each}%`).join(',')}\n`
const row = (name: string) => `${name},10,0,1,1,1,1,1,1,1,1\n`
const locust = (rows: number) =>
  `${header}${Array.from({ length: rows }, (_, index) => row(`GET,/${index}`)).join('')}${row(',Aggregated')}`

describe('reports that list more than any repository has', () => {
  it('reads ten thousand series and refuses more, instead of making hundreds of thousands of metrics', async () => {
    await expect(read('performance', locust(9_999))).resolves.toMatchObject({ format: 'locust' })
    await expect(read('performance', locust(10_000))).rejects.toThrow('report: more than 10000 series')
  })

  it('refuses forged ranges that would fill the memory with lines', async () => {
    const point = '<SequencePoint vc="1" sl="1" el="5000"/>'
    const forged = `<CoverageSession><File uid="1" fullPath="a.cs"/><Method><FileRef uid="1"/>${point.repeat(40_000)}</Method></CoverageSession>`
    await expect(read('coverage', forged, { format: 'opencover' })).rejects.toThrow(
      'it names more lines or branches than are kept of one report',
    )
  })

  it('refuses sources without end, each of which would be tried for every class', async () => {
    const forged = `<coverage line-rate="1"><sources>${'<source>a</source>'.repeat(1_001)}</sources><packages/></coverage>`
    await expect(read('coverage', forged)).rejects.toThrow('more than 1000 sources')
  })
})
