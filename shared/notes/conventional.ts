import { ConventionalChangelog } from 'conventional-changelog'
import createPreset, { DEFAULT_COMMIT_TYPES } from 'conventional-changelog-conventionalcommits'
import { CommitParser } from 'conventional-commits-parser'
import { withShortLines } from '../commits/read-change.ts'
import { type Entry, type History, isMerge } from '../commits/history.ts'

export interface ConventionalRelease {
  readonly history: Pick<History, 'entries'>
  readonly tag: string
  readonly version: string
  readonly from: string | undefined
  /** `2025-01-15` */
  readonly date: string
  /** `https://github.com/acme/shop`; undefined: nothing is linked. */
  readonly repositoryUrl: string | undefined
}

type GitClient = Exclude<ConstructorParameters<typeof ConventionalChangelog>[0], string | undefined>
type ParserOptions = ConstructorParameters<typeof CommitParser>[0]

/** The preset's, and the teams' own. */
const types = [...DEFAULT_COMMIT_TYPES, { type: 'security', section: 'Security', effect: 'bump' as const }]

/**
 * The section that conventional-changelog writes for a release with its preset conventionalcommits: one line a commit, grouped by type, in
 * English. It is handed our commits, so that range, paths and reverts are the same as in the notes; merges have no line, as ever there.
 */
export async function conventionalSection(release: ConventionalRelease): Promise<string> {
  const { tag, version, from, date, repositoryUrl } = release
  // loadPreset('conventionalcommits') looks for the package at run time, and a bundle has none
  const changelog = new ConventionalChangelog(clientOf(release))
    .config(createPreset({ types }))
    .options({ outputUnreleased: true })
    .context({
      version,
      date,
      currentTag: tag,
      ...(from === undefined ? {} : { previousTag: from }),
      ...hostOf(repositoryUrl),
    })
    .commits({ to: tag, ...(from === undefined ? {} : { from }) })
  let text = ''
  for await (const part of changelog.write()) text += part
  // it links numbers and people wherever it thinks that they are
  return repositoryUrl === undefined ? text.trim().replace(/\[([@#][^[\]]*)\]\([^()]*\)/g, '$1') : text.trim()
}

/** What conventional-changelog asks its git client for. */
function clientOf({ history }: ConventionalRelease): GitClient {
  const client = {
    cwd: '',
    verify: () => Promise.resolve(''),
    async *getSemverTags() {
      // the two that matter are given by name
    },
    async *getCommits(_: unknown, options: ParserOptions) {
      // "-name-" lines set any property of the result: here nobody but us does
      const parser = new CommitParser({ ...options, fieldPattern: /(?!)/ })
      for (const { sha, message } of history.entries.filter((entry) => !isMerge(entry) && entry.message.header !== ''))
        yield await Promise.resolve({ ...parser.parse(withShortLines(textOf(message))), hash: sha })
    },
  }
  return client as unknown as GitClient
}

function textOf({ header, pull, body }: Entry['message']): string {
  const title = pull === undefined ? header : `${header} (#${pull})`
  return withoutMarkup(body === '' ? title : `${title}\n\n${body}`)
}

/** The preset escapes nothing. No tag, link or image comes out of what people wrote; code spans are shown as they are anyway. */
function withoutMarkup(text: string): string {
  return text
    .split(/(`[^`\n]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll('<', '&lt;').replaceAll('](', ']\\(')))
    .join('')
}

function hostOf(url: string | undefined) {
  if (url === undefined) return { linkReferences: false, linkCompare: false }
  const { origin, pathname } = new URL(url)
  const [, owner = '', repository = ''] = pathname.split('/')
  return {
    host: origin,
    owner,
    repository,
    repoUrl: url,
    issue: 'issues',
    commit: 'commit',
    compare: 'compare',
    linkReferences: true,
  }
}
