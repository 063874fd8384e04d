import * as z from 'zod/mini'
import { isApiUrl } from '../../../action/fields.ts'
import type { Problem } from '../../../errors/action-error.ts'
import type { Connection, TargetSettings } from '../../target.ts'
import { optionProblems } from '../options.ts'
import { textOf } from '../report.ts'

export const herokuOptions = z.strictObject({
  /** The app of the same pipeline whose code is promoted. */
  from: z.optional(z.string().check(z.minLength(1))),
  /** Where Heroku itself fetches the source of a commit, a `.tar.gz`; `{sha}` stands for the commit. */
  'source-url': z.optional(z.string()),
})

export const herokuSettings = {
  check({ url, token, options: given }: TargetSettings): readonly Problem[] {
    const problems = optionProblems(herokuOptions, given, 'from, source-url')
    if (url !== '' && !isApiUrl(url))
      problems.push({ input: 'url', received: url, allowed: "another address of Heroku's API, or nothing" })
    if (token === '')
      problems.push({ input: 'token', allowed: 'an API key of Heroku', example: '${{ secrets.HEROKU_API_KEY }}' })
    const source = given['source-url']
    if (source !== undefined && !(isApiUrl(textOf(source)) && textOf(source).includes('{sha}')))
      problems.push({
        input: 'options source-url',
        received: textOf(source),
        allowed:
          'a URL of a .tar.gz that Heroku can fetch by itself, with {sha} for the commit, without user and password',
        example: 'https://github.com/acme/shop/archive/{sha}.tar.gz',
      })
    return problems
  },
  connect: ({ url, token }: TargetSettings): Connection => ({
    baseUrl: url || 'https://api.heroku.com',
    headers: { authorization: `Bearer ${token}`, accept: 'application/vnd.heroku+json; version=3' },
  }),
}
