import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { execFileSync } from 'node:child_process'

const root = join(import.meta.dirname, '../..')
const listed = execFileSync(
  'git',
  [
    'ls-files',
    '--cached',
    '--others',
    '--exclude-standard',
    'actions',
    'shared',
    'cli',
    'simulators',
    'demo',
    'bench',
    'fuzz',
  ],
  {
    cwd: root,
    encoding: 'utf8',
  },
)
const files = new Set(listed.split('\n').filter((file) => file.endsWith('.ts')))

/** What a file imports, types and `import()` included. */
function importsOf(file: string): readonly string[] {
  const source = readFileSync(join(root, file), 'utf8')
  const specifiers = [...source.matchAll(/(?:\bfrom|\bimport\()\s*'(\.[^']+)'/g)].map(([, specifier]) => specifier!)
  return specifiers.map((specifier) => normalize(join(dirname(file), specifier))).filter((other) => files.has(other))
}

/** `shared/git`, `actions/rollback`: the first two folders of a path. */
function roomOf(file: string): string {
  return file.split('/').slice(0, 2).join('/')
}

/** `actions/quality-gate/src/report`; a file beside the rooms of an action is a room of its own. */
function innerRoomOf(file: string): string {
  const folders = file.split('/').slice(0, 4).join('/')
  return file.startsWith('actions/') ? folders : roomOf(file)
}

/** One way round for each start from which there is one. */
function circles(graph: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const done = new Set<string>()
  const found: string[] = []
  const visit = (node: string, path: readonly string[]): void => {
    if (path.includes(node)) found.push([...path.slice(path.indexOf(node)), node].join(' → '))
    if (done.has(node) || path.includes(node)) return
    for (const next of graph.get(node) ?? []) visit(next, [...path, node])
    done.add(node)
  }
  for (const node of graph.keys()) visit(node, [])
  return found
}

const byFile = new Map([...files].map((file) => [file, new Set(importsOf(file))]))

function graphOf(nameOf: (file: string) => string): ReadonlyMap<string, ReadonlySet<string>> {
  const graph = new Map<string, Set<string>>()
  for (const [file, imported] of byFile) {
    const room = nameOf(file)
    const rooms = graph.get(room) ?? new Set()
    for (const other of imported) if (nameOf(other) !== room) rooms.add(nameOf(other))
    graph.set(room, rooms)
  }
  return graph
}

describe('imports, types included', () => {
  it('lead from no file back to itself', () => {
    expect(circles(byFile)).toEqual([])
  })

  it('lead from no room back to itself', () => {
    expect(circles(graphOf(roomOf))).toEqual([])
  })

  it('lead from no room within an action back to itself', () => {
    expect(circles(graphOf(innerRoomOf))).toEqual([])
  })

  it('are followed: a circle is found where there is one', () => {
    expect(byFile.size).toBeGreaterThan(300)
    expect(circles(new Map(Object.entries({ a: new Set(['b']), b: new Set(['c']), c: new Set(['b']) })))).toEqual([
      'b → c → b',
    ])
  })
})
