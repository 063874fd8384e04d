import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'

it('docs/faults.md names only tests that there are', () => {
  const rows = [...readFileSync('docs/faults.md', 'utf8').matchAll(/\| `(tests\/[^`]+)`: (.+) \|$/gm)]
  expect(rows.length).toBeGreaterThan(20)
  const missing = rows.filter(([, file = '', title = '']) => !readFileSync(file, 'utf8').includes(title.trim()))
  expect(missing.map(([row]) => row)).toEqual([])
})
