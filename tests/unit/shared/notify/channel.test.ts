import { describe, expect, it } from '@jest/globals'
import { describeChannel, parseChannel } from '../../../../shared/notify/channel.ts'

describe('a channel', () => {
  it.each([
    ['slack #releases', { kind: 'slack', address: '#releases' }, 'slack #releases'],
    ['slack', { kind: 'slack', address: '' }, 'slack'],
    ['  pagerduty ', { kind: 'pagerduty', address: '' }, 'pagerduty'],
    ['email ops@acme.example', { kind: 'email', address: 'ops@acme.example' }, 'email ops@acme.example'],
    [
      'webhook https://hooks.example/T/secret?x=1',
      { kind: 'webhook', address: 'https://hooks.example/T/secret?x=1' },
      'webhook hooks.example',
    ],
    ['issue', { kind: 'issue', address: '' }, 'issue'],
  ])('%s', (line, channel, shown) => {
    expect(parseChannel(line)).toEqual(channel)
    expect(describeChannel(parseChannel(line)!)).toBe(shown)
  })

  it.each(['teams #x', 'slack #a #b', '', 'Slack'])('%p is none', (line) => {
    expect(parseChannel(line)).toBeUndefined()
  })
})
