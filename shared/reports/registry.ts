import type { Format, Kind } from './format.ts'
import { cobertura } from './formats/cobertura.ts'
import { eslint } from './formats/eslint.ts'
import { junit } from './formats/junit.ts'
import { k6 } from './formats/k6.ts'
import { lcov } from './formats/lcov.ts'
import { npmAudit } from './formats/npm-audit.ts'
import { sarifLint } from './formats/sarif-lint.ts'
import { sarifSecurity } from './formats/sarif-security.ts'

/** Every format, per kind in the order in which they are tried. */
export const formats = {
  coverage: [lcov, cobertura],
  tests: [junit],
  lint: [sarifLint, eslint],
  security: [sarifSecurity, npmAudit],
  performance: [k6],
  complexity: [],
  dependencies: [],
} as const satisfies { readonly [K in Kind]: readonly Format<K>[] }

export const kinds = Object.keys(formats) as readonly Kind[]
