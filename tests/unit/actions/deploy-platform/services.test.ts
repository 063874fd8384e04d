import { expect, it } from '@jest/globals'
import { unfitForSeveral } from '../../../../actions/deploy-platform/src/services.ts'
import { inputsOf } from './inputs-of.ts'

it('takes one prebuilt output for one service, not for several', () => {
  const inputs = inputsOf({ service: 'api\nshop', 'release-id': '5' })
  const told = (options: Record<string, unknown>) =>
    unfitForSeveral(inputs, ['api', 'shop'], options).map(({ input }) => input)
  expect(told({ prebuilt: true })).toContain('options prebuilt')
  expect(told({ team: 'team_acme' })).not.toContain('options prebuilt')
})
