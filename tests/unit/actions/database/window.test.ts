import { describe, expect, it } from '@jest/globals'
import { fields } from '../../../../actions/database/src/inputs.ts'
import { stops } from '../../../../actions/database/src/plan.ts'
import { whyClosed } from '../../../../actions/database/src/window.ts'
import type { Config } from '../../../../shared/config/config.ts'
import { inFrench } from '../../../../shared/text/french.ts'
import { createContext } from '../../../fakes/context.ts'

const always = ['freeze 2000-01-01..2100-01-01 end of year']
const config: Config = {
  version: 1,
  environments: { production: { database: { windows: always }, rollback: { windows: always } } },
}
const operations = fields.operation.allowed
  .replace(/^one of /, '')
  .split(', ')
  .flatMap((word) => fields.operation.parse(word) ?? [])

describe('a closed window of a database', () => {
  it.each(operations.filter(stops))('is told in French: %s', async (operation) => {
    const ended = (onClosed: 'fail' | 'skip') =>
      whyClosed(
        { operation, environment: 'production', ofRelease: false, windowOverride: '', onClosed, githubToken: '' },
        createContext({ config }),
      )
    const [refused, skipped] = [await ended('fail'), await ended('skip')]
    expect([refused?.outputs, skipped?.outputs]).toEqual([{ status: 'refused' }, { status: 'skipped' }])
    expect(inFrench(refused?.reason ?? '')).toMatch(
      /^refusé : la fenêtre .* est fermée \(gel : .*; (aucune )?ouverture /,
    )
    expect(inFrench(skipped?.reason ?? '')).toMatch(
      /^rien n’a été fait : la fenêtre .* est fermée \(gel : .*; (aucune )?ouverture /,
    )
  })
})
