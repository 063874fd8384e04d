import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import {
  corsFindings,
  debugFindings,
  strangeOrigin,
} from '../../../../../actions/quality-gate/src/evidence/site-findings.ts'

const page = (file: string) => readFileSync(new URL(`../../../../fixtures/sites/${file}`, import.meta.url), 'utf8')
const answer = (text: string, headers: Readonly<Record<string, string>> = {}, status = 404) => ({
  url: 'https://shop.example/none',
  status,
  headers,
  text,
})

describe('debugging that is on [A02]', () => {
  it.each([
    ['django-debug-404.html', 'django'],
    ['flask-debug-500.html', 'werkzeug'],
    ['flask-debugger.txt', 'werkzeug'],
    ['express-development-404.html', 'node-stack-trace'],
    ['vite-dev.html', 'vite'],
  ])('shows in %s', (file, id) => {
    expect(debugFindings([answer(page(file))]).map((finding) => finding.id)).toEqual([id])
  })

  it.each(['django-404.html', 'flask-404.html', 'express-production-404.html'])('does not show in %s', (file) => {
    expect(debugFindings([answer(page(file))])).toEqual([])
  })

  it.each([
    ['php', '<b>Warning</b>:  Undefined variable $a in <b>/srv/a.php</b> on line <b>3</b>'],
    ['spring', '{"status":404,"trace":"org.springframework.web.servlet.resource.NoResourceFoundException: No static"}'],
    ['java-stack-trace', 'boom\n\tat com.acme.Shop.pay(Shop.java:42)'],
    ['python-stack-trace', 'Traceback (most recent call last):\n  File "a.py"'],
    ['laravel', '{"message":"x","exception":"Symfony\\\\Component\\\\NotFound","file":"/srv/a.php"}'],
  ])('shows in what %s writes, by its documentation', (id, text) => {
    expect(debugFindings([answer(text)]).map((finding) => finding.id)).toEqual([id])
  })

  it.each([
    ['headings that do not end', '<h2'.repeat(400_000)],
    ['an exception full of backslashes', `"exception":"${'\\\\'.repeat(200_000)}"`],
  ])('costs no time to speak of to look for in %s', (_, text) => {
    const start = performance.now()
    expect(debugFindings([answer(text)])).toEqual([])
    expect(performance.now() - start).toBeLessThan(15_000)
  })

  it('shows in headers, and is told once however many answers show it', () => {
    const headers = { 'x-debug-token-link': 'https://shop.example/_profiler/1' }
    expect(debugFindings([answer('', headers), answer('', headers)])).toMatchObject([
      { check: 'debug', id: 'symfony-profiler', subject: 'https://shop.example/none' },
    ])
  })
})

describe('CORS for any origin [A02]', () => {
  it.each(['*', strangeOrigin, 'null', ' * '])('is %j', (allowed) => {
    expect(corsFindings(answer('', { 'access-control-allow-origin': allowed }))).toMatchObject([{ check: 'cors' }])
  })

  it('is worse with credentials, and says so', () => {
    const headers = { 'access-control-allow-origin': strangeOrigin, 'access-control-allow-credentials': 'true' }
    expect(corsFindings(answer('', headers))[0]?.message).toBe(
      'any origin is allowed: it is sent back as it came, with credentials',
    )
  })

  it.each([undefined, 'https://shop.example', ''])('is not %j', (allowed) => {
    expect(corsFindings(answer('', allowed === undefined ? {} : { 'access-control-allow-origin': allowed }))).toEqual(
      [],
    )
  })
})
