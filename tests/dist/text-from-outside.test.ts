import { readFileSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import { createGitRepository } from '../fakes/git-repository.ts'
import { type SpawnOptions, spawnAction } from '../fakes/spawn-action.ts'

const open: Server[] = []
afterEach(() => {
  for (const server of open.splice(0)) server.close().closeAllConnections()
})

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push(server)
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/health`
}

/** Ends what would go on for minutes: its exit code is null then. */
const spawned = (name: string, options: SpawnOptions) =>
  spawnAction(name, { ...options, signal: AbortSignal.timeout(40_000) })

describe('a commit message of somebody else', () => {
  const messages: Readonly<Record<string, string>> = {
    'blanks before a co-author that never comes': `\n\nCo-authored-by:${`${' '.repeat(90)}x`.repeat(100)}`,
    'one run of blanks before it': `\n\nCo-authored-by:${' '.repeat(9_500)}x`,
    'commits nested in each other without an end': `\n\nEND_NESTED_COMMIT\n${'BEGIN_NESTED_COMMIT\n'.repeat(40_000)}`,
    'an override of empty lines': `\n\nBEGIN_COMMIT_OVERRIDE\n${'\n'.repeat(400_000)}x\nEND_COMMIT_OVERRIDE`,
    'a title that ends in a line for a pattern alone': `(${'):  '.repeat(30_000)}\u2028x`,
    'scopes that never close': `(${'feat('.repeat(40_000)}`,
    'a breaking change that is said again and again': `\n\n${'BREAKING CHANGE: '.repeat(20_000)}`,
    'references without an end': `\n\nCloses ${'#1, acme/shop#'.repeat(20_000)}`,
    'a revert of reverts': `\n\n${'This reverts commit '.repeat(20_000)}`,
    'footers of blanks': `\n\nRelease-As:${' \t'.repeat(100_000)}x y`,
  }

  it.each(Object.keys(messages))('does not hang the release notes by %s', async (name) => {
    const repository = createGitRepository()
    repository.commit('feat: begin')
    const path = `${repository.directory}/../message`
    writeFileSync(path, `feat${messages[name]?.startsWith('(') ? '' : ': more'}${messages[name] ?? ''}`)
    repository.git('commit', '--quiet', '--allow-empty', '--cleanup=verbatim', '--file', path)
    repository.tag('v1.0.0')
    const inputs = { changelog: 'CHANGELOG.md', 'changelog-format': 'conventional' }
    const { exitCode } = await spawned('release-notes', { inputs, cwd: repository.directory })
    expect(exitCode).toBe(0)
  })

  it.each(Object.keys(messages))('does not hang the next version by %s', async (name) => {
    const repository = createGitRepository()
    repository.commit('feat: begin')
    repository.tag('v1.0.0')
    const path = `${repository.directory}/../message`
    writeFileSync(path, `feat${messages[name]?.startsWith('(') ? '' : ': more'}${messages[name] ?? ''}`)
    repository.git('commit', '--quiet', '--allow-empty', '--cleanup=verbatim', '--file', path)
    const env = { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: repository.git('rev-parse', 'HEAD').trim() }
    const { exitCode, outputs } = await spawned('semver-tag', {
      inputs: { 'dry-run': 'true', squash: 'both' },
      cwd: repository.directory,
      env,
    })
    expect([exitCode, outputs.phase]).toEqual([0, 'Successful'])
  })
})

describe('a health answer', () => {
  const wait = (urls: string, inputs: Readonly<Record<string, string>> = {}, more: SpawnOptions = {}) =>
    spawned('health-wait', { inputs: { urls, timeout: '1s', interval: '100ms', ...inputs }, ...more })

  it('of half a million line breaks hangs nothing, and is told in a short line', async () => {
    const url = await serve((_, response) => response.end(JSON.stringify({ version: `9${'\n'.repeat(500_000)}9` })))
    const { exitCode, outputs } = await wait(url, { 'expect-version': '1.0.0' })
    expect([exitCode, outputs.verdict]).toEqual([1, 'unhealthy'])
    expect(outputs.reason!.length).toBeLessThan(600)
  })

  it('that a pattern of the caller tries again and again ends with words, not with the runner killing the job', async () => {
    const url = await serve((_, response) => response.end('"status'.repeat(9_000)))
    const { exitCode, outputs } = await wait(url, { 'expect-body': '("?status"?)+.*.*.*"ok"' })
    expect([exitCode, outputs.verdict]).toEqual([1, 'unhealthy'])
    expect(outputs.reason).toContain('takes too long over the body')
  })

  it('whose header is tried again and again is not taken for one that does not match', async () => {
    const url = await serve((_, response) => response.setHeader('x-note', 'a'.repeat(5_000)).end())
    const { outputs } = await wait(url, { 'expect-header': '!x-note: ^(a+)+$x' })
    expect(outputs.verdict).toBe('unhealthy')
    expect(outputs.reason).toContain('takes too long over header x-note')
  })

  it('puts no code of a terminal and nothing that turns text about into the output reason', async () => {
    const url = await serve((_, response) =>
      response.end(JSON.stringify({ version: '\u001b[31m9\u202e.9\u0007\nverdict=pass' })),
    )
    const { outputs } = await wait(url, { 'expect-version': '1.0.0' })
    expect(outputs.reason).toContain('9\ufffd.9')
    expect(outputs.reason).not.toMatch(/[\p{Cc}\u202a-\u202e]/u)
  })

  it('leaves a cancelled action able to stop while a pattern is tried', async () => {
    let pid = 0
    let count = 0
    const url = await serve((_, response) => {
      response.end('a'.repeat(60_000))
      if (++count === 1) setTimeout(() => process.kill(pid, 'SIGINT'), 200)
    })
    const inputs = { 'expect-body': '^(a+)+$x', timeout: '10m' }
    const { exitCode, outputs } = await wait(url, inputs, { onStart: (started) => (pid = started) })
    expect([exitCode, outputs.reason]).toEqual([1, 'cancelled'])
  })

  it('that repeats a header, the query and the user of its address shows none of them, whatever they are called', async () => {
    const url = await serve((request, response) => {
      const { 'x-auth': a, authorization: b, 'proxy-authorization': d } = request.headers
      response.writeHead(500).end(JSON.stringify({ checks: { a, b, c: request.url, d, OPENSESAME: 'bad' } }))
    })
    const address = url.replace('//', '//robot:PASS-PHRASE@')
    const headers = 'x-auth: OPENSESAME\nproxy-authorization: Bearer s3cret-value\naccept-language: fr'
    const { stdout, outputs, summary } = await wait(`${address}?api_key=HUNTER-TWO&pin=4711`, { headers })
    const shown = stdout.replaceAll(/^::add-mask::.*$/gm, '') + summary + readFileSync(outputs.report!, 'utf8')
    const secrets = ['OPENSESAME', 's3cret-value', 'HUNTER-TWO', '4711', 'PASS-PHRASE', 'cm9ib3Q6UEFTUy1QSFJBU0U=']
    for (const secret of secrets) expect(shown).not.toContain(secret)
  })

  it('that redirects shows where to, without what the address asks with', async () => {
    const url = await serve((_, response) =>
      response.writeHead(302, { location: 'https://login.example/in?state=SIGNED-STATE' }).end(),
    )
    const { outputs } = await wait(url)
    expect(outputs.reason).toContain('redirected to https://login.example/in')
    expect(outputs.reason).not.toContain('SIGNED-STATE')
  })

  it('that leads to another host gets no header but those that say what is accepted', async () => {
    const seen: string[] = []
    const other = await serve((request, response) => {
      seen.push(String(request.headers['accept-token']), String(request.headers['accept-language']))
      response.end()
    })
    const url = await serve((_, response) => response.writeHead(302, { location: other }).end())
    const headers = 'accept-token: OPEN-SESAME\naccept-language: fr'
    await wait(url, { headers, 'follow-redirects': 'true' })
    expect(seen.slice(0, 2)).toEqual(['undefined', 'fr'])
  })
})
