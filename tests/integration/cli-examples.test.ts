import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { product, releaseKit } from './cli.harness.ts'

const examples = join(product, 'examples')
const teams = readdirSync(examples, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)

describe('the example of each team', () => {
  it('is there for all four', () => {
    expect(teams.sort()).toEqual(['avnir', 'diettracker', 'onelog', 'penpal'])
  })

  it.each(teams)('passes release-kit check, workflows included: %s', async (team) => {
    const { exitCode, lines } = await releaseKit(join(examples, team), ['check'])
    expect(lines).toEqual([
      expect.stringMatching(/^fine: .* with [12] environments?, [2-9] workflows that use release-kit$/),
    ])
    expect(exitCode).toBe(0)
  })

  it.each(teams)('speaks French where its people read: %s', (team) => {
    expect(readFileSync(join(examples, team, '.github/release-kit.yml'), 'utf8')).toContain('locale: fr')
  })
})
