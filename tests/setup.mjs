import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const preload = `--import=${new URL('runner/worker-data.mjs', import.meta.url).href}`

/** Every temporary folder of a run lies in one of its own, which teardown.mjs removes. */
export default function setup({ maxWorkers }) {
  process.env.TMPDIR = mkdtempSync(join(tmpdir(), 'release-kit-tests-'))
  // one worker is this process itself
  if (maxWorkers > 1) process.env.NODE_OPTIONS = [process.env.NODE_OPTIONS, preload].filter(Boolean).join(' ')
}
