// @ts-check
import { createTransformer } from '@swc/jest'

/**
 * Compiles as all suites do, but with the copies that `{ ...inputs }` and `{ a, ...rest }` make as calls: a copy of what is recorded is
 * recorded as well (recording.ts beside this).
 */
/** @type {any} */
const swc = createTransformer({
  jsc: { parser: { syntax: 'typescript' }, experimental: { keepImportAttributes: true } },
  env: { targets: 'node 24', include: ['transform-object-rest-spread'] },
  module: { type: 'es6' },
  sourceMaps: 'inline',
})

const orElse = (/** @type {string} */ copy) =>
  `globalThis.copyRecorded ? globalThis.copyRecorded(target, key, source) : ${copy};`

/** @param {{ code: string }} result */
const withCopies = ({ code, ...result }) => ({
  ...result,
  code: code
    .replaceAll(/^( +)(_define_property\(target, key, source\[key\]\));/gm, (_, blank, copy) => blank + orElse(copy))
    .replaceAll(/^( +)(target\[key\] = source\[key\]);/gm, (_, blank, copy) => blank + orElse(`(${copy})`)),
})

const transformer = {
  canInstrument: false,
  /** @param {any[]} given */
  process: (...given) => withCopies(swc.process(...given)),
  /** @param {any[]} given */
  processAsync: async (...given) => withCopies(await swc.processAsync(...given)),
  /** @param {any[]} given */
  getCacheKey: (...given) => `copies ${swc.getCacheKey(...given)}`,
}
export default transformer
