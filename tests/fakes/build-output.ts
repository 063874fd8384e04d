import { chmodSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** What `vercel build --prod` leaves behind: pages, a function with a second name, a program, and a dependency outside of the output. */
const made: Readonly<Record<string, string>> = {
  '.vercel/output/config.json': '{"version":3,"routes":[]}',
  '.vercel/output/builds.json': '{"target":"production","argv":["vercel","build","--prod"]}',
  '.vercel/output/static/index.html': '<h1>shop</h1>',
  '.vercel/output/static/copy.html': '<h1>shop</h1>',
  '.vercel/output/static/empty.txt': '',
  '.vercel/output/static/bytes.bin': '\u0000\u0001\u00fe\u00ff',
  '.vercel/output/functions/api.func/index.js': 'module.exports = () => {}',
  '.vercel/output/functions/api.func/.vc-config.json': JSON.stringify({
    runtime: 'nodejs24.x',
    handler: 'index.js',
    filePathMap: { 'node_modules/dep/index.js': 'node_modules/dep/index.js', 'outside.js': '../outside.js' },
  }),
  '.vercel/output/functions/api.func/run.sh': '#!/bin/sh',
  'node_modules/dep/index.js': 'exports.dep = 1',
  'node_modules/dep/unused.js': 'exports.unused = 1',
  'src/secret.ts': 'export const source = true',
}

/** Paths of what is uploaded of it, sorted. */
export const deployedPaths = [
  ...Object.keys(made).filter((path) => path.startsWith('.vercel/') || path === 'node_modules/dep/index.js'),
  '.vercel/output/functions/other.func',
  '.vercel/output/static/nothing',
].sort()

/** Files of it that differ in content: two pages are the same. */
export const contents = deployedPaths.length - 2

/** @param changes  path → text; undefined: not there */
export function createProject(changes: Readonly<Record<string, string | undefined>> = {}): string {
  const project = mkdtempSync(join(tmpdir(), 'release-kit-output-'))
  for (const [path, text] of Object.entries({ ...made, ...changes })) {
    if (text === undefined) continue
    mkdirSync(join(project, dirname(path)), { recursive: true })
    writeFileSync(join(project, path), text, 'latin1')
  }
  const output = join(project, '.vercel/output')
  mkdirSync(join(output, 'static/nothing'), { recursive: true })
  mkdirSync(join(output, 'functions/api.func'), { recursive: true })
  writeFileSync(join(output, 'functions/api.func/run.sh'), '#!/bin/sh')
  chmodSync(join(output, 'functions/api.func/run.sh'), 0o755)
  symlinkSync('api.func', join(output, 'functions/other.func'))
  return project
}
