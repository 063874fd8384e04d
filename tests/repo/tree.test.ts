import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'

const root = new URL('../../', import.meta.url).pathname

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file))
}

const shipped = [...sources('actions'), ...sources('shared'), ...sources('cli')]

/** Modules that a file loads when it runs: type imports are gone by then. */
function imports(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8')
  return [...text.matchAll(/^(?:import|export)(?! type)[^'"]*?from '([^']+)'|import\('([^']+)'\)/gm)].map(
    (match) => match[1] ?? match[2] ?? '',
  )
}

describe('the tree', () => {
  it('has no room without a name of its own', () => {
    const nameless = /(^|\/)(utils?|helpers?|common|lib|misc|managers?)(\/|\.ts$)/
    expect(shipped.filter((file) => nameless.test(file))).toEqual([])
  })

  it('keeps every source file under 300 lines', () => {
    expect(shipped.filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > 301)).toEqual([])
  })

  it('lets no action import another, and shared no action', () => {
    const crossing = shipped.flatMap((file) =>
      imports(file)
        .map((target) => join(file, '..', target))
        .filter((target) => {
          const [, name = ''] = /^actions\/([^/]+)\//.exec(target) ?? []
          return name !== '' && !file.startsWith(`actions/${name}/`) && !file.startsWith('cli/')
        })
        .map((target) => `${file} → ${target}`),
    )
    expect(crossing).toEqual([])
  })

  it('lets only the edges load @actions/* and octokit', () => {
    const edges = /^shared\/(action|git|github)\//
    expect(
      shipped.filter(
        (file) => !edges.test(file) && imports(file).some((target) => /^@(actions|octokit)\//.test(target)),
      ),
    ).toEqual([])
    expect(
      shipped.filter((file) => !file.startsWith('shared/action/') && imports(file).includes('@actions/core')),
    ).toEqual([])
  })

  it('lets files that decide load nothing of Node', () => {
    const deciding = shipped.filter(
      (file) =>
        /^actions\/[^/]+\/src\/(plan|verdict|report|inputs)\.ts$/.test(file) ||
        /^shared\/(errors|config|commits|versioning|notes|rules|rollout|policy|markdown)\//.test(file),
    )
    expect(deciding.length).toBeGreaterThan(20)
    expect(deciding.filter((file) => imports(file).some((target) => target.startsWith('node:')))).toEqual([])
  })

  it.each(['docs.mjs', 'requirements.mjs'])('has fresh documentation tables and schemas: %s', (script) => {
    expect(() =>
      execFileSync(process.execPath, [`scripts/${script}`, '--check'], { cwd: root, stdio: 'pipe' }),
    ).not.toThrow()
  })

  it('keeps every bundle under 2.5 MB', () => {
    const bundles = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.c?js$/.test(file))
      .map((file) => join(root, 'dist', file))
    expect(bundles.filter((bundle) => statSync(bundle).size > 2.5 * 1024 * 1024)).toEqual([])
  })
})
