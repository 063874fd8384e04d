#!/usr/bin/env node
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
const [major, minor] = process.versions.node.split('.').map(Number)
if (major * 100 + minor < 2016) {
  console.error('release-kit needs Node 20.16 or newer (this is ' + process.version + '): https://nodejs.org')
  process.exit(1)
}
const folder = dirname(fileURLToPath(import.meta.url))
import('./main.js').then(({ main }) => main(join(folder, '../..')))
