import { expect, it } from '@jest/globals'
import { sparkline } from '../../../../shared/health/sparkline.ts'

const answers = (...times: number[]) => times.map((ms) => ({ at: 0, ms: Math.abs(ms), ok: ms >= 0 }))

it('a sparkline shows slow answers high and bad ones as crosses', () => {
  expect(sparkline(answers(0, 12.5, 25, 50, -5000, 75, 100))).toBe('▁▂▃▅×▇█')
})

it('a sparkline shows the last ones only', () => {
  expect(sparkline(answers(-1, -1, 4, 4), 2)).toBe('██')
})

it('a sparkline of nothing is empty', () => {
  expect(sparkline([])).toBe('')
})
