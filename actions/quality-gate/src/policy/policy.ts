import { isDeepStrictEqual } from 'node:util'
import type { ActionContext } from '../../../../shared/action/action.ts'
import { splitLines } from '../../../../shared/action/fields.ts'
import { largestYaml, readWorkspaceFile } from '../../../../shared/action/workspace-file.ts'
import type { Config } from '../../../../shared/config/config.ts'
import { ActionError, ConfigurationError, describeError, type Problem } from '../../../../shared/errors/action-error.ts'
import type { NamedCommand } from '../../../../shared/command/named-command.ts'
import type { GitHub } from '../../../../shared/github/ports.ts'
import { parseRules } from '../../../../shared/rules/parse-rule.ts'
import type { Rule } from '../../../../shared/rules/rule.ts'
import type { Exception } from './allow-list.ts'
import type { Change } from '../change/change.ts'
import type { Clone } from '../change/clone.ts'
import { mergedInto } from '../change/merged-into.ts'
import type { GateInputs } from '../inputs.ts'
import { type ReportSource, readReportSource } from '../inputs/report-source.ts'
import { unfitOf } from '../inputs/unfit-rules.ts'
import type { GateRules, IfMissing } from '../verdict.ts'

/** What the gate asks for, wherever it is written. */
export interface Policy {
  /** The one in force. */
  readonly config: Config | undefined
  readonly commands: readonly NamedCommand[]
  readonly sources: readonly ReportSource[]
  readonly rules: GateRules
  readonly ifMissing: IfMissing
  readonly exceptions: readonly Exception[]
  /** The commit that the config and the allow-list were read from; undefined: the checkout. */
  readonly from: string | undefined
  /** The change has a `gate` of its own that is not in force, or may have one. */
  readonly isOther: boolean
  /** The base commit has no policy: that of the pull request that brings the first is in force. */
  readonly isAdopted: boolean
}

type GateConfig = NonNullable<Config['gate']>

export interface PolicyPorts {
  readonly clone: () => Promise<Clone>
  /** undefined without a token. */
  readonly github: () => Promise<GitHub | undefined>
  readonly change: Change
  readonly context: ActionContext
}

/**
 * The policy from inputs and config; an input wins over the config's value of that name. On a pull request config and
 * allow-list are those of the base commit, so that it cannot weaken its own gate; where that commit has no config, and no input
 * is a rule, there is no gate yet to be weakened, and the pull request's own is in force.
 *
 * @throws ConfigurationError with everything that is wrong in rules, reports, config and allow-list
 * @throws ActionError POLICY_UNREADABLE when the base commit cannot be read: the checkout's is never taken instead
 */
export async function readPolicy(inputs: GateInputs, ports: PolicyPorts): Promise<Policy> {
  const { context } = ports
  const base = await baseCommit(inputs, ports)
  const baseConfig = base === undefined ? undefined : await configAt(base, inputs.config, ports)
  const isAdopted = base !== undefined && baseConfig === undefined && adopts(inputs, context.config)
  const from = isAdopted ? undefined : base
  if (base !== undefined && baseConfig === undefined && context.config !== undefined)
    context.log.notice(
      `${inputs.config} is not in the base commit ${base.slice(0, 7)}: ${isAdopted ? adopting : later}`,
    )
  const isChanged = base !== undefined && !isDeepStrictEqual(baseConfig, context.config)
  const config = from === undefined ? context.config : baseConfig
  const gate: GateConfig = config?.gate ?? {}
  const problems: Problem[] =
    isChanged && context.config && !ports.change.reportedBy ? [...(await checkHead(inputs.config, context))] : []
  const named = (key: string) => `${inputs.config} gate.${key}`
  const fromConfig = (key: 'block' | 'warn'): readonly Rule[] => {
    const { rules, errors } = parseRules((gate[key] ?? []).flatMap(splitLines))
    problems.push(...[...errors, ...rules.flatMap(unfitOf)].map((error) => error.toProblem(named(key))))
    return rules
  }
  const rules = {
    block: inputs.block.length > 0 ? inputs.block : fromConfig('block'),
    warn: inputs.warn.length > 0 ? inputs.warn : fromConfig('warn'),
  }
  const sources =
    inputs.reports.length > 0 ? inputs.reports : readSources(gate.reports ?? [], named('reports'), problems)
  const allowList = inputs.allowList === '' ? (gate['allow-list'] ?? '') : inputs.allowList
  const exceptions = allowList === '' ? [] : await exceptionsAt(from, allowList, ports, problems)
  if (rules.block.length + rules.warn.length === 0) problems.push(noRule(inputs.config, from))
  if (problems.length > 0) throw new ConfigurationError(problems)
  const isOther =
    from !== undefined &&
    (ports.change.reportedBy !== undefined || !isDeepStrictEqual(gate, context.config?.gate ?? {}))
  return {
    config,
    commands: commandsOf(inputs, gate),
    sources,
    rules,
    ifMissing: inputs.ifMissing ?? gate['if-missing'] ?? 'block',
    exceptions,
    from,
    isOther,
    isAdopted,
  }
}

/** Loaded only for a pull request that changes the config. */
async function checkHead(config: string, context: ActionContext): Promise<readonly Problem[]> {
  return (await import('./check-config.ts')).checkCheckout(config, context)
}

/** Where reports of another run are published, nothing of a change is run. */
function commandsOf({ commands, publishFrom }: GateInputs, gate: GateConfig): readonly NamedCommand[] {
  if (commands.length > 0 || publishFrom !== '') return commands
  return Object.entries(gate.commands ?? {}).map(([name, command]) => ({ name, command }))
}

const adopting = 'this pull request adopts release-kit: its own config is in force'
const later = 'what it says holds once it is merged, since inputs hold rules already'

/** Whether the checkout's config is the first policy there is. What is published for another run is never trusted. */
function adopts({ block, warn, publishFrom }: GateInputs, config: Config | undefined): boolean {
  return config?.gate !== undefined && block.length + warn.length === 0 && publishFrom === ''
}

function noRule(config: string, from: string | undefined): Problem {
  const where = from === undefined ? '' : ` of the base commit ${from.slice(0, 7)}`
  const allowed = `at least one rule, here, in warn, or in gate.block or gate.warn of ${config}${where}: a gate without any would let everything pass`
  return { input: 'block', allowed, example: 'tests.failed == 0' }
}

function readSources(lines: readonly string[], where: string, problems: Problem[]): readonly ReportSource[] {
  return lines.flatMap((line) => {
    try {
      return [readReportSource(line)]
    } catch (wrong) {
      problems.push({
        input: where,
        received: line,
        allowed: `\`kind [name=]glob [format=…]\`; ${describeError(wrong)}`,
        example: 'coverage coverage/lcov.info',
      })
      return []
    }
  })
}

/** The base of a pull request, also of one in a merge queue; undefined where the checkout is to be trusted. */
async function baseCommit({ policyFrom }: GateInputs, ports: PolicyPorts): Promise<string | undefined> {
  const {
    change,
    context: { run },
  } = ports
  if (policyFrom === 'head') return undefined
  if (change.base) return (await mergedInto(run.sha, ports)) ?? change.base.sha
  if (policyFrom === undefined && !run.eventName.startsWith('pull_request')) return undefined
  throw new ConfigurationError([
    {
      input: 'policy-from',
      received: policyFrom ?? 'base',
      allowed: `head, where the event (${run.eventName || 'unknown'}) names no base commit`,
      example: 'head',
    },
  ])
}

async function configAt(sha: string, path: string, ports: PolicyPorts): Promise<Config | undefined> {
  const text = await fileAt(sha, path, ports)
  if (text === undefined) return undefined
  const { parseConfig } = await import('../../../../shared/config/config.ts')
  const { config, problems } = parseConfig(text, `${path}@${sha.slice(0, 7)}`, ports.context.env)
  if (problems.length > 0) throw new ConfigurationError(problems, 'CONFIG_INVALID')
  return config
}

async function exceptionsAt(
  sha: string | undefined,
  path: string,
  ports: PolicyPorts,
  problems: Problem[],
): Promise<readonly Exception[]> {
  const text = sha === undefined ? allowListHere(path, ports, problems) : await fileAt(sha, path, ports)
  if (text === undefined) {
    if (sha !== undefined)
      ports.context.log.notice(`${path} is not in the base commit ${sha.slice(0, 7)}: nothing is accepted`)
    return []
  }
  const [{ readYaml, toPlain }, { readAllowList }] = await Promise.all([
    import('../../../../shared/config/yaml.ts'),
    import('./allow-list.ts'),
  ])
  const yaml = readYaml(text, path)
  const value = 'problems' in yaml ? yaml : toPlain(yaml, path)
  const list = 'problems' in value ? { exceptions: [], problems: value.problems } : readAllowList(value.plain, path)
  problems.push(...list.problems)
  return list.exceptions
}

function allowListHere(path: string, { context }: PolicyPorts, problems: Problem[]): string | undefined {
  try {
    return readWorkspaceFile(path, context.run, largestYaml)
  } catch (cause) {
    const allowed = `a readable file; ${describeError(cause)}`
    problems.push({ input: 'allow-list', received: path, allowed, example: '.github/allow-list.yml' })
    return undefined
  }
}

/** From the clone where it has the commit, else from the API; undefined: the commit has no such file. */
async function fileAt(sha: string, path: string, { clone, github, context }: PolicyPorts): Promise<string | undefined> {
  try {
    const { git } = await clone()
    if ((await git.resolve(sha)) !== undefined) return await git.read(sha, path)
  } catch (cause) {
    context.log.debug(`git could not read ${sha}: ${describeError(cause)}`)
  }
  const api = await github()
  if (api) return api.contents.read(path, sha)
  throw new ActionError(
    'POLICY_UNREADABLE',
    `${path} of the base commit ${sha.slice(0, 7)} cannot be read: the clone does not hold it, and there is no token to ask GitHub`,
  )
}
