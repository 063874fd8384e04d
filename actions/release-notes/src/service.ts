import type { Config } from '../../../shared/config/config.ts'
import type { Problem } from '../../../shared/errors/action-error.ts'
import { isTagPrefix } from '../../../shared/versioning/tag-prefix.ts'
import { fields, type ReleaseNotesInputs } from './inputs.ts'

/**
 * The tag prefix and the paths of the service that the notes are of, where the inputs have none: the same that semver-tag goes by. Services
 * of one prefix are released together, so all their commits are told.
 */
export function forService<I extends ReleaseNotesInputs>(inputs: I, config: Config | undefined): I {
  if (inputs.service === '') return inputs
  const tagPrefix =
    inputs.tagPrefix === fields['tag-prefix'].default ? prefixOf(inputs.service, config) : inputs.tagPrefix
  const paths = Object.entries(config?.services ?? {})
    .filter(([name]) => prefixOf(name, config) === tagPrefix || name === inputs.service)
    .flatMap(([, { path, paths: more = [] }]) => [...(path === undefined ? [] : [path]), ...more])
  return { ...inputs, tagPrefix, paths: inputs.paths.length > 0 ? inputs.paths : [...new Set(paths)] }
}

function prefixOf(name: string, config: Config | undefined): string {
  return config?.services?.[name]?.['tag-prefix'] ?? `${name}-v`
}

/** That it is known at all is checked for every action that has the input. */
export function serviceProblems(
  { service, paths }: ReleaseNotesInputs,
  config: Config | undefined,
): readonly Problem[] {
  if (service === '') return []
  const known = config?.services?.[service]
  if (config?.services === undefined)
    return [{ input: 'service', received: service, allowed: 'a service of the config, which has none' }]
  if (known === undefined) return []
  const prefix = prefixOf(service, config)
  return [
    ...(known.path === undefined && paths.length === 0
      ? [
          {
            input: `services.${service}.path`,
            allowed: 'the folder of the service, to know which commits are its own',
            example: `apps/${service}`,
          },
        ]
      : []),
    ...(isTagPrefix(prefix)
      ? []
      : [
          {
            input: `services.${service}.tag-prefix`,
            received: prefix,
            allowed: 'the start of a tag name',
            example: 'frontend-v',
          },
        ]),
  ]
}
