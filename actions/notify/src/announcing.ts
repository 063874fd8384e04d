import type { Config } from '../../../shared/config/config.ts'
import { knownNames } from '../../../shared/config/names.ts'
import type { Problem } from '../../../shared/errors/action-error.ts'
import { beginningOf } from '../../../shared/policy/announced.ts'
import { parseWindowRules } from '../../../shared/policy/window-rules.ts'
import { formatOpening } from '../../../shared/policy/windows.ts'
import type { Inputs } from './inputs.ts'

type Asked = Pick<Inputs, 'event' | 'announces'>

/** What cannot be announced as it is asked for. */
export function unannounceable(
  inputs: Asked & { githubToken?: string },
  config: Config | undefined,
): readonly Problem[] {
  const { event, announces: received } = inputs
  if (received === '') return []
  const names = Object.keys(config?.environments ?? {}).filter((name) => rulesOf(name, config).override?.announced)
  const allowed = `an environment whose windows have a rule \`override … announced 30m for 30m\`; of the config: ${names.length === 0 ? 'none' : knownNames(received, names)}`
  return [
    ...(event === 'maintenance'
      ? []
      : [{ input: 'event', received: event, allowed: 'maintenance, with announces', example: 'maintenance' }]),
    ...(names.includes(received) ? [] : [{ input: 'announces', received, allowed, example: names[0] ?? 'production' }]),
    ...(inputs.githubToken === ''
      ? [
          {
            input: 'github-token',
            allowed: 'a token with issues: write, with announces',
            example: '${{ github.token }}',
          },
        ]
      : []),
  ]
}

/** When what is announced now may begin, and in words; undefined where nothing is. */
export function plannedOf({ announces }: Asked, config: Config | undefined, now: number) {
  const { override, zone } = rulesOf(announces, config)
  if (announces === '' || !override?.announced) return undefined
  const planned = beginningOf(override.announced, now)
  return { planned, begins: formatOpening(planned.from, zone) }
}

function rulesOf(name: string, config: Config | undefined) {
  return parseWindowRules(config?.environments?.[name]?.windows ?? [], config?.['time-zone'] ?? 'UTC', 'windows').rules
}
