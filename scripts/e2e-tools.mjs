// @ts-check
// Usage: node scripts/e2e-tools.mjs: installs what the end-to-end tests need into .tools/bin, by `go install`; says what is missing.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

const bin = join(import.meta.dirname, '../.tools/bin')
const tools = {
  act: 'github.com/nektos/act@v0.2.89',
  actionlint: 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12',
}

mkdirSync(bin, { recursive: true })
for (const [name, module] of Object.entries(tools)) {
  if (existsSync(join(bin, name))) continue
  console.log(`installing ${module}`)
  try {
    execFileSync('go', ['install', module], { stdio: 'inherit', env: { ...process.env, GOBIN: bin, CGO_ENABLED: '0' } })
  } catch {
    console.error(
      `${name} is needed and could not be installed: "go install ${module}" must work (Go 1.25 or newer, and a Go module proxy)`,
    )
    process.exit(1)
  }
}
