import * as z from 'zod/mini'
import { readJson, validate } from './json.ts'
import { excerpt, ReportError } from './report-error.ts'

/** Made when a file is one: it is the first that every other JSON report is asked to be. */
function createSchemas() {
  const text = z.nullish(z.object({ text: z.nullish(z.string()), id: z.nullish(z.string()) }))
  const index = z.nullish(z.number())
  const properties = z.nullish(z.object({ 'security-severity': z.nullish(z.union([z.string(), z.number()])) }))
  const rule = z.object({
    id: z.nullish(z.string()),
    shortDescription: text,
    messageStrings: z.nullish(z.record(z.string(), z.object({ text: z.nullish(z.string()) }))),
    defaultConfiguration: z.nullish(z.object({ level: z.nullish(z.string()) })),
    properties,
  })
  const component = z.object({ name: z.nullish(z.string()), rules: z.nullish(z.array(rule)) })
  const artifactLocation = z.nullish(z.object({ uri: z.nullish(z.string()), index }))
  const result = z.object({
    ruleId: z.nullish(z.string()),
    ruleIndex: index,
    rule: z.nullish(z.object({ id: z.nullish(z.string()), index, toolComponent: z.nullish(z.object({ index })) })),
    kind: z.nullish(z.string()),
    level: z.nullish(z.string()),
    message: text,
    baselineState: z.nullish(z.string()),
    suppressions: z.nullish(z.array(z.object({ status: z.nullish(z.string()) }))),
    locations: z.nullish(
      z.array(
        z.object({
          physicalLocation: z.nullish(
            z.object({ artifactLocation, region: z.nullish(z.object({ startLine: index })) }),
          ),
        }),
      ),
    ),
    properties,
  })
  const notifications = z.nullish(z.array(z.object({ level: z.nullish(z.string()), message: text })))
  const invocation = z.object({
    executionSuccessful: z.nullish(z.boolean()),
    exitCode: z.nullish(z.number()),
    toolExecutionNotifications: notifications,
    toolConfigurationNotifications: notifications,
  })
  const run = z.object({
    tool: z.object({ driver: component, extensions: z.nullish(z.array(component)) }),
    artifacts: z.nullish(z.array(z.object({ location: artifactLocation }))),
    invocations: z.nullish(z.array(invocation)),
    // one by one: checked copies of all of them at once would take as much memory as the file
    results: z.nullish(z.array(z.unknown())),
  })
  const schema = z.object({ runs: z.nullish(z.array(run)) })
  return { schema, run, result, rule, invocation }
}

type Schemas = ReturnType<typeof createSchemas>
type Invocation = z.output<Schemas['invocation']>
type Run = z.output<Schemas['run']>
type Result = z.output<Schemas['result']>
type Rule = z.output<Schemas['rule']>

export interface SarifResult {
  readonly id: string
  readonly level: string
  /** `fail`, `open` or `review`. */
  readonly kind: string
  readonly message: string
  /** As written: relative, absolute, or a file URL. */
  readonly path: string
  readonly line: number
  /** `security-severity` of the result or its rule, 0–10. */
  readonly score: number | undefined
}

export const looksLikeSarif = (head: string): boolean => /"\$schema"\s*:\s*"[^"]*sarif|"runs"\s*:\s*\[/i.test(head)

/**
 * Reads SARIF 2.1 (OASIS, 2020). Counted are results of kind fail, open or review that are not suppressed (a suppression
 * counts unless it is rejected or under review) and not absent from this run.
 *
 * @throws ReportError when there is no run, a run has no list of results, or its tool says that it failed
 */
export async function readSarif(chunks: AsyncIterable<Uint8Array>): Promise<readonly SarifResult[]> {
  const { schema, result } = createSchemas()
  const { runs } = await readJson(chunks, schema)
  if (!runs || runs.length === 0) throw new ReportError('no tool has run: it has no runs')
  return runs.flatMap((one, index) => readRun(one, `runs.${index}`, result))
}

function readRun(run: Run, where: string, result: Schemas['result']): SarifResult[] {
  const { name } = run.tool.driver
  const tool = () => excerpt(name ?? 'the tool')
  if (!run.results) throw new ReportError(`${tool()} gives no list of results: it did not run to its end`)
  const failed = run.invocations?.find((one) => one.executionSuccessful === false && !hasFoundBugs(one, name))
  if (failed) throw new ReportError(`${tool()} says that it did not run successfully${reasonOf(failed)}`)
  const components = [run.tool.driver, ...(run.tool.extensions ?? [])]
  const byId = new Map(
    components.flatMap(({ rules }) => (rules ?? []).map((known) => [known.id ?? '', known] as const)),
  )
  return run.results.flatMap((one, index) => {
    const given = validate(one, result, `${where}.results.${index}`)
    return counts(given) ? [readResult(given, run, byId)] : []
  })
}

/**
 * SpotBugs calls every run failed that does not end with 0. What it ended with says why: 1 it found bugs, 2 it missed classes that
 * the code refers to, 4 it had errors.
 */
function hasFoundBugs({ exitCode }: Invocation, tool: string | null | undefined): boolean {
  return tool === 'SpotBugs' && ((exitCode ?? 0) & 5) === 1
}

function reasonOf({ toolExecutionNotifications, toolConfigurationNotifications }: Invocation): string {
  const told = [...(toolExecutionNotifications ?? []), ...(toolConfigurationNotifications ?? [])]
  const reason = told.find(({ level }) => level === 'error')?.message?.text
  return reason ? `: ${excerpt(reason, 200)}` : ''
}

function readResult(given: Result, run: Run, byId: ReadonlyMap<string, Rule>): SarifResult {
  const known = ruleOf(given, run, byId)
  const location = given.locations?.[0]?.physicalLocation
  const artifact = location?.artifactLocation
  const score = given.properties?.['security-severity'] ?? known?.properties?.['security-severity']
  const template = known?.messageStrings?.[given.message?.id ?? '']?.text
  return {
    id: given.ruleId ?? given.rule?.id ?? known?.id ?? '',
    kind: given.kind ?? 'fail',
    level: given.level ?? known?.defaultConfiguration?.level ?? 'warning',
    message: given.message?.text ?? template ?? known?.shortDescription?.text ?? '',
    path: pathOf(artifact?.uri ?? run.artifacts?.[artifact?.index ?? -1]?.location?.uri ?? ''),
    line: location?.region?.startLine ?? 0,
    score: score === null || score === undefined || score === '' ? undefined : Number(score),
  }
}

function counts({ kind, suppressions, baselineState }: Result): boolean {
  if (!['fail', 'open', 'review'].includes(kind ?? 'fail') || baselineState === 'absent') return false
  const isRefused = suppressions?.some(({ status }) => status === 'rejected' || status === 'underReview')
  return (suppressions ?? []).length === 0 || isRefused === true
}

/** By index in its component, else by id, else by the id's first part: `CA1000/1` is a case of `CA1000`. */
function ruleOf(given: Result, { tool }: Run, byId: ReadonlyMap<string, Rule>): Rule | undefined {
  const extension = given.rule?.toolComponent?.index
  const component = typeof extension === 'number' ? tool.extensions?.[extension] : tool.driver
  const byIndex = component?.rules?.[given.ruleIndex ?? given.rule?.index ?? -1]
  const id = given.ruleId ?? given.rule?.id ?? ''
  return byIndex ?? byId.get(id) ?? byId.get(id.split('/')[0] ?? '')
}

function pathOf(uri: string): string {
  const path = uri.replace(/^file:\/\/(?:localhost)?(?=\/)/, '')
  try {
    return decodeURIComponent(path)
  } catch {
    // a tool that writes bare paths may leave a "%" in one
    return path
  }
}
