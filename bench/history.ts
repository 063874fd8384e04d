import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  buildRepositories,
  commitCount,
  first,
  git,
  type HistoryRepositories,
  near,
  tagCount,
} from './history-repository.ts'
import { peersFolder } from './peers.ts'
import { compete, type Contender, outputOf, type Result } from './process.ts'

const root = join(import.meta.dirname, '..')
const rounds = 5
const megabytes = 200

interface Aim {
  readonly ratio: number
  readonly mib?: number
}

/** Versions and notes of a long history beside `git log`, the release before beside `git tag --merged`, and both beside the alternatives. */
export async function benchHistory(): Promise<void> {
  const peers = peersFolder()
  const folder = mkdtempSync(join(tmpdir(), 'release-kit-history-'))
  try {
    console.log(`building ${commitCount} commits and ${tagCount} tags…`)
    const repositories = await buildRepositories(folder)
    console.log(
      [
        `whole processes with their start, medians of ${rounds} rounds in turn (of the slowest peers one or two); × is the median of the ratios`,
        'to the first line of the same round, whose output goes nowhere. MiB, of a run of its own: the most that one process had resident, and',
        'that the process and all it started had together.',
      ].join('\n'),
    )
    const contest = contestsOf(repositories, peers, folder)
    print(`the version after ${commitCount - 1} commits`, await compete(contest.bump, rounds), {
      ratio: 2,
      mib: megabytes,
    })
    print(`notes since a tag ${near.commits} commits back`, await compete(contest.notes, rounds), {
      ratio: 1.5,
      mib: megabytes,
    })
    print(`the release before, of ${tagCount} tags`, await compete(contest.previous, rounds), { ratio: 1.2 })
    console.log(`\n${agreement(repositories)}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function contestsOf({ long, tagged }: HistoryRepositories, peers: string, temp: string) {
  const peer = (name: string, what: string, from: string, rounds?: number): Contender => ({
    ...script(name, 'history-peers.mjs', [what, long, from]),
    ...(rounds === undefined ? {} : { rounds }),
  })
  const cliff = (name: string, args: readonly string[], rounds?: number): Contender => ({
    name,
    file: join(peers, 'node_modules/.bin/git-cliff'),
    args,
    cwd: long,
    ...(rounds === undefined ? {} : { rounds }),
  })
  const log = command('git log --format=%H%n%B', ['log', '--format=%H%n%B'], long)
  return {
    bump: [
      log,
      action('semver-tag', { 'dry-run': 'true', channels: 'main: stable' }, long, temp),
      peer('conventional-recommended-bump', 'conventional-recommended-bump', first, 2),
      peer('semantic-release commit-analyzer', 'analyzer', first, 1),
      cliff('git-cliff --bumped-version', ['--bumped-version', '--tag-pattern', '^v[0-9]'], 1),
    ],
    notes: [
      log,
      action('release-notes', { range: `${near.tag}..HEAD`, 'tag-prefix': 'near-' }, long, temp),
      command('git log of that range', ['log', '--format=%H%n%B', `${near.tag}..HEAD`], long),
      peer('conventional-changelog', 'conventional-changelog', near.tag),
      peer('semantic-release notes generator', 'generator', near.tag),
      cliff('git-cliff', [`${near.tag}..HEAD`, '--tag', 'v2.0.0']),
    ],
    previous: [
      command('git tag --merged', ['tag', '--merged', 'HEAD'], tagged),
      script('release-notes (library, TypeScript)', 'history-ours.ts', ['previous', tagged]),
    ],
  }
}

function command(name: string, args: readonly string[], cwd: string): Contender {
  return { name, file: 'git', args, cwd }
}

function script(name: string, file: string, args: readonly string[]): Contender {
  return { name, file: process.execPath, args: [join(import.meta.dirname, file), ...args], cwd: root }
}

/** A bundle, started as the runner does, without a token. */
function action(name: string, inputs: Readonly<Record<string, string>>, cwd: string, temp: string): Contender {
  const given = Object.entries(inputs).map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value])
  return {
    name: `${name} (bundle)`,
    file: process.execPath,
    args: [join(root, 'dist', name, 'index.js')],
    cwd,
    env: {
      GITHUB_WORKSPACE: cwd,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_REF: 'refs/heads/main',
      RUNNER_TEMP: temp,
      ...(Object.fromEntries(given) as Record<string, string>),
    },
  }
}

/** The second line is ours: the one the aim is for. */
function print(title: string, results: readonly Result[], aim: Aim): void {
  const row = (cells: readonly string[]) =>
    console.log(cells.map((cell, column) => (column === 0 ? cell.padEnd(38) : cell.padStart(9))).join(''))
  console.log(`\n${title}`)
  row(['', 'ms', '×', 'MiB', 'together'])
  for (const { name, ms, ratio, memory } of results)
    row([name, ms.toFixed(0), ratio.toFixed(2), memory.largest.toFixed(0), memory.together.toFixed(0)])
  const ours = results[1]
  if (!ours) return
  const holds = ours.ratio <= aim.ratio && ours.memory.largest <= (aim.mib ?? Infinity)
  const limit = `≤ ${aim.ratio} ×${aim.mib === undefined ? '' : `, ≤ ${aim.mib} MiB`}`
  console.log(`aim ${limit}: ${holds ? 'holds' : 'MISSED'}`)
}

/**
 * Level by level beside the analyzer of semantic-release, over ranges of 20 commits. A range with a revert is left out: the analyzer pairs
 * reverts by whole shas only, ours by pull request and header too.
 */
function agreement({ long, tagged }: HistoryRepositories): string {
  const line = git(long, ['rev-list', '--first-parent', '--max-count=4000', 'main']).trim().split('\n')
  const ranges = Array.from({ length: 150 }, (_, index) => `${line[index * 20 + 20] ?? ''}..${line[index * 20] ?? ''}`)
  const plain = ranges.filter((range) => git(long, ['log', '--format=%s', '--grep=^Revert', range]) === '')
  const [ours, theirs] = ['history-ours.ts', 'history-peers.mjs'].map((file) =>
    outputOf(script('levels', file, ['levels', long]), plain.join('\n')).split('\n'),
  )
  const differ = plain.filter((_, index) => ours?.[index] !== theirs?.[index])
  if (differ.length > 0) throw new Error(`ours and the analyzer differ in ${differ.join(', ')}`)
  const found = outputOf(script('previous', 'history-ours.ts', ['previous', tagged]))
  const [last] = git(tagged, ['tag', '--merged', 'HEAD', '--sort=-version:refname']).split('\n')
  if (found !== last) throw new Error(`the release before is ${last ?? ''}, and ours is ${found}`)
  const counts = [...new Set(ours)].map((level) => `${ours?.filter((one) => one === level).length ?? 0} ${level}`)
  return `levels agree with the analyzer's in ${plain.length} of ${plain.length} ranges (${counts.join(', ')}), the release before with git's sorting`
}
