import type { Action, ActionContext, Outcome } from '../../../shared/action/action.ts'
import { ActionError } from '../../../shared/errors/action-error.ts'
import { createClient } from '../../../shared/github/client.ts'
import { createGitHub } from '../../../shared/github/create.ts'
import { createLedger, type Ledger } from '../../../shared/github/ledger.ts'
import type { GitHub } from '../../../shared/github/ports.ts'
import { findProof } from '../../../shared/release/proof.ts'
import { isWriterIn } from '../../../shared/release/lock/writers.ts'
import { fields, type Inputs } from './inputs.ts'
import { type Plan, planOf, problemsOf, type Proof, subjectOf } from './plan.ts'
import { renderBody, renderSummary } from './summary.ts'
import { words } from './words.ts'

type Output = 'status' | 'commit' | 'merged' | 'pull-request-url' | 'dispatched'

export const action: Action<typeof fields, Output> = {
  name: 'promote',
  fields,
  holdsPolicy: true,
  outputs: { status: '', commit: '', merged: '', 'pull-request-url': '', dispatched: 'false' },
  check: problemsOf,
  async run(inputs, context) {
    const plan = planOf(inputs, context.config)
    // `check` has said so
    if (plan === undefined) throw new Error('there is no rule to promote by')
    const github = await createGitHub(context, inputs.githubToken)
    const commit = inputs.commit || (await headOf(inputs.from, github))
    await headOf(inputs.to, github)
    const ledger = createLedger(await createClient(context, inputs.githubToken))
    const proofs = await prove(plan, commit, { github, ledger }, context)
    const done = proofs.every(({ text }) => text !== undefined)
      ? await promote({ inputs, commit, proofs, github, say: words[context.locale] })
      : refuse(plan, commit, { proofs, say: words[context.locale] })
    return { ...done, summary: renderSummary(inputs, done, proofs, context.locale), details: { commit, proofs } }
  },
}

async function headOf(branch: string, { refs }: GitHub): Promise<string> {
  const head = await refs.commitOf(`heads/${branch}`)
  if (head !== undefined) return head
  throw new ActionError('INPUT_INVALID', `there is no branch ${branch} in this repository`)
}

async function prove(
  { services, rule }: Plan,
  commit: string,
  { github, ledger }: { readonly github: GitHub; readonly ledger: Ledger },
  { clock, config }: ActionContext,
): Promise<readonly Proof[]> {
  const since = clock.now() - rule.within
  const recorded = await ledger.deployments([rule.from], since)
  const ports = {
    refs: () => Promise.resolve(github.refs),
    recorded: () => Promise.resolve(recorded),
    isWriter: isWriterIn(config),
  }
  const proofs: Proof[] = []
  for (const service of services)
    proofs.push({
      service,
      text: await findProof({ from: rule.from, since, service, commit, digest: undefined }, ports),
    })
  return proofs
}

function refuse({ rule }: Plan, commit: string, { proofs, say }: Pick<Promoting, 'proofs' | 'say'>): Outcome<Output> {
  const missing = proofs.filter(({ text }) => text === undefined).map(({ service }) => service || say.thisRepository)
  const facts = { commit: commit.slice(0, 7), services: missing.join(', '), from: rule.from, within: rule.written }
  const reason = say.refused(facts)
  return { phase: 'Failed', reason, outputs: { status: 'refused', commit } }
}

interface Promoting {
  readonly inputs: Inputs
  readonly commit: string
  readonly proofs: readonly Proof[]
  readonly github: GitHub
  readonly say: (typeof words)['en']
}

async function promote({ inputs, commit, proofs, github, say }: Promoting): Promise<Outcome<Output>> {
  const { from, to, dryRun, dispatch } = inputs
  const short = commit.slice(0, 7)
  if (dryRun)
    return {
      phase: 'Successful',
      reason: say.planned(from, short, to),
      outputs: { status: 'planned', commit },
    }
  const body = renderBody(inputs, commit, proofs)
  const merge = await github.refs.merge(to, commit, `${subjectOf(inputs)}\n\n${body}`)
  if (merge.kind === 'refused') {
    const { number, url } = await github.pulls.propose({ from, to, title: subjectOf(inputs), body })
    return {
      phase: 'Successful',
      reason: say.proposed(to, merge.why, number),
      outputs: { status: 'pull-request', commit, 'pull-request-url': url },
    }
  }
  const merged = merge.kind === 'merged' ? merge.sha : ((await github.refs.commitOf(`heads/${to}`)) ?? '')
  // a merge by a workflow's own token starts no workflow, and an earlier attempt may have ended before this
  if (dispatch !== '') await github.runs.dispatch(dispatch, to, {})
  const said = merge.kind === 'merged' ? say.merged(from, short, to) : say.nothingToMerge(to, short)
  return {
    phase: 'Successful',
    reason: dispatch === '' ? said : say.started(said, dispatch, to),
    outputs: {
      status: merge.kind === 'merged' ? 'merged' : 'nothing-to-merge',
      commit,
      merged,
      dispatched: dispatch !== '',
    },
  }
}
