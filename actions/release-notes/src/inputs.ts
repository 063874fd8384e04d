import { choice, type Fields, type Inputs, lines, optional, parsed, text } from '../../../shared/action/fields.ts'
import { isTagPrefix } from '../../../shared/versioning/tag-prefix.ts'

const revision = { allowed: 'a tag, branch or commit', pattern: /^(?!-)\S*$/ }

export const fields = {
  from: text({ ...revision, example: 'v1.2.2' }),
  to: text({ ...revision, example: 'v1.2.3' }),
  range: optional(parsed(readRange, { allowed: 'two revisions', example: 'v1.2.2..v1.2.3' })),
  service: text({ allowed: 'a service of the config', example: 'frontend' }),
  'tag-prefix': text({
    default: 'v',
    pattern: { test: isTagPrefix },
    allowed: 'the start of a tag name',
    example: 'frontend-v',
  }),
  paths: lines((line) => line, { allowed: 'globs, one per line; !glob excludes', example: 'apps/frontend/**' }),
  sections: text({ allowed: 'a YAML list of title, types and breaking', example: '- { title: New, types: [feat] }' }),
  metrics: lines((line) => line, { allowed: 'paths of JSON files, one per line', example: 'metrics.json' }),
  release: choice(['none', 'draft', 'publish'], 'none'),
  changelog: text({ allowed: 'a path in the repository', example: 'CHANGELOG.md' }),
  'changelog-format': choice(['release-kit', 'conventional'], 'release-kit'),
  title: text({
    default: 'Release {tag} - {date}',
    allowed: 'text with {tag}, {version} and {date}',
    example: '{tag}',
  }),
} satisfies Fields

export type ReleaseNotesInputs = Inputs<typeof fields>

function readRange(range: string): { from: string; to: string } | undefined {
  const [, from, to] = /^([^\s-]\S*?)\.\.\.?([^\s.-]\S*)$/.exec(range) ?? []
  return from === undefined || to === undefined ? undefined : { from, to }
}
