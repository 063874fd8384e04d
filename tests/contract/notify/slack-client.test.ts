import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { WebClient } from '@slack/web-api'
import { payloadOf } from '../../../shared/notify/channels/slack.ts'
import { channels } from '../../../shared/notify/registry.ts'
import { message, startWorld, type World } from './world.ts'

// PagerDuty's own client (@pagerduty/pdjs) puts https:// before any server, and Statuspage has none: neither can be asked here
let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.close())

const clientWith = (token: string) =>
  new WebClient(token, {
    slackApiUrl: `${world.slackApi.url}/api/`,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  })

describe('Slack as its own client finds it in our simulator', () => {
  it('takes what we send from the vendor’s client too, and lets it edit by the id of the channel', async () => {
    const client = clientWith(world.slackApi.token)
    const { blocks, text } = payloadOf(message())
    const { channel = '', ts = '' } = await client.chat.postMessage({
      channel: '#releases',
      text,
      blocks: blocks,
    })
    expect(world.slackApi.posted.at(-1)).toMatchObject({ text, blocks, ts })
    await client.chat.update({ channel, ts, text: 'over', blocks: [] })
    expect(world.slackApi.posted.at(-1)).toMatchObject({ text: 'over', blocks: [], edited: true })
  })

  it('is told of one release by either: the client edits what our channel has posted, and our channel what the client has', async () => {
    const client = clientWith(world.slackApi.token)
    const signal = new AbortController().signal
    const sent = await channels.slack.create('#releases', world.context()).send(message(), signal)
    const [, channel = '', ts = ''] = (sent.thread ?? '').split('/')
    await client.chat.update({ channel, ts, text: 'by the client' })
    expect(world.slackApi.posted.find((one) => one.ts === ts)).toMatchObject({ text: 'by the client' })
    const posted = await client.chat.postMessage({ channel: '#incidents', text: 'first' })
    const thread = `#incidents/${posted.channel ?? ''}/${posted.ts ?? ''}`
    await channels.slack.create('#incidents', world.context({ thread })).send(message({ event: 'resolved' }), signal)
    expect(world.slackApi.posted.find((one) => one.ts === posted.ts)).toMatchObject({ edited: true })
  })

  it('refuses the client as Slack does: by a name, with HTTP 200', async () => {
    const refused = { code: 'slack_webapi_platform_error' }
    const wrong = clientWith('xoxb-wrong').chat.postMessage({ channel: '#releases', text: 'x' })
    await expect(wrong).rejects.toMatchObject({ ...refused, data: { error: 'invalid_auth' } })
    const client = clientWith(world.slackApi.token)
    const byName = client.chat.update({ channel: '#releases', ts: '1.2', text: 'x' })
    await expect(byName).rejects.toMatchObject({ ...refused, data: { error: 'channel_not_found' } })
  })
})
