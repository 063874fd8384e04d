import type { ActionContext } from '../../../shared/action/action.ts'
import type { Config } from '../../../shared/config/config.ts'
import { targetTokenNames } from '../../../shared/config/kinds.ts'
import type { Problem } from '../../../shared/errors/action-error.ts'
import type { CheckRun } from '../../../shared/github/ports.ts'
import { shiftedInPlace } from '../../../shared/deploy/fleet/resolve-window.ts'
import { fillPlan, planPattern } from '../../../shared/policy/plan-file.ts'
import { promotionOf, promotionProblems } from '../../../shared/policy/promotion.ts'
import { productionDataProblems } from '../../../shared/policy/production-data.ts'
import { secretProblems } from '../../../shared/policy/required-secrets.ts'
import { settingProblems } from '../../../shared/policy/settings.ts'
import { parseDuration } from '../../../shared/time/duration.ts'
import type { Inputs } from './inputs.ts'
import { eachService, severalProblems } from './services.ts'

type Variables = ActionContext['env']

/**
 * Finds a secret by the name that the config gives it: in `secrets` and the environment, else in the input that stands for it.
 *
 * @returns '' for one that is not there
 */
export function secretFinder(inputs: Inputs, config: Config | undefined, env: Variables): (name: string) => string {
  const { target, traffic } = config?.environments?.[inputs.environment] ?? {}
  const handedOn: readonly (readonly [string, string])[] = [
    [target?.token ?? targetTokenNames[target?.kind ?? 'coolify'], inputs.targetToken],
    [traffic?.token ?? 'EDGE_TOKEN', inputs.driverToken],
    [traffic?.['ssh-key'] ?? 'EDGE_SSH_KEY', inputs.driverSshKey],
    ['SLACK_WEBHOOK', inputs.slackWebhook],
    ['SLACK_TOKEN', inputs.slackToken],
    ['PAGERDUTY_KEY', inputs.pagerdutyKey],
    ['STATUSPAGE_TOKEN', inputs.statuspageToken],
    ['SMTP_URL', inputs.smtpUrl],
    ['WEBHOOK_TOKEN', inputs.webhookToken],
  ]
  const values = (name: string) => [env[name] ?? '', ...handedOn.map(([known, value]) => (known === name ? value : ''))]
  return (name) => values(name).find((value) => value !== '') ?? ''
}

/** What the config and the secrets of this run have wrong, everything at once. */
export function problemsOf(inputs: Inputs, config: Config | undefined, env: Variables): readonly Problem[] {
  if (inputs.part === 'end') return []
  const { environment } = inputs
  const valueOf = secretFinder(inputs, config, env)
  return [
    ...secretProblems(environment, config, valueOf),
    ...productionDataProblems(environment, config, valueOf),
    ...settingProblems(environment, config),
    ...promotionProblems(environment, config),
    ...needlessOverride(inputs, config),
    ...(switchOf(inputs, config) === 'none' ? shiftedInPlace(environment, config) : []),
    ...severalProblems(inputs, config, switchOf(inputs, config) === 'none'),
    ...eachService(inputs, config).flatMap((one) => planProblems(one, config)),
  ]
}

/** Somebody believes to have passed a rule by that is not there. */
function needlessOverride({ environment, afterOverride }: Inputs, config: Config | undefined): readonly Problem[] {
  if (afterOverride === '' || promotionOf(environment, config) !== undefined) return []
  const allowed = `nothing: environments.${environment}.after in the config asks for no other environment`
  return [{ input: 'after-override', received: afterOverride, allowed }]
}

/** What is deployed: the image that is given, else the service's with the version for a tag; '' for a commit. */
export function imageOf(inputs: Inputs, config: Config | undefined): string {
  const each = eachService(inputs, config)
  const images = each.map((one) => [one.service, imageOfOne(one, config)] as const)
  if (images.length === 1) return images[0]?.[1] ?? ''
  return images.flatMap(([service, image]) => (image === '' ? [] : [`${service}=${image}`])).join('\n')
}

function imageOfOne({ image, commit, service, version }: Inputs, config: Config | undefined): string {
  if (image !== '') return image
  const name = config?.services?.[service]?.image
  return name === undefined || commit !== '' || version === '' ? '' : `${name}:${version}`
}

/** What moves traffic: `none` where nothing does; `''` where the config has rules for it and names no driver, which is a fault. */
export function switchOf({ environment, switch: given, driverUrl }: Inputs, config: Config | undefined): string {
  const traffic = config?.environments?.[environment]?.traffic
  return given || (traffic?.driver ?? (driverUrl !== '' ? 'webhook' : traffic ? '' : 'none'))
}

/** The file that `requires.plan` names, its placeholders filled in; undefined where none is asked for. */
export function planFile(inputs: Inputs, config: Config | undefined): string | undefined {
  const pattern = planPattern(inputs.environment, config)
  return pattern === undefined ? undefined : fillPlan(pattern, inputs)
}

function planProblems(inputs: Inputs, config: Config | undefined): readonly Problem[] {
  const received = planFile(inputs, config)
  const isPath = received?.split('/').every((part) => part !== '..' && part !== '') ?? true
  if (received === undefined || isPath) return []
  const allowed = 'the path of a file in the repository'
  return [{ input: `environments.${inputs.environment}.requires.plan`, received, allowed, example: 'docs/plan.md' }]
}

/** Names of the jobs of the reusable workflows that judge, and of what quality-gate writes by default. */
const gateNames = ['Gate', 'Check', 'quality-gate']

/** Whether a check run of GitHub Actions says that the gate passed; `Release / Check` is job Check of a called workflow. */
export function isPassedGate({ name, conclusion, app }: CheckRun): boolean {
  return app === 'github-actions' && conclusion === 'success' && gateNames.includes(name.split(' / ').at(-1) ?? '')
}

/** How long a phase may take, in milliseconds; undefined where nothing is said. */
export function budgetOf({ environment, phase }: Inputs, config: Config | undefined): number | undefined {
  const { budgets } = config?.environments?.[environment] ?? {}
  const budget = phase === 'rollback' ? undefined : budgets?.[phase]
  return budget === undefined ? undefined : parseDuration(budget)
}
