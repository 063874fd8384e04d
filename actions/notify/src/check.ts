import type { Common } from '../../../shared/action/action.ts'
import type { Config } from '../../../shared/config/config.ts'
import type { Problem } from '../../../shared/errors/action-error.ts'
import { describeChannel } from '../../../shared/notify/channel.ts'
import { channels as definitions } from '../../../shared/notify/registry.ts'
import { unannounceable } from './announcing.ts'
import type { Inputs } from './inputs.ts'
import { route } from './plan.ts'

/**
 * Channels that cannot work as they are given. Of channels that the config names, only what nobody could read: whether
 * their secrets are there differs from run to run, and missing ones are told like any failed delivery.
 */
export function check(inputs: Inputs & Partial<Common>, config: Config | undefined): readonly Problem[] {
  const { channels, isRouted, problems, severity } = route(inputs, config)
  const unusable = isRouted
    ? []
    : channels.flatMap((channel) => {
        const problem = definitions[channel.kind].check(channel.address, inputs)
        if (problem?.input !== 'channels') return problem ?? []
        return [{ ...problem, received: describeChannel(channel) }]
      })
  const isUntold = inputs.announces !== '' && channels.length === 0
  const isWithoutToken = !isRouted && inputs.githubToken === '' && channels.some(({ kind }) => kind === 'issue')
  const isEmpty = inputs.event === 'custom' && inputs.title === '' && inputs.message === ''
  const isNobody = inputs.require && channels.length === 0
  return [
    ...problems,
    ...unusable,
    ...unannounceable(inputs, config),
    ...(isWithoutToken
      ? [
          {
            input: 'github-token',
            allowed: 'a token with issues: write, for the channel issue',
            example: '${{ github.token }}',
          },
        ]
      : []),
    ...(isEmpty
      ? [{ input: 'title', allowed: 'a title or a message, for the event custom', example: 'Nightly import done' }]
      : []),
    ...(isNobody || isUntold
      ? [
          {
            input: 'channels',
            allowed: `channels, or notify.routes.${severity} in the config, as ${isUntold ? 'an announcement needs somebody to tell' : 'require is true'}`,
            example: 'slack #releases',
          },
        ]
      : []),
  ]
}
