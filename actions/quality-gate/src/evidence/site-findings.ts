import { type HygieneFinding, hygieneFinding } from '../../../../shared/reports/hygiene.ts'

/** What a site answered. */
export interface SiteAnswer {
  readonly url: string
  readonly status: number
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}

/** An origin that nobody can have (RFC 2606): a site that lets it in lets everybody in. */
export const strangeOrigin = 'https://release-kit.invalid'

/**
 * CORS that lets any origin read: `*`, an origin sent back as it came (which, unlike `*`, lets cookies through too), and `null`, the origin of any
 * sandboxed frame. Fetch standard, "CORS protocol".
 */
export function corsFindings({ url, headers }: SiteAnswer): readonly HygieneFinding[] {
  const allowed = headers['access-control-allow-origin']?.trim()
  const why = {
    '*': 'any origin is allowed: Access-Control-Allow-Origin: *',
    [strangeOrigin]: 'any origin is allowed: it is sent back as it came',
    null: 'the origin "null" is allowed, which any sandboxed frame has',
  }[allowed ?? '']
  if (why === undefined) return []
  const withCookies = headers['access-control-allow-credentials'] === 'true' ? ', with credentials' : ''
  return [hygieneFinding({ check: 'cors', id: 'any-origin', message: `${why}${withCookies}`, subject: url })]
}

/** What only a site that is being developed says. Each was read in the program's own pages or source, those of Django, Werkzeug, Express and Vite run for it. */
const signs: Readonly<Record<string, RegExp>> = {
  django: /<code>DEBUG = True<\/code>/,
  werkzeug: /\/\/ Werkzeug Debugger<|\bEVALEX_TRUSTED\b/,
  rails: /<h2[^>]{0,200}>\s*Rails\.root:|Rails\.root:\s*\S/,
  laravel: /"exception"\s*:\s*"[^"]{0,200}\\\\[^"]{0,200}"\s*,\s*"file"\s*:|laravel-ignition|\bIgnition\\/,
  'symfony-profiler': /<!-- START of Symfony Web Debug Toolbar/,
  php: /<b>(?:Fatal error|Parse error|Warning|Notice|Deprecated)<\/b>:.{0,2000}? on line <b>\d+<\/b>/s,
  'asp.net':
    /Version Information:<\/b>(?:&nbsp;|\s)*Microsoft \.NET Framework Version|Microsoft\.AspNetCore\.Diagnostics\.DeveloperExceptionPageMiddleware/,
  spring: /"trace"\s*:\s*"[\w.$]+(?:Exception|Error)\b/,
  'java-stack-trace': /\bat [\w.$]+\.[\w$<>]+\([\w$]+\.java:\d+\)/,
  'python-stack-trace': /Traceback \(most recent call last\):/,
  'node-stack-trace': /\bat (?:[^\n<]{0,200}\()?[^\s(<]{0,300}\/node_modules\/[^\s)<]{1,300}:\d+:\d+/,
  vite: /<script[^>]{1,200}src="[^"]{0,200}\/@vite\/client"/,
  webpack: /\bwebpack-dev-server\b|__webpack_hmr/,
}
const signHeaders: Readonly<Record<string, string>> = {
  'symfony-profiler': 'x-debug-token-link',
  'rails-web-console': 'x-web-console-session-id',
}

/** At most one finding for each sign: which answers of a site show that debugging is on. */
export function debugFindings(answers: readonly SiteAnswer[]): readonly HygieneFinding[] {
  const found = new Map<string, SiteAnswer>()
  for (const answer of answers) {
    const shown = [
      ...Object.entries(signs).filter(([, sign]) => sign.test(answer.text)),
      ...Object.entries(signHeaders).filter(([, name]) => answer.headers[name] !== undefined),
    ]
    for (const [id] of shown) if (!found.has(id)) found.set(id, answer)
  }
  return [...found].map(([id, { url, status }]) =>
    hygieneFinding({ check: 'debug', id, message: `the answer (${status}) shows that debugging is on`, subject: url }),
  )
}
