import type { Answer } from '../http/exchange.ts'
import { refused } from './answers.ts'

/** The hourly limit is used up (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api). `reset`: seconds since the epoch. */
export function rateLimited(reset: number): Answer {
  return {
    ...refused(403, 'API rate limit exceeded for installation ID 1.'),
    headers: {
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(reset),
      'x-ratelimit-resource': 'core',
    },
  }
}

/** Too much at once. `retryAfter`: seconds; undefined: GitHub does not say. */
export function secondaryLimited(retryAfter: number | undefined, status: 403 | 429 = 403): Answer {
  return {
    ...refused(status, 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'),
    headers: retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) },
  }
}
