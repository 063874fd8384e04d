import { describe, expect, it } from '@jest/globals'
import { type Facts, fromOf, planNotes, subjectOf, titleOf } from '../../../../actions/release-notes/src/plan.ts'
import { summaryOf } from '../../../../actions/release-notes/src/summary.ts'
import { action } from '../../../../actions/release-notes/src/run.ts'
import { readInputs } from '../../../../shared/action/read-inputs.ts'
import { readHistory } from '../../../../shared/commits/history.ts'
import { versionTags } from '../../../../shared/versioning/version-tag.ts'

const inputs = (given: Readonly<Record<string, string>> = {}) =>
  readInputs(action.fields, (name) => given[name] ?? '').inputs
const tags = (...names: string[]) =>
  versionTags(
    names.map((name) => ({ name, sha: 'c0' })),
    'v',
  )

describe('what the notes are about', () => {
  it.each([
    ['v1.1.0', ['v1.1.0', 'v1.1.0-rc.1'], 'v1.1.0', 'v1.1.0'],
    ['refs/tags/v1.1.0-rc.1', ['v1.1.0', 'v1.1.0-rc.1'], 'v1.1.0-rc.1', 'v1.1.0-rc.1'],
    ['HEAD', ['v1.1.0', 'v1.1.0-rc.1'], 'v1.1.0', 'v1.1.0'],
    ['HEAD', [], undefined, 'HEAD'],
    ['main', [], undefined, 'main'],
  ])('%s with %j on it is %s', (to, here, release, shown) => {
    const subject = subjectOf(to, 'c0', 'v', tags(...here))
    expect([subject.release?.tag, subject.to]).toEqual([release, shown])
  })

  it('starts at the release before, of the channel or stable', () => {
    const reachable = tags('v1.0.0', 'v1.1.0-rc.1', 'v1.1.0-rc.2', 'v1.1.0')
    const from = (to: string) => fromOf(subjectOf(to, 'c0', 'v', []), reachable)?.tag
    expect([from('v1.1.0'), from('v1.1.0-rc.2'), from('v1.1.0-rc.1'), from('v1.0.0'), from('HEAD')]).toEqual([
      'v1.0.0',
      'v1.1.0-rc.1',
      'v1.0.0',
      undefined,
      'v1.1.0',
    ])
  })
})

async function facts(to: string): Promise<Facts> {
  const message = 'Improve <things>\n\nbreaking change: x'
  const commit = { sha: 'c0', parents: ['c1'], author: { name: 'Ada', email: 'ada@example.org' }, message }
  return {
    subject: subjectOf(to, 'c0', 'v', []),
    from: undefined,
    history: await readHistory([[commit]]),
    pulls: undefined,
    newcomers: undefined,
    figures: {},
    figuresBefore: {},
    repository: 'acme/shop',
    repositoryUrl: undefined,
    date: '2025-01-15',
  }
}

describe('the notes', () => {
  it('[P80] have a title with tag and date, whatever the tag is called', async () => {
    expect(titleOf(inputs(), await facts('v1.2.3'), 'fr')).toBe('Release v1.2.3 - 2025-01-15')
    expect(titleOf(inputs(), await facts('HEAD'), 'fr')).toBe('Release À venir - 2025-01-15')
    expect(titleOf(inputs({ title: '{version} {other}' }), await facts('v1.2.3+b.1'), 'en')).toBe('1.2.3 {other}')
    expect(planNotes(inputs(), await facts('v1.2.3'), 'en').title).toBe('Release v1.2.3 - 2025-01-15')
    expect(planNotes(inputs({ title: '{tag} <b>' }), await facts('v1.2.3'), 'en').title).toBe('v1.2.3 &lt;b&gt;')
  })

  it('know whether GitHub was asked, and go to the commit where there is no tag', async () => {
    expect(planNotes(inputs(), await facts('HEAD'), 'en')).toMatchObject({
      isComplete: false,
      to: 'c0',
      tag: undefined,
    })
    expect(planNotes(inputs(), { ...(await facts('HEAD')), pulls: new Map() }, 'en').isComplete).toBe(true)
  })

  it('are followed by what their reader should know of them', async () => {
    const summary = summaryOf('# Title\n', {
      history: (await facts('HEAD')).history,
      missing: ['<gone>.json could not be read'],
    })
    expect(summary).toMatch(/^# Title\n\n---\n\n1 commit counts\./)
    expect(summary).toContain('⚠️ &lt;gone&gt;.json could not be read')
    expect(summary).toContain('Improve &lt;things&gt;')
  })
})
