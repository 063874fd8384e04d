import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { bundledPackages } from '../../scripts/licenses.mjs'

const root = new URL('../../', import.meta.url).pathname

/** Packages that the sources of an action load, themselves or through each other; types are gone by then. */
function packagesOf(entry: string, seen = new Set<string>()): Set<string> {
  const packages = new Set<string>()
  if (seen.has(entry)) return packages
  seen.add(entry)
  const text = readFileSync(entry, 'utf8')
  for (const [, from = '', late = ''] of text.matchAll(
    /^(?:import|export)(?! type)[^'"]*?from '([^']+)'|import\('([^']+)'\)/gm,
  )) {
    const target = from || late
    if (target.startsWith('.')) {
      if (target.endsWith('.ts')) packagesOf(join(dirname(entry), target), seen).forEach((name) => packages.add(name))
    } else if (!target.startsWith('node:'))
      packages.add(
        target
          .split('/')
          .slice(0, target.startsWith('@') ? 2 : 1)
          .join('/'),
      )
  }
  return packages
}

/** name → the section of it, without its first line `name version`. */
function sections(): Map<string, string> {
  const text = readFileSync(join(root, 'dist/packages/licenses.txt'), 'utf8')
  const parts = text.split(/^((?:@[\w.-]+\/)?[\w.-]+) \d+\.\d+\.\d+\S*$/m)
  return new Map(parts.flatMap((part, index) => (index % 2 === 1 ? [[part, parts[index + 1] ?? '']] : [])))
}

describe.each(readdirSync(join(root, 'dist')).filter((name) => existsSync(join(root, 'actions', name))))(
  'licences of what is bundled in dist/%s',
  (name) => {
    it('name every package that its sources load, and what that one brings along', () => {
      const loaded = [...packagesOf(join(root, 'actions', name, 'src/main.ts'))]
      expect(loaded).toContain('@actions/core')
      const brought = loaded.includes('@actions/exec') ? ['@actions/io'] : []
      expect([...sections().keys()]).toEqual(expect.arrayContaining([...loaded, ...brought]))
    })
  },
)

it('each licence has its text, not only its name', () => {
  for (const [pack, text] of sections()) expect([pack, text.length > 500]).toEqual([pack, true])
  expect(sections().get('undici')).toContain('Permission is hereby granted')
})

it('a package is counted whose modules are joined to others, and the inner one of two nested ones', () => {
  const modules = [
    { resource: '/kit/build/main.js', modules: [{ resource: '/kit/node_modules/@actions/core/lib/core.js' }] },
    { resource: '/kit/node_modules/a/node_modules/b/index.js' },
    { resource: '/kit/node_modules/a/node_modules/b/other.js' },
  ]
  expect(bundledPackages(modules)).toEqual(['/kit/node_modules/@actions/core', '/kit/node_modules/a/node_modules/b'])
})
