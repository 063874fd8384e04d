import { expect, it } from '@jest/globals'
import type { Job, Result } from '../../../../../shared/deploy/fleet/plan.ts'
import { describeProgress } from '../../../../../shared/deploy/fleet/progress.ts'

const jobs = (count: number, prefix: string) =>
  Array.from({ length: count }, (_, index) => ({ name: `${prefix}${index}` }) as Job)
const ended = (job: Job, status: Result['status'] = 'finished') => ({ job, status }) as Result

it('names each service of a small fleet', () => {
  const [first, second] = [jobs(2, 'db'), jobs(2, 'web')]
  expect(describeProgress([first, second], [ended(first[0]!), ended(first[1]!, 'failed')], new Set(['web0']))).toBe(
    '2/4  ✓ db0  ✗ db1 │ ▶ web0  · web1',
  )
})

it('[P21] counts those of a large one, so that a line stays short with 500 services', () => {
  const [first, second] = [jobs(100, 'db'), jobs(400, 'web')]
  const results = [...first, ...second.slice(0, 20)].map((job) => ended(job))
  expect(describeProgress([first, second], results, new Set(['web20', 'web21']))).toBe(
    '120/500  100 of 100 │ 20 of 400 ▶ 2',
  )
})
