import type { Action, Common } from '../../../shared/action/action.ts'
import type { Problem } from '../../../shared/errors/action-error.ts'
import { fields, type ReleaseNotesInputs } from './inputs.ts'
import { forService, serviceProblems } from './service.ts'
import type { ReleaseNotesOutput } from './summary.ts'

export const action: Action<typeof fields, ReleaseNotesOutput> = {
  name: 'release-notes',
  fields,
  outputs: { notes: '', 'notes-file': '', 'release-id': '', 'release-url': '', 'entry-count': '0' },
  check: (inputs, config) => [...serviceProblems(inputs, config), ...problemsOf(inputs)],
  // loaded here, so that a wrong input is said without reading any of it
  run: async (inputs, context) =>
    (await import('./write-notes.ts')).writeNotes(forService(inputs, context.config), context),
}

function problemsOf({
  range,
  from,
  to,
  release,
  githubToken,
  dryRun,
  changelog,
  changelogFormat,
  title,
}: ReleaseNotesInputs & Common): readonly Problem[] {
  return [
    ...(range && (from !== '' || to !== '')
      ? [{ input: 'range', sentence: 'range cannot be combined with from or to' }]
      : []),
    ...(release !== 'none' && githubToken === '' && !dryRun
      ? [
          {
            input: 'github-token',
            allowed: 'a token with contents: write, to write a release',
            example: '${{ github.token }}',
          },
        ]
      : []),
    ...(changelog !== '' && changelogFormat === 'release-kit' && !/\{(tag|version)\}/.test(title)
      ? [
          {
            input: 'title',
            received: title,
            sentence: 'title must contain {tag} or {version}, so that the changelog entry can be found again',
          },
        ]
      : []),
  ]
}
