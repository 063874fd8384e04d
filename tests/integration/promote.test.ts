import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fields } from '../../actions/promote/src/inputs.ts'
import { problemsOf } from '../../actions/promote/src/plan.ts'
import { action } from '../../actions/promote/src/run.ts'
import type { Config } from '../../shared/config/config.ts'
import { encodeEntry } from '../../shared/rollout/journal.ts'
import { createStage, inputsOf, type Stage } from '../fakes/stage.ts'

let stage: Stage
/** The head of develop. */
let head: string
let main: string

beforeEach(async () => {
  stage = await createStage()
  const { seed } = stage.github
  main = stage.run(1).env.GITHUB_SHA!
  await seed.ref('refs/heads/develop', main)
  head = await seed.commit({ message: 'feat: vouchers', branch: 'develop', files: { 'vouchers.js': 'yes' } })
  seed.workflow('release.yml')
})
afterEach(async () => {
  await stage.close()
  expect(stage.github.problems).toEqual([])
})

const config: Config = {
  version: 1,
  services: { shop: {}, auth: {} },
  environments: { staging: {}, production: { after: { environment: 'staging', within: '14d' } } },
}

/** A release to staging that went well. */
function staged(commit: string, service = 'shop'): void {
  const { seed } = stage.github
  const payload = {
    v: 1,
    op: 'deploy',
    service,
    artifact: commit,
    commit,
    version: 'develop-1',
    run: { id: 1, attempt: 1 },
  }
  const deployment = seed.deployment({ sha: commit, environment: 'staging', task: 'release-kit:deploy', payload })
  seed.status(
    deployment,
    'success',
    encodeEntry({ phase: 'COMMITTED', step: [1, 1], slot: undefined, reason: 'seeded' }),
  )
}

const inputs = (given: Record<string, string> = {}) =>
  inputsOf(fields, {
    release: 'v1.2.0',
    services: 'shop',
    dispatch: 'release.yml',
    'github-token': stage.github.token,
    ...given,
  })
const promote = (given: Record<string, string> = {}) => action.run(inputs(given), stage.context(7, { config }))
const { dispatched, headOf } = {
  dispatched: () => stage.github.state.dispatches.map(({ workflow, ref }) => [workflow, ref]),
  headOf: (branch: string) => stage.github.git.resolve(`refs/heads/${branch}`),
}

describe('promote', () => {
  it('[P06] merges what went well in staging with a merge commit that names the release, and starts production', async () => {
    staged(head)
    const { phase, outputs } = await promote()
    const merged = await headOf('main')
    expect([phase, outputs]).toEqual(['Successful', { status: 'merged', commit: head, merged, dispatched: true }])
    const commit = await stage.github.git.commit(merged!)
    expect(commit?.parents).toEqual([main, head])
    expect(commit?.message).toMatch(/^Release v1\.2\.0: merge develop into main\n\n/)
    expect(commit?.message).toContain('- shop: the same commit went well in staging: release')
    expect(dispatched()).toEqual([['release.yml', 'main']])
  })

  it('speaks French where people read French; the message of the merge stays English', async () => {
    staged(head)
    const { reason, summary } = await action.run(inputs(), stage.context(7, { config: { ...config, locale: 'fr' } }))
    expect(reason).toBe(`develop (${head.slice(0, 7)}) est fusionnée dans main ; release.yml est lancé sur main`)
    expect(summary).toContain('### ✅ Version v1.2.0 : develop → main')
    expect((await stage.github.git.commit((await headOf('main'))!))?.message).toMatch(/^Release v1\.2\.0: merge/)
  })

  it('refuses what has not gone well in staging, and changes nothing', async () => {
    staged(main)
    const { phase, reason, outputs, summary } = await promote()
    expect([phase, outputs.status]).toEqual(['Failed', 'refused'])
    expect(summary).toMatch(/^### ❌ .*\n\nrefused: .*\n\n\*\*Next:\*\* release this commit there first/)
    expect(reason).toContain(`commit ${head.slice(0, 7)} of shop has not gone well in staging within 14d`)
    expect([await headOf('main'), dispatched()]).toEqual([main, []])
  })

  it('refuses all of several services while one has not gone well in staging', async () => {
    staged(head, 'shop')
    const { phase, reason } = await promote({ services: 'all' })
    expect([phase, reason]).toEqual(['Failed', expect.stringContaining('of auth has not gone well')])
    expect(await headOf('main')).toBe(main)
  })

  it('merges what was validated, not what came to the branch meanwhile', async () => {
    staged(head)
    const later = await stage.github.seed.commit({ message: 'feat: later', branch: 'develop', files: { later: 'x' } })
    await promote({ commit: head })
    const merged = (await headOf('main'))!
    expect((await stage.github.git.commit(merged))?.parents).toEqual([main, head])
    expect(await stage.github.git.log(merged)).not.toContain(later)
  })

  it('opens a pull request where the branch takes no merge, once, and starts nothing', async () => {
    staged(head)
    stage.github.state.protectedBranches.add('main')
    const { phase, reason, outputs } = await promote()
    expect([phase, outputs.status]).toEqual(['Successful', 'pull-request'])
    expect(reason).toContain('Changes must be made through a pull request')
    const again = await promote({ release: 'v1.3.0' })
    expect(again.outputs['pull-request-url']).toBe(outputs['pull-request-url'])
    const pulls = stage.github.state.issues.filter(({ pull }) => pull !== undefined)
    expect(pulls.map(({ title }) => title)).toEqual(['Release v1.3.0: merge develop into main'])
    expect(pulls[0]?.body).toContain('the same commit went well in staging')
    expect([await headOf('main'), dispatched()]).toEqual([main, []])
  })

  it('opens a pull request where the branches are in conflict', async () => {
    staged(head)
    await stage.github.seed.commit({ message: 'fix: other vouchers', files: { 'vouchers.js': 'no' } })
    const { outputs, reason } = await promote()
    expect([outputs.status, reason]).toEqual(['pull-request', expect.stringContaining('Merge conflict')])
  })

  it('starts production again where an earlier attempt has merged', async () => {
    staged(head)
    await promote()
    const merged = await headOf('main')
    const { outputs } = await promote()
    expect(outputs).toMatchObject({ status: 'nothing-to-merge', merged, dispatched: true })
    expect(dispatched()).toHaveLength(2)
  })

  it('says what it would merge in a dry run, and changes nothing', async () => {
    staged(head)
    const { outputs, summary } = await promote({ 'dry-run': 'true' })
    expect(summary).toMatch(/^### 🔎 Release/)
    expect([outputs.status, await headOf('main'), dispatched()]).toEqual(['planned', main, []])
  })

  it('asks for a rule that says where it must have gone well', () => {
    const bare: Config = { version: 1, environments: { production: {} } }
    expect(problemsOf(inputs({ services: '' }), bare)).toEqual([
      expect.objectContaining({ input: 'environments.production.after' }),
    ])
    expect(problemsOf(inputs({ services: 'shops', to: 'develop' }), config)).toEqual([
      expect.objectContaining({ input: 'from', received: 'develop' }),
      expect.objectContaining({
        input: 'services',
        received: 'shops',
        allowed: expect.stringContaining('did you mean shop') as unknown,
      }),
    ])
  })
})
