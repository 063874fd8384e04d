// Our library as a process of its own: node history-ours.ts previous <directory>, or levels <directory> < ranges, one a line
import { text } from 'node:stream/consumers'
import { createGit } from '../shared/git/git.ts'

const [what, directory = ''] = process.argv.slice(2)
const git = createGit({ directory, env: process.env, signal: new AbortController().signal })

/** The release before HEAD, chosen as release-notes chooses it. */
async function previous(): Promise<string> {
  const { findPrevious } = await import('../actions/release-notes/src/find-previous.ts')
  const sha = (await git.resolve('HEAD')) ?? ''
  return (await findPrevious({ to: 'HEAD', sha, release: undefined }, 'v', git))?.tag ?? ''
}

/** What each range asks for: none, patch, minor or major. */
async function levels(): Promise<string> {
  const { readHistory } = await import('../shared/commits/history.ts')
  const { levelOfHistory } = await import('../shared/versioning/bump.ts')
  const found: string[] = []
  for (const range of (await text(process.stdin)).trim().split('\n')) {
    const [from = '', to = ''] = range.split('..')
    found.push(levelOfHistory(await readHistory(git.log({ from, to }), { onlyCount: true })))
  }
  return found.join('\n')
}

console.log(what === 'previous' ? await previous() : await levels())
