import { deployTargetKinds, driverKinds } from '../../shared/config/kinds.ts'
import type { Given, Options } from '../command.ts'
import type { Terminal } from '../terminal.ts'
import type { Seen } from './look.ts'

/** What cannot be seen in a repository, and is given as an option or asked for. */
export const options = {
  url: { type: 'string', value: 'URL', does: 'the public URL; {service} in it stands for a service' },
  coolify: { type: 'string', value: 'URL', does: 'where Coolify answers, which runs the services' },
  target: {
    type: 'string',
    value: 'KIND',
    does: `the platform that runs the services, if not Coolify: ${deployTargetKinds.join(', ')}; for the last, write your own lines into the config`,
  },
  'target-url': { type: 'string', value: 'URL', does: 'where that target answers, if not at its usual address' },
  resource: {
    type: 'string',
    multiple: true,
    value: '[NAME=]UUID',
    does: 'the application in Coolify, or its name at the target; NAME/blue=UUID and NAME/green=UUID for one a slot',
  },
  driver: { type: 'string', value: 'KIND', does: `what moves traffic, if anything does: ${driverKinds.join(', ')}` },
  'driver-url': { type: 'string', value: 'URL', does: 'where the driver answers' },
  route: { type: 'string', value: 'NAME', does: 'what the driver switches' },
  blue: { type: 'string', value: 'NAME', does: 'the blue slot, as the driver names it' },
  green: { type: 'string', value: 'NAME', does: 'the green slot, as the driver names it' },
  'blue-url': { type: 'string', value: 'URL', does: 'where the blue slot itself answers' },
  'green-url': { type: 'string', value: 'URL', does: 'where the green slot itself answers' },
  'staging-url': {
    type: 'string',
    value: 'URL',
    does: 'the URL of staging, which each push to develop is released to',
  },
  'staging-resource': {
    type: 'string',
    multiple: true,
    value: '[NAME=]UUID',
    does: 'the application of staging in Coolify',
  },
  health: { type: 'string', value: 'PATH', default: '/health', does: 'the path that tells health and version' },
  'rollback-by': {
    type: 'string',
    value: 'WHO',
    default: 'role:maintain',
    does: 'who may roll production back: @user, role:maintain',
  },
  slack: { type: 'boolean', default: false, does: 'tell Slack, by an incoming webhook, when a release goes wrong' },
  service: { type: 'string', value: 'NAME', does: 'the name of the service, where there is one' },
  run: {
    type: 'string',
    value: 'COMMAND',
    does: 'the command that installs, tests and writes the reports, if init cannot find it',
  },
  locale: { type: 'string', value: 'en|fr', does: "the language of what people read; default: this machine's" },
  'time-zone': { type: 'string', value: 'ZONE', does: "the zone of windows and times; default: this machine's" },
  'release-kit': {
    type: 'string',
    value: 'OWNER/NAME@REF',
    default: 'org/release-kit@v1',
    does: 'the release-kit to call',
  },
  force: { type: 'boolean', default: false, does: 'write over files that are there' },
} satisfies Options

/** What a service is at the target, or one a slot. */
export type Resource = string | { readonly blue: string; readonly green: string }

export interface Answers {
  /** As given, else as typed; `''` where nothing was. */
  readonly text: (name: keyof typeof options) => string
  readonly slack: boolean
  readonly force: boolean
  /** Per service; empty while no target is known. */
  readonly resources: Readonly<Record<string, Resource>>
  readonly stagingResources: Readonly<Record<string, Resource>>
}

/** What is asked for at a terminal, in this order, when no option says it; a question is left out where an answer made it needless. */
const questions: readonly { name: keyof typeof options; ask: string; after?: keyof typeof options }[] = [
  { name: 'coolify', ask: 'Where does Coolify answer? (URL; empty: only the gate is set up) ' },
  { name: 'url', ask: 'What is the public URL? ', after: 'coolify' },
  {
    name: 'resource',
    ask: "What is the application's uuid in Coolify? (NAME=UUID, or NAME/blue=UUID, a blank between several) ",
    after: 'coolify',
  },
  {
    name: 'driver',
    ask: `What moves traffic between two slots? (${driverKinds.join(', ')}; empty: nothing) `,
    after: 'coolify',
  },
  ...(['driver-url', 'route', 'blue', 'green', 'blue-url', 'green-url'] as const).map((name) => ({
    name,
    ask: `--${name}: ${options[name].does}? `,
    after: 'driver' as const,
  })),
  {
    name: 'rollback-by',
    ask: 'Who may roll production back? (@user, role:maintain; empty: role:maintain) ',
    after: 'coolify',
  },
]

/** Takes what is given, and asks for the rest where a person is there to answer. */
export async function answer(given: Given, seen: Seen, terminal: Terminal): Promise<Answers> {
  const typed = new Map<string, string>()
  const text = (name: keyof typeof options): string => {
    const value = given[name]
    return typed.get(name) ?? (Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : '')
  }
  const isGiven = (name: keyof typeof options) => text(name) !== ''
  for (const { name, ask, after } of terminal.isInteractive ? questions : [])
    if ((!isGiven(name) || name === 'rollback-by') && (after === undefined || isGiven(after))) {
      const answered = await terminal.ask(ask)
      if (answered !== '') typed.set(name, answered)
    }
  const names =
    seen.packages.length === 1
      ? [text('service') || (seen.packages[0]?.name ?? '')]
      : seen.packages.map(({ name }) => name)
  return {
    text,
    slack: given.slack === true,
    force: given.force === true,
    resources: resourcesOf(text('resource'), names),
    stagingResources: resourcesOf(text('staging-resource'), names),
  }
}

/** `uuid`, `name=uuid`, `name/blue=uuid`, `blue=uuid`, a blank between several. */
function resourcesOf(text: string, names: readonly string[]): Readonly<Record<string, Resource>> {
  const only = names.length === 1 ? (names[0] ?? '') : ''
  const found: Record<string, Resource> = {}
  const slots: Record<string, { blue?: string; green?: string }> = {}
  for (const one of text.split(/[\s,]+/).filter(Boolean)) {
    const [, name = '', slot = '', uuid = ''] = /^(?:([\w.-]+)(?:\/(blue|green))?=)?(.+)$/.exec(one) ?? []
    const isSlot = slot === '' && only !== '' && (name === 'blue' || name === 'green')
    const service = isSlot ? only : name || only
    const which = isSlot ? name : slot
    if (which === 'blue' || which === 'green') slots[service] = { ...slots[service], [which]: uuid }
    else found[service] = uuid
  }
  for (const [service, { blue = '', green = '' }] of Object.entries(slots)) found[service] = { blue, green }
  return found
}
