import { describe, expect, it } from '@jest/globals'
import { preflight } from '../../../../../../shared/deploy/targets/coolify/preflight.ts'
import type { CoolifyApplication } from '../../../../../../shared/deploy/targets/coolify/schema.ts'

const sound: CoolifyApplication = {
  uuid: 'u',
  name: 'shop',
  status: 'running:healthy',
  build_pack: 'dockerimage',
  health_check_enabled: true,
  settings: { is_auto_deploy_enabled: false },
}
const configured = { kind: 'configured' } as const

describe('what is said before a deployment on Coolify', () => {
  it('nothing of an application that is updated without downtime and with a health check', () => {
    expect(preflight(sound, configured)).toEqual([])
    expect(preflight({ ...sound, health_check_enabled: false, custom_healthcheck_found: true }, configured)).toEqual([])
  })

  it.each([
    ['host port mapping 80:3000', { ports_mappings: '80:3000' }],
    ['it is a compose application', { build_pack: 'dockercompose' }],
    ['its container has a consistent name', { settings: { is_consistent_container_name_enabled: true } }],
    ['its container has the name shop', { settings: { custom_internal_name: 'shop' } }],
    ['its container has a fixed address', { custom_docker_run_options: '--ip 10.0.0.7' }],
  ])('downtime: %s', (reason, changes) => {
    const [warning] = preflight({ ...sound, health_check_enabled: false, ...changes }, configured)
    expect(warning).toBe(`stopped before the new version starts (downtime, no health check): ${reason}`)
  })

  it('that without a health check everything counts as healthy', () => {
    expect(preflight({ ...sound, health_check_enabled: false }, configured)).toEqual([
      expect.stringContaining('no health check in Coolify'),
    ])
  })

  it('that the next push undoes the deployment of a commit', () => {
    const git = { ...sound, build_pack: 'nixpacks', settings: { is_auto_deploy_enabled: true } }
    expect(preflight(git, { kind: 'commit', sha: 'abc' })).toEqual([
      expect.stringContaining('automatic deployments are on'),
    ])
    expect(preflight(git, configured)).toEqual([])
  })
})
