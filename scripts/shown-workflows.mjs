// @ts-check
// Every workflow that release-kit runs, ships or shows, for whatever holds them against rules.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @typedef {{ name: string, text: string }} Shown  name: path, and for a block of Markdown the line that it begins at */

const root = join(import.meta.dirname, '..')
/** @param {string[]} patterns @returns {Shown[]} */
const read = (patterns) =>
  globSync(patterns, { cwd: root })
    .sort()
    .map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }))

/** Workflows that are files. */
export const workflowFiles = () =>
  read(['.github/workflows/*.yml', 'workflows-templates/*.yml', 'examples/*/.github/workflows/*.yml'])

/** The action.yml of every action, and what updates their pins. */
export const actionFiles = () => read(['actions/*/action.yml', 'deploy/action.yml', '.github/dependabot.yml'])

/** Workflows, jobs and steps in the documentation. */
export const markdownWorkflows = () =>
  read(['*.md', 'actions/*/README.md', 'deploy/README.md', 'docs/**/*.md', 'examples/*.md']).flatMap(workflowsIn)

/**
 * The YAML blocks of a Markdown file that have steps, each as a whole workflow: what a block leaves out is filled in so that no rule is broken by it.
 *
 * @param {Shown} page
 * @returns {Shown[]}
 */
export function workflowsIn({ name, text }) {
  return [...text.matchAll(/^( *)```ya?ml\n([\s\S]*?)^ *```$/gm)].flatMap((match) => {
    const [, indent = '', body = ''] = match
    const block = body.replace(new RegExp(`^${indent}`, 'gm'), '')
    const line = text.slice(0, match.index).split('\n').length + 1
    const whole = asWorkflow(block)
    return whole === undefined ? [] : [{ name: `${name}:${line}`, text: whole }]
  })
}

/** @param {string} block @returns {string | undefined} */
function asWorkflow(block) {
  if (/^jobs:/m.test(block)) return block
  const job = /^- (?:\w+: |uses)/.test(block) ? `steps:\n${block}` : block
  if (!/^steps:/m.test(job) || !/\buses: /.test(job)) return undefined
  const permissions = /^permissions:/m.test(job) ? '' : '    permissions: {}\n'
  const filled = `name: shown
on: push
permissions: {}
concurrency: { group: shown, cancel-in-progress: true }
jobs:
  shown:
    name: Shown
    runs-on: ubuntu-latest
    environment: production
`
  return filled + permissions + job.replace(/^(?=.)/gm, '    ')
}
