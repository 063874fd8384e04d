import { describe, expect, it } from '@jest/globals'
import { check } from '../../../../actions/notify/src/check.ts'
import { fields, type Inputs } from '../../../../actions/notify/src/inputs.ts'
import { route } from '../../../../actions/notify/src/plan.ts'
import { readInputs } from '../../../../shared/action/read-inputs.ts'
import type { Config } from '../../../../shared/config/config.ts'

const inputsOf = (given: Readonly<Record<string, string>>): Inputs => {
  const { inputs, problems } = readInputs(fields, (name) => given[name] ?? '')
  expect(problems).toEqual([])
  return inputs
}
const config: Config = {
  version: 1,
  notify: { routes: { critical: ['pagerduty', 'slack #incidents'], important: ['slack #releases', 'teams #x'] } },
}

describe('who is told', () => {
  it('[O70] is said by the config, by severity', () => {
    expect(route(inputsOf({ event: 'incident' }), config)).toEqual({
      severity: 'critical',
      channels: [
        { kind: 'pagerduty', address: '' },
        { kind: 'slack', address: '#incidents' },
      ],
      isRouted: true,
      problems: [],
    })
    expect(route(inputsOf({ event: 'release' }), config).channels).toEqual([])
    expect(route(inputsOf({ event: 'release', severity: 'critical' }), config).channels).toHaveLength(2)
  })

  it('is of a release also PagerDuty where it is woken by incidents, by the key of a service alone', () => {
    const told = (key: string) => route(inputsOf({ event: 'release', 'pagerduty-key': key }), config).channels
    expect(told('0SERVICE')).toEqual([{ kind: 'pagerduty', address: '' }])
    expect([told('R0RULESET'), told('')]).toEqual([[], []])
  })

  it('is said by the input before the config', () => {
    const { channels, isRouted } = route(inputsOf({ event: 'incident', channels: 'issue' }), config)
    expect([channels, isRouted]).toEqual([[{ kind: 'issue', address: '' }], false])
  })

  it('is told once, named twice or not', () => {
    const twice = { important: ['issue', 'slack #a', 'issue'] }
    const told = [
      { kind: 'issue', address: '' },
      { kind: 'slack', address: '#a' },
    ]
    expect(route(inputsOf({ event: 'incident', channels: 'issue\nslack #a\nissue' }), undefined).channels).toEqual(told)
    expect(route(inputsOf({ event: 'rollback' }), { version: 1, notify: { routes: twice } }).channels).toEqual(told)
  })

  it('is nobody without either', () => {
    expect(route(inputsOf({ event: 'incident' }), undefined).channels).toEqual([])
  })
})

describe('what is wrong with it', () => {
  const problemsOf = (given: Readonly<Record<string, string>>, file?: Config) =>
    check(inputsOf(given), file).map(({ input }) => input)

  it('is a secret that a channel asked for needs', () => {
    const channels = 'slack\nslack #a\npagerduty\nstatuspage kctbh9vrtdwd\nissue\nemail a@b.example\nsms'
    expect(problemsOf({ event: 'incident', channels })).toEqual([
      'slack-webhook',
      'slack-token',
      'pagerduty-key',
      'statuspage-token',
      'smtp-url',
      'pagerduty-key',
    ])
  })

  it('is the token of GitHub that an issue asked for needs', () => {
    const without = (given: Readonly<Record<string, string>>) =>
      check({ ...inputsOf({ event: 'incident', ...given }), githubToken: '' }, routed)
    const routed: Config = { version: 1, notify: { routes: { critical: ['issue'] } } }
    expect(without({ channels: 'issue' })).toEqual([
      {
        input: 'github-token',
        allowed: 'a token with issues: write, for the channel issue',
        example: '${{ github.token }}',
      },
    ])
    expect(without({})).toEqual([])
  })

  it('is not a secret that a channel of the config needs: not every run has it', () => {
    expect(problemsOf({ event: 'incident' }, config)).toEqual([])
  })

  it('is a route that names no channel', () => {
    expect(problemsOf({ event: 'rollback' }, config)).toEqual(['config: notify.routes.important'])
  })

  it('is no channel to notify, where telling is required', () => {
    expect(problemsOf({ event: 'release', require: 'true' }, config)).toEqual(['channels'])
    expect(problemsOf({ event: 'release' }, config)).toEqual([])
  })

  it('is a custom event that says nothing', () => {
    expect(problemsOf({ event: 'custom' })).toEqual(['title'])
    expect(problemsOf({ event: 'custom', message: 'hello' })).toEqual([])
  })
})
