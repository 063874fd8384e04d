import { isIP } from 'node:net'
import type { Step } from './functions.ts'
import type { Measurement } from './measurement.ts'
import type { ResolveOverride } from './probe.ts'

/** Milliseconds that a name server has for the summary's sake. */
const patience = 3_000
const shownAddresses = 4

/** What a name resolves to, by the system's resolver. @returns undefined for an address, and a name that an override answers for */
export async function lookUpName(url: string, overrides: readonly ResolveOverride[]): Promise<Step | undefined> {
  const { hostname } = new URL(url)
  if (isIP(hostname.replace(/^\[|\]$/g, '')) !== 0 || overrides.some(({ host }) => host === hostname)) return undefined
  const name = `DNS of ${hostname}`
  const { lookup } = process.getBuiltinModule('node:dns/promises')
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      reject,
      patience,
      Object.assign(new Error('late'), { code: `no answer within ${patience / 1_000} s` }),
    )
  })
  try {
    const found = (await Promise.race([lookup(hostname, { all: true }), late])).map(({ address }) => address)
    const more = found.length > shownAddresses ? ` and ${found.length - shownAddresses} more` : ''
    return { name, ok: true, says: `resolves to ${found.slice(0, shownAddresses).join(', ')}${more}` }
  } catch (failure) {
    const { code = 'unknown' } = failure as { code?: string }
    return { name, ok: false, says: `does not resolve (${code})` }
  } finally {
    clearTimeout(timer)
  }
}

/** How long the certificate that answered last is valid. @returns undefined where none was seen */
export function describeCertificateDays(
  url: string,
  series: readonly Measurement[],
  least: number | undefined,
): Step | undefined {
  const days = series.findLast(({ certificateDays }) => certificateDays !== undefined)?.certificateDays
  if (days === undefined) return undefined
  const wanted = least === undefined ? '' : `, expected ${least}`
  return {
    name: `TLS of ${new URL(url).host}`,
    ok: days >= (least ?? 0),
    says: `the certificate is valid for ${days.toFixed(1)} days more${wanted}`,
  }
}
