import { describe, expect, it } from '@jest/globals'
import { fieldNames } from '../../../../shared/notify/catalogue.ts'
import { composeMessage, severityOf } from '../../../../shared/notify/compose.ts'
import { bodyLines, notifyEvents } from '../../../../shared/notify/message.ts'
import { english } from '../../../../shared/notify/messages.en.ts'
import { french } from '../../../../shared/notify/messages.fr.ts'

const facts = { owner: 'acme', repo: 'shop', actor: 'ada', runUrl: 'https://github.com/acme/shop/actions/runs/1' }
const inFrench = { ...facts, locale: 'fr' } as const
const inEnglish = { ...facts, locale: 'en' } as const

describe('a message', () => {
  it('[P70] of a rollback is that of the teams', () => {
    const fields = {
      contact: 'astreinte@acme.example',
      eta: '5 min',
      reason: 'taux d’erreur',
      from: 'v1.2.3',
      to: 'v1.2.2',
      service: 'frontend',
    }
    const message = composeMessage({ event: 'rollback', fields }, inFrench)
    expect([message.title, ...bodyLines(message)]).toEqual([
      '🚨 ROLLBACK EN COURS',
      'Service: frontend',
      'Version: v1.2.3 → v1.2.2',
      'Raison: taux d’erreur',
      'ETA: 5 min',
      'Contact: astreinte@acme.example',
    ])
  })

  it('[P71] of a maintenance is that of the teams', () => {
    const fields = { services: 'api, frontend', 'estimated-time': '10 min' }
    const message = composeMessage({ event: 'maintenance', fields }, inFrench)
    expect([message.title, ...bodyLines(message)]).toEqual([
      '🔧 Maintenance en cours',
      'Nous corrigeons actuellement un problème. Nous vous tiendrons informés.',
      'Temps estimé: 10 min',
      'Services affectés: api, frontend',
    ])
  })

  it('of a rollback names the service and somebody to ask, given or not', () => {
    const { fields } = composeMessage({ event: 'rollback' }, inEnglish)
    expect(fields).toEqual([
      { label: 'Service', value: 'shop' },
      { label: 'Contact', value: '@ada' },
    ])
  })

  it('takes a field without a value, of an expression that came to nothing, for one that is not given', () => {
    const empty = { from: '', to: 'v1.2.2', service: ' ', contact: '', reason: '' }
    expect(bodyLines(composeMessage({ event: 'rollback', fields: empty }, inEnglish))).toEqual(
      bodyLines(composeMessage({ event: 'rollback', fields: { to: 'v1.2.2' } }, inEnglish)),
    )
    expect(bodyLines(composeMessage({ event: 'release', fields: { from: 'v1', to: '' } }, inEnglish))).toEqual([
      'Version: v1',
    ])
  })

  it('keeps what the caller says before what the template has', () => {
    const message = composeMessage(
      {
        event: 'incident',
        title: 'Base down',
        text: 'two\nlines',
        fields: { ticket: 'OPS-1', service: 'db', empty: '' },
      },
      inEnglish,
    )
    expect([message.title, ...bodyLines(message)]).toEqual([
      'Base down',
      'two',
      'lines',
      'Service: db',
      'ticket: OPS-1',
    ])
  })

  it('has a key that an incident and its end share', () => {
    const fields = { environment: 'production', service: 'api', reason: 'x' }
    const incident = composeMessage({ event: 'incident', fields }, inEnglish)
    const resolved = composeMessage({ event: 'resolved', fields: { ...fields, reason: 'y' } }, inFrench)
    expect([incident.dedupKey, resolved.dedupKey]).toEqual(Array(2).fill('release-kit/acme/shop/production/api'))
    expect(composeMessage({ event: 'incident', dedupKey: 'mine' }, inEnglish).dedupKey).toBe('mine')
  })

  it('never has one key for two places, nor two for one: a rollback and the incident that it ends are one matter', () => {
    const keyOf = (event: 'rollback' | 'incident', fields: Record<string, string>) =>
      composeMessage({ event, fields }, inEnglish).dedupKey
    const places = [
      {},
      { environment: 'production' },
      { service: 'production' },
      { environment: 'a/b', service: 'c' },
      { environment: 'a', service: 'b/c' },
      { environment: 'staging', service: 'c' },
    ]
    expect(new Set(places.map((place) => keyOf('incident', place))).size).toBe(places.length)
    expect(places.map((place) => keyOf('rollback', place))).toEqual(places.map((place) => keyOf('incident', place)))
  })

  it('[O70] is as severe as its event usually is, unless the caller says otherwise', () => {
    expect(notifyEvents.map((event) => severityOf(event, undefined))).toEqual([
      'info',
      'important',
      'critical',
      'important',
      'important',
      'info',
      'info',
    ])
    expect(severityOf('release', 'critical')).toBe('critical')
  })
})

it('both languages have words for everything, and the French are not the English', () => {
  for (const words of [english, french]) {
    expect(Object.keys(words.titles)).toEqual([...notifyEvents])
    expect(Object.keys(words.fields)).toEqual([...fieldNames])
    expect(Object.values({ ...words.titles, ...words.fields })).not.toContain('')
  }
  expect(french.titles).not.toEqual(english.titles)
})
