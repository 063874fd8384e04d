import { choice, type Fields, flag, type Inputs, lines, optional, parsed, text } from '../../../shared/action/fields.ts'
import { levels } from '../../../shared/versioning/bump.ts'
import { readChannelRule } from '../../../shared/versioning/channel.ts'
import { isTagPrefix } from '../../../shared/versioning/tag-prefix.ts'
import { readVersion } from '../../../shared/versioning/version-tag.ts'
import { readVersionFile } from '../../../shared/versioning/version-file.ts'

const version = { allowed: 'a semantic version', example: '1.2.3' }

export const fields = {
  bump: choice(['auto', 'major', 'minor', 'patch', 'hotfix', 'prerelease', 'none'], 'auto'),
  version: optional(parsed(readVersion, version)),
  'tag-prefix': text({
    default: 'v',
    pattern: { test: isTagPrefix },
    allowed: 'the start of a tag name',
    example: 'frontend-v',
  }),
  'initial-version': parsed(readVersion, { ...version, default: '0.1.0' }),
  'default-bump': choice(levels, 'none'),
  'major-zero': choice(['minor', 'major'], 'minor'),
  paths: lines((line) => line, { allowed: 'globs, one per line; !glob excludes', example: 'apps/frontend/**' }),
  services: lines((line) => line, { allowed: 'names of services in the config, one per line, or all', example: 'all' }),
  dependants: choice(['none', 'patch'], 'none'),
  channels: lines(readChannelRule, { allowed: 'lines of branch-glob: channel', example: 'main: stable' }),
  'release-as': flag(true),
  squash: choice(['header', 'body', 'both'], 'header'),
  floating: choice(['none', 'major', 'major-minor'], 'none'),
  'update-files': lines(readVersionFile, {
    allowed: 'package.json, package-lock.json, or file:regex with a group around the version, one per line',
    example: 'src/version.ts:VERSION = "(.*)"',
  }),
  sha: text({ pattern: /^[0-9a-f]{7,64}$/i, allowed: 'a commit', example: '4e1243bd22c66e76c2ba9eddc1f91394e57f9f83' }),
  message: text({ allowed: 'text with {tag}, {version} and {previous}', example: 'Release {tag}' }),
  dispatch: text({ allowed: 'the file name of a workflow', example: 'release.yml' }),
} satisfies Fields

export type SemverTagInputs = Inputs<typeof fields>
