import { deployTargetTitles } from '../../../shared/deploy/target.ts'
import { otherServices } from '../../../shared/release/lock/record.ts'
import type { Conclusion } from './outcome.ts'
import { type Candidate, chooseCandidate, type History, nameOf } from './plan.ts'
import type { RollbackPorts } from './ports.ts'
import type { RollbackSettings } from './resolve.ts'

/** The candidate that is gone back to, or why there is none: nothing is claimed that was not seen. */
export async function findCandidate(
  { to, isConfirmed, environment, service, target }: RollbackSettings,
  history: History,
  { bench, github }: RollbackPorts,
): Promise<Candidate | Conclusion> {
  const { live, isLiveCertain, candidates } = history
  if (!bench && !live && to === '') {
    const title = target ? deployTargetTitles[target.kind] : 'the target'
    const reason = `${title} does not tell what runs there: name the version to go back to in \`to\`; ${known(history)}`
    return { status: 'failed', phase: 'Failed', reason }
  }
  const candidate = chooseCandidate(history, to)
  if (candidate?.isUnsigned && !isConfirmed) {
    const reason = `${nameOf(candidate)} (release ${candidate.releaseId}) is not signed: look at its artifact, ${candidate.artifact}, and give confirm: ${environment}`
    return { status: 'refused', phase: 'Failed', reason }
  }
  if (candidate) return candidate
  const isLive = to !== '' && live && isLiveCertain && chooseCandidate({ candidates: [live], earlier: [] }, to)
  if (isLive) return { status: 'nothing-to-do', phase: 'Successful', reason: `${to} is already live` }
  const wanted = to === '' ? whyNothing(history) : `${to} is not a release that was good here`
  const others = await otherServices(github, { environment, service })
  const elsewhere = others.length === 0 ? '' : `; other services have releases here: ${others.join(', ')}`
  const listed = to === '' && candidates.length === 0 ? '' : `; ${known(history)}`
  return { status: 'failed', phase: 'Failed', reason: `${wanted}${listed}${elsewhere}` }
}

function known({ candidates }: History): string {
  return `candidates: ${candidates.map(nameOf).join(', ') || 'none'}`
}

/** After a first release there is nothing before it; what was left by a rollback is gone to only by its name. */
function whyNothing({ live, candidates }: History): string {
  if (candidates.length > 0) return 'no earlier good release is recorded: name one of the candidates in `to`'
  const why =
    live?.releaseId === undefined
      ? 'no good release is on record here'
      : `${nameOf(live)} is the first release here, or none before it was good`
  return `there is nothing to go back to: ${why}; \`to\` can name only what is on record: deploy a good version again (action deploy, or again.yml with its tag)`
}
