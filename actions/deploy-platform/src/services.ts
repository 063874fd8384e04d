import type { Problem } from '../../../shared/errors/action-error.ts'
import { checkValues, valueFor } from '../../../shared/release/settings/service-values.ts'
import { parseRevision } from '../../../shared/rollout/revision.ts'
import { slots } from '../../../shared/rollout/slots.ts'
import type { Inputs, OneInputs } from './inputs.ts'

/** What the inputs say of one service. */
export function ofService(
  inputs: Inputs,
  service: string,
): { readonly inputs: OneInputs; readonly problems: readonly Problem[] } {
  const revision = valueFor(inputs.revision, service)
  const slot = slots.find((one) => one === valueFor(inputs.slot, service))
  const read = parseRevision(revision)
  const isNamed = revision !== '' || inputs.revision === ''
  return {
    inputs: {
      ...{ ...inputs, service, slot },
      revision: read ?? { kind: 'configured' },
      version: valueFor(inputs.version, service),
    },
    problems:
      read && isNamed
        ? []
        : [{ input: 'revision', received: inputs.revision, allowed: `what is deployed of ${service || 'it'}` }],
  }
}

/** Several services are deployed as parts of one release, each to its slot; in place they go in a fleet. */
export function unfitForSeveral(
  inputs: Inputs,
  services: readonly string[],
  options: Readonly<Record<string, unknown>>,
): readonly Problem[] {
  const inPlace: Readonly<Record<string, boolean>> = {
    project: inputs.project.length > 0,
    'health-url': inputs.healthUrl !== '',
    'health-path': inputs.healthPath !== '',
    'public-url': inputs.publicUrl !== '',
    'expect-version': inputs.expectVersion !== '',
    smoke: inputs.smoke.length > 0,
    rules: inputs.rules.length > 0,
    functions: inputs.functions.length > 0,
    'on-failure': inputs.onFailure === 'rollback',
    'options prebuilt': 'prebuilt' in options,
  }
  const problems: Problem[] = Object.entries(inPlace).flatMap(([input, isGiven]) => {
    const sentence = `${input} is of one service: ${services.join(', ')} are deployed to slots, and judged there by their release`
    return isGiven ? [{ input, sentence }] : []
  })
  if (inputs.releaseId === undefined)
    problems.push({
      input: 'service',
      received: services.join(', '),
      sentence:
        'service names several, which are deployed here as parts of a release: give release-id and slot of blue-green-switch; without slots, release them as a fleet',
    })
  return [
    ...problems,
    ...checkValues('revision', inputs.revision, services),
    ...checkValues('slot', inputs.slot, services),
    ...checkValues('version', inputs.version, services),
  ]
}
