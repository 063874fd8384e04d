import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Third-party actions that a release's workflows use, pinned as they are there; each takes these inputs. */
const taken: Readonly<Record<string, readonly string[]>> = {
  'actions/upload-artifact@330a01c490aca151604b8cf639adc76d48f6c5d4': ['name', 'path'],
  'actions/setup-node@6044e13b5dc448c55e2357c09f80417699197238': ['node-version', 'package-manager-cache'],
  'actions/setup-python@e797f83bcb11b83ae66e0230d6156d7c80228e7c': ['python-version'],
  'actions/setup-go@7a3fe6cf4cb3a834922a1244abfce67bcef6a0c5': ['go-version', 'cache'],
  'actions/setup-java@dded0888837ed1f317902acf8a20df0ad188d165': ['distribution', 'java-version'],
  'docker/setup-qemu-action@29109295f81e9208d7d86ff1c6c12d2833863392': [],
  'docker/setup-buildx-action@e468171a9de216ec08956ac3ada2f0791b6bd435': [],
  'docker/login-action@5e57cd118135c172c3672efd75eb46360885c0ef': ['registry', 'username', 'password'],
  'docker/build-push-action@263435318d21b8e681c14492fe198d362a7d2c83': ['context', 'file', 'platforms', 'push', 'tags'],
}

export interface StandIns {
  /** For `runWorkflow`. */
  readonly actions: Readonly<Record<string, string>>
  /** A line a use: the action's name, and its inputs as `name=value`; a password only by its length. */
  used(): readonly string[]
}

/** What act does by itself for the commit of the run; of another ref it would ask GitHub. */
const checkout = (source: string) => `name: checkout
description: checkout
inputs:
  ref: { required: false }
runs:
  using: composite
  steps:
    - shell: bash
      env:
        REF: \${{ inputs.ref }}
      run: |
        git clone --quiet "${source}" .
        REF="\${REF:-$GITHUB_SHA}"
        git checkout --quiet "\${REF#refs/heads/}"
`

/**
 * Stands in for third parties: each records what it was given, and does nothing.
 *
 * @param source  what a checkout of another ref than the run's is made from
 */
export function createStandIns(source = ''): StandIns {
  const root = mkdtempSync(join(tmpdir(), 'release-kit-stand-ins-'))
  const log = join(root, 'used.txt')
  writeFileSync(log, '')
  const actions = Object.entries(taken).map(([uses, inputs]) => {
    const name = uses.replace(/@.*/, '')
    const folder = join(root, name.replace('/', '-'))
    mkdirSync(folder)
    const given = inputs.map((input) => ({ input, variable: `GIVEN_${input.toUpperCase().replaceAll('-', '_')}` }))
    const shown = given
      .map(({ input, variable }) => `${input}=${input === 'password' ? `\${#${variable}}` : `$${variable}`}`)
      .join(' ')
    const lines = [
      `name: ${name}`,
      `description: ${name}`,
      inputs.length > 0 ? 'inputs:' : 'inputs: {}',
      ...inputs.map((input) => `  ${input}: { required: false }`),
      'outputs:',
      '  digest: { value: "sha256:0000000000000000000000000000000000000000000000000000000000000000" }',
      'runs:',
      '  using: composite',
      '  steps:',
      '    - shell: bash',
      ...(given.length > 0
        ? ['      env:', ...given.map(({ input, variable }) => `        ${variable}: \${{ inputs.${input} }}`)]
        : []),
      `      run: echo "${name} ${shown}" >> "${log}"`,
    ]
    writeFileSync(join(folder, 'action.yml'), `${lines.join('\n')}\n`)
    return [uses, folder] as const
  })
  const checkoutFolder = join(root, 'checkout')
  mkdirSync(checkoutFolder)
  writeFileSync(join(checkoutFolder, 'action.yml'), checkout(source))
  return {
    actions: {
      ...Object.fromEntries(actions),
      'actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd': checkoutFolder,
    },
    used: () => readFileSync(log, 'utf8').trim().split('\n').filter(Boolean),
  }
}
