import { describe, expect, it } from '@jest/globals'
import { fields } from '../../actions/people/src/inputs.ts'
import { action } from '../../actions/people/src/run.ts'
import { commonFields } from '../../shared/action/action.ts'
import { readInputs } from '../../shared/action/read-inputs.ts'
import type { Config } from '../../shared/config/config.ts'
import { github, hour, mail, minute, readMail, release, run, slack, useWorld } from './people.harness.ts'

useWorld()

const config: Config = {
  version: 1,
  'time-zone': 'Europe/Paris',
  releases: ['2026-12-03', '2027-03-04'],
  contacts: { partners: 'partners@acme.example', board: 'board@acme.example', ada: '@ada' },
  notify: { announce: { before: ['@partners'], day: ['slack', '@board'] } },
}
/** `2026-12-03T18:00`, of Paris in winter. */
const at = (time: string) => Date.parse(`${time}:00+01:00`)
const tell = (time: string, used = config) => run(at(time), { 'smtp-url': mail.url }, used)

describe('announcements', () => {
  it('[P73] tell customers and partners seven days before a release, in the morning, once', async () => {
    expect((await tell('2026-11-26T08:50')).announced).toEqual([])
    expect((await tell('2026-11-26T09:00')).announced).toEqual(['before 2026-12-03'])
    expect((await tell('2026-11-26T09:10')).announced).toEqual([])
    expect((await tell('2026-12-03T12:00')).announced).toEqual([])
    expect(mail.mails.map(({ to }) => to)).toEqual([['partners@acme.example']])
    // somebody outside cannot see the run
    expect(readMail(mail.mails[0]!)).toEqual([
      '📅 shop: release on 3 December 2026 · acme/shop',
      'A new version of shop goes live on 3 December 2026.',
    ])
    expect(github.state.issues.map(({ labels, state }) => [...labels, state])).toEqual([['announcement', 'closed']])
  })

  it('[P73] report the releases of a day to stakeholders at 18:00, in French where the team speaks it', async () => {
    release(at('2026-11-24T18:20'))
    release(at('2026-11-25T14:03'), { phase: 'REVERTED' })
    release(at('2026-11-25T15:30'), { op: 'rollback' })
    release(at('2026-11-25T18:01'))
    const french: Config = { ...config, locale: 'fr', releases: [] }
    expect((await tell('2026-11-25T17:50', french)).announced).toEqual([])
    expect((await tell('2026-11-25T18:05', french)).announced).toEqual(['day 2026-11-25'])
    expect((await tell('2026-11-25T18:15', french)).announced).toEqual([])
    expect(readMail(mail.mails[0]!).slice(0, 4)).toEqual([
      '📊 Mises en production du 25 novembre 2026 : 3 · acme/shop',
      '18:20 web v1.2.0 (production): ✅ en production',
      '14:03 web v1.2.0 (production): ↩️ retirée : la version précédente est en production',
      '15:30 web v1.2.0 (production): ⏪ rollback effectué',
    ])
    expect([mail.mails.length, slack.messages.length]).toEqual([1, 1])
  })

  it('say nothing of a day on which nothing was released, nor where nobody is to hear of it', async () => {
    expect((await tell('2026-11-25T18:05')).announced).toEqual([])
    release(at('2026-11-25T14:03'))
    expect((await tell('2026-11-25T18:05', { version: 1 })).announced).toEqual([])
    expect(github.state.issues.filter(({ labels }) => labels.includes('announcement'))).toEqual([])
  })

  it('are told again to whom they could not be told, and to nobody else', async () => {
    release(at('2026-11-25T14:03'))
    mail.fail({ reply: 550, text: 'no such mailbox' })
    const first = await tell('2026-11-25T18:05')
    expect(first).toMatchObject({ phase: 'Error', announced: ['day 2026-11-25'] })
    expect(github.state.issues.find(({ labels }) => labels.includes('announcement'))?.state).toBe('open')
    expect(await tell('2026-11-25T18:15')).toMatchObject({ phase: 'Successful', announced: ['day 2026-11-25'] })
    expect([mail.mails.length, slack.messages.length]).toEqual([1, 1])
  })

  it('are not kept from anybody by a comment of somebody else', async () => {
    await tell('2026-11-26T09:00')
    Object.assign(github.state.comments[0]!, { author: 'mallory' })
    await tell('2026-11-26T09:10')
    expect(mail.mails).toHaveLength(2)
  })

  it('are told at the same hour in summer', async () => {
    const summer: Config = { ...config, releases: ['2026-07-09'] }
    const nine = Date.parse('2026-07-02T07:00:00Z')
    expect((await run(nine - minute, { 'smtp-url': mail.url }, summer)).announced).toEqual([])
    expect((await run(nine, { 'smtp-url': mail.url }, summer)).announced).toEqual(['before 2026-07-09'])
    release(nine - hour)
    expect((await run(nine + 9 * hour, { 'smtp-url': mail.url }, summer)).announced).toEqual(['day 2026-07-02'])
  })

  it('refuse whom they could not reach', () => {
    const announce = { before: ['@partnres', '@ada', 'issue'], day: ['pigeon'] }
    const { inputs } = readInputs({ ...commonFields, ...fields }, (name) => (name === 'github-token' ? 't' : ''))
    const problems = action.check?.(inputs, { ...config, notify: { announce } }) ?? []
    expect(problems.map(({ received }) => received)).toEqual(['@partnres', '@ada', 'issue', 'pigeon'])
    expect(problems[0]?.allowed).toContain('did you mean partners?')
  })
})
