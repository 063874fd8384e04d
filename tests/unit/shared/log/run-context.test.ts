import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readRunContext } from '../../../../shared/log/run-context.ts'

const folder = mkdtempSync(join(tmpdir(), 'release-kit-context-'))
let files = 0

function eventOf(text: string): unknown {
  const path = join(folder, `${++files}.json`)
  writeFileSync(path, text)
  return readRunContext({ GITHUB_EVENT_PATH: path }).event
}

describe('what the runner tells about a run', () => {
  it('is read from its variables', () => {
    expect(
      readRunContext({
        GITHUB_REPOSITORY: 'acme/shop',
        GITHUB_SHA: 'a'.repeat(40),
        GITHUB_REF: 'refs/heads/main',
        GITHUB_REF_NAME: 'main',
        GITHUB_EVENT_NAME: 'push',
        GITHUB_RUN_ID: '77',
        GITHUB_RUN_ATTEMPT: '2',
        GITHUB_JOB: 'deploy',
        GITHUB_ACTOR: 'alice',
        GITHUB_TRIGGERING_ACTOR: 'bob',
        GITHUB_API_URL: 'https://ghes.example.com/api/v3',
        GITHUB_GRAPHQL_URL: 'https://ghes.example.com/api/graphql',
        GITHUB_SERVER_URL: 'https://ghes.example.com',
        GITHUB_WORKSPACE: '/work',
        RUNNER_TEMP: '/temp',
      }),
    ).toEqual({
      owner: 'acme',
      repo: 'shop',
      sha: 'a'.repeat(40),
      ref: 'refs/heads/main',
      refName: 'main',
      eventName: 'push',
      event: {},
      runId: 77,
      runAttempt: 2,
      job: 'deploy',
      actor: 'alice',
      triggeringActor: 'bob',
      apiUrl: 'https://ghes.example.com/api/v3',
      graphqlUrl: 'https://ghes.example.com/api/graphql',
      serverUrl: 'https://ghes.example.com',
      workspace: '/work',
      temp: '/temp',
      runUrl: 'https://ghes.example.com/acme/shop/actions/runs/77',
    })
  })

  it('has a value for everything where there is no runner', () => {
    expect(readRunContext({})).toMatchObject({
      owner: '',
      repo: '',
      sha: '',
      runId: 0,
      runAttempt: 1,
      actor: '',
      triggeringActor: '',
      apiUrl: 'https://api.github.com',
      workspace: process.cwd(),
      temp: tmpdir(),
    })
  })

  it('takes a variable that is empty for one that is not set', () => {
    const empty = Object.fromEntries(
      [
        'GITHUB_ACTOR GITHUB_TRIGGERING_ACTOR GITHUB_RUN_ID GITHUB_RUN_ATTEMPT GITHUB_SERVER_URL GITHUB_API_URL',
        'GITHUB_GRAPHQL_URL GITHUB_WORKSPACE RUNNER_TEMP',
      ]
        .join(' ')
        .split(' ')
        .map((name) => [name, '']),
    )
    expect(readRunContext(empty)).toEqual(readRunContext({}))
    expect(readRunContext({ ...empty, GITHUB_ACTOR: 'alice' }).triggeringActor).toBe('alice')
  })

  it('takes the actor for who started it, unless it is a re-run by somebody else', () => {
    expect(readRunContext({ GITHUB_ACTOR: 'alice' }).triggeringActor).toBe('alice')
  })

  it('reads the payload of the event, which comes from outside: whatever is not an object is nothing', () => {
    expect(eventOf('{"number": 12}')).toEqual({ number: 12 })
    for (const text of ['null', '7', '"text"', '{broken', '']) expect(eventOf(text)).toEqual({})
    expect(readRunContext({ GITHUB_EVENT_PATH: join(folder, 'absent') }).event).toEqual({})
  })
})
