import type { ActionContext } from '../../action/action.ts'
import { type Field, lines, splitLines, text } from '../../action/fields.ts'
import { ConfigurationError } from '../../errors/action-error.ts'
import type { Keys } from './seal.ts'

/** Shorter ones could be found by trying: in a public repository everybody reads what they sign. */
const shortest = 32
const variable = 'JOURNAL_KEY'
const allowed = `secrets of at least ${shortest} characters, one per line: the first signs, all check`
const isLong = (line: string) => line.length >= shortest

/** The inputs of every action that opens or reads a journal. */
export const journalFields = {
  'journal-key': {
    ...lines((line) => (isLong(line) ? line : undefined), { allowed, example: '${{ secrets.JOURNAL_KEY }}' }),
    // what is wrong with a secret is said without it
    parse: (value: string) => (splitLines(value).every(isLong) ? splitLines(value) : undefined),
    secret: true,
  } satisfies Field<Keys>,
  // read as soon as the action starts: see RunContext.jobId
  'job-id': text({
    default: '${{ job.check_run_id }}',
    pattern: /^(?:\d*|\$\{\{.*)$/,
    allowed: 'its default: the job, so that other runs can see whether it is still running',
  }),
}

/**
 * The keys by the input, else by JOURNAL_KEY.
 *
 * @throws ConfigurationError for a variable that holds no keys
 */
export function readKeys(
  { journalKey }: { readonly journalKey: Keys },
  { env, mask }: Pick<ActionContext, 'env' | 'mask'>,
): Keys {
  if (journalKey.length > 0) return journalKey
  const keys = splitLines(env[variable] ?? '')
  for (const key of keys) mask(key)
  if (!keys.every(isLong))
    throw new ConfigurationError([{ input: `the variable ${variable}`, received: '***', allowed }])
  return keys
}
