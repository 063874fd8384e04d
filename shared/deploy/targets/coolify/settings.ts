import { isApiUrl } from '../../../action/fields.ts'
import type { Problem } from '../../../errors/action-error.ts'
import type { Connection, TargetSettings } from '../../target.ts'

export const coolifySettings = {
  check({ url, token }: TargetSettings): readonly Problem[] {
    const problems: Problem[] = []
    if (!isApiUrl(url))
      problems.push({
        input: 'url',
        ...(url === '' ? {} : { received: url }),
        allowed: "Coolify's URL, without user and password",
        example: 'https://coolify.example.com',
      })
    if (token === '')
      problems.push({ input: 'token', allowed: 'an API token of Coolify', example: '${{ secrets.COOLIFY_TOKEN }}' })
    return problems
  },
  connect({ url, token }: TargetSettings): Connection {
    return {
      baseUrl: url,
      headers: { authorization: `Bearer ${token}` },
      // the token is `id|secret`: the secret alone must not show either
      secrets: [token.split('|').at(-1) ?? ''],
    }
  },
}
