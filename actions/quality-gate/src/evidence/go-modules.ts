import { readWorkspaceFile } from '../../../../shared/action/workspace-file.ts'

/** Bytes. A go.mod has a few thousand. */
const largest = 1_000_000

/**
 * The folder of each Go module of a repository by its path (`example.com/acme/stack` → ``), workspaces and nested modules too: Go names
 * files by it, and of one in the module's own folder nothing else tells where it lies. What is not a regular file inside is passed over.
 */
export function goModulesOf(root: string, files: Iterable<string>): ReadonlyMap<string, string> {
  const modules = new Map<string, string>()
  for (const file of files) {
    if (file !== 'go.mod' && !file.endsWith('/go.mod')) continue
    const name = moduleOf(file, root)
    if (name !== undefined) modules.set(name, file.slice(0, -'/go.mod'.length))
  }
  return modules
}

/** https://go.dev/ref/mod#go-mod-file-module */
function moduleOf(file: string, root: string): string | undefined {
  try {
    const text = readWorkspaceFile(file, { workspace: root, temp: root }, largest)
    for (const line of text.split('\n')) {
      const [word, name] = line.trim().split(/[\s("`)]+/)
      if (word === 'module' && name) return name
    }
  } catch {
    // in the index, and not on the disk, or led elsewhere by a link
  }
  return undefined
}
