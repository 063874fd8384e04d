import { describe, expect, it } from '@jest/globals'
import type { Annotation } from '../../../shared/github/ports.ts'
import { createBenches } from './harness.ts'

const benches = createBenches()

function annotation(index: number): Annotation {
  return {
    path: `src/${index}.ts`,
    startLine: index + 1,
    endLine: index + 2,
    level: 'warning',
    message: `message ${index}`,
    title: 't'.repeat(300),
  }
}

describe('checks', () => {
  it('completes one with annotations in batches of 50, in order', async () => {
    const { simulator, github } = await benches.open()
    const sha = await simulator.seed.commit({ message: 'one' })
    const annotations = Array.from({ length: 120 }, (_, index) => annotation(index))
    const url = await github.checks.complete({
      name: 'quality-gate',
      sha,
      conclusion: 'failure',
      title: 'blocked',
      summary: 'why',
      annotations,
    })
    const [check] = simulator.state.checks
    expect(url).toBe(`${simulator.url}/acme/shop/runs/${check?.id}`)
    expect(check).toMatchObject({
      name: 'quality-gate',
      sha,
      status: 'completed',
      conclusion: 'failure',
      title: 'blocked',
      summary: 'why',
    })
    expect(check?.annotations.map(({ message }) => message)).toEqual(annotations.map(({ message }) => message))
    expect(simulator.journal.map(({ method }) => method)).toEqual(['POST', 'PATCH', 'PATCH'])
  })

  it('cuts what is longer than GitHub takes', async () => {
    const { simulator, github } = await benches.open()
    const sha = await simulator.seed.commit({ message: 'one' })
    const long = 'x'.repeat(100_000)
    await github.checks.complete({
      name: 'gate',
      sha,
      conclusion: 'neutral',
      title: long,
      summary: long,
      annotations: [],
    })
    expect(simulator.state.checks[0]?.summary).toHaveLength(65_535)
  })

  it('cuts no character in two, and a message to 64 KB', async () => {
    const { simulator, github } = await benches.open()
    const sha = await simulator.seed.commit({ message: 'one' })
    const long = '😀'.repeat(100_000)
    await github.checks.complete({
      name: 'gate',
      sha,
      conclusion: 'neutral',
      title: long,
      summary: long,
      annotations: [{ ...annotation(1), title: long, message: long }],
    })
    const [check] = simulator.state.checks
    const [shown] = check?.annotations ?? []
    for (const text of [check?.title, check?.summary, shown?.title, shown?.message]) expect(text).toMatch(/^(?:😀)+…$/u)
  })
})
