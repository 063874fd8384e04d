import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { parseConfig } from '../../shared/config/config.ts'
import { resolveTraffic } from '../../shared/release/settings/settings.ts'
import { fields } from '../../actions/blue-green-switch/src/inputs.ts'
import { inputsOf } from '../fakes/stage.ts'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

it('shows a config that is valid, and with which a release knows how to move traffic', () => {
  const text = [...readme.matchAll(/```yaml\n(# \.github\/release-kit\.yml\n[\s\S]*?)```/g)].map((match) => match[1])
  expect(text).toHaveLength(1)
  const { config, problems } = parseConfig(text[0] ?? '', 'README.md', {})
  expect(problems).toEqual([])
  const inputs = inputsOf(fields, { environment: 'production', service: 'shop' })
  const env = { EDGE_SSH_KEY: '-----BEGIN OPENSSH PRIVATE KEY-----' }
  expect(resolveTraffic(inputs, config, {}, env).problems).toEqual([])
})
