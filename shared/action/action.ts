import type { Config } from '../config/config.ts'
import type { Problem } from '../errors/action-error.ts'
import type { Redactor } from '../http/redaction.ts'
import type { Clock } from '../time/clock.ts'
import type { Fields, Inputs } from './fields.ts'
import { choice, flag, optional, secret, text } from './fields.ts'
import type { Log } from '../log/log.ts'
import type { RunContext } from '../log/run-context.ts'

/** Failed = measured, and bad. Error = could not measure or act. Inconclusive = neither good nor bad. Paused = waits for an approval. */
export type Phase = 'Successful' | 'Failed' | 'Error' | 'Inconclusive' | 'Paused'

export type OutputValue = string | number | boolean

/** What a run came to. A negative verdict is an outcome, not an exception. */
export interface Outcome<Output extends string> {
  readonly phase: Phase
  /** One line. */
  readonly reason: string
  /** What is not given here gets the value that `Action.outputs` declares. */
  readonly outputs: Readonly<Partial<Record<Output, OutputValue>>>
  /** Markdown for the job summary; everything from outside in it is already escaped. */
  readonly summary?: string
  /** Anything worth keeping in the JSON report. */
  readonly details?: unknown
  /** Makes an Inconclusive outcome exit 0 (`on-inconclusive: pass`). */
  readonly tolerated?: boolean
}

/** Values handed from the main step to its post step. */
export interface State {
  get(name: string): string
  save(name: string, value: string): void
}

/** What every run gets from the runner. */
export interface ActionContext {
  readonly run: RunContext
  readonly env: Readonly<Record<string, string | undefined>>
  readonly log: Log
  readonly clock: Clock
  readonly redactor: Redactor
  /** Masks a value in the runner's log and in everything written by release-kit. */
  mask(value: string): void
  readonly state: State
  /** Aborted when the job is cancelled. */
  readonly signal: AbortSignal
  /** The parsed config file; undefined when there is none. */
  readonly config: Config | undefined
  /** The language of what people read: of the input, else of the config, else English. */
  readonly locale: 'en' | 'fr'
}

export const commonFields = {
  // outside of a runner nobody fills in the default: then there is no token
  'github-token': {
    ...secret({ default: '${{ github.token }}' }),
    parse: (value: string) => (value.startsWith('${{') ? '' : value),
  },
  config: text({
    default: '.github/release-kit.yml',
    allowed: 'a path in the repository',
    example: '.github/release-kit.yml',
  }),
  'dry-run': flag(false),
  locale: optional(choice(['en', 'fr'])),
} satisfies Fields

export type Common = Inputs<typeof commonFields>

export interface Action<F extends Fields, Output extends string> {
  readonly name: string
  readonly fields: F
  /** Every output of its own, with the value it has where nothing is known. */
  readonly outputs: Readonly<Record<Output, string>>
  /** Who may do what, and when, stands in the config for it: without a checkout the config is asked of GitHub. */
  readonly holdsPolicy?: true
  /** Without a checkout its config is asked of GitHub too, and where GitHub does not tell, it goes on without one. */
  readonly asksForConfig?: true
  /** Its input `service` may be `all`, or name several, one a line. */
  readonly takesSeveral?: true
  /** Empty inputs `environment` and `service` mean the config's `defaults`. */
  readonly takesDefaults?: true
  /**
   * Problems that only several inputs together, or the config, can have. An input that could not be read is at its default here, so that
   * everything is told in one run.
   */
  check?(inputs: Inputs<F> & Common, config: Config | undefined): readonly Problem[]
  /** Problems that also the environment has a part in, such as a variable that the config names and that is not set. */
  checkSettings?(
    inputs: Inputs<F> & Common,
    config: Config | undefined,
    env: ActionContext['env'],
  ): Promise<readonly Problem[]>
  run(inputs: Inputs<F> & Common, context: ActionContext): Promise<Outcome<Output>>
  /** The `post:` step: runs always, also after a cancelled or killed main step. */
  post?(inputs: Inputs<F> & Common, context: ActionContext): Promise<Outcome<Output> | undefined>
}

/** Outputs that every action has besides its own. */
export const commonOutputs = ['phase', 'reason', 'report'] as const
