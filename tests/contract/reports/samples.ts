import { readdirSync } from 'node:fs'
import { createPlaces } from '../../../shared/reports/paths.ts'

const folder = new URL('../../fixtures/samples/', import.meta.url)

/** The projects that the reports are about, as repositories checked out where a hosted runner does it. */
export const samples = new Map(
  readdirSync(folder, { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map(({ name }) => {
      const files = new Set(readdirSync(new URL(`${name}/`, folder), { recursive: true, encoding: 'utf8' }))
      return [name, { files, placeOf: createPlaces({ root: '/home/runner/work/shop/shop', files }) }] as const
    }),
)
