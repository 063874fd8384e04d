import type { HerokuDyno } from './client.ts'

/** Dynos that run one thing and end. */
const passing = ['run', 'release', 'scheduler']

/** How far the dynos of the formation are with a release. */
export function readDynos(
  all: readonly HerokuDyno[],
  version: number,
): { readonly isUp: boolean; readonly isCrashed: boolean; readonly word: string } {
  const dynos = all.filter(({ type }) => !passing.includes(type))
  const own = dynos.filter(({ release }) => release.version >= version)
  const up = own.filter(({ state }) => state === 'up' || state === 'idle')
  const isCrashed = own.some(({ state }) => state === 'crashed')
  const isUp = up.length === dynos.length
  const word = dynos.length === 0 ? 'no dyno is scaled up' : `${up.length} of ${dynos.length} dynos up`
  return { isUp, isCrashed, word: isCrashed ? `${word}, a dyno crashed` : word }
}
