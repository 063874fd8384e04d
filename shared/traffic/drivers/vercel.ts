import * as z from 'zod/mini'
import { isApiUrl } from '../../action/fields.ts'
import type { Problem } from '../../errors/action-error.ts'
import { activeSlot, weightsFor } from '../../rollout/slots.ts'
import type { AnyDriver, DriverDefinition } from '../driver.ts'
import { fetchThrough } from '../reach/fetch.ts'
import { checkNames, optionProblems } from '../requirements.ts'
import { createProduction } from './vercel/production.ts'
import { failure, openProject } from './vercel/project.ts'
import { createRollingRelease } from './vercel/rolling.ts'

const name = z.string().check(z.regex(/^[\w.-]{1,100}$/))
const options = z.strictObject({
  /** Name or id. */
  project: name,
  team: z.optional(name),
  by: z._default(z.enum(['promote', 'rolling']), 'promote'),
})
const allowedOptions = {
  allowed: 'project: its name or id; team: id of the team; by: promote or rolling',
  example: 'project: shop',
}
const host = /^(?=.{1,253}$)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i

/**
 * Vercel by promotion and rollback, or by the stages of a rolling release. A slot is a deployment: its id, its own host, or a domain that
 * names one. What is believed is which deployment the public domain names, and how far a rolling release is.
 */
export const vercelDefinition: DriverDefinition = {
  check(settings) {
    const parsed = options.safeParse(settings.options)
    const problems: Problem[] = parsed.success
      ? []
      : [...optionProblems(parsed.error.issues, settings.options, allowedOptions)]
    if (settings.url !== '' && !isApiUrl(settings.url))
      problems.push({
        input: 'driver-url',
        received: settings.url,
        allowed: "another address of Vercel's API, or nothing",
      })
    return [
      ...problems,
      ...checkNames(settings, {
        kind: 'vercel',
        route: { pattern: host, allowed: 'a production domain of the project', example: 'shop.example.com' },
        name: {
          pattern: /^(?:dpl_\w{1,100}|(?=.{1,253}$)[a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i,
          allowed: 'a deployment: its id, its host, or a domain that names it',
          example: 'shop-blue.vercel.app',
        },
      }),
    ]
  },
  create(settings, { http: client, place, token, log }) {
    const { project: projectName, team, by } = options.parse(settings.options)
    const baseUrl = settings.url || 'https://api.vercel.com'
    const http = client({ baseUrl, ...(place.isLocal ? {} : { fetch: fetchThrough(place) }) })
    const project = openProject(http, projectName, team)
    const production = createProduction(project, settings, log)
    const rolling = createRollingRelease(project, production, settings)
    const needsToken: Problem = {
      input: 'driver-token',
      allowed: 'an access token of Vercel',
      example: '${{ secrets.VERCEL_TOKEN }}',
    }

    async function wrongWay(signal: AbortSignal, steps: readonly number[]): Promise<readonly Problem[]> {
      const stages = await rolling.stages(signal)
      const problem = (received: string, allowed: string): Problem => ({
        input: 'driver-options by',
        received,
        allowed,
      })
      if (by === 'promote' && stages.length > 0)
        return [
          problem(by, `rolling: the project rolls out by stages, ${stages.map((each) => `${each} %`).join(', ')}`),
        ]
      if (by === 'rolling' && stages.length === 0) return [problem(by, 'promote: the project has no rolling releases')]
      if (by === 'rolling' && !(await rolling.isByHand(signal)))
        return [problem(by, 'stages that each need an approval: else Vercel moves traffic by the clock, judged or not')]
      const unknown = by === 'rolling' ? steps.filter((percent) => percent < 100 && !stages.includes(percent)) : []
      if (unknown.length === 0) return []
      const allowed = `stages of the project's rolling releases, which are ${stages.join(', ')} and then 100`
      return [{ input: 'steps', received: steps.join(' '), allowed, example: [...stages, 100].join(' ') }]
    }

    return {
      kind: 'vercel',
      // which stages there are is the project's own
      resolution: by === 'promote' ? 100 : 1,
      // a promotion takes a second to minutes
      observation: { timeout: 180_000, poll: 1_000 },
      async observe(signal) {
        const split = await rolling.split(signal)
        if (split) return split
        const live = await production.live(signal)
        return live && weightsFor(live, 100)
      },
      async shift(weights, _stamp, signal) {
        const all = activeSlot(weights)
        if (by === 'rolling') await rolling.shift(weights, signal)
        else if (all) await production.give(all, signal)
        else throw failure('PROVIDER_REFUSED', 'a split', 'a promotion gives all of the traffic or none (by: rolling)')
      },
      async preflight(signal, steps = []) {
        if (token === '') return [needsToken]
        return [...(await production.preflight(signal)), ...(await wrongWay(signal, steps))]
      },
    } satisfies AnyDriver
  },
}
