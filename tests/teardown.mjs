import { rmSync } from 'node:fs'

export default function teardown() {
  const folder = process.env.TMPDIR
  if (folder?.includes('release-kit-tests-')) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
