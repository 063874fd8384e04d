// Not type-checked: what it imports is only there once bench/package.json is installed.
// A peer as a process of its own: node history-peers.mjs <what> <directory> [from] (levels: ranges on stdin, one a line).
import { execFileSync } from 'node:child_process'
import { text } from 'node:stream/consumers'

const [what = '', directory = '', from = ''] = process.argv.slice(2)
const preset = async () => (await import('conventional-changelog-conventionalcommits')).default()

const peers = {
  'conventional-recommended-bump': async () => {
    const { Bumper } = await import('conventional-recommended-bump')
    const { whatBump, ...config } = await preset()
    const recommendation = await new Bumper(directory).config(config).tag(from).bump(whatBump)
    return 'releaseType' in recommendation ? recommendation.releaseType : 'none'
  },
  'conventional-changelog': async () => {
    const { ConventionalChangelog } = await import('conventional-changelog')
    const changelog = new ConventionalChangelog(directory)
      .config(await preset())
      .repository('https://github.com/acme/shop')
      .context({ version: '2.0.0' })
      .commits({ from, to: 'main' })
    let written = ''
    for await (const part of changelog.write()) written += part
    return written
  },
  analyzer: async () => analyze(commitsOf(`${from}..HEAD`)),
  generator: async () => {
    const { generateNotes } = await import('@semantic-release/release-notes-generator')
    return generateNotes(
      {},
      {
        cwd: directory,
        commits: commitsOf(`${from}..HEAD`),
        lastRelease: { gitTag: from, version: '1.0.0' },
        nextRelease: { gitTag: 'v2.0.0', version: '2.0.0' },
        options: { repositoryUrl: 'https://github.com/acme/shop' },
      },
    )
  },
  levels: async () => {
    const found = []
    for (const range of (await text(process.stdin)).trim().split('\n')) found.push(await analyze(commitsOf(range)))
    return found.join('\n')
  },
}

/** With the types that release-kit counts where the analyzer's defaults do not differ: feat, fix, perf, revert, breaking. */
async function analyze(commits) {
  const { analyzeCommits } = await import('@semantic-release/commit-analyzer')
  const context = { cwd: directory, commits, logger: { log: () => undefined } }
  return (await analyzeCommits({}, context)) ?? 'none'
}

/** As semantic-release hands them to its plugins. */
function commitsOf(range) {
  const output = execFileSync('git', ['log', '-z', '--format=%H%n%ci%n%B', range], {
    cwd: directory,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  return output.split('\0').flatMap((record) => {
    const [hash = '', committerDate = '', ...message] = record.split('\n')
    return hash === '' ? [] : [{ hash, committerDate, message: message.join('\n').trim(), gitTags: '' }]
  })
}

const peer = peers[what]
if (!peer) throw new Error(`there is no ${what}`)
console.log(await peer())
