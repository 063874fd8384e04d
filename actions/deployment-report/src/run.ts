import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Action, ActionContext, Common, Outcome } from '../../../shared/action/action.ts'
import { writeWorkspaceFile } from '../../../shared/action/workspace-file.ts'
import { gateBranch, type GateRun } from '../../../shared/audit/gates.ts'
import { before } from '../../../shared/audit/period.ts'
import { readReleases } from '../../../shared/audit/release.ts'
import { describeError } from '../../../shared/errors/action-error.ts'
import { type Client, createClient } from '../../../shared/github/client.ts'
import { createContents } from '../../../shared/github/contents.ts'
import { readGateRuns } from '../../../shared/github/gate-runs.ts'
import { createLedger } from '../../../shared/github/ledger.ts'
import { readKeys } from '../../../shared/release/lock/journal-key.ts'
import { siftJournals } from '../../../shared/release/lock/sift.ts'
import { writersOf } from '../../../shared/release/lock/writers.ts'
import { renderCsv } from './csv.ts'
import { renderHtml } from './html.ts'
import { fields, type Format, type Inputs } from './inputs.ts'
import { type Plan, planReport, problemsOf } from './plan.ts'
import { composeReport, type Gathered, type Report } from './report.ts'
import { renderMarkdown } from './summary.ts'
import { words } from './words.ts'

type Output = 'report-file' | 'kpis'

/** In the workspace. */
const folder = 'deployment-report'

const writers = {
  markdown: { extension: 'md', render: (report) => `${renderMarkdown(report)}\n` },
  html: { extension: 'html', render: renderHtml },
  json: { extension: 'json', render: (report) => `${JSON.stringify(report, null, 2)}\n` },
  csv: { extension: 'csv', render: renderCsv },
} as const satisfies Record<Format, { extension: string; render: (report: Report) => string }>

export const action: Action<typeof fields, Output> = {
  name: 'deployment-report',
  fields,
  // whose entries count, and which environment is production
  holdsPolicy: true,
  outputs: { 'report-file': '{}', kpis: '{}' },
  check: (inputs, config) => [
    ...problemsOf(inputs, config),
    ...(inputs.githubToken === ''
      ? [{ input: 'github-token', allowed: 'a token with deployments: read', example: '${{ github.token }}' }]
      : []),
  ],
  async run(inputs, context) {
    const plan = planReport(inputs, context.config, context.clock.now())
    const report = composeReport(await gather(plan, inputs, context), plan, context.clock.now())
    const files = inputs.dryRun ? {} : write(report, plan, context)
    return outcomeOf(report, files)
  },
}

/** Of the period and of the one before it, for trends and for what each release replaced. */
async function gather(
  { period, environments, branches }: Plan,
  inputs: Inputs & Common,
  context: ActionContext,
): Promise<Gathered> {
  context.redactor.add(inputs.githubToken)
  const client = await createClient(context, inputs.githubToken)
  const ledger = createLedger(client)
  const since = before(period).from
  const writers = new Set(writersOf(context.config).map((login) => login.toLowerCase()))
  const keys = readKeys(inputs, context)
  const { records, unverified } = siftJournals(keys, await ledger.deployments(environments, since))
  const incidents = await ledger.incidents(since)
  const releases = readReleases(records, (account) => writers.has(account.toLowerCase()))
  const shipped = releases.filter(({ outcome }) => outcome === 'COMMITTED').map(({ sha }) => sha)
  const gates = await gatesOf(branches, client, context)
  return { releases, incidents, commits: await ledger.commits(shipped), unverified, gates }
}

/** What the gates of the released branches have stored. It is said where that cannot be read: the rest of the report is as good. */
async function gatesOf(
  branches: readonly string[],
  client: Client,
  { log }: ActionContext,
): Promise<readonly GateRun[]> {
  try {
    const asked = branches.length > 0 ? branches : [await createContents(client).defaultBranch()]
    const found = await Promise.all(asked.map((branch) => readGateRuns(client, branch)))
    for (const name of found.flatMap(({ unread }) => unread)) log.warning(`${name} of ${gateBranch} cannot be read`)
    return found.flatMap(({ runs }) => runs)
  } catch (thrown) {
    log.warning(`what gates have stored cannot be read: ${describeError(thrown)}`)
    return []
  }
}

/** @returns format → path in the workspace */
function write(report: Report, { formats }: Plan, { run, log }: ActionContext): Partial<Record<Format, string>> {
  mkdirSync(join(run.workspace, folder), { recursive: true })
  const paths = formats.map((format) => {
    const { extension, render } = writers[format]
    const path = `${folder}/${report.period.name}.${extension}`
    writeWorkspaceFile(path, render(report), run)
    log.event(`${format}: ${path}`)
    return [format, path] as const
  })
  return Object.fromEntries(paths)
}

function outcomeOf(report: Report, files: Partial<Record<Format, string>>): Outcome<Output> {
  const { kpis, dora, security, releases, period, unverified } = report
  const judged = kpis.filter(({ met }) => met !== undefined)
  const met = judged.filter((one) => one.met).length
  const figures = [...kpis, ...dora, security.compliance].map(({ name, value, n }) => [
    name,
    { value: value ?? null, n },
  ])
  return {
    phase: 'Successful',
    reason: words[report.locale].reason({
      count: releases.length,
      period: period.name,
      unverified,
      met,
      judged: judged.length,
    }),
    outputs: { 'report-file': JSON.stringify(files), kpis: JSON.stringify(Object.fromEntries(figures)) },
    summary: renderMarkdown(report),
    details: { period, kpis, dora, security, performance: report.performance },
  }
}
