import type { Config } from '../../../shared/config/config.ts'
import type { Problem } from '../../../shared/errors/action-error.ts'
import { firstDuration } from '../../../shared/release/settings.ts'
import type { ReleaseRecord } from '../../../shared/release/record.ts'
import { terminalEntry, type TerminalPhase } from '../../../shared/rollout/journal.ts'
import { otherSlot, type Slot } from '../../../shared/rollout/slots.ts'
import { parseRules } from '../../../shared/rules/parse-rule.ts'
import type { Rule } from '../../../shared/rules/rule.ts'
import type { SwitchInputs } from './inputs.ts'

/** The parts of the switch that the config may give when the inputs do not. */
export interface SwitchPolicy {
  readonly steps: readonly number[]
  readonly stepDuration: number
  readonly bake: number
  readonly drain: number
  readonly retain: number
  readonly rules: readonly Rule[]
}

export function resolvePolicy(inputs: SwitchInputs, config: Config | undefined): SwitchPolicy {
  const environment = config?.environments?.[inputs.environment]
  const traffic = environment?.traffic
  return {
    steps: inputs.steps ?? traffic?.steps ?? [100],
    stepDuration: firstDuration(inputs.stepDuration, traffic?.['step-duration'], 60_000),
    bake: firstDuration(inputs.bake, traffic?.bake, 300_000),
    drain: firstDuration(inputs.drain, traffic?.drain, 30_000),
    retain: firstDuration(inputs.retain, traffic?.retain, 86_400_000),
    rules: inputs.rules.length > 0 ? inputs.rules : parseRules(environment?.health?.rules ?? []).rules,
  }
}

/** What only several inputs together can have wrong. */
export function checkTogether(inputs: SwitchInputs, config: Config | undefined): readonly Problem[] {
  const problems: Problem[] = []
  const needsId = inputs.part === 'shift' || inputs.part === 'end'
  if (needsId && inputs.releaseId === undefined) {
    problems.push({
      input: 'release-id',
      allowed: `the output release-id of part begin, for part ${inputs.part}`,
      example: '${{ steps.begin.outputs.release-id }}',
    })
  }
  if (inputs.rejectErrorRate <= inputs.maxErrorRate || inputs.maxErrorRate <= 0) {
    problems.push({
      input: 'reject-error-rate',
      received: `${inputs.rejectErrorRate * 100}%`,
      allowed: `more than max-error-rate (${inputs.maxErrorRate * 100}%), which is more than 0%`,
      example: '5%',
    })
  }
  if (inputs.evidence === 'route' && inputs.slotHeader === '') {
    problems.push({
      input: 'slot-header',
      allowed: 'the response header that names the slot, for evidence: route',
      example: 'x-slot',
    })
  }
  for (const [input, received] of notBuilt(inputs))
    problems.push({ input, received, allowed: 'not built yet: leave it at its default' })
  const { steps } = resolvePolicy(inputs, config)
  const isAscending = steps.every((step, index) => step > (steps[index - 1] ?? 0))
  if (!isAscending || steps.at(-1) !== 100) {
    problems.push({
      input: 'steps',
      received: steps.join(' '),
      allowed: 'ascending percentages that end in 100',
      example: '10 50 100',
    })
  }
  return problems
}

function notBuilt(inputs: SwitchInputs): readonly (readonly [string, string])[] {
  const given: [string, string, boolean][] = [
    ['approval', inputs.approval, inputs.approval !== ''],
    ['evidence', inputs.evidence, inputs.evidence === 'metrics'],
    ['lock', inputs.lock, inputs.lock === 'strict'],
  ]
  return given.filter(([, , isGiven]) => isGiven).map(([input, received]) => [input, received])
}

/** Which slot a release goes to, or that it is there already. */
export function targetSlot(to: SwitchInputs['to'], active: Slot): { slot: Slot; isActive: boolean } {
  const slot = to === 'preview' ? otherSlot(active) : to
  return { slot, isActive: slot === active }
}

/** How a finished release reads as an outcome. */
export function phaseOf(ended: TerminalPhase): 'Successful' | 'Failed' | 'Error' {
  if (ended === 'COMMITTED') return 'Successful'
  return ended === 'NEEDS_HUMAN' || ended === 'SUPERSEDED' ? 'Error' : 'Failed'
}

/** The releases whose slot content a commit replaces: every earlier one that was committed. */
export function outlived(releases: readonly ReleaseRecord[], committed: number): readonly ReleaseRecord[] {
  return releases
    .filter(({ id, journal }) => id < committed && terminalEntry(journal)?.phase === 'COMMITTED')
    .slice(0, 1)
}
