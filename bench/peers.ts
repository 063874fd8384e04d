import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The folder whose node_modules hold the peers that ours is measured beside; they are installed when it has none. By
 * `npm install`, which keeps to the lockfile as `npm ci` does but takes one without git-cliff's binaries for other systems.
 */
export function peersFolder(): string {
  const folder = import.meta.dirname
  if (!existsSync(join(folder, 'node_modules'))) {
    console.log('installing what ours is measured beside (bench/package.json)…')
    execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' })
  }
  return folder
}
