import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Every temporary folder of a run lies in one of its own, which teardown.mjs removes. */
export default function setup() {
  process.env.TMPDIR = mkdtempSync(join(tmpdir(), 'release-kit-tests-'))
}
