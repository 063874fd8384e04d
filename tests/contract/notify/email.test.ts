import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Telling } from '../../../shared/notify/compose.ts'
import type { NotifierSecrets } from '../../../shared/notify/notifier.ts'
import { channels } from '../../../shared/notify/registry.ts'
import { createMailSink } from '../../../simulators/sinks/mail.ts'
import { message, startWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.close())

const signal = new AbortController().signal

describe('email', () => {
  const send = (changes: Partial<Telling> = {}, given: Partial<NotifierSecrets> = {}) =>
    channels.email
      .create('ops@acme.example', world.context({ secrets: { ...world.secrets, ...given } }))
      .send(message(changes), signal)
  const header = (name: string) =>
    new RegExp(`^${name}: (.*(?:\\r\\n\\s.*)*)`, 'im').exec(world.mail.mails.at(-1)!.raw)?.[1]

  it('[P70] comes from the sender of the URL, signed in, as plain text with the fields of the template', async () => {
    await send({
      event: 'maintenance',
      title: 'Maintenance\r\nBcc: evil@example.com',
      fields: { services: 'api', 'estimated-time': '10 min' },
    })
    const { from, to, user, raw } = world.mail.mails.at(-1)!
    expect([from, to, user]).toEqual(['releases@acme.example', ['ops@acme.example'], 'releases@acme.example'])
    expect(raw).not.toMatch(/^Bcc:/im)
    expect(header('auto-submitted')).toBe('auto-generated')
    const body = raw
      .split('\r\n\r\n')
      .slice(1)
      .join('\n')
      .replace(/=\r?\n/g, '')
    expect(decodeURIComponent(body.replace(/=([0-9A-F]{2})/g, '%$1'))).toContain(
      'Temps estimé: 10 min\r\nServices affectés: api',
    )
  })

  it('of one matter stands together with the others of it', async () => {
    await send({ event: 'incident', dedupKey: 'one' })
    const first = header('references')
    await send({ event: 'resolved', dedupKey: 'one' })
    expect([header('references'), first?.endsWith('@release-kit.invalid>')]).toEqual([first, true])
    await send({ event: 'resolved', dedupKey: 'two' })
    expect(header('references')).not.toBe(first)
  })

  it('says that the password is wrong, and not which', async () => {
    const wrong = { smtpUrl: world.mail.url.replace('simulated-mail', 'wrong-mail') }
    const failure = await send({}, wrong).then(
      () => undefined,
      (thrown: unknown) => thrown as Error,
    )
    expect(failure).toMatchObject({ code: 'PROVIDER_UNAUTHORIZED' })
    expect(failure?.message).not.toContain('wrong-mail')
  })

  it('gives no password to a server that is elsewhere and cannot encrypt', async () => {
    const elsewhere = await createMailSink({ host: '0.0.0.0' })
    await expect(send({}, { smtpUrl: elsewhere.url })).rejects.toMatchObject({ code: 'PROVIDER_REFUSED' })
    expect(elsewhere.mails).toEqual([])
    await elsewhere.close()
  })

  it('gives up on a server that is not there', async () => {
    await expect(send({}, { smtpUrl: 'smtp://127.0.0.1:1?from=a@b.example' })).rejects.toMatchObject({
      code: 'PROVIDER_UNREACHABLE',
    })
  })

  it.each([
    'https://smtp.example.com',
    'smtp.example.com',
    'smtp://smtp.example.com',
    'smtp://u:p%ZZ@h?from=a@b.example',
  ])('does not take %s for a server with a sender', (smtpUrl) => {
    const problem = channels.email.check('ops@acme.example', { ...world.secrets, smtpUrl })
    expect([problem?.input, problem?.received]).toEqual(['smtp-url', undefined])
  })
})
