import { expect, it } from '@jest/globals'
import { sayPreflight } from '../../../../actions/rollback/src/preflight.ts'

async function said(preflight: () => Promise<{ input: string; allowed: string }[]>): Promise<string[]> {
  const warnings: string[] = []
  await sayPreflight({ preflight }, { warning: (message) => void warnings.push(message) })
  return warnings
}

it('a rollback says what the edge is not set up for, and goes on', async () => {
  const warnings = await said(async () => [{ input: 'route', allowed: 'a load balancer that is enabled' }])
  expect(warnings).toEqual([expect.stringContaining('a load balancer that is enabled')])
})

it('a rollback goes on where the edge does not answer', async () => {
  expect(await said(() => Promise.reject(new Error('no answer')))).toEqual([expect.stringContaining('no answer')])
})
