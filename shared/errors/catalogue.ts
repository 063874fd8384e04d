/** What to do about each kind of error. The key is printed with the message and is an anchor in docs/errors.md. */
export const catalogue = {
  INPUT_INVALID: 'Correct the inputs named above and run again; nothing was done.',
  CONFIG_INVALID: 'Correct the config file at the places named above; nothing was done.',
  PROVIDER_UNREACHABLE: 'Check the address, that the service is up, and that this runner can reach it.',
  PROVIDER_UNAUTHORIZED: 'The token was not accepted: check that it is the right one, complete and not expired.',
  PROVIDER_FORBIDDEN: 'The token is known but may not do this: give it the permission named above.',
  PROVIDER_NOT_FOUND: 'Check the name or id, and that the token belongs to the account or team that owns it.',
  PROVIDER_REFUSED: 'The service refused the request: see its answer above.',
  PROVIDER_RATE_LIMITED: 'Too many requests: wait, or raise the limit of the service.',
  PROVIDER_FAILED: 'The service failed on its side, even after retries: see its status page or logs, then run again.',
  TOKEN_IN_CLEAR: 'Use an https address, or open a tunnel (ssh -L) and use http://127.0.0.1:PORT; nothing was sent.',
  PROVIDER_NONSENSE:
    'This is not an answer that the API gives: check that the address is the API, not a login page or a proxy.',
  REPORT_UNREADABLE:
    'Check that the tool finished and wrote this format; name the format with format=… if it was guessed wrong.',
  POLICY_UNREADABLE:
    'Check out with fetch-depth: 0, or give github-token with contents: read; policy-from: head trusts the pull request itself.',
  NO_PULL_REQUEST: 'Check whether it was closed or has moved on since; if it is open, run its workflow again.',
  DEADLINE_EXCEEDED: 'Raise the timeout if this normally takes longer; otherwise look at what was last observed.',
  LEASE_LOST:
    'Another release is at work or has ended this one: look at it, then start a new run. Nothing more was written.',
  NOT_APPROVED: "See the release's issue for who may approve it, then release again. No traffic was moved.",
  APPROVAL_UNUSABLE:
    'Give the workflow that releases an input `resume`, handed on to deploy or blue-green-switch, then write the comment again. Nothing was done.',
  ROUTE_UNKNOWN:
    'Traffic is split between the slots. Run blue-green-switch with `to: blue` or `to: green`, or rollback with `to: <version>`: both work from any split.',
  RELEASE_UNFINISHED:
    'Run blue-green-switch with `part: reconcile` (or its next release), then this again; within one job give its release-id.',
  RELEASE_RECALLED: 'A rollback asked for it: see there why, and where traffic is now.',
  SLOT_UNHEALTHY: 'Find out why the slot does not answer as it should; it got no traffic.',
  TRAFFIC_MOVED_BY_HAND:
    'Nothing was overwritten. Find out who moved it and why; the next release starts from where traffic is now.',
  GIT_MISSING: 'Install git on this runner (GitHub-hosted runners have it).',
  GIT_NO_REPOSITORY: 'Run actions/checkout (with fetch-depth: 0) before this step, in the same workspace.',
  JOURNAL_WRITER_UNKNOWN:
    "Use the workflow's own token (github-token: ${{ github.token }}), or name the account under journal.writers in the config.",
  JOURNAL_KEY_MISSING:
    'Give journal-key (or the variable JOURNAL_KEY) the key of this environment; while you replace it, give the new key first and the old one on the next line.',
  ISOLATION_UNAVAILABLE:
    'Run on Linux as root, with passwordless sudo, or where users may create namespaces; or set isolation: auto, after reading in docs/security.md what that is worth.',
  OWN_FILES_CHANGED:
    'The files were put back. Find out which command changed them, and trust nothing that this job produced before that.',
  DEBUGGER_OPEN: 'Start the job without a debugger: whoever reaches it reads every secret of this step.',
  GIT_UNSAFE_DIRECTORY:
    'The checkout belongs to another user: first run git config --global --add safe.directory "$GITHUB_WORKSPACE".',
  GIT_SHALLOW: 'Check out the whole history: set fetch-depth: 0 in actions/checkout.',
  HISTORY_NEEDS_CLONE: 'Run actions/checkout with fetch-depth: 0 before this step, so that git can answer it.',
  GIT_FAILED: 'git failed: see its message above.',
  DATABASE_TOOL:
    "Install the database's client programs: psql, pg_dump and pg_restore, at least as new as the server, or mongosh, mongodump and mongorestore.",
  DATABASE_BACKUP: 'Nothing was changed: take another backup, or choose one that is proven.',
  DATABASE_BUSY: 'Nothing was changed: wait until the other run has ended, then run it again.',
  DATABASE_MIGRATION:
    'Check which version the schema is at, unlock the tool as shown above, then run it again or restore the backup.',
  DATABASE_RESTORED_WRONG:
    'The backup is in place but something is wrong with it: look at the database, then undo, or restore another backup.',
  DATABASE_DEPENDANTS: 'Start by hand what depends on the database (the log says what), then look at the database.',
  CANCELLED: 'The run was cancelled; its post step puts things in order.',
  INTERNAL: 'This is a defect of release-kit: please report it with the debug log (re-run with debug logging).',
} as const satisfies Record<string, string>

export type ErrorCode = keyof typeof catalogue
