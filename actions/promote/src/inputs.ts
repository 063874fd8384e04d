import type { Common } from '../../../shared/action/action.ts'
import { type Fields, type Inputs as ValuesOf, lines, text } from '../../../shared/action/fields.ts'

const branch = { pattern: /^(?!-)[\w./-]+$/, allowed: 'a branch' }

export const fields = {
  from: text({ default: 'develop', ...branch, example: 'develop' }),
  to: text({ default: 'main', ...branch, example: 'main' }),
  commit: text({
    pattern: /^[0-9a-f]{40,64}$/,
    allowed: 'a whole commit',
    example: '4c1f0d1e5f0c6c6f6ab0ad5ddc6a3a0ce3b6cf8f',
  }),
  release: text({
    required: true,
    pattern: /^[\w][\w.+/-]{0,99}$/,
    allowed: 'the name of a release: letters, digits, . - + /',
    example: 'v1.2.0',
  }),
  environment: text({ allowed: 'the name of an environment', example: 'production' }),
  services: lines((line) => line, { allowed: 'services of the config, one per line', example: 'shop' }),
  dispatch: text({ pattern: /^[\w.-]+\.ya?ml$/, allowed: 'a workflow file', example: 'release.yml' }),
} satisfies Fields

export type Inputs = ValuesOf<typeof fields> & Common
