import { isAbsolute, normalize, sep } from 'node:path'
import * as z from 'zod/mini'
import { isApiUrl } from '../../../action/fields.ts'
import type { Problem } from '../../../errors/action-error.ts'
import type { Connection, TargetSettings } from '../../target.ts'
import { optionProblems } from '../options.ts'

export const vercelOptions = z.strictObject({
  team: z.optional(z.string().check(z.minLength(1))),
  /** Whether what was built gets production's domains, or stays without any. */
  domains: z._default(z.enum(['keep', 'move']), 'keep'),
  /** The folder of the workspace whose `.vercel/output` is deployed; `true`: the workspace itself. */
  prebuilt: z.optional(
    z.custom<string | true>((given) => given === true || (typeof given === 'string' && isInside(given)), {
      error: 'true, or a folder of the workspace that has .vercel/output',
    }),
  ),
})

function isInside(path: string): boolean {
  return path !== '' && !isAbsolute(path) && normalize(path).split(sep)[0] !== '..'
}

export const vercelSettings = {
  check({ url, token, options: given }: TargetSettings): readonly Problem[] {
    const problems = optionProblems(vercelOptions, given, 'team; domains: keep or move; prebuilt: true or a folder')
    if (url !== '' && !isApiUrl(url))
      problems.push({ input: 'url', received: url, allowed: "another address of Vercel's API, or nothing" })
    if (token === '')
      problems.push({ input: 'token', allowed: 'an access token of Vercel', example: '${{ secrets.VERCEL_TOKEN }}' })
    return problems
  },
  connect: ({ url, token }: TargetSettings): Connection => ({
    baseUrl: url || 'https://api.vercel.com',
    headers: { authorization: `Bearer ${token}` },
  }),
}
