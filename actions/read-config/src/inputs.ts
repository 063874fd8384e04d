import type { Common } from '../../../shared/action/action.ts'
import { choice, type Fields, flag, type Inputs as ValuesOf, lines, text } from '../../../shared/action/fields.ts'

const version = { allowed: 'a version', example: '24' }

export const fields = {
  for: choice(['release', 'rollback', 'watch', 'promote'], 'release'),
  'is-needed': flag(false),
  environment: text({ allowed: 'the name of an environment', example: 'production' }),
  service: text({ allowed: 'the name of a service', example: 'shop' }),
  services: lines((line) => line, { allowed: 'services of the config, one per line, or `all`', example: 'shop' }),
  switch: text({ allowed: 'a driver, or `none`', example: 'none' }),
  version: lines((line) => line, {
    allowed: 'a version, or `service=version`, one per line',
    example: 'shop=v1.2.0',
  }),
  node: text(version),
  python: text(version),
  go: text(version),
  java: text(version),
} satisfies Fields

export type Inputs = ValuesOf<typeof fields> & Common
