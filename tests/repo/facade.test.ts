import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { parse } from 'yaml'

interface Step {
  readonly id?: string
  readonly with?: Readonly<Record<string, string>>
}
const text = readFileSync(new URL('../../deploy/action.yml', import.meta.url), 'utf8')
const { steps } = (parse(text) as { runs: { steps: readonly Step[] } }).runs
const told = (id: string) => Object.keys(steps.find((step) => step.id === id)?.with ?? {})

/** What the record of a release cannot hold: secrets, where they are sent, commands, and who reads. */
const everyTime = [
  'part',
  'release-id',
  'driver-url',
  'secrets',
  'driver-token',
  'driver-via',
  'driver-ssh-key',
  'driver-known-hosts',
  'driver-options',
  'teams-token',
  'journal-key',
  'smoke',
  'isolation',
  // the window of the shift is asked as it begins
  'window-override',
  'github-token',
  'config',
  'locale',
]

it('tells whoever judges the new version all that is said of its health', () => {
  for (const part of ['begin', 'deploy']) {
    expect(told(part)).toEqual(expect.arrayContaining(['health-path', 'version-path', 'rules', 'functions', 'smoke']))
  }
})

it('tells shift and end only what the record of their release cannot hold', () => {
  expect(told('begin').length).toBeGreaterThan(25)
  for (const part of ['shift', 'end']) {
    expect(told(part)).toContain('release-id')
    expect(told(part).filter((input) => !everyTime.includes(input))).toEqual([])
  }
})
