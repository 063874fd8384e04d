import { type Document, isPair, visit } from 'yaml'
import type { Problem } from '../errors/action-error.ts'
import { expectationOf, shownValue, valueAt } from './expectation.ts'
import { shortened } from '../markdown/visible.ts'
import { nearest } from '../text/nearest.ts'
import { isNotSupportedYet } from './kinds.ts'
import { type Config, configSchema, type Environment, keysAt } from './schema.ts'
import { withReleaseDates } from './release-dates.ts'
import { offsetOf, readYaml, toPlain } from './yaml.ts'

export type { Config, Environment, Service } from './schema.ts'

type Variables = Readonly<Record<string, string | undefined>>

/**
 * Reads a config file; every problem at once, each with its line and column.
 *
 * @param file  the name shown in problems
 * @param variables  what `${NAME}` stands for
 */
export function parseConfig(
  text: string,
  file: string,
  variables: Variables,
): {
  config: Config | undefined
  problems: readonly Problem[]
  /** That it asks for, whatever else is wrong with it. */
  locale?: Config['locale']
} {
  const yaml = readYaml(text, file)
  if ('problems' in yaml) return { config: undefined, problems: yaml.problems }
  const { document, at } = yaml
  const written = toPlain(yaml, file)
  if ('problems' in written) return { config: undefined, problems: written.problems }
  const problems: Problem[] = substitute(document, variables, at)
  const value = toPlain(yaml, file)
  if ('problems' in value) return { config: undefined, problems: value.problems }
  const locale = valueAt(written.plain, ['locale']) === 'fr' ? ('fr' as const) : undefined
  const told = locale === undefined ? {} : { locale }
  const result = configSchema.safeParse(value.plain ?? {}, { error: expectationOf })
  for (const issue of result.error?.issues ?? []) {
    problems.push(...describeIssue(issue, written.plain, document, at))
  }
  if (!result.success) return { config: undefined, problems, ...told }
  const dated = withReleaseDates(result.data)
  problems.push(...danglingNames(result.data, document, at), ...dated.problems)
  return { config: problems.length === 0 ? dated.config : undefined, problems, ...told }
}

type Position = (offset: number) => string
interface Issue {
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly code?: string
  /** The kind of value that a place wants. */
  readonly expected?: string
  readonly keys?: readonly string[]
  /** What a choice allows. */
  readonly values?: readonly unknown[]
  /** Of a union, per way that it could have been. */
  readonly errors?: readonly (readonly Issue[])[]
}

/** What is below these is written out: a variable, which any earlier step may set, decides no policy, and its value is never quoted. */
const policyKeys: ReadonlySet<string> = new Set([
  'gate',
  'windows',
  'releases',
  'rollback',
  'rules',
  'depends-on',
  'contacts',
  'checklists',
  'branch',
  'after',
  'requires',
  'required-secrets',
  'github-environment',
])

function substitute(document: Document.Parsed, variables: Variables, at: Position): Problem[] {
  const problems: Problem[] = []
  visit(document, {
    Scalar(key, node, ancestors) {
      if (key === 'key' || typeof node.value !== 'string') return
      const path = ancestors.flatMap((one) => (isPair(one) ? [String(one.key)] : []))
      // in a command it is the shell's
      if (path.join('.').startsWith('gate.commands.')) return
      const policy = path.find((one) => policyKeys.has(one))
      node.value = node.value.replace(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g, (whole, name: string) => {
        const value = policy === undefined ? variables[name] : whole
        if (policy !== undefined) {
          const input = at(node.range?.[0] ?? 0)
          const sentence = `${input} ${whole} cannot stand in ${policy}: every earlier step could set the variable`
          problems.push({ input, received: whole, sentence })
        } else if (value === undefined) {
          problems.push({
            input: at(node.range?.[0] ?? 0),
            received: whole,
            allowed: `a variable that is set: ${name} is not`,
          })
        }
        return value ?? whole
      })
    },
  })
  return problems
}

/** @param written  the plain value before variables are put in: what they stand for may be a secret */
function describeIssue(issue: Issue, written: unknown, document: Document.Parsed, at: Position): Problem[] {
  const place = (path: readonly PropertyKey[]) =>
    `${at(offsetOf(document, path))} ${path.map(String).join('.') || '(top)'}`
  // of what may be a text or a map, and is a map, what is wrong within the map
  const within = issue.errors?.find((option) => option.length > 0 && option.every(({ path }) => path.length > 0))
  if (within)
    return within.flatMap((inner) =>
      describeIssue({ ...inner, path: [...issue.path, ...inner.path] }, written, document, at),
    )
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(issue.path)
    return (issue.keys ?? []).map((key) => {
      const input = place([...issue.path, key])
      const what = isNotSupportedYet([...issue.path, key])
        ? 'is not supported yet; remove it: nothing would read it'
        : /anomal/i.test(key)
          ? 'is not supported: what is unusual is found of a new version, beside the live one (blue-green-switch); of a service between releases by the rules of environments.<name>.monitor'
          : `is not a known key; known: ${known.join(', ') || 'none'}${guess(key, known)}`
      return {
        input,
        received: shownValue(valueAt(written, [...issue.path, key])) ?? '',
        sentence: `${shortened(input, 160)} ${what}`,
      }
    })
  }
  const isSecret = issue.path.some((key) => /token|secret/i.test(String(key)))
  const received = isSecret ? '***' : shownValue(valueAt(written, issue.path))
  const allowed = `${issue.message}${isSecret ? '' : guess(received ?? '', issue.values?.map(String) ?? [])}`
  const example = isSecret ? undefined : listOf(issue, received)
  return [
    {
      input: place(issue.path),
      ...(received === undefined ? {} : { received }),
      allowed,
      ...(example === undefined ? {} : { example }),
    },
  ]
}

/** What was written as one text, as the list that it should be. */
function listOf({ code, expected }: Issue, received: string | undefined): string | undefined {
  const parts = received?.split(/[\s,]+/).filter((part) => part !== '') ?? []
  const isList = code === 'invalid_type' && expected === 'array'
  return isList && parts.length > 0 && parts.length <= 10 ? `[${parts.join(', ')}]` : undefined
}

function guess(name: string, known: readonly string[]): string {
  const meant = nearest(name, known)
  return meant === undefined ? '' : `; did you mean ${meant}?`
}

interface NameUse {
  readonly used: string
  readonly path: readonly PropertyKey[]
}

/** Names of services and environments that other places use and that are not defined. */
function danglingNames(config: Config, document: Document.Parsed, at: Position): Problem[] {
  const { defaults, services = {}, environments = {} } = config
  const isDefault = (key: 'service' | 'environment'): NameUse[] =>
    defaults?.[key] === undefined ? [] : [{ used: defaults[key], path: ['defaults', key] }]
  const ofServices = [
    ...isDefault('service'),
    ...Object.entries(services).flatMap(([name, service]) =>
      (service['depends-on'] ?? []).map((used, index) => ({ used, path: ['services', name, 'depends-on', index] })),
    ),
    ...Object.entries(environments).flatMap(([name, { target, traffic }]) => [
      ...namesBelow(['environments', name, 'target', 'resources'], target?.resources),
      ...namesBelow(['environments', name, 'traffic', 'services'], traffic?.services),
    ]),
  ]
  const ofEnvironments = [
    ...isDefault('environment'),
    ...Object.entries(environments).flatMap(([name, environment]) => othersOf(name, environment)),
  ]
  const unknown = (
    uses: readonly NameUse[],
    rooms: Readonly<Record<string, unknown>>,
    what: keyof typeof kinds,
  ): Problem[] =>
    uses.flatMap(({ used, path }) => {
      // nothing comes after itself
      const known = Object.keys(rooms).filter((name) => what === 'service' || path.length === 2 || name !== path[1])
      if (known.includes(used)) return []
      const input = `${at(offsetOf(document, path))} ${path.map(String).join('.')}`
      const names = known.join(', ') || 'there is none'
      return [
        { input, received: used, allowed: `${kinds[what]} defined under ${what}s: ${names}${guess(used, known)}` },
      ]
    })
  return [
    // services may be left undefined as a whole; an environment that is not defined has no policy to go by
    ...(Object.keys(services).length === 0 ? [] : unknown(ofServices, services, 'service')),
    ...unknown(ofEnvironments, environments, 'environment'),
  ]
}

const kinds = { service: 'a service', environment: 'an environment' } as const

function namesBelow(path: readonly string[], rooms: Readonly<Record<string, unknown>> = {}): NameUse[] {
  return Object.keys(rooms).map((used) => ({ used, path: [...path, used] }))
}

/** The other environments that one goes by. */
function othersOf(name: string, environment: Environment): NameUse[] {
  const { after, 'required-secrets': secrets = [] } = environment
  return [
    ...(after ? [{ used: after.environment, path: ['environments', name, 'after', 'environment'] }] : []),
    ...secrets.flatMap((secret, index) => {
      const used = typeof secret === 'string' ? undefined : secret['differs-from']
      const path = ['environments', name, 'required-secrets', index, 'differs-from']
      return used === undefined ? [] : [{ used, path }]
    }),
  ]
}
