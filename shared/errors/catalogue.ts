/** What to do about each kind of error. The key is printed with the message and is an anchor in docs/errors.md. */
export const catalogue = {
  INPUT_INVALID: 'Correct the inputs named above and run again; nothing was done.',
  CONFIG_INVALID: 'Correct the config file at the places named above; nothing was done.',
  PROVIDER_UNREACHABLE: 'Check the address, that the service is up, and that this runner may reach it.',
  PROVIDER_UNAUTHORIZED: 'The token was not accepted: check that it is the right one, complete and not expired.',
  PROVIDER_FORBIDDEN: 'The token is known but may not do this: give it the permission named above.',
  PROVIDER_NOT_FOUND: 'Check the name or id, and that the token belongs to the account or team that owns it.',
  PROVIDER_REFUSED: 'The service refused the request: see its answer above.',
  PROVIDER_RATE_LIMITED: 'Too many requests: wait, or raise the limit of the service.',
  PROVIDER_FAILED: 'The service failed on its side, also after retries: see its status page or logs, then run again.',
  PROVIDER_NONSENSE:
    'The answer was not what this API gives: check that the address is the API and not a login page or a proxy.',
  DEADLINE_EXCEEDED: 'Raise the timeout if this takes longer by nature; otherwise look at what was last observed.',
  CANCELLED: 'The run was cancelled; its post step puts things in order.',
  INTERNAL: 'This is a defect of release-kit: please report it with the debug log (re-run with debug logging).',
} as const satisfies Record<string, string>

export type ErrorCode = keyof typeof catalogue
