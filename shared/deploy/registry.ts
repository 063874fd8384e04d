import type {
  CanCancel,
  CanFire,
  DeployTarget,
  DeployTargetKind,
  DeployTools,
  HasBuildLog,
  HasLabels,
} from './target.ts'
import { createCoolifyTarget } from './targets/coolify.ts'

export interface DeployTargetDefinition {
  create(tools: DeployTools): DeployTarget & Partial<CanCancel & CanFire & HasBuildLog & HasLabels>
}

/** Every target that is built; a new one is one file and one line here. */
export const deployTargets = {
  coolify: { create: createCoolifyTarget },
} satisfies Record<DeployTargetKind, DeployTargetDefinition>
