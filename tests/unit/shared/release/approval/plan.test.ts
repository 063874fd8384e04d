import { describe, expect, it } from '@jest/globals'
import { renderIssue } from '../../../../../shared/release/approval/issue.ts'
import { hashOf, planOf } from '../../../../../shared/release/approval/plan.ts'
import type { ReleaseRecord } from '../../../../../shared/release/lock/record.ts'

type Intent = ReleaseRecord['intent']
type Move = Parameters<typeof planOf>[1][number]

const resources = [
  { name: 'api', resource: 'api', revision: 'acme/api:v1', version: 'v1' },
  { name: 'shop', resource: 'shop', revision: 'acme/shop:v2', version: 'v2' },
]
const record = (intent: Partial<Intent>) =>
  ({
    id: 7,
    environment: 'production',
    sha: 'abc',
    intent: { v: 1, op: 'switch', run: { id: 1, attempt: 1 }, ...intent },
  }) as ReleaseRecord
const api: Move = { service: 'api', to: 'green', told: { steps: '100', route: 'api' }, settings: '1' }
const shop: Move = { service: 'shop', to: 'blue', told: { steps: '100', route: 'shop' }, settings: '2' }
const planFor = (
  parts: readonly Partial<(typeof resources)[number]>[] = [],
  moves: readonly [Move, ...Move[]] = [api, shop],
) =>
  planOf(record({ resources: resources.map((one, index) => ({ ...one, ...parts[index] })) }), moves, {
    onFailure: 'revert',
    smoke: [],
  })
const rule = { by: ['@bob'], quorum: 1, when: 'shift', timeout: 1000, notByAuthor: false } as const
const issueOf = (plan: ReturnType<typeof planOf>) =>
  renderIssue(plan, hashOf(plan), { rule, until: 0, runUrl: 'https://run.example' })

describe('the plan of several services', () => {
  it.each([
    ['the version of the second', planFor([{}, { version: 'v3' }])],
    ['the artifact of the first', planFor([{ revision: 'acme/api:v9' }])],
    ['the artifacts, exchanged', planFor([{ revision: 'acme/shop:v2' }, { revision: 'acme/api:v1' }])],
    ['the slot of one', planFor([], [api, { ...shop, to: 'green' }])],
    ['where one is', planFor([], [api, { ...shop, told: { ...shop.told, route: 'web' } }])],
    ['what is hidden of one', planFor([], [api, { ...shop, settings: '3' }])],
    [
      'the settings of one, exchanged',
      planFor(
        [],
        [
          { ...api, settings: '2' },
          { ...shop, settings: '1' },
        ],
      ),
    ],
    [
      'what is the same of all',
      planFor(
        [],
        [
          { ...api, told: { ...api.told, steps: '50 100' } },
          { ...shop, told: { ...shop.told, steps: '50 100' } },
        ],
      ),
    ],
    ['their order', planFor([], [shop, api])],
    ['one of them, left out', planFor([], [api])],
  ])('is another one with another of: %s', (_, other) => {
    expect(hashOf(other)).not.toBe(hashOf(planFor()))
  })

  it('is the same one in whatever order the settings of a service are told', () => {
    const turned = { ...api, told: { route: 'api', steps: '100' } }
    expect(hashOf(planFor([], [turned, shop]))).toBe(hashOf(planFor()))
  })

  it('is another one with another pattern that an answer must have', () => {
    expect(hashOf({ body: /paid/ })).not.toBe(hashOf({ body: /sent/ }))
  })

  it('is shown with what each is, and says once what holds for all', () => {
    const { title, body } = issueOf(planFor())
    expect(title).toBe('Approve api v1, shop v2 for production')
    expect(body.match(/`steps`/g)).toHaveLength(1)
    expect(body).toContain('| `route of shop` | `shop` |')
    expect(body).toContain('| `Artifact of api` | `acme/api:v1` |')
  })

  it('has a title that GitHub takes, however many they are', () => {
    const names = Array.from({ length: 60 }, (_, index) => `service-${index}`)
    const many = names.map((name) => ({ name, resource: name, revision: `acme/${name}:v1`, version: 'v1' }))
    const [first = api, ...others] = names.map((service) => ({ ...api, service }))
    const plan = planOf(record({ resources: many }), [first, ...others], { onFailure: 'revert', smoke: [] })
    expect(issueOf(plan).title).toBe('Approve 60 services for production')
  })
})

it('the plan of one service is shown without its name on every line', () => {
  const intent = { service: 'shop', version: 'v1', artifact: 'acme/shop:v1' }
  const plan = planOf(record(intent), [{ ...shop, service: 'shop' }], { onFailure: 'revert', smoke: [] })
  const { title, body } = issueOf(plan)
  expect(title).toBe('Approve shop v1 for production')
  for (const line of [
    '| `Service` | `shop` |',
    '| `Artifact` | `acme/shop:v1` |',
    '| `route` | `shop` |',
    '| `Slots` | `green → blue` |',
  ])
    expect(body).toContain(line)
})
