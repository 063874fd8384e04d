import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Artifacts {
  /** For `runWorkflow`. */
  readonly actions: Readonly<Record<string, string>>
  /** Of the artifact `reports`. */
  readonly folder: string
}

/**
 * Stands in for GitHub's store of artifacts, which act has only within one run: the two actions that write and read it, as far as the
 * templates use them. Several paths keep their folders from the deepest one that all share, as the true one does.
 */
export function createArtifacts(): Artifacts {
  const root = mkdtempSync(join(tmpdir(), 'release-kit-artifacts-'))
  const folder = join(root, 'reports')
  mkdirSync(folder)
  return {
    folder,
    actions: {
      'actions/upload-artifact@330a01c490aca151604b8cf639adc76d48f6c5d4': action(
        root,
        'upload',
        `mkdir -p "${root}/$NAME"
for path in $FILES; do if [ -f "$path" ]; then mkdir -p "${root}/$NAME/$(dirname "$path")"; cp "$path" "${root}/$NAME/$path"; fi; done`,
      ),
      'actions/download-artifact@634f93cb2916e3fdff6788551b99b062d0335ce0': action(
        root,
        'download',
        `mkdir -p "$FILES"; cp -R "${root}/$NAME/." "$FILES"`,
      ),
    },
  }
}

function action(root: string, name: string, run: string): string {
  const folder = join(root, `${name}-action`)
  mkdirSync(folder)
  const inputs = ['name', 'path', 'run-id', 'github-token'].map((input) => `  ${input}: { required: false }`)
  const script = run
    .split('\n')
    .map((line) => `        ${line}`)
    .join('\n')
  writeFileSync(
    join(folder, 'action.yml'),
    `name: ${name}
description: ${name}
inputs:
${inputs.join('\n')}
runs:
  using: composite
  steps:
    - shell: bash
      env:
        NAME: \${{ inputs.name }}
        FILES: \${{ inputs.path }}
      run: |
${script}
`,
  )
  return folder
}
