import { describe, expect, it } from '@jest/globals'
import { openIncident, resolveIncident } from '../../../../shared/notify/incident.ts'
import { createIssues } from '../../../contract/notify/issues.ts'

const incident = { dedupKey: 'acme/shop/production', title: 'Errors in production', body: 'It fails.' }

describe('an incident', () => {
  it('[D51] opens an issue with its label and those that were asked for', async () => {
    const issues = createIssues()
    const { url } = await openIncident(issues, { ...incident, labels: ['rollback', 'incident'] })
    expect(url).toBe('https://github.com/acme/shop/issues/1')
    expect(issues.all).toEqual([
      expect.objectContaining({ title: 'Errors in production', labels: ['incident', 'rollback'] }),
    ])
    expect(issues.all[0]?.body).toMatch(/^It fails\.\n\n<!-- release-kit:incident /)
  })

  it('that happens again while it is open adds a comment, not an issue', async () => {
    const issues = createIssues()
    await openIncident(issues, incident)
    const again = await openIncident(issues, { ...incident, body: 'Again.' })
    expect([again.number, issues.all.length]).toEqual([1, 1])
    expect(issues.said).toEqual([expect.objectContaining({ issue: 1, body: 'Again.' })])
  })

  it('of another key, or after the first was closed, is another one', async () => {
    const issues = createIssues()
    await openIncident(issues, incident)
    await openIncident(issues, { ...incident, dedupKey: 'acme/shop' })
    await issues.update(1, { state: 'closed' })
    await openIncident(issues, incident)
    expect(issues.all).toHaveLength(3)
  })

  it('is not mistaken for an issue that anybody may write: the label tells', async () => {
    const issues = createIssues()
    await openIncident(issues, incident)
    const marked = issues.all[0]!.body
    const others = createIssues()
    await others.create({ title: 'Mine', body: marked, labels: [] })
    await openIncident(others, incident)
    expect(others.all).toHaveLength(2)
  })

  it('is not swallowed by an issue of an outsider, whose form sets the label and whose text has our marker', async () => {
    const issues = createIssues()
    await openIncident(issues, incident)
    Object.assign(issues.all[0]!, { isOurs: false })
    expect(await resolveIncident(issues, incident.dedupKey, 'Done.')).toBeUndefined()
    await openIncident(issues, incident)
    expect(issues.all).toHaveLength(2)
  })

  it('is resolved by its key, with a last word', async () => {
    const issues = createIssues()
    await openIncident(issues, incident)
    expect(await resolveIncident(issues, 'another', 'Done.')).toBeUndefined()
    expect(await resolveIncident(issues, incident.dedupKey, 'Done.')).toMatchObject({ number: 1, state: 'closed' })
    expect(issues.said.map(({ body }) => body)).toEqual(['Done.'])
  })

  it('has a title that GitHub takes, with no character cut in two', async () => {
    const issues = createIssues()
    await openIncident(issues, { ...incident, title: `a${'🔥'.repeat(300)}` })
    const title = issues.all[0]?.title ?? ''
    expect([title.length <= 256, title.isWellFormed(), title.endsWith('🔥…')]).toEqual([true, true, true])
  })

  it('has a key that cannot end the comment it stands in', async () => {
    const issues = createIssues()
    await openIncident(issues, { ...incident, dedupKey: 'x --> <script>' })
    expect(issues.all[0]?.body).toMatch(/<!-- release-kit:incident [\w%.!~*'()]+ -->$/)
  })
})
