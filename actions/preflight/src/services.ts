import type { Config } from '../../../shared/config/config.ts'
import { readServices } from '../../../shared/deploy/several.ts'
import type { Problem } from '../../../shared/errors/action-error.ts'
import { checkValues, valueFor } from '../../../shared/release/settings/service-values.ts'
import type { Inputs } from './inputs.ts'

/** The inputs as they are for each service that is released, in order; as they stand where it is one. */
export function eachService(inputs: Inputs, config: Config | undefined): readonly [Inputs, ...Inputs[]] {
  const { services } = readServices(inputs.service, config)
  const [first, ...others] = services
  if (others.length === 0) return [{ ...inputs, service: first }]
  const of = (service: string): Inputs => {
    const [version, image, commit] = [inputs.version, inputs.image, inputs.commit].map((text) =>
      valueFor(text, service),
    )
    return { ...inputs, service, version: version ?? '', image: image ?? '', commit: commit ?? '' }
  }
  return [of(first), ...others.map(of)]
}

/** Several services are released by slots, as one; in place they go in a fleet. */
export function severalProblems(inputs: Inputs, config: Config | undefined, isInPlace: boolean): readonly Problem[] {
  const { services, problems } = readServices(inputs.service, config)
  if (services.length === 1 || problems.length > 0) return problems
  const { version, image, commit } = inputs
  const unfit = {
    input: 'service',
    received: services.join(', '),
    sentence: 'service names several, which is not supported yet with switch none: release them as a fleet (fleet.yml)',
  }
  return [
    ...(isInPlace ? [unfit] : []),
    ...Object.entries({ version, image, commit }).flatMap(([input, text]) => checkValues(input, text, services)),
  ]
}
