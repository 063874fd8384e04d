import { describe, expect, it } from '@jest/globals'
import { duesOf } from '../../../../actions/rollback/src/duties.ts'
import { fields } from '../../../../actions/rollback/src/inputs.ts'
import { renderPostMortem } from '../../../../actions/rollback/src/post-mortem.ts'
import { resolveTelling } from '../../../../actions/rollback/src/telling.ts'
import type { Config } from '../../../../shared/config/config.ts'
import { inputsOf } from '../../../fakes/stage.ts'

const began = Date.UTC(2026, 10, 28, 3, 0)
const owed = (level: 1 | 2 | 3) => duesOf(level, 'en', began).map(({ text }) => text)

describe('what a rollback owes to people', () => {
  it('is at level 1 the cause and a post-mortem within 48 hours [P50] [D42]', () => {
    expect(owed(1)).toEqual(['find out what was wrong with the version that was rolled back', 'write the post-mortem'])
    expect(duesOf(1, 'en', began).at(-1)?.by).toBe(began + 48 * 3_600_000)
  })

  it('is at level 2 the crisis cell, the users and a full validation as well [P51]', () => {
    for (const word of ['crisis cell', 'tell users', 'validate every function', 'post-mortem'])
      expect(owed(2).join('; ')).toContain(word)
    expect(owed(2).join('; ')).not.toContain('isolate')
  })

  it('begins at level 3 with the isolation of the services, and ends with a notice and an audit [P52]', () => {
    expect(owed(3)[0]).toBe('isolate the affected services')
    for (const word of ['data is corrupt', 'publish a notice', 'audit']) expect(owed(3).join('; ')).toContain(word)
  })
})

const telling = (raw: Record<string, string>, critical: string[] = []) => {
  const config: Config = { version: 1, notify: { routes: { critical } } }
  return resolveTelling(inputsOf(fields, { environment: 'production', ...raw }), config)
}

describe('who is woken when going back fails too', () => {
  it('is whoever PagerDuty calls, as soon as there is a key, once [A50]', () => {
    const pager = { kind: 'pagerduty', address: '' }
    const key = { 'pagerduty-key': 'k'.repeat(32) }
    expect(telling(key).routes.critical).toEqual([pager])
    expect(telling(key, ['pagerduty', 'slack #incidents']).routes.critical).toHaveLength(2)
    expect(telling({}, ['slack #incidents']).routes.critical).toEqual([{ kind: 'slack', address: '#incidents' }])
  })
})

describe('the draft of a post-mortem', () => {
  it('is asked for, or owed from level 2 on, and needs an incident', () => {
    expect(telling({}).hasPostMortem).toBe(false)
    expect(telling({ 'post-mortem': 'true' }).hasPostMortem).toBe(true)
    expect(telling({ level: '2' }).hasPostMortem).toBe(true)
    expect(telling({ level: '2', incident: 'false' }).hasPostMortem).toBe(false)
  })

  const story = {
    level: 2,
    from: 'v1.1.0',
    to: 'v1.0.0',
    reason: 'checkout is down | </td>',
    verdict: 'all traffic on blue',
    done: true,
    beganAt: began,
    endedAt: began + 60_000,
    dueAt: began + 48 * 3_600_000,
    timeline: [
      { at: began, what: 'the rollback began' },
      { at: began - 600_000, what: 'v1.1.0: ARMED, way back: blue, healthy' },
    ],
  } as const

  it('has every part of the template, what the journals know in their order, and when it is due [P72]', () => {
    const text = renderPostMortem(story, 'en')
    const parts = ['due 2026-11-30 03:00 UTC', 'Summary', 'Timeline', 'Root cause', 'Resolution', 'Prevention']
    const places = parts.map((part) => text.indexOf(part))
    expect(places).toEqual([...places].sort((one, other) => one - other))
    expect(places).not.toContain(-1)
    expect(text).toContain('| Duration | 11 m 00 s |')
    expect(text.indexOf('ARMED')).toBeLessThan(text.indexOf('the rollback began'))
    expect(text).not.toContain('</td>')
  })

  it('is in French for a French team', () => {
    expect(renderPostMortem(story, 'fr')).toContain('## Post-mortem (brouillon), à rendre le 2026-11-30 03:00 UTC')
  })
})
