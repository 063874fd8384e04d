import { randomUUID } from 'node:crypto'
import type { ActionContext } from '../../../../shared/action/action.ts'
import { describeError } from '../../../../shared/errors/action-error.ts'
import { createHttpClient } from '../../../../shared/http/client.ts'
import type { HygieneReport } from '../../../../shared/reports/hygiene.ts'
import { ReportError } from '../../../../shared/reports/report-error.ts'
import { corsFindings, debugFindings, type SiteAnswer, strangeOrigin } from './site-findings.ts'

const mostRedirects = 5

/**
 * Looks at a running site as a stranger would: its page, a preflight request, a page that is not there, and the place where
 * Werkzeug's debugger answers.
 *
 * @throws ReportError when it does not answer, or with an error that says nothing about it
 */
export async function lookAtSite(
  url: string,
  { clock, redactor, signal }: Pick<ActionContext, 'clock' | 'redactor' | 'signal'>,
): Promise<HygieneReport> {
  const http = createHttpClient({ provider: new URL(url).host, clock, redactor, tries: 3, timeout: 20_000 })
  const origin = { origin: strangeOrigin, accept: 'text/html,application/json;q=0.9,*/*;q=0.8' }

  async function ask(method: 'GET' | 'OPTIONS', path: string, headers: Readonly<Record<string, string>> = {}) {
    const answers: SiteAnswer[] = []
    let next = new URL(path, url).href
    for (let hop = 0; hop <= mostRedirects; hop++) {
      const answer = await http.send({ method, url: next, headers: { ...origin, ...headers } }, signal)
      answers.push({ ...answer, url: next })
      const to = answer.headers.location
      if (answer.status < 300 || answer.status > 399 || to === undefined || !URL.canParse(to, next)) break
      next = new URL(to, next).href
    }
    return answers
  }

  try {
    const page = await ask('GET', url)
    const preflight = await ask('OPTIONS', url, { 'access-control-request-method': 'GET' })
    const nowhere = await ask('GET', `/release-kit-${randomUUID()}`)
    const debuggers = await ask('GET', '/?__debugger__=yes&cmd=resource&f=debugger.js')
    const [open] = [...page, ...preflight].flatMap(corsFindings)
    const findings = [...(open ? [open] : []), ...debugFindings([...page, ...nowhere, ...debuggers])]
    const status = page.at(-1)?.status ?? 0
    if (findings.length === 0 && (status === 404 || status >= 500))
      throw new ReportError(`${url} answers ${status}: that says nothing about the site`)
    return { findings, checks: new Set(['cors', 'debug']) }
  } catch (cause) {
    signal.throwIfAborted()
    if (cause instanceof ReportError) throw cause
    throw new ReportError(`${url} could not be looked at: ${describeError(cause)}`, { cause })
  }
}
