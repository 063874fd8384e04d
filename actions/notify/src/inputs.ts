import { isMap, isScalar, parseDocument, type Scalar } from 'yaml'
import {
  apiUrl,
  choice,
  type Fields,
  flag,
  type Inputs as InputsOf,
  optional,
  parsed,
  secret,
  text,
} from '../../../shared/action/fields.ts'
import { addressesIn, type Channel, channelKinds, knownKinds, parseChannel } from '../../../shared/notify/channel.ts'
import { notifyEvents, severities } from '../../../shared/notify/message.ts'

export const fields = {
  event: { ...choice(notifyEvents), required: true },
  severity: optional(choice(severities)),
  channels: {
    ...parsed(parseChannels, {
      allowed: `one channel a line out of ${channelKinds.join(', ')}, with its address`,
      example: 'slack #releases',
    }),
    secretsIn: addressesIn,
  },
  title: text(),
  message: text(),
  fields: parsed(parseFields, { allowed: 'YAML of names and plain values', example: 'version: v1.2.3' }),
  announces: text(),
  'dedup-key': text(),
  thread: text(),
  'if-open': flag(false),
  require: flag(false),
  'slack-token': secret(),
  'slack-webhook': { ...apiUrl({ example: '${{ secrets.SLACK_WEBHOOK }}' }), secret: true },
  'slack-url': apiUrl(),
  'pagerduty-key': secret(),
  'pagerduty-url': apiUrl(),
  'statuspage-token': secret(),
  'statuspage-url': apiUrl(),
  'smtp-url': secret(),
  'webhook-token': secret(),
} satisfies Fields

export type Inputs = InputsOf<typeof fields>

/** Not by `lines`, which takes `#releases` for a comment: here a `#` begins one only at a line's start or before a blank. */
function parseChannels(given: string): readonly Channel[] {
  const written = given.split(/\r?\n/).map((line) => line.replace(/^\s*#.*$|\s#(\s.*)?$/, '').trim())
  return written
    .filter((line) => line !== '')
    .map((line) => {
      const channel = parseChannel(line)
      if (!channel) throw new Error(`line ${JSON.stringify(line)}: known are ${knownKinds(line)}`)
      return channel
    })
}

function parseFields(given: string): Readonly<Record<string, string>> | undefined {
  if (given === '') return {}
  const document = parseDocument(given)
  const [error] = document.errors
  if (error) throw new Error(error.message.split(' at line')[0])
  if (!isMap(document.contents)) return undefined
  const fields: [string, string][] = []
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key) || !(value === null || isScalar(value))) return undefined
    fields.push([writtenAs(key), value === null ? '' : writtenAs(value)])
  }
  return Object.fromEntries(fields)
}

/** Not what YAML makes of it: of the version `1.10` that is a number, 1.1. */
function writtenAs({ source, value }: Scalar): string {
  return typeof value === 'string' ? value : value === null ? '' : (source ?? '')
}
