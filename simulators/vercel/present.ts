import { hostOf, type VercelDeployment } from './deployment.ts'
import type { Production } from './production.ts'

/** Of the many fields that Vercel gives: those that its own client asks for, and what tells deployments apart. */
const link = {
  type: 'github',
  org: 'acme',
  repo: 'shop',
  repoId: 1,
  repoOwnerId: 1,
  productionBranch: 'main',
  deployHooks: [],
  gitCredentialId: 'cred_1',
  createdAt: 1,
  updatedAt: 1,
  sourceless: false,
}
const creator = { uid: 'user_1', username: 'acme' }
const resources = {
  fluid: true,
  functionDefaultRegions: ['iad1'],
  functionDefaultTimeout: 300,
  functionDefaultMemoryType: 'standard',
  functionZeroConfigFailover: false,
  elasticConcurrencyEnabled: false,
  buildMachineType: 'enhanced',
  isNSNBDisabled: false,
}

export function presentDeployment(one: VercelDeployment, isRolling: boolean) {
  const { id, sha, files, target, meta, hasDomains, readyState } = one
  const isReady = readyState === 'READY' && target === 'production'
  return {
    id,
    name: 'shop',
    projectId: 'prj_shop',
    url: hostOf(one),
    target: target === 'production' ? target : null,
    readyState,
    status: readyState,
    ...(isReady ? { readySubstate: isRolling ? 'ROLLING' : hasDomains ? 'PROMOTED' : 'STAGED' } : {}),
    aliasAssigned: isReady && hasDomains,
    ...(files ? {} : { gitSource: { type: 'github', repoId: 1, ref: sha, sha } }),
    meta,
    creator,
    type: 'LAMBDAS',
    plan: 'pro',
    build: { env: [] },
    env: [],
    regions: ['iad1'],
    projectSettings: {},
    ...(readyState === 'ERROR'
      ? { errorCode: 'BUILD_FAILED', errorMessage: 'Command "npm run build" exited with 1' }
      : {}),
  }
}

export function presentListed(one: VercelDeployment) {
  const { id, readyState, meta, target } = one
  return {
    uid: id,
    name: 'shop',
    projectId: 'prj_shop',
    url: hostOf(one),
    target: target === 'production' ? target : null,
    state: readyState,
    readyState,
    meta,
    creator,
    type: 'LAMBDAS',
    created: 1,
    createdAt: 1,
    inspectorUrl: null,
  }
}

/** @param withRequest  without `rollbackInfo` the field is left out, whatever was asked for */
export function presentProject(
  live: VercelDeployment,
  {
    production,
    rootDirectory,
  }: { readonly production: Pick<Production, 'last' | 'assigns'>; readonly rootDirectory: string | null },
  withRequest: boolean,
) {
  const { id, readyState } = live
  const domains = {
    id,
    name: 'shop',
    url: hostOf(live),
    target: 'production',
    readyState,
    plan: 'pro',
    type: 'LAMBDAS',
    private: false,
    teamId: 'team_acme',
    userId: 'user_1',
    createdAt: 1,
    createdIn: 'iad1',
    creator: { ...creator, email: 'dev@acme.example' },
    deploymentHostname: 'shop',
    alias: ['shop.example.com'],
  }
  return {
    id: 'prj_shop',
    accountId: 'team_acme',
    name: 'shop',
    alias: [],
    link,
    nodeVersion: '24.x',
    rootDirectory,
    directoryListing: false,
    defaultResourceConfig: resources,
    resourceConfig: resources,
    deploymentExpiration: {},
    targets: { production: domains },
    autoAssignCustomDomains: production.assigns(),
    ...(withRequest ? { lastAliasRequest: production.last() ?? null } : {}),
  }
}
