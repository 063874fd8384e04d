import { describe, expect, it } from '@jest/globals'
import { withPolicyOf } from '../../../../shared/action/find-config.ts'
import { unknownNames } from '../../../../shared/config/names.ts'
import type { Config } from '../../../../shared/config/config.ts'

const config: Config = { version: 1, environments: { production: {}, staging: {} }, services: { frontend: {} } }

describe('names that the config does not know', () => {
  it.each([
    [{ environment: 'Production' }, 'known: production, staging; did you mean production?'],
    [{ environment: 'stagin' }, 'did you mean staging?'],
    [{ environment: 'toString' }, 'known: production, staging'],
    [{ service: 'fronted' }, 'did you mean frontend?'],
  ])('are a problem: %j', (given, said) => {
    expect(unknownNames(given, config).map(({ allowed }) => allowed)).toEqual([expect.stringContaining(said)])
  })

  it.each([
    [{ environment: 'production', service: 'frontend' }, config],
    [{ environment: '', service: undefined }, config],
    [{ environment: 'anything', service: 'any' }, { version: 1 } as const],
    [{ environment: 'anything' }, undefined],
  ])('are none where there is nothing to know, or it is known: %j', (given, known) => {
    expect(unknownNames(given, known)).toEqual([])
  })
})

describe('the policy of the default branch', () => {
  const own: Config = {
    version: 1,
    'time-zone': 'Asia/Tokyo',
    environments: {
      production: {
        production: false,
        url: 'https://a.example',
        windows: ['allow Mon'],
        rollback: { allowed: ['anybody'], watch: '5m' },
      },
      mine: {},
    },
  }

  it('wins in who may, windows, time zone and what is production; how it is done stays of the commit', () => {
    const rules: Config = {
      version: 1,
      environments: { production: { windows: ['never Mon'], rollback: { allowed: ['@ann'] } } },
    }
    expect(withPolicyOf(own, rules)).toEqual({
      version: 1,
      environments: {
        production: { url: 'https://a.example', windows: ['never Mon'], rollback: { allowed: ['@ann'], watch: '5m' } },
      },
    })
  })

  it('is nothing where that branch has no config: then the commit names nobody either', () => {
    expect(withPolicyOf(own, undefined).environments?.production).toEqual({
      url: 'https://a.example',
      rollback: { watch: '5m' },
    })
  })

  it('takes where a release may come from, and what it needs, from the default branch alone [A24]', () => {
    const policy = {
      branch: 'main',
      after: { environment: 'staging' },
      requires: { gate: true },
      'required-secrets': ['KEY'],
    }
    const own = {
      version: 1 as const,
      environments: { production: { url: 'https://a', branch: 'mine', requires: {} } },
    }
    const rules = { version: 1 as const, environments: { production: { url: 'https://b', ...policy } } }
    expect(withPolicyOf(own, rules).environments?.production).toMatchObject({ url: 'https://a', ...policy })
    expect(
      withPolicyOf({ version: 1, environments: { production: policy } }, { version: 1 }).environments?.production,
    ).toMatchObject({
      branch: undefined,
      after: undefined,
    })
  })
})
