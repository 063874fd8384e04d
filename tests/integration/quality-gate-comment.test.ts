import { afterEach, describe, expect, it } from '@jest/globals'
import { closeSimulators, folderWith, gate, junit, put, simulate } from './quality-gate.harness.ts'

afterEach(closeSimulators)

/** A pull request, and runs of its gate. */
async function createStage() {
  const github = await simulate()
  const head = await github.seed.commit({ message: 'feat: change' })
  const pull = github.seed.pull({ title: 'change', merged: false, head: { ref: 'change', sha: head } })
  const folder = folderWith({ 'junit.xml': junit(3) })
  const run = (inputs: Readonly<Record<string, string>> = {}, eventName = 'pull_request') =>
    gate(folder, {
      github,
      eventName,
      event:
        eventName === 'push' ? {} : { pull_request: { number: pull.number, base: { sha: head }, head: { sha: head } } },
      inputs: {
        reports: 'tests junit.xml',
        block: 'tests.failed == 0',
        'policy-from': 'head',
        check: 'false',
        ...inputs,
      },
    })
  const say = (author: string, body: string) =>
    github.state.comments.push({
      id: 1 + github.state.comments.length,
      number: pull.number,
      body,
      author,
      createdAt: '2026-01-01T00:00:00Z',
      updatedAt: '2026-01-01T00:00:00Z',
    })
  const ours = () => github.state.comments.filter(({ body }) => body.startsWith('<!-- release-kit:quality-gate:'))
  const writes = () =>
    github.journal.filter(({ method, path }) => method !== 'GET' && path !== '/graphql').map(({ method }) => method)
  return { github, folder, pull, run, say, ours, writes }
}

describe('quality-gate: its comment', () => {
  it('is found behind a hundred others, and not written again when nothing has changed', async () => {
    const { run, say, ours, writes } = await createStage()
    for (let index = 0; index < 130; index++) say('ada', `comment ${index}`)
    await run()
    await run()
    expect(ours()).toHaveLength(1)
    expect(writes()).toEqual(['POST'])
  })

  it('is one a gate: two with names of their own leave each other alone', async () => {
    const { run, ours, writes } = await createStage()
    for (const name of ['frontend', 'backend', 'frontend', 'backend']) await run({ name })
    expect(ours().map(({ body }) => body.split('\n').slice(0, 2).join(' '))).toEqual([
      '<!-- release-kit:quality-gate:frontend --> ### ✅ Quality gate passed (frontend)',
      '<!-- release-kit:quality-gate:backend --> ### ✅ Quality gate passed (backend)',
    ])
    expect(writes()).toEqual(['POST', 'POST'])
  })

  it('is one in the end, also when runs at the same time each found none', async () => {
    const { run, ours, folder } = await createStage()
    await Promise.all([run(), run(), run()])
    put(folder, { 'junit.xml': junit(3, 1) })
    await run()
    expect(ours().map(({ body }) => body)).toEqual([expect.stringContaining('❌ Quality gate blocks')])
  })

  it('is not taken from somebody who quotes it, nor from somebody without write access', async () => {
    const { run, say, github, pull } = await createStage()
    const marker = '<!-- release-kit:quality-gate:quality-gate -->'
    github.seed.collaborator('ada', 'write')
    say('ada', `> ${marker}\nlook at this`)
    say('mallory', `${marker}\nforged`)
    // an app that repeats what a stranger wrote
    say('echo[bot]', `${marker}\nforged`)
    await run()
    expect(github.state.comments.filter(({ number }) => number === pull.number).map(({ author }) => author)).toEqual([
      'ada',
      'mallory',
      'echo[bot]',
      'github-actions[bot]',
    ])
  })

  it('is written on a pull request that is closed or a draft, and said to be none where there is no pull request', async () => {
    const { run, ours, github, pull } = await createStage()
    const issue = github.state.issues.find(({ number }) => number === pull.number)
    if (issue?.pull) Object.assign(issue, { state: 'closed', pull: { ...issue.pull, draft: true } })
    expect((await run()).outputs.verdict).toBe('pass')
    expect(ours()).toHaveLength(1)
    const pushed = await run({ comment: 'true' }, 'push')
    expect(pushed.log).toContain('notice no comment is written: this event is about no pull request')
    const mute = await run({ 'github-token': '' })
    expect(mute.log).toContain('notice neither comment nor check run is written: there is no github-token')
  })

  it('fails no run on a pull request that may not be written on any more', async () => {
    const { run, github } = await createStage()
    github.fail({
      match: /^POST .*\/comments/,
      with: { status: 403, body: { message: 'Unable to create comment because issue is locked.' } },
    })
    const { outputs, log } = await run()
    expect(outputs.verdict).toBe('pass')
    expect(log.some((line) => /^warning the comment could not be written .*issue is locked/.test(line))).toBe(true)
  })

  it('stays within 65 536 characters, the verdict first, whatever the reports hold, and so does the check run', async () => {
    const { run, ours, github, folder } = await createStage()
    const long = '😀 '.repeat(300)
    const findings = Array.from({ length: 400 }, (_, index) => ({
      ruleId: `${index} ${long}`,
      severity: 2,
      message: long,
      line: index + 1,
    }))
    const reports = Array.from({ length: 60 }, (_, index) => `lint r${index}=lint.json`).join('\n')
    put(folder, { 'lint.json': JSON.stringify([{ filePath: 'src/a.ts', messages: findings }]) })
    const block = Array.from({ length: 500 }, (_, index) => `lint[r${index % 60}].error == ${index}`).join('\n')
    const { log, outputs } = await run({ reports, block, check: 'true' })
    const [comment] = ours()
    expect(comment?.body.length).toBeLessThanOrEqual(65_536)
    expect(comment?.body).toMatch(/^<!-- .* -->\n### ❌ Quality gate blocks\n/)
    expect(comment?.body).toMatch(/\*and \d+ more\*/)
    const [check] = github.state.checks
    expect(check?.annotations).toHaveLength(200)
    expect(log).toContain('notice the check run shows the worst 200 of 24000 annotations')
    expect(Buffer.byteLength(String(outputs['failed-rules']))).toBeLessThanOrEqual(100_002)
    expect(JSON.parse(String(outputs['failed-rules']))).toHaveLength(499)
  })
})
