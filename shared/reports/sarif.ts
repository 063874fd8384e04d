import { readJson, validate } from './json.ts'
import { excerpt, ReportError } from './report-error.ts'
import * as s from './shape.ts'

const text = s.nullish(s.object({ text: s.nullish(s.string), id: s.nullish(s.string) }))
const index = s.nullish(s.number)
const properties = s.nullish(s.object({ 'security-severity': s.nullish(s.union(s.string, s.number)) }))
const rule = s.object({
  id: s.nullish(s.string),
  shortDescription: text,
  messageStrings: s.nullish(s.record(s.object({ text: s.nullish(s.string) }))),
  defaultConfiguration: s.nullish(s.object({ level: s.nullish(s.string) })),
  properties,
})
const component = s.object({ name: s.nullish(s.string), rules: s.nullish(s.array(rule)) })
const artifactLocation = s.nullish(s.object({ uri: s.nullish(s.string), index }))
const result = s.object({
  ruleId: s.nullish(s.string),
  ruleIndex: index,
  rule: s.nullish(s.object({ id: s.nullish(s.string), index, toolComponent: s.nullish(s.object({ index })) })),
  kind: s.nullish(s.string),
  level: s.nullish(s.string),
  message: text,
  baselineState: s.nullish(s.string),
  suppressions: s.nullish(s.array(s.object({ status: s.nullish(s.string) }))),
  locations: s.nullish(
    s.array(
      s.object({
        physicalLocation: s.nullish(s.object({ artifactLocation, region: s.nullish(s.object({ startLine: index })) })),
      }),
    ),
  ),
  properties,
})
const notifications = s.nullish(s.array(s.object({ level: s.nullish(s.string), message: text })))
const invocation = s.object({
  executionSuccessful: s.nullish(s.boolean),
  exitCode: s.nullish(s.number),
  toolExecutionNotifications: notifications,
  toolConfigurationNotifications: notifications,
})
const run = s.object({
  tool: s.object({ driver: component, extensions: s.nullish(s.array(component)) }),
  artifacts: s.nullish(s.array(s.object({ location: artifactLocation }))),
  invocations: s.nullish(s.array(invocation)),
  // one by one: checked copies of all of them at once would take as much memory as the file
  results: s.nullish(s.array(s.unknown)),
})
const schema = s.object({ runs: s.nullish(s.array(run)) })

type Invocation = s.Output<typeof invocation>
type Run = s.Output<typeof run>
type Result = s.Output<typeof result>
type Rule = s.Output<typeof rule>

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

/**
 * Reads SARIF 2.1 (OASIS, 2020). Counted are results of kind fail, open or review that are not suppressed (a suppression
 * counts unless it is rejected or under review) and not absent from this run.
 *
 * @throws ReportError when there is no run, a run has no list of results, or its tool says that it failed
 */
export async function readSarif(chunks: AsyncIterable<Uint8Array>): Promise<readonly SarifResult[]> {
  const { runs } = await readJson(chunks, schema)
  if (!runs || runs.length === 0) throw new ReportError('no tool has run: it has no runs')
  return runs.flatMap((one, index) => readRun(one, `runs.${index}`))
}

function readRun(run: Run, where: string): SarifResult[] {
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
  const score = String(given.properties?.['security-severity'] ?? known?.properties?.['security-severity'] ?? '').trim()
  const template = known?.messageStrings?.[given.message?.id ?? '']?.text
  return {
    id: given.ruleId ?? given.rule?.id ?? known?.id ?? '',
    kind: given.kind ?? 'fail',
    level: given.level ?? known?.defaultConfiguration?.level ?? 'warning',
    message: given.message?.text ?? template ?? known?.shortDescription?.text ?? '',
    path: pathOf(artifact?.uri ?? run.artifacts?.[artifact?.index ?? -1]?.location?.uri ?? ''),
    line: location?.region?.startLine ?? 0,
    score: score === '' ? undefined : Number(score),
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
