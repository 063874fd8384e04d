// @ts-check
// Usage: node scripts/pack.mjs [folder]: the command line as a tarball for npx, release-kit-<version>.tgz, with nothing to install:
// dist/cli has its packages in it, so the manifest in the tarball names none.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const folder = resolve(process.argv[2] ?? '.')
const npm = (/** @type {string[]} */ args, /** @type {string} */ cwd) =>
  execFileSync('npm', [...args, '--silent'], { cwd, encoding: 'utf8' }).trim()

const staging = mkdtempSync(join(tmpdir(), 'release-kit-pack-'))
try {
  const whole = npm(['pack', '--pack-destination', staging], process.cwd())
  execFileSync('tar', ['-xzf', join(staging, whole), '-C', staging])
  const manifest = join(staging, 'package', 'package.json')
  const { name, version, description, license, type, bin, files, engines } = JSON.parse(readFileSync(manifest, 'utf8'))
  writeFileSync(manifest, JSON.stringify({ name, version, description, license, type, bin, files, engines }, null, 2))
  console.log(join(folder, npm(['pack', '--pack-destination', folder], join(staging, 'package'))))
} finally {
  rmSync(staging, { recursive: true })
}
