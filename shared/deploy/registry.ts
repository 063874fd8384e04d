import type { Problem } from '../errors/action-error.ts'
import type {
  CanCancel,
  CanFire,
  Connection,
  DeployTarget,
  DeployTargetKind,
  DeployTools,
  HasBuildLog,
  HasLabels,
  HasVariables,
  NamesWhatIsHere,
  RunCommand,
  TargetSettings,
} from './target.ts'
import { commandSettings, createCommandTarget } from './targets/command.ts'
import { coolifySettings } from './targets/coolify/settings.ts'
import { createCoolifyTarget } from './targets/coolify.ts'
import { herokuSettings } from './targets/heroku/settings.ts'
import { createHerokuTarget } from './targets/heroku.ts'
import { vercelSettings } from './targets/vercel/settings.ts'
import { createVercelTarget } from './targets/vercel.ts'
import { createWebhookTarget, webhookSettings } from './targets/webhook.ts'

export interface DeployTargetDefinition {
  /** What is wrong with the settings, seen without asking anybody. */
  check(settings: TargetSettings): readonly Problem[]
  connect(settings: TargetSettings): Connection
  /** What to give so that the end is seen; absent: it is seen, or may be. */
  unseen?(settings: TargetSettings): string | undefined
  create(
    tools: DeployTools,
    settings: TargetSettings,
    run: RunCommand,
  ): DeployTarget & Partial<CanCancel & CanFire & HasBuildLog & HasLabels & HasVariables & NamesWhatIsHere>
}

/** Every target that is built; a new one is one file and one line here. */
export const deployTargets = {
  coolify: { ...coolifySettings, create: createCoolifyTarget },
  vercel: { ...vercelSettings, create: createVercelTarget },
  heroku: { ...herokuSettings, create: createHerokuTarget },
  webhook: { ...webhookSettings, create: createWebhookTarget },
  command: { ...commandSettings, create: createCommandTarget },
} satisfies Record<DeployTargetKind, DeployTargetDefinition>
