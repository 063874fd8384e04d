import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { terminalPhases } from '../../shared/rollout/journal.ts'
import { commandsIn } from '../fakes/runner-log.ts'
import { createStage, type Stage } from '../fakes/stage.ts'
import { spawnAction } from '../fakes/spawn-action.ts'
import type { Asked } from '../../simulators/http/exchange.ts'

let stage: Stage

beforeEach(async () => {
  stage = await createStage()
})
afterEach(async () => {
  expect([...stage.github.problems, ...stage.edge.problems]).toEqual([])
  await stage.close()
})

const steps = { steps: '10 100', 'request-rate': '200' }

/** Kills a process (SIGKILL) at its n-th write to GitHub or the edge, before or after the write takes effect. */
function killAtWrite(n: number, applied: boolean, pid: () => number): () => boolean {
  let writes = 0
  let struck = false
  const fault = {
    match: (asked: Asked) => asked.method === 'POST' && writes++ === n,
    applied,
    with: () => {
      struck = true
      process.kill(pid(), 'SIGKILL')
      return undefined
    },
  }
  stage.github.fail(fault)
  stage.edge.driver.fail(fault)
  return () => struck
}

describe('the bundle of blue-green-switch', () => {
  it('releases from inputs to outputs as a runner starts it', async () => {
    const { env } = stage.run(1)
    const run = await spawnAction('blue-green-switch', { env, inputs: { ...stage.inputs, ...steps } })
    expect(run).toMatchObject({ exitCode: 0, outputs: { phase: 'Successful', active: 'green', switched: 'true' } })
    expect(run.summary).toContain('The release is live in production')
    const shown = run.stdout.replace(/^::add-mask::.*$/gm, '') + run.summary
    expect(shown).not.toContain('edge-token')
  })

  it('names every wrong input at once, sets every output, and asks nobody anything', async () => {
    const run = await spawnAction('blue-green-switch', {
      env: stage.run(1).env,
      inputs: { ...stage.inputs, driver: 'magic', bake: '5', part: 'middle' },
    })
    expect(run).toMatchObject({ exitCode: 1, outputs: { phase: 'Error', switched: 'false', active: '' } })
    for (const input of ['driver', 'bake', 'part']) expect(run.outputs.reason).toContain(`${input} is`)
    expect(stage.github.journal).toEqual([])
  })

  it('lets a hostile smoke command neither read a token, nor set an output or a state, nor give the runner a command', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'release-kit-hostile-'))
    const edgeToken = stage.inputs['driver-token'] ?? ''
    expect(edgeToken).toMatch(/^edge-token-/)
    const script = String.raw`
{ env; tr '\0' '\n' < /proc/$PPID/environ; cat /proc/*/environ | tr '\0' '\n'; } > loot 2>/dev/null
echo "::set-output name=switched::true"; echo "::add-path::/evil"; echo "##[set-env name=EVIL]1"; echo "::save-state name=release-id::1"
for file in "$RUNNER_TEMP"/*; do [ -f "$file" ] && echo 'switched=true' >> "$file"; done
curl -s "$SLOT_URL" > /dev/null; exit 1`
    writeFileSync(join(folder, 'hostile.sh'), script)
    const run = await spawnAction('blue-green-switch', {
      cwd: folder,
      env: { ...stage.run(1).env, EDGE_TOKEN: edgeToken, GITHUB_TOKEN: stage.github.token },
      inputs: { ...stage.inputs, smoke: 'hostile: bash hostile.sh' },
    })
    expect(run).toMatchObject({ exitCode: 1, outputs: { phase: 'Failed', switched: 'false', active: 'blue' } })
    expect(run.outputs.reason).toBe('smoke hostile failed on green with exit code 1')
    const loot = readFileSync(join(folder, 'loot'), 'utf8')
    expect(loot).toContain(`SLOT_URL=${stage.green.url}`)
    for (const secret of [edgeToken, stage.github.token]) expect(loot).not.toContain(secret)
    const names = commandsIn(run.stdout).map(({ name }) => name)
    for (const forged of ['set-output', 'add-path', 'set-env', 'save-state']) expect(names).not.toContain(forged)
    expect(Object.keys(run.state).sort()).toEqual(['release-id', 'started'])
    expect(run.stdout).toContain('a command wrote to the runner')
    const report = JSON.parse(readFileSync(run.outputs.report ?? '', 'utf8')) as { inputs: Record<string, string> }
    expect(report.inputs).toMatchObject({ environment: 'production', route: 'shop' })
  })

  it('cancelled in the middle of a shift, says so in time; its post step puts traffic back', async () => {
    const { env } = stage.run(1)
    const inputs = { ...stage.inputs, steps: '10 100', 'request-rate': '1', 'step-duration': '2m' }
    let pid = 0
    const running = spawnAction('blue-green-switch', { env, inputs, onStart: (id) => (pid = id) })
    while (stage.edge.shifts.length === 0) await new Promise((resolve) => setTimeout(resolve, 10))
    const cancelledAt = performance.now()
    process.kill(pid, 'SIGINT')
    const run = await running
    expect(performance.now() - cancelledAt).toBeLessThan(7_500)
    expect(run).toMatchObject({ exitCode: 1, outputs: { phase: 'Error', reason: 'cancelled', switched: 'false' } })
    const id = Number(run.state['release-id'])
    expect(stage.phases(id).at(-1)).toBe('INTERRUPTED')
    const post = await spawnAction('blue-green-switch', { env, inputs, state: run.state })
    expect([post.exitCode, stage.edge.weights(), stage.phases(id).at(-1)]).toEqual([
      0,
      { blue: 100, green: 0 },
      'REVERTED',
    ])
  })

  it('has its post step put traffic back after the main step was killed', async () => {
    const { env } = stage.run(1)
    const inputs = { ...stage.inputs, steps: '10 100', 'request-rate': '1', 'step-duration': '2m' }
    const death = new AbortController()
    const killed = spawnAction('blue-green-switch', { env, inputs, signal: death.signal })
    while (stage.edge.shifts.length === 0) await new Promise((resolve) => setTimeout(resolve, 10))
    death.abort()
    const { state } = await killed
    const post = await spawnAction('blue-green-switch', { env, inputs, state })
    expect([post.exitCode, stage.edge.weights()]).toEqual([0, { blue: 100, green: 0 }])
  })

  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((n) => [[n, 'before'] as const, [n, 'after'] as const]))(
    'killed at write %i, %s it took effect, leaves what the next run puts in order',
    async (n, when) => {
      let pid = 0
      const struck = killAtWrite(n, when === 'after', () => pid)
      const first = stage.run(1)
      await spawnAction('blue-green-switch', {
        env: first.env,
        inputs: { ...stage.inputs, ...steps },
        onStart: (id) => (pid = id),
      })
      expect(struck()).toBe(true)
      first.end()

      const next = await spawnAction('blue-green-switch', {
        env: stage.run(2).env,
        inputs: { ...stage.inputs, ...steps },
      })
      expect(next).toMatchObject({ exitCode: 0, outputs: { phase: 'Successful', switched: 'true' } })
      expect(stage.edge.weights()[next.outputs.active as 'blue' | 'green']).toBe(100)
      for (const { id } of stage.github.state.deployments) {
        const ends = stage.phases(id).filter((phase) => (terminalPhases as readonly string[]).includes(phase))
        expect(ends).toHaveLength(1)
      }
    },
  )
})
