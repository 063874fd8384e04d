import { DEFAULT_COMMIT_TYPES } from 'conventional-changelog-conventionalcommits'

/** Types of the conventionalcommits preset, and the teams' own. */
export const knownTypes: readonly string[] = [...DEFAULT_COMMIT_TYPES.map(({ type }) => type), 'security']
