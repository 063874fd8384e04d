import { createHealthProbe } from '../../../../shared/deploy/fleet/health.ts'
import { readStarted } from '../../../../shared/deploy/fleet/started.ts'
import type { DeployTargetKind } from '../../../../shared/deploy/target.ts'
import { deployTargetTitles } from '../../../../shared/deploy/target.ts'
import { awaitHealthy } from '../../../../shared/health/await-healthy.ts'
import type { ReleaseRecord } from '../../../../shared/release/lock/record.ts'
import { parseRevision } from '../../../../shared/rollout/revision.ts'
import { deployAgain, refused, whyNotDeployed } from '../deploy-again.ts'
import { nameOf } from '../plan.ts'
import type { TargetSettings } from '../target.ts'
import { putInPlace, type InPlace } from './in-place.ts'
import { giveDomains, hostOf } from './vercel-domains.ts'
import type { RollbackRequest, Way, WayFacts } from './way.ts'

/** Milliseconds. */
const healthPatience = 60_000

/** What the platform keeps is made live again, by its own rules: nothing is built. */
export const platform: Way = {
  rung: 'platform',
  whyNot,
  ask: async (request) => planOf(request).whyNot(),
  take: async (request, ports) => putInPlace(request, ports, planOf(request)),
}

function planOf(request: RollbackRequest): InPlace {
  const { settings, facts, candidate } = request
  const { target } = settings
  const how = target && ways[target.kind]
  if (!how || target.place.kind !== 'single') throw new Error('a rollback of the platform needs one')
  return how.plan(request, keptOf(candidate, target, facts.releases), target)
}

interface PlatformWay {
  /** Why not, as far as the settings tell. */
  whyNot(target: TargetSettings, kept: string): string | undefined
  plan(request: RollbackRequest, kept: string, target: TargetSettings): InPlace
}

const ways: Readonly<Partial<Record<DeployTargetKind, PlatformWay>>> = {
  vercel: {
    whyNot({ publicUrl }, kept) {
      if (!kept.startsWith('dpl_')) return 'its record names no deployment of Vercel'
      return hostOf(publicUrl) === '' ? 'no url says which domain of the project is the public one' : undefined
    },
    plan: (request, kept, target) => ({
      doing: 'giving the domains of Vercel back to',
      whyNot: () => Promise.resolve(undefined),
      put: async (holds) => {
        await holds()
        await giveDomains(kept, target, request)
        await mustBeHealthy(target, request)
      },
    }),
  },
  heroku: {
    whyNot: () => undefined,
    plan(request, kept, { place, ...target }) {
      const revision = parseRevision(kept) ?? { kind: 'configured' }
      const resource = place.kind === 'single' ? place.resource : ''
      // without options that promote or build, only code that the app has is released
      const kind = { ...target, place, options: {} }
      return {
        doing: 'releasing on Heroku what it keeps of',
        whyNot: () => whyNotDeployed({ resource, revision }, kind, request),
        put: (holds) =>
          deployAgain(
            { resource, revision, version: request.candidate.version, healthUrl: target.healthUrl, holds },
            kind,
            request,
          ),
      }
    },
  },
}

function whyNot({ candidate, target, releases, free }: WayFacts): string | undefined {
  if (!target) return 'no target that could go back by itself'
  const how = ways[target.kind]
  if (!how) return `${deployTargetTitles[target.kind]} keeps nothing that it could go back to by itself`
  if (free || target.place.kind !== 'single') return 'traffic moves between two slots: see flip'
  if (candidate.artifact === '') return `the record of ${nameOf(candidate)} names no artifact`
  return how.whyNot(target, keptOf(candidate, target, releases))
}

/** @throws ProviderError when users do not find it well */
async function mustBeHealthy(target: TargetSettings, { settings, context }: RollbackRequest): Promise<void> {
  const { healthUrl: url } = target
  if (url === '') return
  const { clock } = context
  const probe = createHealthProbe({ url, expectVersion: undefined, versionPath: settings.policy.expected.path }, clock)
  const { ok, reason } = await awaitHealthy(probe, { timeout: healthPatience }, context)
  if (!ok) throw refused(target, url, `the domains are back, but ${url} is not healthy: ${reason}`)
}

/** What the platform calls it: the deployment that was started for it, where its record has only the commit. */
function keptOf(
  { artifact, releaseId }: WayFacts['candidate'],
  { kind, place }: TargetSettings,
  releases: readonly ReleaseRecord[],
): string {
  if (kind !== 'vercel' || artifact.startsWith('dpl_') || place.kind !== 'single') return artifact
  const record = releases.find(({ id }) => id === releaseId)
  const { resource } = place
  const names = [record?.intent.service ?? '', resource]
  const started = record && names.map((name) => readStarted(record.journal, [{ name, resource }]).get(name))
  return started?.find((id) => id?.startsWith('dpl_')) ?? artifact
}
